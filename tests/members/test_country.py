"""The page of a country."""

from datetime import date

import pytest

from members.models import FocalPoint, Membership
from tests.factories import events, members
from tests.members.conftest import post, source

pytestmark = pytest.mark.django_db


# --- Its address ------------------------------------------------------------------------------------
@pytest.mark.parametrize("path", ["/en/members/HN/", "/en/members/Hn/"])
def test_capital_letters_lead_to_the_small_ones(client, path):
    members.member("HN")

    answer = client.get(path)

    assert (answer.status_code, answer.headers["Location"]) == (301, "/en/members/hn/")


@pytest.mark.parametrize("alpha2", ["zz", "hnd", "h", "1", "%C3%9F", "hn'", "x" * 300])
def test_what_is_no_country_is_not_found(client, alpha2):
    members.member("HN")

    assert client.get(f"/en/members/{alpha2}/").status_code == 404


def test_country_of_which_nothing_is_known_is_not_found(client):
    members.country("FR")

    assert client.get("/en/members/fr/").status_code == 404


def test_country_that_only_hosted_an_event_has_a_page(page):
    events.place(events.past_event(1), "BR")

    assert "Meeting 1" in page("/en/members/br/")


def test_page_links_to_its_twin_in_the_other_language(page):
    members.member("HN")

    assert 'href="/es/miembros/hn/"' in page("/en/members/hn/")


# --- What it says -----------------------------------------------------------------------------------
def test_membership_is_told_as_exactly_as_it_is_known(page):
    Membership.objects.create(
        country=members.country("HN"), kind="member_state", valid_from=date(1996, 1, 1), valid_from_precision="year"
    )

    text = page("/en/members/hn/")

    assert "from 1996" in text
    assert "January" not in text


def test_membership_without_a_date_says_that_none_is_recorded(page):
    members.member("HN")

    assert "Since when is not recorded." in page("/en/members/hn/")


def test_membership_tells_between_which_meetings_the_country_joined(page):
    Membership.objects.create(
        country=members.country("DO"), kind="member_state", note_en="Joined between January 1999 and March 2000."
    )

    assert "Joined between January 1999 and March 2000." in page("/en/members/do/")


def test_date_of_membership_without_a_source_says_so(page):
    Membership.objects.create(country=members.country("HN"), kind="member_state", unverified_fields=["valid_from"])

    assert "Not confirmed by a source." in page("/en/members/hn/")


def test_page_names_the_sources_of_the_membership(page):
    source(Membership.objects.create(country=members.country("HN"), kind="member_state"))

    assert "https://example.org/1" in page("/en/members/hn/")


def test_former_membership_is_marked_as_such(page):
    Membership.objects.create(country=members.country("HN"), kind="member_state", valid_until=date(2020, 1, 1))

    assert "until 31 December 2019" in page("/en/members/hn/")


def test_formal_name_stands_under_the_name(page):
    honduras = members.member("HN")
    honduras.formal_name_en = "Republic of Honduras"
    honduras.save()

    assert '<p class="lead">Republic of Honduras</p>' in page("/en/members/hn/")


def test_page_names_the_presidencies_the_country_held(page):
    members.presidency(2016, "HN")

    assert '<a href="/en/presidencies/2016/">2016</a>' in page("/en/members/hn/")


def test_presidency_that_was_only_announced_says_so(page):
    members.presidency(2027, "HN", is_designated=True)

    assert "(announced)" in page("/en/members/hn/")


def test_page_names_the_institutions_of_the_country(page):
    members.government("HN")

    assert "Government of Honduras" in page("/en/members/hn/")


def test_zones_with_the_same_hour_share_a_line(page):
    canada = members.member("CA")
    canada.other_timezones = ["America/Iqaluit", "America/St_Johns"]
    canada.save()

    text = page("/en/members/ca/")

    assert "Ottawa and Toronto, Iqaluit" in text
    assert text.count("UTC−") == 2


def test_person_who_may_be_named_appears_with_the_post(page):
    post(1, country=members.member("HN"))

    text = page("/en/members/hn/")

    assert "Ana Prueba Ficticia 01" in text
    assert "vice-minister 1" in text


def test_person_who_may_not_be_named_does_not_appear(page):
    post(1, country=members.member("HN"), person=members.person(1, is_public=False))

    assert "Ana Prueba Ficticia 01" not in page("/en/members/hn/")


def test_focal_point_does_not_appear(page):
    FocalPoint.objects.create(country=members.member("HN"), person=members.person(1))

    assert "Ana Prueba Ficticia 01" not in page("/en/members/hn/")


@pytest.mark.parametrize("rows", [1, 30])
def test_page_costs_the_same_with_one_row_and_with_thirty(page, rows, django_assert_num_queries):
    honduras = members.member("HN")
    for number in range(rows):
        members.presidency(1996 + number, "HN")
        post(number, country=honduras, organisation=members.organisation(number, country=honduras))
        events.place(events.past_event(number), "HN")
        events.delegation(events.past_event(100 + number), country=honduras)

    with django_assert_num_queries(10):
        page("/en/members/hn/")
