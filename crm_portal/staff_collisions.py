"""Two people at one record: what a page was opened with travels with it, so nobody overwrites unseen.

A form sends back the values that it was opened with. Where the record holds others by then, the save is
refused: what others changed is shown beside what was typed, and whoever saves chooses.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.core import signing
from django.db.models import FileField
from django.utils.text import Truncator
from django.utils.translation import gettext as _

_SALT = "staff.opened"
_LONGEST_SHOWN = 1200
OPENED, COMPARED = "opened", "compared"
# The button that saves over what others saved, once both were shown.
OVERWRITE = "_overwrite"


@dataclass(frozen=True)
class Difference:
    """One field that others changed since the page was opened: the value then, theirs, and the one typed here."""

    label: str
    field_id: str
    opened: str
    theirs: str
    yours: str
    # Nothing was typed here: theirs is taken over into the form.
    is_taken_over: bool


class RemembersWhatItWasOpenedWith(forms.BaseModelForm):
    """A form that refuses to save over a newer state of its record until both were compared."""

    differences: tuple[Difference, ...] = ()
    _opened: dict[str, Any] | None = None

    # --- What travels with the page -------------------------------------------------------------
    def tokens(self) -> list[tuple[str, str]]:
        """Names and values of the hidden inputs of this form; none for a new record."""
        if self.instance._state.adding:
            return []
        opened = self._opened if self.is_bound and self._opened is not None else self.state()
        found = [(self.add_prefix(OPENED), _pack(opened))]
        if self.differences:
            found.append((self.add_prefix(COMPARED), _pack(self.state())))
        return found

    def state(self) -> dict[str, Any]:
        """The record as its fields show it, as plain values."""
        return {
            name: _plain(field, self.get_initial_for_field(field, name))
            for name, field in self.fields.items()
            if name in self._columns() and not field.disabled
        }

    def is_same(self, name: str) -> bool:
        """Whether what was typed in a field is what the record holds, line ends apart."""
        field = self.fields[name]
        return self._typed(name) == _plain(field, self.get_initial_for_field(field, name))

    # --- Comparing ------------------------------------------------------------------------------
    def compare(self) -> bool:
        """Whether the form may be saved; when not, `differences` says what others changed since it was opened."""
        opened = self._opened = self._sent(OPENED)
        if opened is None or self.instance._state.adding:
            return True
        theirs = self.state()
        newer = [
            name for name, value in theirs.items()
            if name in opened and value != opened[name] and self._typed(name) != value
        ]  # fmt: skip
        if not newer or (OVERWRITE in self.data and self._sent(COMPARED) == theirs):
            return True
        self.differences = tuple(self._difference(name, opened[name], theirs[name]) for name in newer)
        self._take_over([name for name in newer if self._typed(name) == opened[name]], opened, theirs)
        return False

    def _difference(self, name: str, opened: Any, theirs: Any) -> Difference:
        field, typed = self.fields[name], self._typed(name)
        return Difference(
            label=str(self[name].label), field_id=self[name].id_for_label or self[name].auto_id,
            opened=_shown(field, opened), theirs=_shown(field, theirs), yours=_shown(field, typed),
            is_taken_over=typed == opened,
        )  # fmt: skip

    def _take_over(self, names: Iterable[str], opened: dict[str, Any], theirs: dict[str, Any]) -> None:
        """Let fields in which nobody typed show what others saved; the form then counts as opened with it."""
        self.data = self.data.copy()
        for name in names:
            _put(self.data, self[name], self.get_initial_for_field(self.fields[name], name))
            opened[name] = theirs[name]

    def _typed(self, name: str) -> Any:
        if name in self.cleaned_data:
            return _plain(self.fields[name], self.cleaned_data[name])
        return str(self[name].data or "")

    def _sent(self, name: str) -> dict[str, Any] | None:
        token = self.data.get(self.add_prefix(name), "")
        try:
            return signing.loads(token, salt=_SALT) if token else None
        except signing.BadSignature:
            return None

    def _columns(self) -> set[str]:
        meta = self._meta.model._meta
        files = {field.name for field in meta.concrete_fields if isinstance(field, FileField)}
        return {field.name for field in [*meta.concrete_fields, *meta.many_to_many]} - files


def sentence(name: str, time: str) -> str:
    """Who saved first; where nobody knows, that somebody did."""
    if not time:
        return _("Somebody saved changes meanwhile. Compare and choose before saving.")
    name = name or _("A program")
    return _("%(name)s saved changes at %(time)s. Compare and choose before saving.") % {"name": name, "time": time}


def _pack(state: dict[str, Any]) -> str:
    return signing.dumps(state, salt=_SALT, compress=True)


def _plain(field: forms.Field, value: Any) -> Any:
    """A value as text, or as a sorted list of texts, so that two of them can be compared wherever they came from."""
    if isinstance(value, datetime):
        value = value.replace(microsecond=0)
    value = field.prepare_value(value)
    if isinstance(field, forms.MultipleChoiceField | forms.ModelMultipleChoiceField):
        return sorted(str(item) for item in value or ())
    if value in (None, "", False):
        return ""
    return str(value).replace("\r\n", "\n").strip()


def _shown(field: forms.Field, value: Any) -> str:
    """A plain value in words."""
    if not value:
        return _("no") if isinstance(field, forms.BooleanField) else "–"
    if isinstance(field, forms.BooleanField):
        return _("yes")
    if isinstance(field, forms.ModelChoiceField):
        chosen = value if isinstance(value, list) else [value]
        return ", ".join(str(row) for row in field.queryset.model._base_manager.filter(pk__in=chosen)) or "–"
    if isinstance(field, forms.ChoiceField):
        chosen = value if isinstance(value, list) else [value]
        return ", ".join(str(label) for key, label in list(field.choices) if str(key) in chosen)
    return Truncator(value).chars(_LONGEST_SHOWN)


def _put(data, bound: forms.BoundField, initial: Any) -> None:
    """Write a value into sent data as the browser would have sent it."""
    widget, name = bound.field.widget, bound.html_name
    if isinstance(widget, forms.MultiWidget):
        for index, part in enumerate(widget.decompress(initial)):
            data[f"{name}_{index}"] = "" if part is None else str(part)
        return
    value = bound.field.prepare_value(initial)
    if isinstance(value, list | tuple):
        data.setlist(name, [str(item) for item in value])
    elif value in (None, False, ""):
        data.pop(name, None)
    else:
        data[name] = "on" if value is True else str(value)
