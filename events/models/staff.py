"""Who works on which event."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from events.enums import StaffRole
from events.models.event import Event


class EventStaff(models.Model):
    """A user who works on one event, in a role."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("user"))
    event = models.ForeignKey(Event, models.CASCADE, related_name="staff", verbose_name=_("event"))
    role = models.CharField(_("role"), max_length=12, choices=StaffRole, default=StaffRole.RESPONSIBLE)

    class Meta:
        verbose_name = _("event staff")
        verbose_name_plural = _("event staff")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["user", "event"], name="events_eventstaff_works_on_an_event_once",
                violation_error_message=_("This user works on that event already."),
            )
        ]  # fmt: skip

    def __str__(self):
        return f"{self.user}, {self.event}"
