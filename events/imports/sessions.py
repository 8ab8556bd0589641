"""Loading sittings, their agenda, and the ways into an event."""

from datetime import date, time
from typing import Any

from crm_portal.loading import Row, Table
from events.actions.scheduling import settle_session_times
from events.imports.moments import read_moment
from events.models import Admission, AgendaItem, Event, Session

Pairs = list[tuple[Event, Row]]

_SESSIONS = Table(
    Session,
    key=("event_id", "number"),
    columns=(
        "kind", "title", "status", "starts_on", "starts_time", "ends_on", "ends_time", "timezone", "starts_at",
        "ends_at", "planned_modality", "actual_modality", "restriction", "languages", "has_interpretation",
        "meeting_address", "help_contact", "stream_address", "recording_address", "note",
    ),
)  # fmt: skip
_AGENDA = Table(AgendaItem, key=("session_id", "order"), columns=("title", "starts_time", "minutes"))
_ADMISSIONS = Table(
    Admission,
    key=("event_id", "order"),
    columns=(
        "label", "audience", "modality", "mode", "opens_at", "closes_at", "capacity", "has_waiting_list", "promotion",
        "quota_per_party", "asks_position", "asks_government_level", "asks_sector", "asks_sex",
    ),
)  # fmt: skip


def load_sessions(pairs: Pairs, *, today: date | None) -> None:
    """Load sessions with their agenda, and ways in; none is ever dropped, since attendance may hang on it."""
    events = [event for event, _record in pairs]
    sessions = _SESSIONS.bring_in(
        [_session(event, part, today) for event, record in pairs for part in record.get("sessions", [])],
        among=Session.objects.filter(event__in=events),
    )
    agenda = [
        {**item, "session_id": sessions[(event.pk, part["number"])].pk, "order": place, "starts_time": _hour(item)}
        for event, record in pairs
        for part in record.get("sessions", [])
        for place, item in enumerate(part.get("agenda", []), start=1)
    ]
    _AGENDA.bring_in(agenda, among=AgendaItem.objects.filter(session__event__in=events), drop=True)
    admissions = [
        _admission(event, part, today) | {"order": place}
        for event, record in pairs
        for place, part in enumerate(record.get("admissions", []), start=1)
    ]
    _ADMISSIONS.bring_in(admissions, among=Admission.objects.filter(event__in=events))


def _session(event: Event, part: Row, today: date | None) -> dict[str, Any]:
    starts, ends = read_moment(part.get("starts"), today), read_moment(part.get("ends"), today)
    columns = {
        "starts_on": starts.day,
        "starts_time": starts.hour,
        "ends_on": ends.day if ends.day != starts.day else None,
        "ends_time": ends.hour,
        "timezone": part.get("timezone", ""),
    }
    settled = settle_session_times(Session(event=event, **columns))
    instants = {"starts_at": settled.starts_at, "ends_at": settled.ends_at}
    return {**part, **columns, **instants, "event_id": event.pk}


def _hour(item: Row) -> time | None:
    return time.fromisoformat(item["starts_time"]) if "starts_time" in item else None


def _admission(event: Event, part: Row, today: date | None) -> dict[str, Any]:
    return {
        **part,
        "event_id": event.pk,
        "opens_at": read_moment(part.get("opens"), today).instant(event.timezone),
        "closes_at": read_moment(part.get("closes"), today).instant(event.timezone),
    }
