"""The letters of the events app, named by what has happened; each in the reader's language and time zone."""

from datetime import datetime
from typing import Any, Protocol

from django.conf import settings
from django.urls import reverse
from django.utils import translation

from crm_portal import dates
from crm_portal.mailing.letters import Letter, render_letter
from crm_portal.templatetags.ui import translated
from events.models import Event, Registration


class Reader(Protocol):
    """Somebody a letter is for."""

    given_names: str
    surnames: str
    email: str
    language: str
    timezone: str


def registration_received(
    reader: Reader, event: Event, *, address: str, until: datetime | None, is_moderated: bool = False
) -> Letter:
    """Asks to confirm the address; says until when the seat is held, where one is, or who decides."""
    deadline = dates.moment(until, reader.timezone, reader.language) if until else ""
    return _letter(
        "registration_received", reader, event, address=address, deadline=deadline, is_moderated=is_moderated
    )


def registration_already_there(registration: Registration, *, address: str) -> Letter:
    """Tells the owner of the address that a second registration was asked for and none was made."""
    with translation.override(registration.language):
        state = registration.get_state_display()
    return _letter("registration_already_there", registration, registration.event, address=address, state=state)


def registration_confirmed(registration: Registration, *, address: str) -> Letter:
    return _letter("registration_confirmed", registration, registration.event, address=address)


def registration_promoted(registration: Registration, *, address: str) -> Letter:
    """A seat was freed for somebody who waited."""
    return _letter("registration_promoted", registration, registration.event, address=address)


def registration_waitlisted(registration: Registration, *, address: str) -> Letter:
    position, total = registration.place_in_queue()
    return _letter(
        "registration_waitlisted", registration, registration.event,
        address=address, position=dates.number(position), total=dates.number(total),
    )  # fmt: skip


def registration_under_review(registration: Registration, *, address: str) -> Letter:
    return _letter("registration_under_review", registration, registration.event, address=address)


def registration_cancelled(registration: Registration) -> Letter:
    """Leads back to the event, where one can register again."""
    with translation.override(registration.language):
        address = settings.SITE_URL + reverse("events:detail", args=[registration.event.slug])
    return _letter("registration_cancelled", registration, registration.event, address=address)


def registration_rejected(registration: Registration, *, reason: str) -> Letter:
    """`reason` is shown as staff wrote it."""
    return _letter("registration_rejected", registration, registration.event, reason=reason)


def fresh_link(registration: Registration, *, address: str) -> Letter:
    """Another link to the personal page."""
    with translation.override(registration.language):
        state = registration.get_state_display()
    return _letter("fresh_link", registration, registration.event, address=address, state=state)


def _letter(message: str, reader: Reader, event: Event, **facts: Any) -> Letter:
    with translation.override(reader.language):
        known = {
            "recipient_name": f"{reader.given_names} {reader.surnames}".strip(),
            "event_title": translated(event, "title").text,
            "event_name": translated(event, "short_name").text or translated(event, "title").text,
            "event_when": _when(event, reader),
            "email": reader.email,
            "contact_email": event.contact or settings.CONTACT_EMAIL,
        }
    return render_letter(f"events/{message}", language=reader.language, context={**known, **facts})


def _when(event: Event, reader: Reader) -> str:
    """The time of the event as the reader's clocks show it; the days alone where the hour is not known."""
    if event.has_hour:
        return dates.moment_span(event.starts_at, event.known_end, reader.timezone, reader.language)
    return dates.period(event.starts, event.ends, past=False, language=reader.language)
