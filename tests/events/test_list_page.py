"""The list of events: what it shows, what narrows it, and that nothing in its address breaks it."""

import pytest
from django.core.cache import cache

from tests.factories import events as make
from tests.factories import members

pytestmark = pytest.mark.django_db


def titles(client, query: str = "") -> list[str]:
    """The English titles on the page of the list at `query`, in order."""
    response = client.get(f"/en/events/{query}")
    return [row.event.title_en for row in response.context["rows"]]


# --- Order and time -------------------------------------------------------------------------------
def test_list_shows_upcoming_events_soonest_first(client):
    make.event(1, planned_starts_on="2098-05-02", planned_ends_on="2098-05-02")
    make.event(2, planned_starts_on="2098-05-01", planned_ends_on="2098-05-01")
    make.past_event(3)

    assert titles(client) == ["Meeting 2", "Meeting 1"]


def test_list_of_the_past_shows_the_latest_first(client):
    make.past_event(1, actual_starts_on="2014-01-01")
    make.past_event(2, actual_starts_on="2020-01-01")
    make.event(3)

    assert titles(client, "?when=past") == ["Meeting 2", "Meeting 1"]


def test_event_without_a_date_comes_last_and_says_so(client):
    make.undated_event(1)
    make.event(2)

    assert titles(client) == ["Meeting 2", "Meeting 1"]
    assert "date to be confirmed" in client.get("/en/events/").text


def test_drafts_and_unpublished_events_are_not_listed(client):
    make.event(1, status="draft")
    make.event(2, published_es_at=None, published_en_at=None)

    assert titles(client) == []


# --- Rows -----------------------------------------------------------------------------------------
def test_row_says_day_hours_and_zone(client):
    make.event()

    assert "Friday, 4 December 2099, 10:00–12:00, Tegucigalpa time (UTC−6)" in client.get("/en/events/").text


def test_row_says_how_and_where(client):
    make.place(make.event(planned_modality="in_person"))

    assert "In person · Tegucigalpa, Honduras" in client.get("/en/events/").text


@pytest.mark.parametrize("status, word", [("cancelled", "Cancelled"), ("postponed", "Postponed")])
def test_row_says_that_an_event_is_off(client, status, word):
    make.event(status=status)

    assert word in client.get("/en/events/").text


def test_row_marks_an_event_that_is_not_of_the_conference(client):
    make.event(1, convening="member_government")

    assert "Not an RCM event" in client.get("/en/events/").text


def test_row_of_the_conference_carries_no_such_mark(client):
    make.event(1, convening="conference")

    assert "Not an RCM event" not in client.get("/en/events/").text


def test_title_that_is_only_in_spanish_is_marked_as_such_in_the_english_list(client):
    make.event(title_en="", published_en_at=None)

    assert '<span lang="es">Encuentro 1</span>' in client.get("/en/events/").text


def test_english_title_that_is_not_published_yet_is_not_shown(client):
    make.event(title_en="Secret working title", published_en_at=None)

    assert "Secret working title" not in client.get("/en/events/").text


# --- Filters --------------------------------------------------------------------------------------
def test_words_find_events_without_accents(client):
    make.event(1, title_es="Migración y niñez", title_en="Migration and childhood")
    make.event(2)

    assert titles(client, "?q=migracion+ninez") == ["Migration and childhood"]


def test_words_find_events_by_their_beginnings(client):
    make.event(1, title_en="Protection of children")
    make.event(2)

    assert titles(client, "?q=protec") == ["Protection of children"]


def test_words_find_events_by_their_inflections(client):
    make.event(1, title_es="Trabajadores migrantes", title_en="Migrant workers")
    make.event(2)

    assert titles(client, "?q=trabajador") == ["Migrant workers"]


def test_type_narrows_the_list(client):
    make.event(1, type=make.event_type("workshop", name_es="Taller", name_en="Workshop"))
    make.event(2)

    assert titles(client, "?type=workshop") == ["Meeting 1"]


def test_theme_narrows_the_list(client):
    make.event(1).themes.add(make.theme(7))
    make.event(2)

    assert titles(client, "?theme=theme-7") == ["Meeting 1"]


def test_modality_narrows_the_list_by_how_it_was_held(client):
    make.past_event(1, planned_modality="virtual", actual_modality="hybrid")
    make.past_event(2, planned_modality="hybrid", actual_modality="virtual")

    assert titles(client, "?when=past&modality=hybrid") == ["Meeting 1"]


def test_presidency_narrows_the_list(client):
    make.event(1, presidency=members.presidency(2098))
    make.event(2)

    assert titles(client, "?presidency=2098") == ["Meeting 1"]


