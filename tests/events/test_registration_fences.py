"""What the database refuses, whatever the code does."""

import pytest
from django.db import IntegrityError, connection, transaction

from events.actions.registration import cancel
from events.models import Registration
from tests.events.test_registration import confirmed, registered
from tests.factories.registrations import NOW, a_webinar, an_admission

pytestmark = pytest.mark.django_db


def test_the_database_refuses_a_seat_above_the_capacity():
    admission = an_admission(capacity=1)
    confirmed(admission, 1)
    other = Registration.objects.get()
    other.pk, other.email_key, other.submission_id = None, "other@example.org", None

    with pytest.raises(IntegrityError, match="No place is left"):
        other.save()


def test_the_database_refuses_a_change_that_is_no_arrow():
    registration = cancel(confirmed(an_admission()), at=NOW)

    with pytest.raises(Exception, match="Invalid transition"), transaction.atomic():
        Registration.objects.filter(pk=registration.pk).update(state="waitlisted", queue_number=1)


def test_the_database_refuses_a_registration_of_another_event_than_its_admission():
    registration = registered(an_admission())
    other = a_webinar(2)

    with pytest.raises(IntegrityError, match="event_is_that_of_its_admission"):
        Registration.objects.filter(pk=registration.pk).update(event=other)
        connection.cursor().execute("set constraints all immediate")


def test_the_history_of_a_registration_cannot_be_rewritten():
    step = registered(an_admission()).transitions.get()

    with pytest.raises(Exception, match=r"Cannot update rows|read.?only"), transaction.atomic():
        step.to_state = "confirmed"
        step.save()
