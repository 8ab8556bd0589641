"""What saving any part of an event leaves behind on the event."""

from datetime import datetime

from crm_portal.staff_admin import StaffAdmin, moment_of
from events.models import Event


def mark_edited(event_id: int, at: datetime) -> None:
    """Remember that staff worked on the event, so that the demonstration no longer moves its days."""
    Event.objects.filter(pk=event_id).update(edited_at=at)


class PartOfEventAdmin(StaffAdmin):
    """A place for records that belong to an event."""

    def save_model(self, request, obj, form, change):
        """The event is written first: locks are taken in the order event, way in, registration."""
        mark_edited(obj.event_id, moment_of(request))
        super().save_model(request, obj, form, change)
