"""From the wall time that people agreed on to the instant it means."""

from datetime import date, datetime, time, timedelta

from crm_portal import timezones
from crm_portal.dates import Precision
from events.errors import ScheduleRefused
from events.models import Event, Session

_MIDNIGHT = time(0, 0)
# Where nobody says where, days are counted as at the seat of the secretariat.
_ZONE_OF_THE_SECRETARIAT = "America/Costa_Rica"


def settle_session_times(session: Session) -> Session:
    """Set the instants of `session` from its wall times, without saving.

    Blank wall times leave blank instants. Raises ScheduleRefused where the clock of the zone skips
    that hour or shows it twice.
    """
    last_day = session.ends_on or session.starts_on
    session.starts_at = _instant(session.starts_on, session.starts_time, session.zone, "starts_time")
    session.ends_at = _instant(last_day, session.ends_time, session.zone, "ends_time") if session.starts_at else None
    return session


def settle_event_times(event: Event) -> Event:
    """Set the first and last instant of `event`, for order and for rules, without saving.

    A date known only in part counts from its first day to its last; with nothing known both stay blank.
    Raises ScheduleRefused like `settle_session_times`.
    """
    zone = event.timezone or _ZONE_OF_THE_SECRETARIAT
    first, last = event.starts, event.ends or event.starts
    has_hours = not event.actual_starts_on and event.planned_precision == Precision.MINUTE
    if first is None or not first.is_known:
        event.starts_at = event.ends_at = None
        return event
    opening = event.planned_starts_time if has_hours else None
    closing = event.planned_ends_time if has_hours else None
    event.starts_at = _instant(first.first_day, opening or _MIDNIGHT, zone, "planned_starts_time")
    event.ends_at = (
        _instant(last.last_day, closing, zone, "planned_ends_time")
        if closing
        else _instant(last.last_day + timedelta(days=1), _MIDNIGHT, zone, "planned_ends_time")
    )
    return event


def follow_the_zone_of(event: Event) -> None:
    """Save the sessions of `event` that have no zone of their own with the instants of its present zone.

    Raises ScheduleRefused like `settle_session_times`.
    """
    for session in event.sessions.filter(timezone="").defer("meeting_address"):
        session.event = event
        settle_session_times(session).save(update_fields=["starts_at", "ends_at"])


def _instant(day: date | None, hour: time | None, zone: str, field: str) -> datetime | None:
    if day is None or hour is None:
        return None
    try:
        return timezones.instant_of(day, hour, zone)
    except (timezones.WallTimeRefused, timezones.UnknownZone) as refusal:
        raise ScheduleRefused(field, refusal) from refusal
