"""The form of an event, and that of the sessions inside it."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from crm_portal.paths import RESERVED_SLUGS
from crm_portal.staff_forms import StaffForm
from events.actions.scheduling import settle_event_times, settle_session_times
from events.errors import ScheduleRefused


class EventForm(StaffForm):
    """Listens for an event; its instants follow from the wall times, or the wall time is refused beside its field."""

    derived = ("starts_at", "ends_at", "edited_at")

    def clean_slug_es(self):
        return _own_address(self.cleaned_data["slug_es"])

    def clean_slug_en(self):
        return _own_address(self.cleaned_data["slug_en"])

    def settle(self):
        try:
            settle_event_times(self.instance)
        except ScheduleRefused as refusal:
            self.add_error(refusal.field, ValidationError(str(refusal), code=refusal.code))


class SessionForm(StaffForm):
    """Listens for a session; an hour that the clocks skip or show twice is refused beside its field."""

    derived = ("starts_at", "ends_at")

    def settle(self):
        if self.instance.event_id is None and self.instance._state.adding and not hasattr(self.instance, "event"):
            return
        try:
            settle_session_times(self.instance)
        except ScheduleRefused as refusal:
            self.add_error(refusal.field, ValidationError(str(refusal), code=refusal.code))


def _own_address(slug: str | None) -> str | None:
    if slug in RESERVED_SLUGS:
        raise ValidationError(_("This address belongs to another page."), code="slug.reserved")
    return slug
