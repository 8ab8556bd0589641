"""The form of an event, and that of the sessions inside it."""

from django.core.exceptions import ValidationError
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from crm_portal.dates import Precision
from crm_portal.languages import Language
from crm_portal.paths import RESERVED_SLUGS
from crm_portal.staff_forms import StaffForm
from events.actions.publication import propose_slug
from events.actions.scheduling import settle_event_times, settle_session_times
from events.errors import ScheduleRefused
from events.models import Event, Session


class EventForm(StaffForm):
    """Listens for an event; its instants follow from the wall times, or the wall time is refused beside its field."""

    derived = ("starts_at", "ends_at", "edited_at", "planned_precision", "actual_precision", "slug_es", "slug_en")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for language in Language.values:
            if f"slug_{language}" in self.fields:
                self.fields[f"slug_{language}"].required = False
                self.fields[f"slug_{language}"].help_text = _("Blank: made from the title.")
        term = self.fields.get("presidency")
        if term and getattr(term, "is_limited", False):
            # Without its term the event would belong to nobody who is limited to one.
            term.required = self.instance._state.adding or self.instance.presidency_id is not None

    def clean_slug_es(self):
        return self._address(Language.SPANISH) or propose_slug(self._titled(), Language.SPANISH)

    def clean_slug_en(self):
        return self._address(Language.ENGLISH) or None

    def clean(self):
        """How exactly a date is known follows from what was typed, where nobody said it."""
        for stage, has_hours in (("planned", True), ("actual", False)):
            day, precision = f"{stage}_starts_on", f"{stage}_precision"
            if self.cleaned_data.get(day) and self.cleaned_data.get(precision) == Precision.UNKNOWN:
                hour = self.cleaned_data.get("planned_starts_time") if has_hours else None
                self.cleaned_data[precision] = Precision.MINUTE if hour else Precision.DAY
        return self.cleaned_data

    def _address(self, language: Language) -> str:
        """What was typed; else what follows from the title in that language; nothing while it has none."""
        name = f"slug_{language}"
        typed = _own_address(self.cleaned_data[name])
        if typed or not self.cleaned_data.get(f"title_{language}"):
            return typed or ""
        return propose_slug(self._titled(), language)

    def _titled(self) -> Event:
        """The event with the titles that were typed."""
        titles = {f"title_{language}": self.cleaned_data.get(f"title_{language}") for language in Language.values}
        return Event(pk=self.instance.pk, **titles)

    def settle(self):
        try:
            settle_event_times(self.instance)
        except ScheduleRefused as refusal:
            self.add_error(refusal.field, ValidationError(str(refusal), code=refusal.code))


class SessionForm(StaffForm):
    """Listens for a session; an hour that the clocks skip or show twice is refused beside its field."""

    derived = ("starts_at", "ends_at", "starts_on", "number")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "number" in self.fields:
            self.fields["number"].required = False
            self.fields["number"].help_text = _("Blank: the next one.")
        if "starts_on" in self.fields:
            self.fields["starts_on"].help_text = _("Blank: the first day of the event.")

    def clean(self):
        """An hour without a day is one of the first day of the event."""
        event = self.cleaned_data.get("event") or getattr(self.instance, "event", None)
        if event and self.cleaned_data.get("starts_time") and not self.cleaned_data.get("starts_on"):
            self.cleaned_data["starts_on"] = event.planned_starts_on
        return self.cleaned_data

    def settle(self):
        if self.instance.event_id is None and self.instance._state.adding and not hasattr(self.instance, "event"):
            return
        if self.instance.number is None:
            self.instance.number = self._next_number()
        try:
            settle_session_times(self.instance)
        except ScheduleRefused as refusal:
            self.add_error(refusal.field, ValidationError(str(refusal), code=refusal.code))

    def _next_number(self) -> int:
        """After the last session of the event; new rows of one page follow each other."""
        sessions = Session.objects.filter(event=self.instance.event_id) if self.instance.event_id else None
        last = sessions.aggregate(last=Max("number"))["last"] or 0 if sessions is not None else 0
        row = (self.prefix or "").rpartition("-")[2]
        known = int(self.data.get(f"{self.prefix.rpartition('-')[0]}-INITIAL_FORMS", 0)) if row.isdecimal() else 0
        return last + 1 + (int(row) - known if row.isdecimal() else 0)


def _own_address(slug: str | None) -> str | None:
    if slug in RESERVED_SLUGS:
        raise ValidationError(_("This address belongs to another page."), code="slug.reserved")
    return slug
