"""The event that leads the home page: when it is in the reader's time, and the one button."""

from datetime import datetime
from functools import cached_property

from django.utils.translation import gettext as _

from crm_portal import timezones
from events.models import Event
from events.presentation import hours
from events.presentation.entry import Entry, entries
from events.presentation.rows import EventRow


class NextEvent(EventRow):
    """A row of a list with a way in; `tz` is what the reader said of a time zone. Reads the ways into the event."""

    def __init__(self, event: Event, at: datetime, tz: str | None):
        super().__init__(event, at)
        self.at = at
        self.zone = hours.reader_zone(tz or "")
        self.asks_zone = tz is not None

    @property
    def reader_when(self) -> str:
        """Its hours in the reader's zone, where one was chosen and its hour is known."""
        return hours.event_elsewhere(self.event, self.zone)

    @property
    def has_hour(self) -> bool:
        return self.event.has_hour

    @property
    def zone_choices(self) -> list:
        """The closed list of zones, with their offsets on that day, for a reader who asked to choose one."""
        return timezones.choices(self.event.starts_at) if self.asks_zone and self.has_hour else []

    @cached_property
    def open_entry(self) -> Entry | None:
        """The first way in with free places; none where there is none."""
        admissions = list(self.event.admissions.prefetch_related("reservations"))
        return next((each for each in entries(self.event, admissions, self.at) if each.url and not each.code), None)

    @property
    def button(self) -> tuple[str, str]:
        """Where the one button leads and what it says."""
        if self.open_entry:
            return self.open_entry.url, self.open_entry.button
        return self.url, _("See the event")

    @property
    def places(self) -> str:
        """How many places are left, where there is a limit."""
        return self.open_entry.note if self.open_entry else ""
