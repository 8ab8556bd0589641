"""An event as lists show it."""

from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from crm_portal.languages import reading_language
from crm_portal.templatetags.ui import translated
from events.enums import EventStatus, Modality, Stage
from events.models import Event, EventPlace
from events.presentation import hours

_BADGES = {
    EventStatus.CANCELLED: "bad",
    EventStatus.POSTPONED: "warn",
    EventStatus.HELD: "quiet",
    EventStatus.CONFIRMED: "good",
    EventStatus.ANNOUNCED: "info",
    EventStatus.DRAFT: "quiet",
}
_IN_LISTS = (EventStatus.CANCELLED, EventStatus.POSTPONED, EventStatus.HELD)


class EventRow:
    """An event and the words that a list says of it; whatever else is asked comes from the event.

    Its type and its places (with their countries) have been read before.
    """

    def __init__(self, event: Event, at: datetime):
        self.event = event
        self.is_past = event.is_over(at)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.event, name)

    @property
    def url(self) -> str:
        return reverse("events:detail", kwargs={"slug": self.event.slug})

    @property
    def when(self) -> str:
        """Day, hours and zone; or that the date is to be confirmed, or was not recorded."""
        return hours.event_when(self.event, past=self.is_past)

    @property
    def leaf_foot(self) -> str:
        return "year" if self.is_past else "weekday"

    @property
    def place(self) -> str:
        """How and where: "In person · Tegucigalpa, Honduras"."""
        return " · ".join(
            part for part in (modality_in_words(self.event.modality), places_in_words(self.event)) if part
        )

    @property
    def badge(self) -> tuple[str, str] | None:
        """The state, where a reader of the list must know it."""
        return status_badge(self.event) if self.event.status in _IN_LISTS else None


def status_badge(event: Event) -> tuple[str, str]:
    """The word of the state and the kind of badge."""
    return event.get_status_display(), _BADGES[EventStatus(event.status)]


def edition_in_words(number: int) -> str:
    """ "1.ª edición" · "1st edition"; the two languages count differently, so no phrase is translated."""
    if reading_language() == "es":
        return f"{number}.ª edición"
    is_teen = number % 100 in (11, 12, 13)
    ending = "th" if is_teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} edition"


def modality_in_words(modality: str) -> str:
    return str(Modality(modality).label) if modality else ""


def places_in_words(event: Event) -> str:
    """The places as they were where that is known, else as planned; empty where it is only online."""
    places = list(event.places.all())
    shown = [place for place in places if place.stage == Stage.ACTUAL] or places
    return " · ".join(place_in_words(place) for place in shown if not place.is_virtual or place.venue)


def place_in_words(place: EventPlace) -> str:
    """ "Hotel Clarion, Tegucigalpa, Honduras"; "Online" for a place without walls."""
    parts = [translated(place, "venue").text, translated(place, "city").text]
    if place.country:
        parts.append(translated(place.country, "name").text)
    return ", ".join(part for part in parts if part) or _("Online")
