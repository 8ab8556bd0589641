"""The events that stand on the pages of countries, organisations, bodies and presidencies."""

import pytest

from crm_portal.panels import panels_for
from events import panels
from tests.factories import events as make
from tests.factories import members

pytestmark = pytest.mark.django_db


def test_country_page_lists_what_was_held_there_carried_or_attended(client):
    honduras = members.member("HN")
    make.place(make.event(1), "HN")
    make.partner(make.event(2), organisation=members.government("HN"))
    make.delegation(make.event(3), country=honduras)
    make.place(make.event(4), "MX")

    page = client.get("/en/members/hn/").text

    assert "3 events" in page
    assert "Meeting 3" in page
    assert "Meeting 4" not in page


def test_upcoming_events_come_soonest_first_and_past_ones_latest_first():
    presidency = members.presidency(2026)
    for number, year in ((1, 2097), (2, 2096)):
        make.event(number, presidency=presidency, planned_starts_on=f"{year}-01-01", planned_ends_on=f"{year}-01-01")
    for number, year in ((3, 2014), (4, 2015)):
        make.past_event(number, presidency=presidency, actual_starts_on=f"{year}-01-01")

    _template, context = panels.events_of_presidency(presidency, "en")

    assert [row.event.title_en for row in context["upcoming"]] == ["Meeting 2", "Meeting 1"]
    assert [row.event.title_en for row in context["past"]] == ["Meeting 4", "Meeting 3"]


def test_panel_shows_ten_tells_how_many_and_links_them_all():
    body = members.body(1)
    for number in range(12):
        make.past_event(number, body=body)

    _template, context = panels.events_of_body(body, "en")

    assert (len(context["past"]), context["total"]) == (10, 12)
    assert context["past_url"].endswith("?body=body-1&when=past")


def test_link_of_a_panel_leads_to_the_same_events(client):
    organisation = members.organisation(1)
    make.event(1, coordinating_institution=organisation)
    make.delegation(make.event(2), organisation=organisation)
    make.event(3)

    _template, context = panels.events_of_organisation(organisation, "en")
    listed = client.get(context["upcoming_url"].replace("/es/eventos/", "/en/events/")).context["rows"]

    assert {row.event.pk for row in listed} == {row.event.pk for row in context["upcoming"]}


def test_drafts_are_in_no_panel():
    body = members.body(1)
    make.event(1, body=body, status="draft")

    assert panels_for("members.body", body, "en") == []


def test_panel_of_nothing_is_no_panel():
    assert panels_for("members.presidency", members.presidency(2026), "en") == []


@pytest.mark.parametrize("number", [1, 30])
def test_panels_cost_three_queries_however_many_events_and_people(django_assert_num_queries, number):
    country = members.country("HN")
    for each in range(number):
        make.place(make.event(each), "HN")
        make.delegation(make.past_event(100 + each), country=country)
        make.appearance(make.past_event(200 + each), each, country=country)

    with django_assert_num_queries(3):
        panels_for("members.country", country, "en")


def test_events_that_a_country_hosted_stand_apart_from_those_it_attended():
    country = members.country("HN")
    make.place(make.past_event(1), "HN")
    make.partner(make.past_event(2), organisation=members.government("HN"))
    make.delegation(make.past_event(3), country=country, has_attended=True)

    _template, context = panels.events_of_country(country, "en")

    assert {row.event.title_en for row in context["past"]} == {"Meeting 1", "Meeting 2"}
    assert [row.event.title_en for row in context["attended"]] == ["Meeting 3"]


def test_many_hosted_events_do_not_hide_those_that_were_attended():
    country = members.country("HN")
    make.delegation(make.past_event(1, actual_starts_on="1996-01-01"), country=country)
    for number in range(2, 14):
        make.place(make.past_event(number), "HN")

    _template, context = panels.events_of_country(country, "en")

    assert (len(context["past"]), len(context["attended"]), context["total"]) == (10, 1, 13)


def test_person_who_spoke_for_a_country_is_named_with_the_post_held_then():
    make.appearance(make.past_event(1), 1, country=members.country("HN"), post_es="Titular de Unidad")

    panel = panels_for("members.country", members.country("HN"), "en")[-1]

    assert "Titular de Unidad" in panel
    assert "/ana-prueba-ficticia-01-" in panel


def test_person_who_may_not_be_named_represents_nobody_in_public():
    make.appearance(make.past_event(1), country=members.country("HN"), person=members.person(1, is_public=False))

    assert panels_for("members.country", members.country("HN"), "en") == []


def test_part_in_a_draft_is_told_nowhere():
    person = members.person(1)
    make.appearance(make.event(1, status="draft"), person=person)

    assert panels_for("members.person", person, "en") == []


def test_words_in_a_language_without_publication_stay_out_of_the_page_of_a_person():
    person = members.person(1)
    make.appearance(make.past_event(1, published_en_at=None), person=person, remarks_en="Unpublished words.")

    assert "Unpublished words." not in panels_for("members.person", person, "en")[0]
