"""What the database refuses, whatever the code does."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction

from events.actions.registration import cancel
from events.actions.seats import settle_all
from events.models import Registration, Reservation
from tests.events.test_registration import confirmed, registered
from tests.factories.registrations import NOW, a_country, a_webinar, an_admission

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


def test_reserving_seats_that_are_taken_blocks_nobody():
    """Both seats are taken when two are reserved; the one that is given back goes to whoever waits of that country."""
    admission = an_admission(capacity=2, has_waiting_list=True)
    first, _second = confirmed(admission, 1), confirmed(admission, 2)
    waiting = confirmed(admission, 3, country=a_country("MX"))
    Reservation.objects.create(admission=admission, country=a_country("MX"), seats=2)

    cancel(first, at=NOW)

    waiting.refresh_from_db()
    assert waiting.state == "confirmed"


def test_one_way_in_that_cannot_be_settled_holds_up_no_other():
    blocked, other = an_admission(), an_admission(a_webinar(2))
    registered(blocked, 1)
    lapsing = registered(other, 2)
    with connection.cursor() as cursor:
        cursor.execute(
            f"""create function refuse() returns trigger language plpgsql as $$ begin
                if old.admission_id = {blocked.pk} then raise exception 'refused'; end if; return new; end $$;
                create trigger a_refusal before update on events_registration for each row execute function refuse()"""
        )

    settle_all(at=NOW + timedelta(hours=25))

    lapsing.refresh_from_db()
    assert lapsing.state == "lapsed"
