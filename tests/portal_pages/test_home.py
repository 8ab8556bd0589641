"""The home page."""

import re

import pytest

from crm_portal.clock import database_now
from members.presentation import conference_day
from tests.factories import events, members

pytestmark = pytest.mark.django_db


def home(client, language: str = "en") -> str:
    response = client.get(f"/{language}/")
    assert response.status_code == 200
    return response.content.decode()


def part(page: str, name: str) -> str:
    """The part of the page under the heading with the id `name`."""
    return page.partition(f'id="{name}"')[2].partition("</section>")[0]


def this_year() -> int:
    return conference_day(database_now()).year


# --- What is next ---------------------------------------------------------------------------------------
def test_next_event_is_the_soonest_of_the_conference_with_its_hour_and_zone(client):
    events.event(1, planned_starts_on="2099-12-05", planned_ends_on="2099-12-05")
    events.event(2)

    hero = part(home(client), "next-event")

    assert re.findall(r"Meeting \d", hero) == ["Meeting 2"]
    assert "Friday, 4 December 2099, 10:00–12:00, Tegucigalpa time (UTC−6)" in hero
    assert hero.count('class="button"') == 1


@pytest.mark.parametrize(
    "facts",
    [
        {"status": "cancelled"},
        {"convening": "member_government"},
        {"status": "draft"},
        {"published_en_at": None, "published_es_at": None},
    ],
    ids=["cancelled", "of a government", "draft", "not published"],
)
def test_event_that_cannot_lead_the_page_does_not(client, facts):
    events.event(1, **facts)

    assert 'id="next-event"' not in home(client)


def test_open_registration_is_the_one_button(client):
    events.admission(events.event(1))

    hero = part(home(client), "next-event")

    assert '<a class="button" href="/en/events/event-1/register/">Register</a>' in hero
    assert hero.count('class="button"') == 1


@pytest.mark.parametrize("facts", [{"mode": "nomination"}, {"capacity": 0}, {"capacity": 0, "has_waiting_list": True}])
def test_without_a_free_place_the_button_shows_the_event(client, facts):
    events.admission(events.event(1), **facts)

    assert '<a class="button" href="/en/events/event-1/">See the event</a>' in part(home(client), "next-event")


def test_next_event_is_told_in_the_zone_of_the_reader(client):
    events.event(1)

    hero = part(client.get("/en/?tz=Europe/Madrid").text, "next-event")

    assert "Friday, 4 December 2099, 17:00–19:00, Madrid time (UTC+1)" in hero
    assert '<option value="Europe/Madrid" selected>' in hero


@pytest.mark.parametrize("zone", ["Mars/Base", "../etc/passwd", ""])
def test_zone_that_is_not_offered_only_shows_the_list(client, zone):
    events.event(1)

    hero = part(client.get("/en/", {"tz": zone}).text, "next-event")

    assert "<select" in hero
    assert " selected>" not in hero


def test_latest_documents_and_decisions_are_listed(client):
    event = events.past_event(1)
    events.document(event)
    row = events.decision(event, "20")

    papers = part(home(client), "papers")

    assert "Report 1" in papers
    assert f'href="/en/decisions/#decision-{row.pk}"' in papers


@pytest.mark.parametrize("facts", [{"restriction": "members"}, {"status": "draft"}])
def test_document_that_is_not_public_is_not_listed(client, facts):
    events.document(events.past_event(1), **facts)

    assert "Report 1" not in home(client)


def test_event_without_a_date_is_listed_but_does_not_lead(client):
    events.undated_event(1)

    page = home(client)

    assert 'id="next-event"' not in page
    assert "Meeting 1" in part(page, "upcoming")


def test_event_of_a_government_is_listed_as_no_event_of_the_conference(client):
    events.event(1, convening="member_government")

    assert "Not an RCM event" in part(home(client), "upcoming")


def test_next_event_is_not_listed_twice(client):
    events.event(1)
    events.event(2, planned_starts_on="2099-12-05", planned_ends_on="2099-12-05")

    assert re.findall(r"Meeting \d", part(home(client), "upcoming")) == ["Meeting 2"]


def test_list_of_upcoming_events_is_short(client):
    for number in range(9):
        events.event(number)

    assert part(home(client), "upcoming").count("<li>") == 4


def test_recently_held_events_are_listed_the_latest_first(client):
    events.past_event(1, actual_starts_on="2014-01-01")
    events.past_event(2, actual_starts_on="2020-01-01")

    assert re.findall(r"Meeting \d", part(home(client), "held")) == ["Meeting 2", "Meeting 1"]


def test_page_without_events_says_so(client):
    assert "No event has been announced at the moment." in home(client)


# --- Who presides, and where we come from ------------------------------------------------------------------
def test_presidency_of_the_year_is_named(client):
    members.presidency(this_year(), "HN")

    assert "Honduras" in part(home(client), "presidency")


def test_presidency_that_was_only_announced_says_so(client):
    members.presidency(this_year(), "GT", is_designated=True, starts_on=None, ends_on=None)

    presidency = part(home(client), "presidency")

    assert "Guatemala" in presidency
    assert "Announced, to be confirmed" in presidency


@pytest.mark.parametrize("is_recorded", [True, False])
def test_presidency_that_nobody_knows_is_to_be_confirmed(client, is_recorded):
    if is_recorded:
        members.presidency(this_year(), country=None)

    presidency = part(home(client), "presidency")

    assert "To be confirmed" in presidency
    assert str(this_year()) in presidency


def test_page_tells_where_the_conference_comes_from(client):
    history = part(home(client), "history")

    assert "Puebla" in history
    assert "1996" in history


@pytest.mark.parametrize("rows", [1, 30])
def test_page_costs_the_same_with_one_row_and_with_thirty(client, rows, django_assert_num_queries):
    members.presidency(this_year())
    for number in range(rows):
        leading = events.event(number)
        events.place(leading)
        events.admission(leading)
        events.document_file(events.document(leading, number))
        events.decision(leading, str(number))
        events.place(events.event(100 + number))
        events.place(events.past_event(200 + number))

    with django_assert_num_queries(11):
        home(client)


def test_page_served_from_memory_costs_nothing(client, django_assert_num_queries):
    home(client)

    with django_assert_num_queries(0):
        home(client)
