"""Finding events, countries, organisations, bodies, presidencies and programmes by words."""

import re
from urllib.parse import quote

import pytest

from tests.factories import events, members, training

pytestmark = pytest.mark.django_db

NOTHING_TO_FIND = ["", " ", "%20", "...", "%21%3F%2F%5C%27%22", "%C2%BF%C2%A1", "___", "%F0%9F%8C%8E"]
HOSTILE = [
    "%ED%A0%80", "%FF%FE", "a" * 1_000_000, "%27%3B+drop+table+members_country%3B--", "%28%28%28", "%5Cm%5CM%2A%2B",
    "%3A%2A+%26+%7C", "%E2%91%B4", "%C2%BD", "%00", "a%00b", "%E2%80%AE", "+".join(["word"] * 5000), "%s%s%d", "{{q}}",
    "%CC%81%CC%81%CC%81", "1e309", "%C4%B0%C4%B0",
]  # fmt: skip


def found(client, words: str, language: str = "en") -> list[str]:
    """The names under all headings of the answer, in order."""
    path = {"es": "/es/buscar/", "en": "/en/search/"}[language]
    response = client.get(f"{path}?q={quote(words)}")
    assert response.status_code == 200
    content = response.content.decode().partition("</form>")[2].partition("</main>")[0]
    return [" ".join(name.split()) for name in re.findall(r"<a [^>]*>(.*?)</a>", content, re.DOTALL)]


# --- What is found ------------------------------------------------------------------------------------------
def test_event_is_found_by_its_title_and_summary(client):
    events.event(1, title_en="Data for local management")
    events.event(2, summary_en="About trafficking in persons.")

    assert found(client, "local data") == ["Data for local management"]
    assert found(client, "trafficking") == ["Meeting 2"]


def test_event_that_is_not_published_is_not_found(client):
    events.event(1, title_en="Data for local management", status="draft")

    assert found(client, "data") == []


@pytest.mark.parametrize("words", ["Panamá", "panama", "PANAMÁ", "pan", "República de Pan", "pa"])
def test_country_is_found_without_accents_and_by_beginnings(client, words):
    panama = members.member("PA")
    panama.name_es, panama.formal_name_es = "Panamá", "República de Panamá"
    panama.save()

    assert found(client, words, "es") == ["Panamá"]


def test_word_is_not_found_in_the_middle_of_another(client):
    members.member("HN")

    assert found(client, "duras") == []


def test_country_of_which_nothing_is_known_is_not_found(client):
    members.country("FR")

    assert found(client, "Country FR") == []


@pytest.mark.parametrize("words", ["OIM", "IOM", "oim", "Migra Mundo", "organismo 01"])
def test_organisation_is_found_by_its_acronym_in_either_language_and_by_other_names(client, words):
    members.organisation(1, acronym_es="OIM", acronym_en="IOM", aliases=["Migra Mundo"])
    members.organisation(2)

    assert found(client, words) == ["Organisation 01"]


@pytest.mark.parametrize("words", ["GRCM", "RCGM", "Proceso Puebla", "puebla"])
def test_body_is_found_by_its_acronym_and_by_other_names(client, words):
    members.body(1, acronym_es="GRCM", acronym_en="RCGM", aliases=["Proceso Puebla"])

    assert found(client, words) == ["Working Group 1"]


@pytest.mark.parametrize(
    "words", ["2021", "PPT 2021", "presidencia 2021", "presidency mexico", "Presidencia Pro Témpore México"]
)
def test_presidency_is_found_by_its_year_and_its_country(client, words):
    members.presidency(2021, "MX", theme_en="", theme_es="")
    members.presidency(2016, "HN", theme_en="", theme_es="")

    assert "2021 · Mexico" in found(client, words)
    assert "2016 · Honduras" not in found(client, words)


def test_programme_is_found_by_its_name(client):
    training.edition(training.programme(1, name_en="Migration policies"))

    assert "Migration policies" in found(client, "policies")


def test_programme_that_nobody_may_see_is_not_found(client):
    training.programme(1, name_en="Migration policies")

    assert found(client, "policies") == []


def test_every_word_must_be_there(client):
    members.organisation(1)

    assert found(client, "organisation 02") == []


def test_nothing_found_says_so_and_keeps_the_words(client):
    page = client.get("/en/search/?q=xyzzy").content.decode()

    assert "Nothing was found for “xyzzy”." in page
    assert 'value="xyzzy"' in page


# --- What is typed --------------------------------------------------------------------------------------------
@pytest.mark.parametrize("typed", NOTHING_TO_FIND)
def test_search_without_words_asks_for_them_and_finds_nothing(client, typed):
    events.event(1)

    page = client.get(f"/en/search/?q={typed}").content.decode()

    assert "Write a word, a name or an acronym; accents do not matter." in page
    assert "Meeting 1" not in page


@pytest.mark.parametrize("typed", HOSTILE, ids=lambda typed: typed[:20])
def test_search_never_breaks(client, typed):
    events.event(1)
    members.member("HN")

    assert client.get(f"/en/search/?q={typed}").status_code in (200, 400)


@pytest.mark.parametrize("query", ["q=\xed\xa0\x80", "q=\xff\xfe", "q", "&&&=", "q=a&q=b", "q[]=a"])
def test_search_never_breaks_on_raw_bytes_either(client, query):
    assert client.get("/en/search/", QUERY_STRING=query).status_code == 200


def test_search_does_not_print_what_was_typed_as_code(client):
    assert "<script>" not in client.get("/en/search/?q=%3Cscript%3Ealert(1)%3C/script%3E").content.decode()


def test_search_leads_to_the_same_search_in_the_other_language(client):
    assert 'href="/es/buscar/?q=trata+de+personas"' in client.get("/en/search/?q=trata+de+personas").content.decode()


def test_search_is_not_for_search_engines(client):
    assert '<meta name="robots" content="noindex">' in client.get("/en/search/").content.decode()


@pytest.mark.parametrize("rows", [1, 30])
def test_search_costs_the_same_with_one_row_and_with_thirty(client, rows, django_assert_num_queries):
    for number in range(rows):
        events.place(events.event(number, title_en=f"Same {number}"))
        members.organisation(number, name_en=f"Same {number}")
        members.body(number, name_en=f"Same {number}")
        members.presidency(1996 + number, theme_en="Same")
        training.edition(training.programme(number, name_en=f"Same {number}"), 100 + number)

    with django_assert_num_queries(9):
        client.get("/en/search/?q=same")
