"""Applications that staff decide on: a seat, a place in the waiting list, or a refusal with its reason."""

from datetime import timedelta

import pytest

from crm_portal.accounts.models import User
from crm_portal.mailing.models import OutgoingMail
from events.actions.moderation import approve, reject
from events.errors import EventIsFull, RegistrationNotPending
from events.models import Admission, Registration
from tests.events.test_registration import confirmed
from tests.factories.registrations import NOW, an_admission

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def test_a_moderated_way_in_holds_no_seat_before_the_approval():
    registration = confirmed(an_admission(mode="moderated"), 1)

    assert (registration.state, registration.holds_seat) == ("pending_approval", False)


def applied(admission, number=1) -> Registration:
    return confirmed(admission, number)


def test_an_approved_application_gets_a_seat_and_a_letter():
    registration = applied(an_admission(mode="moderated"))
    staff = User.objects.create_user("secretariat@example.org", name="Secretaría")

    approved = approve(registration, by=staff, at=NOW + HOUR)

    assert (approved.state, approved.holds_seat) == ("confirmed", True)
    assert approved.transitions.last().by == staff
    assert OutgoingMail.objects.count() == 3


def test_an_approval_beyond_the_seats_is_refused_or_waits():
    admission = an_admission(mode="moderated", capacity=1)
    first, second = applied(admission, 1), applied(admission, 2)
    staff = User.objects.create_user("secretariat@example.org", name="Secretaría")
    approve(first, by=staff, at=NOW)

    with pytest.raises(EventIsFull):
        approve(second, by=staff, at=NOW)
    Admission.objects.update(has_waiting_list=True)

    assert approve(second, by=staff, at=NOW).state == "waitlisted"


def test_a_rejection_tells_its_reason_and_cannot_be_decided_again():
    registration = applied(an_admission(mode="moderated"))
    staff = User.objects.create_user("secretariat@example.org", name="Secretaría")

    reject(registration, reason="El cupo es para municipios.", by=staff, at=NOW)

    assert "El cupo es para municipios." in OutgoingMail.objects.latest("pk").text
    with pytest.raises(RegistrationNotPending):
        approve(registration, by=staff, at=NOW)
