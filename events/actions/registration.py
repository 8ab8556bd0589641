"""Registering for an event: the straight path from the form to a confirmed seat, and out again."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from crm_portal import addresses
from crm_portal.accounts.models import User
from events.actions import correspondence, links
from events.actions.applicants import Applicant
from events.actions.seats import Seat, free_seat, held_until, lock_admission, next_queue_number, read_counters, settle
from events.actions.transitions import move, write_down
from events.actions.windows import refusal_for, refuse_if_over
from events.enums import AdmissionMode, RegistrationOrigin, RegistrationState
from events.errors import AlreadyRegistered, EventIsFull, RegistrationNotLiving, SubmissionReused
from events.models import Admission, Registration, SubmittedForm
from events.models.registration import CONFIRM_WITHIN

State = RegistrationState
ONE_PER_EMAIL = "events_registration_is_one_per_event_and_email"
NEVER_OVERSOLD = "events_admission_is_never_oversold"


@dataclass(frozen=True)
class Submission:
    """What the page after the form may tell: the same for a new address and for one that is known."""

    email: str
    timezone: str
    held_until: datetime | None


def register(admission: Admission, *, applicant: Applicant, at: datetime, corrects: UUID | None = None) -> Submission:
    """Hold a seat for `applicant` and write to them, or raise RegistrationRefused; asking twice is harmless.

    A known address gets the same answer as a new one; only the letter tells. `corrects` names an earlier
    submission with a mistyped address: only the address changes, its seat and its moment stay, its links end.
    Refuses, in this order: a form sent before with other data, the window and the event's status, no free
    seat and no waiting list.
    """
    letters = correspondence.ReceivedLetters(admission, applicant, at=at)
    with transaction.atomic():
        admission = settle(lock_admission(admission.pk), at=at)
        if sent_before := _sent_before(admission, applicant):
            return Submission(applicant.email, applicant.timezone, sent_before.held_until)
        refuse_if_over(admission, at)
        if pending := _to_correct(admission, corrects):
            until = _correct(pending, applicant, letters, at=at)
        else:
            until = _enter(admission, applicant, letters, at=at)
        _remember(admission, applicant, until, at=at)
        return Submission(applicant.email, applicant.timezone, until)


def register_by_hand(admission: Admission, *, applicant: Applicant, by: User, at: datetime) -> Registration:
    """Staff register somebody: the same lock, seats and uniqueness; staff vouch for the address.

    Mode and window are rules of the public door and do not bind staff. Raises EventIsCancelled, EventIsOver,
    AlreadyRegistered or EventIsFull (no seat and no waiting list). The person is written to.
    """
    with transaction.atomic():
        admission = settle(lock_admission(admission.pk), at=at)
        refuse_if_over(admission, at)
        if _has_living(admission, applicant):
            raise AlreadyRegistered()
        registration = _new(admission, applicant, at=at, origin=RegistrationOrigin.STAFF)
        seat_or_queue(registration, free_seat(admission, applicant.country, at))
        transition = _insert(registration, at=at, by=by)
        if transition is None:
            raise AlreadyRegistered()
        correspondence.send_settled(registration, transition, at=at)
        return registration


def verify(registration: Registration, *, at: datetime) -> Registration:
    """Confirm the address: a held seat becomes the person's; without one, a free seat or the waiting list.

    Harmless when done before. Within 48 hours a lapsed registration comes back, without precedence.
    Raises EventIsFull, EventIsOver, EventIsCancelled or RegistrationNotLiving.
    """
    with transaction.atomic():
        admission = settle(lock_admission(registration.admission_id), at=at)
        registration = lock_registration(registration, admission)
        if registration.state not in (State.PENDING_VERIFICATION, State.LAPSED):
            return _unless_ended(registration)
        refuse_if_over(admission, at)
        if registration.state == State.LAPSED and registration.submitted_at + CONFIRM_WITHIN <= at:
            raise RegistrationNotLiving()
        _settle_verified(registration, at=at)
        return registration


def cancel(registration: Registration, *, at: datetime, by: User | None = None, reason: str = "") -> Registration:
    """Give the seat, or the place in the waiting list, back; whoever waits first gets it in the same commit.

    Harmless when done before. Raises RegistrationNotLiving for one that ended otherwise.
    """
    with transaction.atomic():
        admission = lock_admission(registration.admission_id)
        registration = lock_registration(registration, admission)
        if registration.state == State.CANCELLED:
            return registration
        if not registration.is_living:
            raise RegistrationNotLiving()
        transition = move(
            registration, State.CANCELLED, at=at, by=by, reason=reason,
            holds_seat=False, seat_held_until=None, reservation=None,
        )  # fmt: skip
        correspondence.send_cancelled(registration, transition, at=at)
        read_counters(admission)
        settle(admission, at=at)
        return registration


def send_links(email: str, *, at: datetime) -> int:
    """Write to `email` a fresh link to each of its registrations that can still use one; how many.

    The door answers the same whether there are any.
    """
    known = Registration.objects.filter(email_key=addresses.email_key(email)).select_related("event", "country")
    usable = [
        registration for registration in known if links.expiry_for(registration.event, registration.submitted_at) > at
    ]
    with transaction.atomic():
        for registration in usable:
            correspondence.send_fresh_link(registration, at=at)
    return len(usable)


def _sent_before(admission: Admission, applicant: Applicant) -> SubmittedForm | None:
    found = SubmittedForm.objects.filter(pk=applicant.submission).first() if applicant.submission else None
    if found and found.digest != applicant.digest(admission):
        raise SubmissionReused()
    return found


def _remember(admission: Admission, applicant: Applicant, until: datetime | None, *, at: datetime) -> None:
    """Keep what was answered, for a known address as for a new one."""
    if applicant.submission:
        SubmittedForm.objects.create(
            submission_id=applicant.submission, digest=applicant.digest(admission), held_until=until, sent_at=at
        )


def _has_living(admission: Admission, applicant: Applicant) -> bool:
    key = applicant.columns()["email_key"]
    return Registration.objects.living().filter(event=admission.event_id, email_key=key or "").exists()


def _to_correct(admission: Admission, corrects: UUID | None) -> Registration | None:
    if corrects is None:
        return None
    pending = admission.registrations.filter(submission_id=corrects, state=State.PENDING_VERIFICATION)
    found = pending.filter(origin=RegistrationOrigin.PUBLIC_FORM).select_for_update().first()
    if found:
        found.admission, found.event = admission, admission.event
    return found


def _enter(
    admission: Admission, applicant: Applicant, letters: correspondence.ReceivedLetters, *, at: datetime
) -> datetime | None:
    """Write the new registration and its letter, for a known address the letter alone; until when the seat is held."""
    if refusal := refusal_for(admission, at):
        raise refusal
    seat = free_seat(admission, applicant.country, at)
    if seat is None and not admission.has_waiting_list:
        raise EventIsFull(capacity=admission.capacity)
    registration = _new(admission, applicant, at=at, origin=RegistrationOrigin.PUBLIC_FORM)
    registration.state = State.PENDING_VERIFICATION
    # Where a moderator decides, applicants hold no seat before the approval.
    if seat and admission.mode == AdmissionMode.OPEN:
        registration.holds_seat, registration.reservation = True, seat.reservation
        registration.seat_held_until = held_until(admission.event, at)
    until = registration.seat_held_until
    if _insert(registration, at=at):
        letters.send_verification(registration, at=at)
    else:
        letters.send_already_registered(admission, at=at)
    return until


def _correct(
    pending: Registration, applicant: Applicant, letters: correspondence.ReceivedLetters, *, at: datetime
) -> datetime | None:
    """Write to the corrected address instead; the seat and its deadline stay as they were."""
    until = pending.seat_held_until
    links.revoke_links(pending, at=at)
    if _readdressed(pending, applicant):
        letters.send_verification(pending, at=at)
        return until
    # The address has a registration already. The mistyped one ends without a letter: its reader is a stranger.
    move(pending, State.CANCELLED, at=at, holds_seat=False, seat_held_until=None, reservation=None)
    read_counters(pending.admission)
    settle(pending.admission, at=at)
    letters.send_already_registered(pending.admission, at=at)
    return until


def _readdressed(pending: Registration, applicant: Applicant) -> bool:
    """Give the pending registration its right address; False where that address has a registration already."""
    try:
        with transaction.atomic():
            for name in ("email", "email_key", "submission_id"):
                setattr(pending, name, applicant.columns()[name])
            pending.save(update_fields=["email", "email_key", "submission_id"])
    except IntegrityError as error:
        if _broken_rule(error) != ONE_PER_EMAIL:
            raise
        pending.refresh_from_db(fields=["email", "email_key", "submission_id"])
        return False
    return True


def _new(
    admission: Admission,
    applicant: Applicant,
    *,
    at: datetime,
    origin: RegistrationOrigin,
) -> Registration:
    return Registration(
        admission=admission, event=admission.event, origin=origin, submitted_at=at, state_since=at,
        consented_at=at if applicant.consent_version else None,
        **applicant.columns(),
    )  # fmt: skip


def seat_or_queue(registration: Registration, seat: Seat | None) -> None:
    """Set, without saving, the state that follows from `seat`; EventIsFull where there is no waiting list either."""
    admission = registration.admission
    if seat:
        registration.state, registration.holds_seat = State.CONFIRMED, True
        registration.reservation = seat.reservation
    elif admission.has_waiting_list:
        registration.state, registration.queue_number = State.WAITLISTED, next_queue_number()
    else:
        raise EventIsFull(capacity=admission.capacity)


def _insert(registration: Registration, *, at: datetime, by: User | None = None):
    """Write the row and its first history row; None where the address has a living registration.

    The second fence speaks here: should the lock ever be missing, the database refuses the seat.
    """
    try:
        with transaction.atomic():
            registration.save(force_insert=True)
            return write_down(registration, "", at=at, by=by)
    except IntegrityError as error:
        rule = _broken_rule(error)
        registration.pk = None
        if rule == ONE_PER_EMAIL:
            return None
        if rule == NEVER_OVERSOLD:
            raise EventIsFull(capacity=registration.admission.capacity) from error
        raise


def _broken_rule(error: IntegrityError) -> str:
    return getattr(getattr(error.__cause__, "diag", None), "constraint_name", "") or ""


def lock_registration(registration: Registration, admission: Admission) -> Registration:
    """The registration's row, locked after its admission's; both are as the database has them now."""
    locked = Registration.objects.select_for_update(of=["self"]).select_related("country").get(pk=registration.pk)
    locked.admission, locked.event = admission, admission.event
    return locked


def _unless_ended(registration: Registration) -> Registration:
    if not registration.is_living:
        raise RegistrationNotLiving()
    return registration


def _settle_verified(registration: Registration, *, at: datetime) -> None:
    """The arrows that leave the confirmed address."""
    admission = registration.admission
    if admission.mode in (AdmissionMode.MODERATED, AdmissionMode.NOMINATION):
        # A seat held while the way in was still open is free again: now somebody decides.
        transition = move(
            registration, State.PENDING_APPROVAL, at=at, verified_at=at,
            holds_seat=False, seat_held_until=None, reservation=None,
        )  # fmt: skip
    elif registration.holds_seat:
        transition = move(registration, State.CONFIRMED, at=at, verified_at=at, seat_held_until=None)
    else:
        came_from = registration.state
        seat_or_queue(registration, free_seat(admission, registration.country, at))
        registration.verified_at, registration.state_since = at, at
        _save_verified(registration)
        transition = write_down(registration, came_from, at=at)
    correspondence.send_settled(registration, transition, at=at)


def _save_verified(registration: Registration) -> None:
    """Save a registration that comes back; a newer one with the same address takes precedence over it."""
    try:
        with transaction.atomic():
            registration.save()
    except IntegrityError as error:
        if _broken_rule(error) == ONE_PER_EMAIL:
            raise AlreadyRegistered() from error
        raise
