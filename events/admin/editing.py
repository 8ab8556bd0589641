"""What saving any part of an event leaves behind on the event."""

from datetime import datetime

from crm_portal.staff_admin import StaffAdmin, moment_of
from crm_portal.staff_ways import page_of
from events.models import Event


def mark_edited(event_id: int, at: datetime) -> None:
    """Remember that staff worked on the event, so that the demonstration no longer moves its days."""
    Event.objects.filter(pk=event_id).update(edited_at=at)


class PartOfEventAdmin(StaffAdmin):
    """A place for records that belong to an event."""

    narrowed_by = ("event",)

    def lock(self, request, object_id):
        """The event first: locks are taken in the order event, way in, registration."""
        if str(object_id).isdecimal():
            owner = self.model._base_manager.filter(pk=object_id).order_by().values("event")
            list(Event.objects.filter(pk__in=owner).select_for_update().order_by().values_list("pk"))
        super().lock(request, object_id)

    def ways(self, request, obj):
        return [*page_of(request, obj.event), *super().ways(request, obj)]

    def save_model(self, request, obj, form, change):
        """The event is written first: locks are taken in the order event, way in, registration."""
        mark_edited(obj.event_id, moment_of(request))
        super().save_model(request, obj, form, change)
