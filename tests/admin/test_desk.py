"""The home of the staff area: what needs somebody today, with the way to mend it."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.urls import reverse

from crm_portal.clock import database_now
from crm_portal.mailing.models import OutgoingMail
from crm_portal.timezones import local
from events.actions.registration import register, register_by_hand, verify
from events.models import Event, Registration
from tests.admin.pages import words_of
from tests.factories import events, members
from tests.factories.registrations import NOW, an_applicant

HOME = "admin:index"
ZONE = "America/Tegucigalpa"


@pytest.fixture(autouse=True)
def _a_worker_at_work(db):
    """Somebody sends letters, so that nothing is said of it."""
    with_sql("insert into procrastinate_workers (last_heartbeat) values (now())")


def with_sql(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def day_in(days: int):
    return local(database_now() + timedelta(days=days), ZONE).date()


def soon(number: int = 1, *, days: int = 3, **facts) -> Event:
    """An event that lacks nothing and starts in so many days."""
    day = day_in(days)
    event = events.event(
        number, planned_starts_on=day, planned_ends_on=day, **{"contact": "contacto@example.org", **facts}
    )
    events.admission(event)
    return event


def gaps(staff) -> list[tuple[str, str]]:
    """What the home says is missing, and where it is mended."""
    words = words_of(staff.get(reverse(HOME)))
    listed = words.partition('id="what-is-missing"')[2].partition("</section>")[0]
    return [(text, address) for address, text in re.findall(r'<li><a href="([^"]+)">([^<]+)</a></li>', listed)]


def test_when_nothing_is_missing_everything_is_up_to_date(staff):
    soon()

    assert "Everything is up to date." in words_of(staff.get(reverse(HOME)))


@pytest.mark.parametrize(
    ("facts", "words", "place"),
    [
        ({"title_en": "", "published_en_at": None}, "Cannot publish in English: missing the title.", "card-en"),
        ({"published_es_at": None}, "Complete in Spanish, not published yet.", "card-es"),
        ({"summary_en": ""}, "The English page lacks: the summary.", "card-en"),
        ({"planned_starts_time": None, "planned_precision": "day"}, "No hour yet.", "id_planned_starts_time"),
        ({"contact": ""}, "No contact.", "id_contact"),
    ],
)
def test_what_an_event_lacks_is_said_with_the_place_to_mend_it(staff, facts, words, place):
    event = soon(**facts)

    address = reverse("admin:events_event_change", args=[event.pk])

    assert gaps(staff) == [(words, f"{address}#{place}")]


def test_a_session_without_an_address_is_told_in_its_last_week(staff):
    near, far = soon(1, days=3), soon(2, days=12)
    late = events.session(near, starts_on=day_in(3))
    events.session(far, starts_on=day_in(12))
    events.session(near, 2, starts_on=day_in(3), meeting_address="https://meet.example.org/secret")
    events.session(near, 3, starts_on=day_in(3), planned_modality="in_person")

    found = gaps(staff)

    address = reverse("admin:events_session_change", args=[late.pk])
    assert found == [("“Sitting 1” has no meeting address yet.", f"{address}#id_new_meeting_address")]


def test_an_event_of_the_conference_without_a_way_in_is_told(staff):
    event = soon()
    event.admissions.all().delete()

    assert [words for words, _address in gaps(staff)] == ["Registration is not open: there is no way in."]


def test_applications_that_wait_are_told_however_far_the_event(staff):
    event = soon(days=90)
    event.admissions.update(mode="moderated")
    register(event.admissions.get(), applicant=an_applicant(), at=NOW)
    verify(Registration.objects.get(), at=NOW)

    ((words, address),) = gaps(staff)

    assert words == "1 application waits for a decision."
    assert [row.state for row in staff.get(address.replace("&amp;", "&")).context["cl"].result_list] == [
        "pending_approval"
    ]


def test_people_who_wait_although_places_are_free_are_told(staff, user):
    event = soon()
    event.admissions.update(capacity=1, has_waiting_list=True)
    for number in (1, 2):
        register_by_hand(event.admissions.get(), applicant=an_applicant(number), by=user, at=NOW)
    event.admissions.update(capacity=5)

    assert [words for words, _address in gaps(staff)] == ["1 person waits although places are free."]


def test_registration_is_told_in_numbers(staff, user):
    event = soon(short_name_en="Data")
    event.admissions.update(capacity=3, has_waiting_list=True)
    for number in range(4):
        register_by_hand(event.admissions.get(), applicant=an_applicant(number), by=user, at=NOW)

    words = words_of(staff.get(reverse(HOME)))

    row = words.partition('id="in-numbers"')[2].partition("<tbody>")[2].partition("</tr>")[0]
    assert ">Data</a>" in row
    assert row.endswith("<td>3</td><td>0</td><td>1</td><td>0</td>")


def test_letters_that_did_not_leave_are_told(staff, user):
    event = soon()
    register_by_hand(event.admissions.get(), applicant=an_applicant(), by=user, at=NOW)
    OutgoingMail.objects.update(state="failed", secrets=[])

    assert "1 letter could not be sent." in words_of(staff.get(reverse(HOME)))


def test_a_silent_worker_is_told(staff):
    with_sql("update procrastinate_workers set last_heartbeat = now() - interval '11 minutes'")

    assert "The program that sends letters has been silent since" in words_of(staff.get(reverse(HOME)))


def test_presidencies_with_doubtful_facts_are_told(staff):
    members.presidency(2021, unverified_fields=["theme_es"])
    members.presidency(2022)

    words = words_of(staff.get(reverse(HOME)))

    assert "2021 · Honduras" in words
    assert "2022 · Honduras" not in words


@pytest.mark.parametrize("count", [1, 30])
def test_the_home_costs_the_same_with_one_event_and_with_thirty(staff, django_assert_num_queries, count):
    for number in range(count):
        events.session(soon(number, contact=""), starts_on=day_in(3))
    staff.get(reverse(HOME))

    with django_assert_num_queries(13):
        staff.get(reverse(HOME))
