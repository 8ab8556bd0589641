"""One record of every model that has a place in the staff area, with rows in every form below it."""

from django.contrib.auth.models import Group

from crm_portal.accounts.actions import record
from crm_portal.accounts.enums import AccessKind
from crm_portal.mailing.actions import queue
from crm_portal.mailing.letters import Letter
from crm_portal.mailing.models import Suppression
from events.actions.registration import register_by_hand
from events.models import Commitment, Delegate, EventStaff, Reservation
from members.models import FocalPoint, Membership, PersonEmail, Post, PresidencyHolder, PresidencyStaff
from tests.factories import events, members, registrations, training


def fill(user) -> None:
    """Make them all."""
    who_exists(user)
    event = what_happens(user)
    training.module(training.edition(training.programme(), event=event))
    letter = Letter(subject="Asunto", text="Texto", html="<p>Texto</p>")
    queue(letter, key="one", to="ana@example.org", language="es", at=registrations.NOW, about="Encuentro", secrets=[])
    Suppression.objects.create(email_key="ana@example.org", reason="Bounced")
    Group.objects.create(name="a group")
    record(AccessKind.LOGGED_IN, user=user, at=registrations.NOW, address="192.0.2.7")


def who_exists(user) -> None:
    home, person = members.member("HN"), members.person()
    members.group()
    organisation = members.organisation(country=home)
    members.body(organisation=organisation)
    Membership.objects.get_or_create(organisation=organisation, kind="observer_organisation")
    term = members.presidency()
    PresidencyHolder.objects.create(presidency=term, person=person, post_es="ministra", post_en="minister")
    PresidencyStaff.objects.create(presidency=term, user=user)
    PersonEmail.objects.create(person=person, email="ana@example.org", email_key="ana@example.org")
    Post.objects.create(person=person, country=home, title_es="directora", title_en="director")
    FocalPoint.objects.create(person=person, country=home)


def what_happens(user):
    event, other = events.event(1), events.past_event(2)
    home = members.country("HN")
    events.place(event)
    events.partner(event, country=home)
    events.objective(event)
    session = events.session(event, meeting_address="https://meet.example.org/secret")
    events.agenda_item(session)
    events.appearance(event, session=session, person=members.person(7))
    delegation = events.delegation(event, country=home)
    Delegate.objects.create(delegation=delegation, person=members.person(8), post_es="delegada", post_en="delegate")
    events.document_file(events.document(event))
    Commitment.objects.create(decision=events.decision(event), country=home, text_es="Hará.", text_en="Will do.")
    events.relation(event, other)
    events.source(event)
    events.alternate_title(event)
    events.observance(event)
    event.themes.add(events.theme())
    events.sector()
    events.series()
    EventStaff.objects.create(event=event, user=user)
    admission = events.admission(event)
    Reservation.objects.create(admission=admission, country=home, seats=2)
    register_by_hand(admission, applicant=registrations.an_applicant(), by=user, at=registrations.NOW)
    return event
