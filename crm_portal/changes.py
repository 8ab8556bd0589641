"""History in words: who changed what, when, from what to what."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth import get_user_model
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

# How the label of a bilingual text says in which language it is written.
IN_LANGUAGE = {"es": gettext_lazy("in Spanish"), "en": gettext_lazy("in English")}
MOST_CHANGES = 50
# Enough rows before the last fifty changes to know what was there before.
_ROWS_READ = 400


@dataclass(frozen=True)
class FieldChange:
    """One field, before and after; both in words."""

    field: str
    before: str
    after: str


@dataclass(frozen=True)
class Change:
    """What one person changed in one record at one moment; `of` names the record."""

    at: datetime
    by: str
    of: str
    what: str
    fields: list[FieldChange]


def changes_of(obj: models.Model, parts: Iterable[tuple[type[models.Model], str | None]] = ()) -> list[Change]:
    """The last changes of `obj` and of the `parts` that belong to it (model and name of the key), newest first."""
    found = list(_changes(obj.history.all(), "")) if hasattr(obj, "history") else []
    for model, key in parts:
        if hasattr(model, "history"):
            key = key or _key_to(model, obj)
            rows = model.history.rel.related_model.objects.filter(**{f"{key}_id": obj.pk})
            found += _changes(rows, capfirst(model._meta.verbose_name))
    return sorted(found, key=lambda change: change.at, reverse=True)[:MOST_CHANGES]


def _key_to(model: type[models.Model], obj: models.Model) -> str:
    return next(field.name for field in model._meta.fields if field.related_model is type(obj))


def _changes(rows: models.QuerySet, of: str) -> Iterator[Change]:
    read = list(rows.select_related("pgh_context").order_by("-pgh_id")[:_ROWS_READ])
    names = _names_of_users(read)
    known = _Known(read)
    versions: dict[int, list] = defaultdict(list)
    for row in reversed(read):
        versions[row.pgh_obj_id].append(row)
    for history in versions.values():
        for before, row in zip([None, *history], history, strict=False):
            fields = known.differences(before, row)
            if row.pgh_label == "update" and not fields:
                continue
            yield Change(row.pgh_created_at, names(row), of, _WHAT[row.pgh_label](), fields)


_WHAT = {"insert": lambda: _("Added"), "update": lambda: _("Changed"), "delete": lambda: _("Deleted")}


def _names_of_users(rows: list):
    """A function that names whoever made a row; nobody where a program did."""
    users = {row.pgh_context.metadata.get("user") for row in rows if row.pgh_context}
    names = {user.pk: str(user) for user in get_user_model().objects.filter(pk__in=users - {None})}
    return lambda row: names.get(row.pgh_context.metadata.get("user"), "") if row.pgh_context else ""


class _Known:
    """The words for the values in some rows of one history table."""

    def __init__(self, rows: list):
        self._fields = _shown_fields(type(rows[0])) if rows else []
        self._names = {field.attname: _names_of_related(field, rows) for field in self._fields if field.related_model}

    def differences(self, before, after) -> list[FieldChange]:
        if before is None or after.pgh_label != "update":
            return []
        changed = [field for field in self._fields if _value(before, field) != _value(after, field)]
        return [FieldChange(_label(field), self._words(before, field), self._words(after, field)) for field in changed]

    def _words(self, row, field: models.Field) -> str:
        value = _value(row, field)
        if value in (None, "", []):
            return "–"
        if field.related_model:
            return self._names[field.attname].get(value, _("(deleted)"))
        if isinstance(value, bool):
            return _("yes") if value else _("no")
        if isinstance(value, list):
            return ", ".join(str(item) for item in value)
        choices = dict(field.flatchoices)
        return str(choices.get(value, value))


def _shown_fields(history: type[models.Model]) -> list[models.Field]:
    """The fields that people know: not those of the bookkeeping, nor the copy of a bilingual text without language."""
    tracked = history.pgh_tracked_model
    originals = {field.translated_field.name for field in tracked._meta.fields if hasattr(field, "translated_field")}
    published = {"published_es_at", "published_en_at"}
    return [
        field
        for field in tracked._meta.fields
        if field.name not in originals
        and (field.editable or field.name in published)
        and not field.primary_key
        and any(field.name == kept.name for kept in history._meta.fields)
    ]


def _names_of_related(field: models.Field, rows: list) -> dict:
    keys = {getattr(row, field.attname) for row in rows} - {None}
    return {other.pk: str(other) for other in field.related_model._base_manager.filter(pk__in=keys)}


def _value(row, field: models.Field):
    """What the row holds; NULL and nothing written are the same to people."""
    value = getattr(row, field.attname)
    return "" if value is None and isinstance(field, models.CharField | models.TextField) else value


def _label(field: models.Field) -> str:
    original = getattr(field, "translated_field", None)
    if original is None:
        return str(capfirst(field.verbose_name))
    return f"{capfirst(original.verbose_name)} ({IN_LANGUAGE[field.language]})"
