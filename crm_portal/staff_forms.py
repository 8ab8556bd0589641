"""The forms of the staff area: bilingual, careful with what they did not change, and honest about refusals."""

from django import forms
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from modeltranslation.translator import NotRegistered, translator
from unfold import widgets

from crm_portal import dates, timezones
from crm_portal.changes import IN_LANGUAGE, changes_of
from crm_portal.languages import Language
from crm_portal.staff_collisions import RemembersWhatItWasOpenedWith, sentence


class Refused(Exception):
    """The rules said no while saving; the form is shown again with `message` and with what was typed.

    `field` names the field beside which the message stands, where there is one.
    """

    def __init__(self, message: str, *, field: str | None = None):
        self.message = message
        self.field = field
        super().__init__(message)


class StaffForm(RemembersWhatItWasOpenedWith, forms.ModelForm):
    """A form of the staff area.

    It writes only what it changed (`columns_to_save`), so that counters, and what the public changed
    meanwhile, stay as they are and history tells no change that nobody made. Where colleagues saved other
    values since the page was opened, it is refused until both were compared.
    """

    # Columns that code, not a field, derives from what was typed.
    derived: tuple[str, ...] = ()
    # What was refused when this very form was saved a moment ago.
    refusal: Refused | None = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if isinstance(field, ZoneField):
                field.offer_also(self.initial.get(name))
            if getattr(field, "is_limited", False) and not self.instance._state.adding:
                self._keep_possible(name, field)

    def columns_to_save(self) -> list[str]:
        """The columns of a record that was there before which this form changes."""
        many = {field.name for field in self._meta.model._meta.many_to_many}
        columns = {field.name for field in self._meta.model._meta.concrete_fields}
        changed = [name for name in self.changed_data if name in columns and not self.is_same(name)]
        return [name for name in [*changed, *self.derived] if name in columns - many]

    def save(self, commit=True):
        if not commit or self.errors or self.instance._state.adding:
            return super().save(commit)
        self.instance.save(update_fields=self.columns_to_save())
        self._save_m2m()
        return self.instance

    def settle(self) -> None:
        """Derive columns from what was typed; refusals are added to their fields. Called when all else is valid."""

    def _post_clean(self):
        self._ask_for_a_language()
        super()._post_clean()
        if not self.errors:
            self.settle()
        if not self.compare():
            self.add_error(None, self._who_saved_first())
        if self.refusal:
            self.add_error(self.refusal.field if self.refusal.field in self.fields else None, self.refusal.message)

    def _keep_possible(self, name: str, field: forms.ModelChoiceField) -> None:
        """What the record holds already stays a choice, even where its user may not choose it anew."""
        current = self.initial.get(name)
        kept = [row.pk for row in current] if isinstance(current, list) else [current]
        allowed = Q(pk__in=field.queryset.order_by().values("pk"))
        field.queryset = field.queryset.model._default_manager.filter(allowed | Q(pk__in=[pk for pk in kept if pk]))

    def _who_saved_first(self) -> str:
        newest = max(reversed(changes_of(self.instance)), key=lambda change: change.at, default=None)
        if newest is None:
            return sentence("", "")
        zone = timezone.get_current_timezone_name()
        return sentence(newest.by, f"{dates.hour(newest.at, zone)}, {dates.place_of_hour(newest.at, zone)}")

    def _ask_for_a_language(self) -> None:
        """A text that must be there is there in Spanish or in English; which of them is left to whoever writes."""
        for name in bilingual_names(self._meta.model):
            pair = [f"{name}_{language}" for language in Language.values]
            required = not self._meta.model._meta.get_field(name).blank
            if required and all(side in self.fields and not self.cleaned_data.get(side) for side in pair):
                self.add_error(pair[0], _("Write it in Spanish or in English."))


class ZoneField(forms.ChoiceField):
    """A time zone out of the closed list; one that is kept already stays possible."""

    def offer_also(self, zone_name: str | None) -> None:
        if zone_name and not timezones.is_offered(zone_name):
            self.choices = [*list(self.choices), (zone_name, timezones.label(zone_name))]


class LinesField(forms.CharField):
    """A list of texts, one a line; commas belong to the texts."""

    def __init__(self, *, item_length: int, **options):
        self.item_length = item_length
        super().__init__(widget=widgets.UnfoldAdminTextareaWidget(attrs={"rows": 3}), **options)

    def prepare_value(self, value):
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value):
        lines = [line.strip() for line in (value or "").splitlines()]
        return [line for line in lines if line]

    def validate(self, value):
        super().validate(value)
        if any(len(line) > self.item_length for line in value):
            raise ValidationError(_("At most %(limit)s characters in a line."), params={"limit": self.item_length})

    def has_changed(self, initial, data):
        return (initial or []) != self.to_python(data)


class WriteOnlyInput(widgets.UnfoldAdminTextInputWidget):
    """An input that never shows what is kept, nor what was typed before."""

    def format_value(self, value):
        return None


def bilingual_names(model: type[models.Model]) -> tuple[str, ...]:
    """The fields of `model` that are written in both languages, by their name without language."""
    try:
        return tuple(translator.get_options_for_model(model).all_fields)
    except NotRegistered:
        return ()


def side_by_side(fields, model: type[models.Model]) -> list:
    """`fields` with each bilingual one as a pair, Spanish and English beside each other."""
    bilingual = bilingual_names(model)
    return [
        tuple(f"{name}_{language}" for language in Language.values) if name in bilingual else name for name in fields
    ]


def zone_field(db_field: models.Field, choices: list) -> ZoneField:
    """The field for a column that holds the name of a time zone."""
    blank = [("", "—")] if db_field.blank else []
    return ZoneField(
        choices=[*blank, *choices],
        required=not db_field.blank,
        label=capfirst(db_field.verbose_name),
        help_text=db_field.help_text,
        initial=db_field.get_default() or "",
        widget=widgets.UnfoldAdminSelectWidget,
    )


def array_field(db_field: ArrayField) -> forms.Field:
    """The field for a list: boxes to tick where there is a choice, else one text a line."""
    options = {"required": False, "label": capfirst(db_field.verbose_name), "help_text": db_field.help_text}
    if db_field.base_field.choices:
        return forms.MultipleChoiceField(
            choices=db_field.base_field.choices, widget=widgets.UnfoldAdminCheckboxSelectMultipleWidget, **options
        )
    options["help_text"] = db_field.help_text or _("One a line.")
    return LinesField(item_length=db_field.base_field.max_length, **options)


def mark_language(field: forms.Field, db_field: models.Field) -> None:
    """Say in the label and to the browser in which language a bilingual text is written."""
    original = getattr(db_field, "translated_field", None)
    if original is None:
        return
    field.label = f"{capfirst(original.verbose_name)} ({IN_LANGUAGE[db_field.language]})"
    field.widget.attrs["lang"] = db_field.language
    if isinstance(field.widget, forms.Textarea):
        field.widget.attrs["rows"] = 4
