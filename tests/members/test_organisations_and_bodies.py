"""The pages of organisations and of bodies: no name is a dead end."""

from datetime import date

import pytest

from members.models import Membership
from tests.factories import events, members
from tests.members.conftest import post, source

pytestmark = pytest.mark.django_db


# --- Their addresses --------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("path", "own"),
    [
        ("/en/organisations/organismo-1/", "/en/organisations/organisation-1/"),
        ("/es/organismos/organisation-1/", "/es/organismos/organismo-1/"),
        ("/en/bodies/grupo-1/", "/en/bodies/group-1/"),
        ("/es/organos/group-1/", "/es/organos/grupo-1/"),
    ],
)
def test_word_of_the_other_language_leads_to_the_own_address(client, path, own):
    members.organisation(1)
    members.body(1)

    answer = client.get(path)

    assert (answer.status_code, answer.headers["Location"]) == (301, own)


def test_word_of_the_active_language_comes_before_the_same_word_of_the_other(client):
    members.organisation(1, slug_es="red", slug_en="network")
    members.organisation(2, slug_es="red-dos", slug_en="red")

    assert "Organisation 02" in client.get("/en/organisations/red/").text
    assert "Organismo 01" in client.get("/es/organismos/red/").text


@pytest.mark.parametrize("path", ["/en/organisations/nobody/", "/en/bodies/nobody/"])
def test_what_is_not_there_is_not_found(client, path):
    assert client.get(path).status_code == 404


def test_pages_link_to_their_twins_in_the_other_language(page):
    members.organisation(1)
    members.body(1)

    assert 'href="/es/organismos/organismo-1/"' in page("/en/organisations/organisation-1/")
    assert 'href="/es/organos/grupo-1/"' in page("/en/bodies/group-1/")


# --- Organisations ------------------------------------------------------------------------------------
def test_organisation_tells_its_names_its_kind_and_its_country(page):
    members.organisation(
        1, acronym_en="SRE", aliases=["Foreign Office"], kind="institution", country=members.country("MX"),
        government_level="national",
    )  # fmt: skip

    text = page("/en/organisations/organisation-1/")

    for words in (
        "Organisation 01",
        "SRE",
        "Foreign Office",
        "Government institution",
        "Mexico",
        "National or federal",
    ):
        assert words in text


def test_organisation_leads_to_its_whole_and_to_its_parts(page):
    whole = members.organisation(1)
    members.organisation(2, parent=whole)

    assert "/en/organisations/organisation-1/" in page("/en/organisations/organisation-2/")
    assert "/en/organisations/organisation-2/" in page("/en/organisations/organisation-1/")


def test_organisation_tells_how_it_belongs_to_the_conference(page):
    Membership.objects.create(organisation=members.organisation(1), kind="observer_organisation")

    assert "Observer organisation" in page("/en/organisations/organisation-1/")


def test_organisation_named_in_one_language_only_carries_a_notice(page):
    members.organisation(1, name_en=None)

    text = page("/en/organisations/organisation-1/")

    assert "This page is not yet available in English; the text below is in Spanish." in text
    assert '<h1 class="title" lang="es">Organismo 01</h1>' in text


def test_note_of_an_organisation_does_no_harm(page):
    members.organisation(1, note_en="<script>alert(1)</script>", name_en="<b>Bold</b>")

    text = page("/en/organisations/organisation-1/")

    assert "<script>" not in text
    assert "<b>" not in text


@pytest.mark.parametrize("rows", [1, 30])
def test_page_of_an_organisation_costs_the_same_with_one_row_and_with_thirty(page, rows, django_assert_num_queries):
    whole = members.organisation(100, country=members.country("HN"))
    Membership.objects.create(organisation=whole, kind="observer_organisation")
    for number in range(rows):
        members.organisation(number, parent=whole)
        members.body(number, organisation=whole)
        post(number, organisation=whole)
        events.partner(events.past_event(number), "support", organisation=whole)

    with django_assert_num_queries(10):
        page("/en/organisations/organisation-100/")


# --- Bodies -----------------------------------------------------------------------------------------
def test_body_of_the_past_says_until_when(page):
    members.body(
        1, status="historical", active_from=date(1999, 1, 1), active_from_precision="year",
        active_to=date(2019, 1, 1), active_to_precision="year",
    )  # fmt: skip

    text = page("/en/bodies/group-1/")

    assert "Historical" in text
    assert "1999–2019" in text


def test_body_with_only_its_end_known_tells_only_that(page):
    members.body(1, status="historical", active_to=date(2019, 1, 1), active_to_precision="year")

    assert "until 2019" in page("/en/bodies/group-1/")


def test_body_leads_to_its_whole_and_to_its_parts(page):
    whole = members.body(1, kind="conference")
    members.body(2, parent=whole)

    assert "/en/bodies/group-1/" in page("/en/bodies/group-2/")
    assert "/en/bodies/group-2/" in page("/en/bodies/group-1/")


def test_body_names_its_sources_and_what_has_none(page):
    group = members.body(1, unverified_fields=["name_es", "name_en", "active_from"])
    source(group)

    text = page("/en/bodies/group-1/")

    assert "https://example.org/1" in text
    assert "Details without a source: name, active from." in text


@pytest.mark.parametrize("rows", [1, 30])
def test_page_of_a_body_costs_the_same_with_one_row_and_with_thirty(page, rows, django_assert_num_queries):
    whole = members.body(100, kind="conference")
    for number in range(rows):
        source(whole, number)
        members.body(number, parent=whole)
        events.past_event(number, body=whole)

    with django_assert_num_queries(5):
        page("/en/bodies/group-100/")