def test_country_narrows_the_list_to_events_held_there_carried_or_attended(client):
    make.place(make.event(1), "HN")
    make.partner(make.event(2), organisation=members.government("HN"))
    make.delegation(make.event(3), country=members.country("HN"))
    make.place(make.event(4), "MX")

    assert titles(client, "?country=HN") == ["Meeting 1", "Meeting 2", "Meeting 3"]


def test_country_tied_twice_is_listed_once(client):
    event = make.event(1)
    make.place(event, "HN")
    make.place(event, "HN", city_en="Omoa")

    assert titles(client, "?country=HN") == ["Meeting 1"]


def test_filters_work_together(client):
    make.place(make.event(1, planned_modality="hybrid"), "HN")
    make.place(make.event(2, planned_modality="virtual"), "HN")

    assert titles(client, "?country=HN&modality=hybrid") == ["Meeting 1"]


def test_chosen_filter_stays_chosen_in_the_form(client):
    make.event_type("workshop", name_es="Taller", name_en="Workshop")

    assert '<option value="workshop" selected>Workshop</option>' in client.get("/en/events/?type=workshop").text


def test_nothing_found_says_so_and_offers_to_clear_the_filters(client):
    page = client.get("/en/events/?q=nothing").text

    assert "No events match these filters." in page
    assert "Clear the filters" in page


def test_count_is_told_in_words(client):
    make.event(1)

    assert "1 event<" in client.get("/en/events/").text


# --- Pages and addresses --------------------------------------------------------------------------
def test_second_page_keeps_the_filters(client):
    for number in range(21):
        make.event(number, planned_modality="hybrid")

    first = client.get("/en/events/?modality=hybrid").text

    assert "?modality=hybrid&amp;page=2" in first
    assert len(titles(client, "?modality=hybrid&page=2")) == 1


def test_language_link_keeps_the_filters(client):
    assert 'href="/es/eventos/?modality=hybrid"' in client.get("/en/events/?modality=hybrid").text


def test_filtered_list_asks_not_to_be_indexed(client):
    assert '<meta name="robots" content="noindex">' in client.get("/en/events/?modality=hybrid").text


HOSTILE = [
    "page=0", "page=-1", "page=1e9", "page=NaN", "page=", "page=" + "9" * 5000, "page=%D9%A3", "per_page=1000000",
    "order=-password", "q=" + "a" * 5000, "q=%ED%A0%80", "q=%ff", "q=';drop+table--", "q=%26%7C!():*", "q=a%CD%BAb",
    "q=%EF%B7%BA", "q=%EF%B1%9E", "q=_", "type=%ED%A0%80", "type=" + "9" * 5000, "country=%C3%91%C3%91", "country=';",
    "presidency=" + "9" * 30, "presidency=-1", "modality=carrier-pigeon", "when=never", "theme=" + "x" * 5000,
]  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE, ids=lambda query: query[:24])
def test_hostile_or_unknown_value_still_answers_a_list(client, query):
    make.event()

    assert client.get(f"/es/eventos/?{query}").status_code == 200


def test_nul_is_refused_before_it_reaches_the_database(client):
    assert client.get("/es/eventos/?q=%00").status_code == 400


@pytest.mark.parametrize("page, expected", [("0", 2), ("-1", 2), ("999", 2), ("NaN", 1), ("", 1), ("9" * 5000, 1)])
def test_page_that_does_not_exist_is_the_first_or_the_last(client, page, expected):
    for number in range(21):
        make.event(number)

    assert client.get(f"/en/events/?page={page}").context["page"].number == expected


# --- What it costs --------------------------------------------------------------------------------
@pytest.mark.parametrize("rows", [1, 30])
def test_list_costs_eight_queries_however_many_events(client, django_assert_num_queries, rows):
    for number in range(rows):
        make.place(make.event(number))
    cache.clear()

    with django_assert_num_queries(8):
        client.get("/en/events/")


def test_list_seen_again_at_once_costs_no_query(client, django_assert_num_queries):
    client.get("/en/events/")

    with django_assert_num_queries(0):
        client.get("/en/events/")


def test_list_is_public_for_some_seconds_and_sets_no_cookie(client):
    response = client.get("/en/events/")

    assert response["Cache-Control"] == "public, max-age=5"
    assert response["Vary"] == "Accept-Encoding"
    assert not response.cookies


def test_unchanged_list_is_answered_with_304(client):
    etag = client.get("/en/events/")["ETag"]

    assert client.get("/en/events/", headers={"If-None-Match": etag}).status_code == 304
