"""What the events ask of staff today: what is missing before they start, who waits, and how registration goes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple
from urllib.parse import urlencode

from django.db.models import BooleanField, Case, Count, Prefetch, Q, When
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from crm_portal import dates
from crm_portal.languages import Language
from crm_portal.panels import register
from crm_portal.staff_admin import moment_of
from events.actions.publication import missing_for_publication
from events.enums import AdmissionMode, EventStatus, Modality, RegistrationState, SessionStatus
from events.errors import PublicationRefused
from events.models import Admission, Event, Registration, Session

AHEAD = timedelta(days=30)
# So long before it starts, a session has the address of its meeting.
ADDRESS_IS_DUE = timedelta(days=7)
MOST_IN_NUMBERS = 12
_NOT_TO_PREPARE = [EventStatus.HELD, EventStatus.CANCELLED, EventStatus.POSTPONED]
_NOT_TAKING_PLACE = [SessionStatus.HELD, SessionStatus.CANCELLED, SessionStatus.POSTPONED]


class Gap(NamedTuple):
    """Something that is missing, in words, and the address where it is mended."""

    words: str
    address: str


@dataclass(frozen=True)
class Matter:
    """An event of the next days with what it still lacks."""

    event: Event
    when: str
    address: str
    gaps: list[Gap]


@dataclass(frozen=True)
class Numbers:
    """How registration for an event goes."""

    event: str
    address: str
    confirmed: str
    to_confirm: str
    waiting: str
    free: str


# --- What is missing ------------------------------------------------------------------------------
def what_is_missing(request: HttpRequest, language: str):
    """The events of the next thirty days that lack something, and those in which somebody waits for an answer."""
    if not request.user.has_perm("events.view_event"):
        return None
    at, sees_people = moment_of(request), request.user.has_perm("events.view_registration")
    matters = [
        Matter(event, _when(event), _page(event), list(_gaps(event, at, sees_people)))
        for event in _to_prepare(request, at)
    ]
    lacking = [matter for matter in matters if matter.gaps]
    if not lacking:
        return None
    ready = [matter for matter in matters if not matter.gaps]
    return "admin/events/what_is_missing.html", {"lacking": lacking, "ready": ready}


def _to_prepare(request: HttpRequest, at: datetime):
    """Those that start within AHEAD or are under way, and later ones in which an application waits."""
    applied = Registration.objects.filter(state=RegistrationState.PENDING_APPROVAL)
    events = Event.objects.visible_to(request.user).exclude(status__in=_NOT_TO_PREPARE)
    events = events.filter(Q(starts_at__lte=at + AHEAD) | Q(pk__in=applied.values("event")), ends_at__gt=at)
    lacks_address = Case(When(meeting_address="", then=True), default=False, output_field=BooleanField())
    sessions = Session.objects.annotate(lacks_address=lacks_address).defer("meeting_address")
    return (
        events.soonest_first()
        .defer("search", "description_es", "description_en", "description")
        .prefetch_related(Prefetch("sessions", sessions), Prefetch("admissions", _counted()))
    )


def _counted():
    """Ways in with how many people stand where, and the places kept."""
    states = {
        "confirmed": RegistrationState.CONFIRMED, "to_confirm": RegistrationState.PENDING_VERIFICATION,
        "waiting": RegistrationState.WAITLISTED, "applied": RegistrationState.PENDING_APPROVAL,
    }  # fmt: skip
    counts = {name: Count("registrations", filter=Q(registrations__state=state)) for name, state in states.items()}
    return Admission.objects.annotate(**counts).prefetch_related("reservations")


def _gaps(event: Event, at: datetime, sees_people: bool) -> Iterator[Gap]:
    page = _page(event)
    for language in Language:
        yield from _gaps_of_language(event, language, f"{page}#card-{language}")
    if not event.planned_starts_time and not any(session.starts_time for session in event.sessions.all()):
        yield Gap(_("No hour yet."), f"{page}#id_planned_starts_time")
    if not event.contact:
        yield Gap(_("No contact."), f"{page}#id_contact")
    yield from _gaps_of_sessions(event, at)
    yield from _gaps_of_registration(event, at, sees_people)


def _gaps_of_language(event: Event, language: Language, address: str) -> Iterator[Gap]:
    missing = missing_for_publication(event, language)
    if not event.published_in(language):
        ready = {Language.SPANISH: _("Complete in Spanish, not published yet."),
                 Language.ENGLISH: _("Complete in English, not published yet.")}  # fmt: skip
        yield Gap(str(PublicationRefused(language, missing)) if missing else ready[language], address)
    elif missing:
        lacking = {Language.SPANISH: _("The Spanish page lacks: %(missing)s."),
                   Language.ENGLISH: _("The English page lacks: %(missing)s.")}  # fmt: skip
        yield Gap(lacking[language] % {"missing": ", ".join(map(str, missing))}, address)


def _gaps_of_sessions(event: Event, at: datetime) -> Iterator[Gap]:
    for session in event.sessions.all():
        is_due = session.starts_at is not None and at - AHEAD < session.starts_at <= at + ADDRESS_IS_DUE
        is_online = (session.modality or event.modality) != Modality.IN_PERSON
        if is_due and is_online and session.lacks_address and session.status not in _NOT_TAKING_PLACE:
            words = _("“%(session)s” has no meeting address yet.") % {"session": session}
            yield Gap(words, f"{reverse('admin:events_session_change', args=[session.pk])}#id_new_meeting_address")


def _gaps_of_registration(event: Event, at: datetime, sees_people: bool) -> Iterator[Gap]:
    ways_in = [way for way in event.admissions.all() if way.mode != AdmissionMode.CLOSED]
    if event.is_of_the_conference and not ways_in:
        address = f"{reverse('admin:events_admission_add')}?event={event.pk}"
        yield Gap(_("Registration is not open: there is no way in."), address)
    applied = sum(way.applied for way in ways_in)
    if applied and sees_people:
        words = ngettext(
            "%(count)s application waits for a decision.", "%(count)s applications wait for a decision.", applied
        )
        yield Gap(words % {"count": dates.number(applied)}, _people(event, RegistrationState.PENDING_APPROVAL))
    for way in ways_in:
        if sees_people and way.waiting and way.free_seats(at) != 0:
            words = ngettext(
                "%(count)s person waits although places are free.", "%(count)s people wait although places are free.",
                way.waiting,
            )  # fmt: skip
            yield Gap(words % {"count": dates.number(way.waiting)}, _people(event, RegistrationState.WAITLISTED))


# --- In numbers -----------------------------------------------------------------------------------
def registration_in_numbers(request: HttpRequest, language: str):
    """For each event to come into which there is a way: how many are confirmed, to confirm, waiting, and free."""
    if not request.user.has_perm("events.view_admission"):
        return None
    at = moment_of(request)
    events = Event.objects.visible_to(request.user).upcoming(at).exclude(status__in=_NOT_TO_PREPARE)
    with_ways = events.filter(pk__in=Admission.objects.exclude(mode=AdmissionMode.CLOSED).values("event"))
    shown = with_ways.soonest_first().defer("search", "description_es", "description_en", "description")
    shown = shown.prefetch_related(Prefetch("admissions", _counted()))[:MOST_IN_NUMBERS]
    sees_people = request.user.has_perm("events.view_registration")
    rows = [_numbers(event, at, sees_people) for event in shown]
    return ("admin/events/registration_in_numbers.html", {"rows": rows}) if rows else None


def _numbers(event: Event, at: datetime, sees_people: bool) -> Numbers:
    ways_in = list(event.admissions.all())
    free = [way.free_seats(at) for way in ways_in if way.mode != AdmissionMode.CLOSED]
    return Numbers(
        event=event.short_name or str(event),
        address=_people(event) if sees_people else _page(event),
        confirmed=dates.number(sum(way.confirmed for way in ways_in)),
        to_confirm=dates.number(sum(way.to_confirm + way.applied for way in ways_in)),
        waiting=dates.number(sum(way.waiting for way in ways_in)),
        free=_("without limit") if None in free else dates.number(sum(filter(None, free))),
    )


# --- Where things are -----------------------------------------------------------------------------
def _when(event: Event) -> str:
    return dates.period(event.starts, event.ends, past=False)


def _page(event: Event) -> str:
    return reverse("admin:events_event_change", args=[event.pk])


def _people(event: Event, state: RegistrationState | None = None) -> str:
    narrowed = {"event": event.pk, **({"state__exact": state.value} if state else {})}
    return f"{reverse('admin:events_registration_changelist')}?{urlencode(narrowed)}"


register("staff.today", what_is_missing)
register("staff.numbers", registration_in_numbers)
