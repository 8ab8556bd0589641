"""Letters to those who register: each with its own personal link, at most one a change of state."""

from datetime import datetime

from crm_portal import addresses, tokens
from crm_portal.mailing.actions import queue
from crm_portal.mailing.letters import Letter
from events import mails
from events.actions.applicants import Applicant
from events.actions.links import keep_link, personal_address
from events.enums import AdmissionMode, RegistrationState
from events.models import Admission, Registration, RegistrationTransition

_SETTLED = {
    RegistrationState.CONFIRMED: mails.registration_confirmed,
    RegistrationState.WAITLISTED: mails.registration_waitlisted,
    RegistrationState.PENDING_APPROVAL: mails.registration_under_review,
}


class ReceivedLetters:
    """The letter that answers a form, written before the lock is taken so that the lock is short.

    Which of the two leaves is decided under the lock: "confirm your address", or "there is a
    registration already". What was foreseen wrongly is written again there.
    """

    def __init__(self, admission: Admission, applicant: Applicant, *, at: datetime):
        self._applicant = applicant
        self._token = tokens.mint()
        self._foreseen = _foreseen_hold(admission, applicant, at)
        self._is_moderated = admission.mode == AdmissionMode.MODERATED
        self._verification = self._write_verification(admission.event, self._foreseen)
        self._known = self._find_known(admission)
        self._already = self._known and self._write_already(self._known)

    def send_verification(self, registration: Registration, *, at: datetime) -> None:
        """Queue the request to confirm the address of `registration`."""
        letter = self._verification
        if registration.seat_held_until != self._foreseen:
            letter = self._write_verification(registration.event, registration.seat_held_until)
        self._send(letter, registration, "registration_received", at=at)

    def send_already_registered(self, admission: Admission, *, at: datetime) -> None:
        """Queue the letter that tells, to its owner alone, that the address has a registration."""
        known = self._find_known(admission)
        if known is None:  # cancelled in this very moment; the person can send the form again
            return
        letter = self._already
        if letter is None or self._known is None or known.state != self._known.state:
            letter = self._write_already(known)
        self._send(letter, known, "registration_already_there", at=at)

    def _write_verification(self, event, until: datetime | None) -> Letter:
        address = personal_address(self._token.raw, self._applicant.language)
        return mails.registration_received(
            self._applicant, event, address=address, until=until, is_moderated=self._is_moderated
        )

    def _write_already(self, known: Registration) -> Letter:
        return mails.registration_already_there(known, address=personal_address(self._token.raw, known.language))

    def _find_known(self, admission: Admission) -> Registration | None:
        living = Registration.objects.living().select_related("event")
        return living.filter(event=admission.event_id, email_key=addresses.email_key(self._applicant.email)).first()

    def _send(self, letter: Letter, registration: Registration, message: str, *, at: datetime) -> None:
        keep_link(self._token, registration, at=at)
        # However often a known address is tried, its owner is told once in five minutes.
        is_new = message == "registration_received"
        once = (self._applicant.submission or self._token.digest) if is_new else int(at.timestamp()) // 300
        queue(
            letter, key=f"{message}:{registration.pk}:{once}", to=registration.email, language=registration.language,
            at=at, about=str(registration.event), secrets=[self._token.raw],
        )  # fmt: skip


def _foreseen_hold(admission: Admission, applicant: Applicant, at: datetime) -> datetime | None:
    from events.actions.seats import free_seat, held_until

    if admission.mode != AdmissionMode.OPEN or free_seat(admission, applicant.country, at) is None:
        return None
    return held_until(admission.event, at)


def send_settled(registration: Registration, transition: RegistrationTransition, *, at: datetime) -> None:
    """Tell what became of the registration: confirmed, on the waiting list, or under review."""
    _send_linked(_SETTLED[RegistrationState(registration.state)], registration, f"transition:{transition.pk}", at=at)


def send_promoted(registration: Registration, transition: RegistrationTransition, *, at: datetime) -> None:
    """Tell that a seat was freed and is now the person's."""
    _send_linked(mails.registration_promoted, registration, f"transition:{transition.pk}", at=at)


def send_cancelled(registration: Registration, transition: RegistrationTransition, *, at: datetime) -> None:
    """Tell that the registration is cancelled; there is nothing left to open, so no link is made."""
    if registration.email:
        queue(
            mails.registration_cancelled(registration), key=f"transition:{transition.pk}", to=registration.email,
            language=registration.language, at=at, about=str(registration.event),
        )  # fmt: skip


def send_rejected(registration: Registration, transition: RegistrationTransition, *, at: datetime) -> None:
    """Tell that the application was not accepted, and why."""
    if registration.email:
        queue(
            mails.registration_rejected(registration, reason=transition.reason), key=f"transition:{transition.pk}",
            to=registration.email, language=registration.language, at=at, about=str(registration.event),
        )  # fmt: skip


def send_fresh_link(registration: Registration, *, at: datetime) -> None:
    """Send another link, at most one in five minutes however often it is asked for."""
    moment = int(at.timestamp()) // 300
    _send_linked(mails.fresh_link, registration, f"fresh_link:{registration.pk}:{moment}", at=at)


def _send_linked(write, registration: Registration, key: str, *, at: datetime) -> None:
    if not registration.email:
        return
    token = tokens.mint()
    keep_link(token, registration, at=at)
    letter = write(registration, address=personal_address(token.raw, registration.language))
    queue(
        letter, key=key, to=registration.email, language=registration.language, at=at,
        about=str(registration.event), secrets=[token.raw],
    )  # fmt: skip
