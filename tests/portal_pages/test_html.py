"""Every type of page is sound HTML in both languages, light, and bears what is very long, very short or very many."""

import gzip

import pytest
from django.conf import settings

from tests.factories import events, members
from tests.portal_pages.every_page import LONG, a_full_portal, pages
from tests.portal_pages.html_rules import broken_rules

pytestmark = pytest.mark.django_db

STYLE = settings.BASE_DIR / "crm_portal" / "static" / "crm_portal" / "site.css"
# Both answers, that of the page and that of the style sheet, have headers.
HEADERS = 1500
FIRST_FLIGHT = 14_600


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_type_of_page_is_sound_html(client, language):
    a_full_portal()

    wrong = {path: broken_rules(client.get(path).text) for path in pages(language)}

    assert {path: found for path, found in wrong.items() if found} == {}


@pytest.mark.parametrize("language", ["es", "en"])
def test_first_flight_of_a_page_for_reading_is_light(client, language):
    a_full_portal()
    style = len(gzip.compress(STYLE.read_bytes()))

    reading = [
        path for path in pages(language) if "?tz=" not in path and "regist" not in path and "inscrip" not in path
    ]
    weights = {path: len(gzip.compress(client.get(path).content)) + style + HEADERS for path in reading}

    assert {path: weight for path, weight in weights.items() if weight > FIRST_FLIGHT} == {}


def test_browser_that_takes_it_gets_the_page_compressed(client):
    plain = client.get("/en/about/")

    packed = client.get("/en/about/", headers={"accept-encoding": "br;q=1.0, gzip;q=0.8"})

    assert packed["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content
    assert packed["ETag"] == plain["ETag"]


@pytest.mark.parametrize("accepted", ["", "identity", "gzip;q=0", "br"])
def test_browser_that_does_not_take_it_gets_the_page_plain(client, accepted):
    answer = client.get("/en/about/", headers={"accept-encoding": accepted})

    assert "Content-Encoding" not in answer.headers


# --- Very long, very short, very many, and nothing at all -------------------------------------------------------
def test_title_of_two_hundred_letters_is_set_smaller(client):
    events.event(1, title_es=LONG[:200], title_en=LONG[:200])

    page = client.get("/en/events/event-1/").text

    assert '<h1 class="title longer">' in page
    assert broken_rules(page) == []


def test_names_of_one_letter_are_names(client):
    event = events.event(1, title_es="A", title_en="A")
    events.appearance(event, 1, person=members.person(1, display_name="É", surnames="É", given_names=""))
    events.partner(event, organisation=members.organisation(1, name_es="O", name_en="O"))

    assert broken_rules(client.get("/en/events/event-1/").text) == []


def test_sixty_delegations_are_all_named(client):
    event = events.event(1)
    for number in range(60):
        events.delegation(event, country=members.country(f"{'QRS'[number // 26]}{chr(65 + number % 26)}"))

    page = client.get("/es/eventos/evento-1/")

    assert len(page.context["page"].participants.rows) == 60
    assert broken_rules(page.text) == []


@pytest.mark.parametrize("language", ["es", "en"])
def test_event_with_nothing_but_a_title_is_a_sound_page(client, language):
    events.undated_event(1, planned_modality="", summary_es="", summary_en="")
    path = {"es": "/es/eventos/evento-1/", "en": "/en/events/event-1/"}[language]

    assert broken_rules(client.get(path).text) == []


# --- The rules themselves ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("<h1>A</h1><h1>B</h1>", "2 main headings"),
        ("<h1>A</h1><p id=x></p><p id=x></p>", "the id x stands 2 times"),
        ("<h1>A</h1><a href=x><button>y</button></a>", "inside of something interactive"),
        ("<h1>A</h1><input id=q>", "no label"),
        ("<h1>A</h1><ul><p>x</p></ul>", "<ul> holds <p>"),
        ("<h1>A</h1><h3>B</h3>", "a heading of level 3 follows one of level 1"),
        ("<h1></h1>", "<h1> says nothing"),
        ("<h1>A</h1><div>", "never closed"),
        ("<h1>A</h1><p style='x'>B</p>", "has style="),
    ],
)
def test_rule_that_is_broken_is_noticed(text, complaint):
    assert any(complaint in found for found in broken_rules(text))
