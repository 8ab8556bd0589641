"""Staff decide on an application: a seat, a place in the waiting list, or a refusal with its reason."""

from datetime import datetime

from django.db import transaction

from crm_portal.accounts.models import User
from events.actions import correspondence
from events.actions.registration import lock_registration, seat_or_queue
from events.actions.seats import free_seat, lock_admission, settle
from events.actions.transitions import move, write_down
from events.actions.windows import refuse_if_over
from events.enums import RegistrationState
from events.errors import RegistrationNotPending
from events.models import Registration

State = RegistrationState


def approve(registration: Registration, *, by: User, at: datetime) -> Registration:
    """Give the applicant a seat, or a place in the waiting list where none is free, and write to them.

    Harmless when they have one already. Raises RegistrationNotPending, EventIsFull, EventIsOver or EventIsCancelled.
    """
    with transaction.atomic():
        admission = settle(lock_admission(registration.admission_id), at=at)
        registration = lock_registration(registration, admission)
        if registration.state in (State.CONFIRMED, State.WAITLISTED):
            return registration
        _refuse_unless_pending(registration)
        refuse_if_over(admission, at)
        seat_or_queue(registration, free_seat(admission, registration.country, at))
        registration.state_since = at
        registration.save(update_fields=["state", "holds_seat", "reservation", "queue_number", "state_since"])
        transition = write_down(registration, State.PENDING_APPROVAL, at=at, by=by)
        correspondence.send_settled(registration, transition, at=at)
        return registration


def reject(registration: Registration, *, reason: str, by: User, at: datetime) -> Registration:
    """Tell the applicant, with `reason`, that the application was not accepted; the reason is never blank.

    Harmless when told before. Raises RegistrationNotPending.
    """
    if not reason.strip():
        raise ValueError("A refusal says why.")
    with transaction.atomic():
        admission = settle(lock_admission(registration.admission_id), at=at)
        registration = lock_registration(registration, admission)
        if registration.state == State.REJECTED:
            return registration
        _refuse_unless_pending(registration)
        transition = move(registration, State.REJECTED, at=at, by=by, reason=reason.strip())
        correspondence.send_rejected(registration, transition, at=at)
        return registration


def _refuse_unless_pending(registration: Registration) -> None:
    if registration.state != State.PENDING_APPROVAL:
        raise RegistrationNotPending(state=registration.get_state_display())
