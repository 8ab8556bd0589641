"""Who may have a seat now, for how long it is held, and what is due before anyone is judged.

Everything here expects the caller to hold the lock on the admission's row (`lock_admission`).
"""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import DatabaseError, connection, transaction
from django.db.models import Q

from events.actions import correspondence
from events.actions.transitions import move
from events.enums import RegistrationState
from events.models import Admission, Event, Registration, Reservation
from members.models import Country

log = logging.getLogger(__name__)

# How long a seat waits for its e-mail to be confirmed: ministries' gateways are slow,
# but close to the start somebody else could still use the seat.
_HOLDS = [(timedelta(hours=4), timedelta(minutes=30)), (timedelta(days=2), timedelta(hours=2))]
_LONGEST_HOLD = timedelta(hours=24)


@dataclass(frozen=True)
class Seat:
    """A seat that may be given: out of a reservation, or of those for anyone."""

    reservation: Reservation | None = None


def lock_admission(pk: int) -> Admission:
    """The admission's row, locked until the transaction ends; every verb that gives or frees seats begins here."""
    return (
        Admission.objects.select_for_update(of=["self"])
        .select_related("event")
        .prefetch_related("reservations")
        .get(pk=pk)
    )


def held_until(event: Event, at: datetime) -> datetime:
    """Until when a seat taken at `at` waits for its e-mail to be confirmed: the closer the start, the shorter."""
    if event.starts_at is None or event.starts_at <= at:
        return at + (_LONGEST_HOLD if event.starts_at is None else _HOLDS[0][1])
    for distance, hold in _HOLDS:
        if event.starts_at - at <= distance:
            return at + hold
    return at + _LONGEST_HOLD


def free_seat(admission: Admission, country: Country, at: datetime) -> Seat | None:
    """The seat that somebody from `country` may have now, a reserved one first; none when none is free."""
    if admission.capacity is None:
        return Seat()
    for reservation in admission.reservations.all():
        if reservation.country_id == country.pk and reservation.kept(at) > 0 and _has_room(admission):
            return Seat(reservation)
    return Seat() if admission.free_seats(at) else None


def _has_room(admission: Admission) -> bool:
    # A capacity lowered below what is taken gives no seat, not even a reserved one.
    return admission.capacity is None or admission.seats_taken < admission.capacity


def is_full(admission: Admission, at: datetime) -> bool:
    """Whether nobody could get a seat now, from whatever country; seats that are due to be freed count as free."""
    if admission.capacity is None:
        return False
    due = admission.registrations.due_to_lapse(at).filter(holds_seat=True).count()
    return admission.seats_taken - due >= admission.capacity


def settle(admission: Admission, *, at: datetime) -> Admission:
    """Let lapse what is due, then give free seats to those who wait, in their order.

    Returns the admission with its counters as they are then.
    """
    lapsed = list(admission.registrations.due_to_lapse(at).select_for_update())
    for registration in lapsed:
        move(registration, RegistrationState.LAPSED, at=at, holds_seat=False, seat_held_until=None, reservation=None)
    if lapsed:
        read_counters(admission)
    if admission.event.promotes(at):
        promote_waiting(admission, at=at)
    return admission


def settle_all(*, at: datetime) -> int:
    """Settle every admission where something is due, each in its own transaction; how many there were."""
    due = set(Registration.objects.due_to_lapse(at).values_list("admission_id", flat=True))
    waiting = Registration.objects.filter(state=RegistrationState.WAITLISTED)
    due |= set(waiting.filter(Q(event__ends_at=None) | Q(event__ends_at__gt=at)).values_list("admission_id", flat=True))
    for pk in sorted(due):
        try:
            with transaction.atomic():
                settle(lock_admission(pk), at=at)
        except DatabaseError:  # one way in that cannot be settled holds up no other
            log.exception("The way in %s could not be settled", pk)
    return len(due)


def promote_waiting(admission: Admission, *, at: datetime) -> list[Registration]:
    """Confirm those who wait, first come first served, while there is a seat each of them may have."""
    promoted = []
    for registration in admission.registrations.waiting().select_related("country").select_for_update(of=["self"]):
        seat = free_seat(admission, registration.country, at)
        if seat is None and not admission.reservations.all():
            break
        if seat is None:
            continue
        registration.admission, registration.event = admission, admission.event
        transition = move(
            registration, RegistrationState.CONFIRMED, at=at, holds_seat=True, reservation=seat.reservation
        )
        correspondence.send_promoted(registration, transition, at=at)
        promoted.append(registration)
        read_counters(admission)
    return promoted


def next_queue_number() -> int:
    """The number that puts somebody at the end of a waiting list."""
    with connection.cursor() as cursor:
        cursor.execute("select nextval('events_queue_number')")
        return cursor.fetchone()[0]


def read_counters(admission: Admission) -> None:
    """Read again what the triggers count, of the admission and of its reservations."""
    admission.refresh_from_db(fields=["seats_taken"])
    admission._prefetched_objects_cache = {}
