"""Languages, navigation, and how public pages are kept."""

import re

import pytest
from django.test import Client

from tests.factories import events, members, training

pytestmark = pytest.mark.django_db

READING_PAGES = [
    "/en/", "/es/", "/en/members/", "/es/miembros/", "/en/members/hn/", "/es/miembros/hn/",
    "/en/organisations/organisation-1/", "/en/bodies/group-1/", "/en/presidencies/", "/es/presidencias/",
    "/en/presidencies/2021/", "/en/training/", "/es/formacion/", "/en/training/programme-1/", "/en/search/",
    "/es/buscar/", "/en/privacy/", "/en/accessibility/", "/en/about/", "/es/acerca/", "/en/contact/", "/es/contacto/",
    "/en/documents/", "/es/documentos/", "/en/decisions/", "/es/decisiones/", "/en/series/series-1/",
    "/es/series/series-1/", "/en/observances/observance-1/", "/es/conmemoraciones/observance-1/",
]  # fmt: skip


@pytest.fixture
def portal(client) -> Client:
    """A portal with one of everything."""
    members.member("HN")
    members.organisation(1)
    members.body(1)
    members.presidency(2021)
    training.edition(training.programme(1), 1)
    held = events.past_event(2, series=events.series(1))
    events.observance(held, 1)
    return client


# --- Languages --------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("accepted", "home"),
    [
        ("", "/es/"), ("es-GT,es;q=0.9,en;q=0.8", "/es/"), ("en-GB,en;q=0.9", "/en/"), ("fr", "/es/"),
        ("fr;q=0.9,en;q=0.8", "/en/"), ("*", "/es/"), ("\x7f;;;q=", "/es/"),
    ],
)  # fmt: skip
def test_bare_address_leads_to_the_language_of_the_browser_spanish_by_default(client, accepted, home):
    answer = client.get("/", headers={"accept-language": accepted})

    assert (answer.status_code, answer.headers["Location"]) == (302, home)
    assert answer.headers["Vary"] == "Accept-Language"


@pytest.mark.parametrize("path", ["/fr/", "/fr/members/", "/pt-br/", "/EN/", "/e/"])
def test_unknown_language_is_not_found(client, path):
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/es/members/", "/en/miembros/", "/en/presidencias/", "/es/training/"])
def test_words_of_the_other_language_lead_nowhere(client, path):
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", READING_PAGES)
def test_every_page_says_its_language_and_links_to_its_twin(portal, path):
    language, other = path[1:3], {"es": "en", "en": "es"}[path[1:3]]
    page = portal.get(path).text

    twin = re.search(rf'<a href="([^"]+)" lang="{other}"', page)[1]

    assert f'<html lang="{language}">' in page
    assert twin.startswith(f"/{other}/")
    assert re.search(rf'<a href="([^"]+)" lang="{language}"', portal.get(twin).text)[1] == path


def test_page_that_does_not_exist_has_no_twin(client):
    assert 'hreflang="es" href="http' not in client.get("/en/nothing/").text


# --- Navigation ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("path", "section"),
    [
        ("/en/members/", "Member countries"), ("/en/members/hn/", "Member countries"),
        ("/en/bodies/group-1/", "Member countries"), ("/en/presidencies/", "Presidencies"),
        ("/en/presidencies/2021/", "Presidencies"), ("/en/training/programme-1/", "Training"),
        ("/en/events/", "Events"), ("/en/search/", "Search"), ("/en/documents/", "Documents"),
        ("/en/decisions/", "Documents"), ("/en/series/series-1/", "Events"),
        ("/en/observances/observance-1/", "Events"),
    ],
)  # fmt: skip
def test_navigation_marks_the_section_of_the_page(portal, path, section):
    assert re.findall(r'aria-current="true">([^<]+)<', portal.get(path).text) == [section]


def test_home_page_is_in_no_section(portal):
    assert 'aria-current="true"' not in portal.get("/en/").text


def test_every_entry_of_the_navigation_leads_to_a_page(portal):
    nav = portal.get("/es/").text.partition('<ul class="nav">')[2].partition("</ul>")[0]

    assert {path: portal.get(path).status_code for path in re.findall('href="([^"]+)"', nav)} == dict.fromkeys(
        [
            "/es/eventos/",
            "/es/formacion/",
            "/es/miembros/",
            "/es/presidencias/",
            "/es/documentos/",
            "/es/buscar/",
            "/en/",
        ],
        200,
    )


# --- How they are kept ----------------------------------------------------------------------------------------
@pytest.mark.parametrize("path", READING_PAGES)
def test_page_for_reading_sets_no_cookie_and_may_be_kept_by_anyone(portal, path):
    answer = portal.get(path)

    assert not answer.cookies
    assert "public" in answer.headers["Cache-Control"]
    assert "Cookie" not in answer.headers.get("Vary", "")


@pytest.mark.parametrize("path", ["/en/", "/en/members/hn/", "/en/presidencies/", "/en/training/"])
def test_page_that_did_not_change_is_not_sent_again(portal, path):
    first = portal.get(path)

    again = portal.get(path, headers={"if-none-match": first.headers["ETag"]})

    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("path", READING_PAGES)
def test_page_for_reading_takes_no_post(portal, path):
    assert portal.post(path).status_code == 405
