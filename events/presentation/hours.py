"""When an event or a session is, in the words of its own place, of the reader's, and of the capitals."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import gettext as _

from crm_portal import dates, timezones
from crm_portal.dates import PartialDate, Precision
from crm_portal.languages import reading_language
from events.enums import SessionStatus
from events.models import Event, Session


@dataclass(frozen=True)
class Hours:
    """An hour, or a span of them, and the place whose hour it is."""

    span: str
    place: str


@dataclass(frozen=True)
class CapitalsLine:
    """One hour and the countries where clocks show it; the day only where it is another one."""

    hour: str
    day: str
    offset: str
    countries: str


def reader_zone(wanted: str) -> str:
    """The reader's zone where it is one of the list; anything else is as good as none."""
    return wanted if timezones.is_offered(wanted) else ""


# --- Events -------------------------------------------------------------------------------------
def is_of_one_day(event: Event) -> bool:
    return event.ends is None or event.starts is None or event.ends.day == event.starts.day


def event_days(event: Event, *, past: bool) -> str:
    """The day or days, as exactly as they are known."""
    if event.has_hour and is_of_one_day(event):
        return dates.full_day(timezones.local(event.starts_at, event.timezone))
    return dates.period(event.starts, event.ends, past=past)


def event_hours(event: Event) -> Hours | None:
    """The hours of a single day, or the hour at which several days begin; none where no hour is known."""
    if not event.has_hour:
        return None
    if is_of_one_day(event):
        return _hours(event.starts_at, event.known_end, event.timezone)
    start = _("from %(hour)s") % {"hour": dates.hour(event.starts_at, event.timezone)}
    return Hours(start, dates.place_of_hour(event.starts_at, event.timezone))


def event_when(event: Event, *, past: bool) -> str:
    """Day, hours and zone in one line."""
    hours = event_hours(event)
    parts = [event_days(event, past=past), *([hours.span, hours.place] if hours else [])]
    return ", ".join(part for part in parts if part)


def event_elsewhere(event: Event, zone: str) -> str:
    """The event's hours in another zone; nothing where its hour is not known or no zone is named."""
    if not event.has_hour:
        return ""
    return elsewhere(event.starts_at, event.known_end if is_of_one_day(event) else None, zone)


def planned_dates(event: Event) -> str:
    """The dates planned, where it was then held on others; else nothing."""
    planned = PartialDate(event.planned_starts_on, Precision(event.planned_precision))
    if not (event.actual_starts_on and planned.is_known):
        return ""
    ends = PartialDate(event.planned_ends_on, Precision(event.planned_precision)) if event.planned_ends_on else None
    text = dates.period(planned, ends, past=True)
    return "" if text == dates.period(event.starts, event.ends, past=True) else text


# --- Sessions -----------------------------------------------------------------------------------
def session_when(session: Session, *, past: bool) -> str:
    """The session's day and hours with their zone; its day alone, or that no date is known."""
    if session.starts_at and session.zone:
        return dates.moment_span(session.starts_at, session.ends_at, session.zone)
    day = PartialDate(session.starts_on) if session.starts_on else None
    last_day = PartialDate(session.ends_on) if session.ends_on else None
    return dates.period(day, last_day, past=past or session.status == SessionStatus.HELD)


def session_place(session: Session) -> str:
    """The place whose hours the agenda of the session tells; empty where they are not known."""
    return dates.place_of_hour(session.starts_at, session.zone) if session.starts_at and session.zone else ""


def elsewhere(starts_at: datetime | None, ends_at: datetime | None, zone: str) -> str:
    """The same moment in another zone: the reader's, or UTC; nothing without an hour or a zone."""
    return dates.moment_span(starts_at, ends_at, zone) if starts_at and zone else ""


# --- The capitals -------------------------------------------------------------------------------
def capitals(at: datetime, own_day: date) -> list[CapitalsLine]:
    """What clocks show at `at` in the capitals of the member countries, and in UTC, earliest first."""
    utc = timezones.local(at, "UTC")
    lines = [
        CapitalsLine(f"{row.local:%H:%M}", _other_day(row.local.date(), own_day), row.offset, ", ".join(row.countries))
        for row in timezones.capitals(at)
    ]
    return [
        *lines,
        CapitalsLine(f"{utc:%H:%M}", _other_day(utc.date(), own_day), "UTC", _("Coordinated Universal Time")),
    ]


def _other_day(day: date, own_day: date) -> str:
    return "" if day == own_day else dates.full_day(day)


def _hours(starts_at: datetime, ends_at: datetime | None, zone: str) -> Hours:
    """Hours and place apart; where the clocks change in between the place stays with the hours."""
    language = reading_language()
    place = dates.place_of_hour(starts_at, zone, language)
    span = dates.time_span(starts_at, ends_at, zone, language)
    if span.endswith(f", {place}"):
        return Hours(span.removesuffix(f", {place}"), place)
    return Hours(span, "")
