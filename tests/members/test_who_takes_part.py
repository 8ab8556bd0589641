"""The list of member countries, observers, the network, organs and groups."""

import re
from datetime import date

import pytest

from members.models import Membership
from tests.factories import members

pytestmark = pytest.mark.django_db


def code(number: int) -> str:
    """Thirty different codes of countries that only tests know: QA, QB, … RA, RB, …"""
    return f"{'QR'[number // 20]}{chr(65 + number % 20)}"


def names_of_countries(page: str) -> list[str]:
    return re.findall(r'<a href="/e[sn]/(?:miembros|members)/[a-z]{2}/">([^<]+)</a>', page)


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("/es/miembros/", ["Canadá", "El Salvador", "Estados Unidos", "República Dominicana"]),
        ("/en/members/", ["Canada", "Dominican Republic", "El Salvador", "United States"]),
    ],
)
def test_member_countries_stand_in_the_official_order_of_the_language(page, path, names):
    for alpha2 in ("US", "SV", "DO", "CA"):
        members.member(alpha2)

    assert names_of_countries(page(path)) == names


def test_country_that_does_not_belong_is_not_listed(page):
    members.member("HN")
    members.country("FR")

    assert names_of_countries(page("/en/members/")) == ["Honduras"]


def test_country_that_left_is_not_listed(page):
    Membership.objects.create(country=members.country("HN"), kind="member_state", valid_until=date(2020, 1, 1))

    assert names_of_countries(page("/en/members/")) == []


def test_observer_countries_have_their_own_section(page):
    Membership.objects.create(country=members.country("PE"), kind="observer_state")

    after = page("/en/members/").partition("Observer countries")[2]

    assert names_of_countries(after) == ["Country PE"]


def test_civil_society_network_is_a_category_of_its_own(page):
    observer = members.organisation(1)
    network = members.organisation(2, kind="civil_society_network")
    Membership.objects.create(organisation=observer, kind="observer_organisation")
    Membership.objects.create(organisation=network, kind="civil_society_network")

    observers, _, civil_society = page("/en/members/").partition('id="civil-society"')

    assert "Organisation 01" in observers
    assert "Organisation 02" not in observers
    assert "Organisation 02" in civil_society


def test_network_that_is_an_organisation_too_is_listed_once(page):
    network = members.organisation(1, kind="civil_society_network", name_en="Regional Network")
    Membership.objects.create(organisation=network, kind="civil_society_network")
    members.body(1, kind="network", name_en="Regional Network", organisation=network)

    assert page("/en/members/").count("Regional Network") == 1


def test_organisation_is_listed_with_the_acronym_of_the_language(page):
    observer = members.organisation(1, acronym_es="OIM", acronym_en="IOM")
    Membership.objects.create(organisation=observer, kind="observer_organisation")

    assert "OIM" in page("/es/miembros/")
    assert "IOM" in page("/en/members/")


def test_groups_of_the_past_stand_apart_from_present_ones(page):
    members.body(1)
    members.body(2, status="historical")

    present, _, past = page("/en/members/").partition("Earlier groups")

    assert "Working Group 1" in present
    assert "Working Group 2" in past


def test_page_says_what_the_conference_is(page):
    members.body(1, code="conference", kind="conference", description_en="A regional consultative process.")

    assert "A regional consultative process." in page("/en/members/")


def test_text_of_the_other_language_is_marked_as_such(page):
    members.body(1, code="conference", kind="conference", description_es="Proceso consultivo.")

    assert '<span lang="es">Proceso consultivo.</span>' in page("/en/members/")


def test_page_of_nobody_yet_is_a_page(page):
    assert "Not recorded yet." in page("/en/members/")


@pytest.mark.parametrize("rows", [1, 30])
def test_page_costs_the_same_with_one_row_and_with_thirty(page, rows, django_assert_num_queries):
    members.presidency(2026)
    for number in range(rows):
        country, organisation = members.country(code(number)), members.organisation(number)
        Membership.objects.create(country=country, kind="member_state")
        Membership.objects.create(organisation=organisation, kind="observer_organisation")
        members.body(number)

    with django_assert_num_queries(7):
        page("/en/members/")
