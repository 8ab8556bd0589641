"""What the personal page says about a registration: its state, what it means, and what can be done."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from crm_portal import dates, timezones
from events.actions.windows import refusal_for
from events.enums import AdmissionMode, EventStatus, RegistrationState
from events.models import Event, Registration
from events.models.registration import CONFIRM_WITHIN

State = RegistrationState
_TONES = {
    State.CONFIRMED: "good", State.OFFERED: "warn", State.PENDING_VERIFICATION: "warn", State.WAITLISTED: "info",
    State.PENDING_APPROVAL: "info", State.REJECTED: "bad",
}  # fmt: skip


@dataclass(frozen=True)
class PersonalPage:
    """One registration as its owner reads it."""

    registration: Registration
    state: RegistrationState
    label: str
    tone: str
    meaning: str
    when: list[str]
    zone: str
    may_confirm: bool
    may_cancel: bool
    may_register_again: bool

    @property
    def event(self) -> Event:
        return self.registration.event

    @property
    def is_off(self) -> str:
        """Why the event does not take place as planned: its status, where that is so."""
        return self.event.status if self.event.status in (EventStatus.CANCELLED, EventStatus.POSTPONED) else ""

    @property
    def waits(self) -> bool:
        return self.state == State.WAITLISTED and not self.is_off


def personal_page(registration: Registration, at: datetime) -> PersonalPage:
    """The page of `registration` at `at`; a seat whose time is over counts as lapsed before any job came by."""
    state = _state(registration, at)
    is_off = registration.event.status == EventStatus.CANCELLED
    is_over = is_off or registration.event.is_over(at)
    late = state == State.LAPSED and registration.submitted_at + CONFIRM_WITHIN > at
    ended = state in (State.CANCELLED, State.LAPSED, State.EXPIRED)
    return PersonalPage(
        registration=registration,
        state=state,
        label=str(state.label),
        tone=_TONES.get(state, "quiet"),
        meaning="" if is_over and state in State.living() else _meaning(registration, state),
        when=_when(registration),
        zone=timezones.label(registration.timezone),
        may_confirm=not is_over and (state == State.PENDING_VERIFICATION or late),
        may_cancel=not is_over and state in State.living(),
        may_register_again=ended and not late and refusal_for(registration.admission, at) is None,
    )


def _state(registration: Registration, at: datetime) -> RegistrationState:
    state = State(registration.state)
    held_until = registration.seat_held_until
    if state == State.PENDING_VERIFICATION and held_until and held_until <= at:
        return State.LAPSED
    return state


def _meaning(registration: Registration, state: RegistrationState) -> str:
    """One line for the person, in the words of the state."""
    if state == State.PENDING_VERIFICATION and registration.seat_held_until:
        deadline = dates.moment(registration.seat_held_until, registration.timezone)
        return _("We are holding your place until %(deadline)s.") % {"deadline": deadline}
    if state == State.WAITLISTED:
        position, total = registration.place_in_queue()
        return _("Your position: %(position)s of %(total)s.") % {
            "position": dates.number(position), "total": dates.number(total),
        }  # fmt: skip
    if state == State.REJECTED:
        reason = registration.transitions.filter(to_state=State.REJECTED).values_list("reason", flat=True).last()
        return _("Reason: %(reason)s") % {"reason": reason or ""}
    if state == State.PENDING_VERIFICATION and registration.admission.mode == AdmissionMode.MODERATED:
        return _("Once you confirm, the Executive Secretariat will review your application and write to you.")
    return {
        State.PENDING_VERIFICATION: _(
            "No place is held for you yet. Once you confirm, you get a place that is free, or the next position"
            " in the waiting list."
        ),
        State.PENDING_APPROVAL: _("The Executive Secretariat is reviewing your application and will write to you."),
        State.CONFIRMED: _("We look forward to seeing you."),
        State.CANCELLED: _("You can register again while registration is open."),
        State.LAPSED: _("The place was released."),
        State.EXPIRED: _("You can rejoin at the end of the list."),
    }.get(state, "")


def _when(registration: Registration) -> list[str]:
    """The event's time on the person's clocks, then on the event's where they differ."""
    event = registration.event
    if not event.has_hour:
        return [dates.period(event.starts, event.ends, past=False)]
    own = dates.moment_span(event.starts_at, event.known_end, registration.timezone)
    theirs = dates.moment_span(event.starts_at, event.known_end, event.timezone)
    same_clocks = timezones.offset_label(event.starts_at, registration.timezone) == timezones.offset_label(
        event.starts_at, event.timezone
    )
    return [own] if same_clocks else [own, theirs]
