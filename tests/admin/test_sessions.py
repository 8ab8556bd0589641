"""Sessions in the staff area: their hours, and the address of the meeting that nobody reads."""

from datetime import UTC, datetime

from django.db import connection

from events.models import Session
from tests.admin.pages import page_of, words_of
from tests.factories import events

SECRET = "https://meet.example.org/j/123?pwd=abc"


def test_an_hour_that_the_clocks_skip_is_refused_on_the_page_of_the_session(staff, typed):
    session = events.session(events.event(timezone="America/New_York"))

    answer = staff.post(
        page_of(session), typed(session, starts_on="2027-03-14", starts_time="02:30", ends_time="04:00")
    )

    assert list(answer.context["adminform"].form.errors) == ["starts_time"]


def test_moving_a_session_moves_its_instants_and_marks_its_event(staff, typed):
    session = events.session(events.event())

    staff.post(page_of(session), typed(session, starts_time="09:00"))

    session.refresh_from_db()
    assert session.starts_at == datetime(2099, 12, 4, 15, 0, tzinfo=UTC)
    assert session.event.edited_at is not None


def test_the_address_of_the_meeting_is_written_and_not_shown(staff, typed):
    session = events.session(events.event())

    staff.post(page_of(session), typed(session, new_meeting_address=SECRET))
    page = words_of(staff.get(page_of(session)))

    session.refresh_from_db()
    assert session.meeting_address == SECRET
    assert "meet.example.org" not in page


def test_a_refused_form_does_not_show_the_address_that_was_typed(staff, typed):
    session = events.session(events.event())

    answer = staff.post(page_of(session), typed(session, new_meeting_address=SECRET, title_es="", title_en=""))

    assert answer.status_code == 200
    assert "meet.example.org" not in words_of(answer)


def test_saving_without_a_new_address_keeps_the_old_one(staff, typed):
    session = events.session(events.event(), meeting_address=SECRET)

    staff.post(page_of(session), typed(session, title_en="Changed"))

    session.refresh_from_db()
    assert (session.title_en, session.meeting_address) == ("Changed", SECRET)


def test_the_address_of_the_meeting_is_removed_on_purpose(staff, typed):
    session = events.session(events.event(), meeting_address=SECRET)

    staff.post(page_of(session), typed(session, remove_meeting_address="on"))

    session.refresh_from_db()
    assert session.meeting_address == ""


def test_an_address_that_no_key_reads_is_said_to_be_lost_and_stays(staff, typed, settings):
    session = events.session(events.event(), meeting_address=SECRET)
    kept = raw_address(session)
    settings.ENCRYPTION_KEYS = ["YW5vdGhlci1rZXktdGhhdC1pcy0zMi1ieXRlcy1sb24="]

    page = words_of(staff.get(page_of(session)))
    staff.post(page_of(session), typed(session, title_en="Changed"))

    assert "Not available" in page
    assert raw_address(session) == kept


def raw_address(session: Session) -> str:
    with connection.cursor() as cursor:
        cursor.execute("select meeting_address from events_session where id = %s", [session.pk])
        return cursor.fetchone()[0]
