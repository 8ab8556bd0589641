"""Whether a way in takes people at a moment, seats aside."""

from datetime import datetime

from crm_portal import dates
from events.enums import AdmissionMode, EventStatus
from events.errors import (
    ByNominationOnly,
    EventIsCancelled,
    EventIsOver,
    EventIsPostponed,
    NoPublicRegistration,
    RegistrationClosed,
    RegistrationNotOpen,
    RegistrationRefused,
)
from events.models import Admission


def refusal_for(admission: Admission, at: datetime) -> RegistrationRefused | None:
    """Why the public form takes nobody at `at`, seats aside; None when it does. Pages ask the same rule."""
    event = admission.event
    if event.status == EventStatus.CANCELLED:
        return EventIsCancelled()
    if event.is_over(at):
        return EventIsOver()
    if event.status == EventStatus.POSTPONED:
        return EventIsPostponed()
    if admission.mode == AdmissionMode.NOMINATION:
        return ByNominationOnly()
    if admission.mode == AdmissionMode.CLOSED:
        return NoPublicRegistration()
    if not admission.has_opened(at):
        return RegistrationNotOpen(opens=dates.moment(admission.opens_at, _zone(admission)))
    if admission.has_closed(at):
        return RegistrationClosed(closes=dates.moment(admission.closes_at, _zone(admission)))
    return None


def refuse_if_over(admission: Admission, at: datetime) -> None:
    """Raise EventIsCancelled or EventIsOver: the refusals that bind every door, staff's too."""
    refusal = refusal_for(admission, at)
    if isinstance(refusal, EventIsCancelled | EventIsOver):
        raise refusal


def _zone(admission: Admission) -> str:
    return admission.event.timezone or "UTC"
