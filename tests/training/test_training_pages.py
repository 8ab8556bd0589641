"""The pages of training programmes, and what an edition adds to the page of its event."""

import re

import pytest
from django.utils import translation

from crm_portal.panels import panels_for
from tests.factories import events, training

pytestmark = pytest.mark.django_db


def text(client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


# --- The list -----------------------------------------------------------------------------------------
def test_list_shows_programmes_with_their_editions_the_newest_first(client):
    programme = training.programme()
    training.edition(programme, 1, events.past_event(1))
    training.edition(programme, 2, events.event(2))

    titles = re.findall(r"Programme 1|Meeting \d", text(client, "/en/training/"))

    assert titles == ["Programme 1", "Meeting 2", "Meeting 1"]


def test_real_programmes_come_before_fictitious_ones(client):
    training.edition(training.programme(1, is_fictitious=True), 1)
    training.edition(training.programme(2), 2)

    assert re.findall(r"Programme \d", text(client, "/en/training/")) == ["Programme 2", "Programme 1"]


def test_fictitious_programme_says_so_in_the_list_and_on_its_page(client):
    training.edition(training.programme(is_fictitious=True))

    assert text(client, "/en/training/").count("Fictitious, for demonstration") == 1
    assert text(client, "/en/training/programme-1/").count("Fictitious, for demonstration") == 1


def test_programme_without_a_published_edition_is_shown_to_nobody(client):
    training.programme(1)
    training.edition(training.programme(2), 2, events.event(2, status="draft"))

    assert "Programme" not in re.sub("<p.*?</p>", "", text(client, "/en/training/"))
    assert client.get("/en/training/programme-1/").status_code == 404
    assert client.get("/en/training/programme-2/").status_code == 404


def test_empty_list_says_so(client):
    assert "No training programme has been announced yet." in text(client, "/en/training/")


@pytest.mark.parametrize("rows", [1, 30])
def test_list_costs_the_same_with_one_row_and_with_thirty(client, rows, django_assert_num_queries):
    for number in range(rows):
        made = training.edition(training.programme(number), number)
        training.module(made)
        events.place(made.event)

    with django_assert_num_queries(6):
        text(client, "/en/training/")


# --- One programme --------------------------------------------------------------------------------------
def test_word_of_the_other_language_leads_to_the_own_address(client):
    training.edition(training.programme())

    answer = client.get("/es/formacion/programme-1/")

    assert (answer.status_code, answer.headers["Location"]) == (301, "/es/formacion/programa-1/")


def test_programme_links_to_its_twin_in_the_other_language(client):
    training.edition(training.programme())

    assert 'href="/es/formacion/programa-1/"' in text(client, "/en/training/programme-1/")


def test_programme_tells_what_an_edition_asks_and_gives(client):
    training.edition(training.programme(audience_en="Local teams."))

    page = text(client, "/en/training/programme-1/")

    for words in ("Local teams.", "8 hours", "4.5 hours", "3 people", "80%", "For those who complete the programme"):
        assert words in page


def test_figures_are_written_as_the_language_writes_them(client):
    training.edition(training.programme())

    page = text(client, "/es/formacion/programa-1/")

    assert "4,5 " in page
    assert "80\u00a0%" in page


def test_what_is_not_known_of_an_edition_is_left_out(client):
    unknown = {"quota_per_country": None, "session_hours": None, "module_hours": None, "attendance_percent": None}
    training.edition(training.programme(), gives_certificate=False, **unknown)

    assert "<dt>" not in text(client, "/en/training/programme-1/")


def test_programme_lists_the_modules_in_their_order(client):
    made = training.edition(training.programme())
    training.module(made, 2, opens_on="2099-12-04", closes_on="2099-12-10")
    training.module(made, 1)

    page = text(client, "/en/training/programme-1/")

    assert re.findall(r"Module \d", page) == ["Module 1", "Module 2"]
    assert "1.5 hours · 4–10 December 2099" in page


def test_edition_whose_event_is_a_draft_is_not_shown(client):
    programme = training.programme()
    training.edition(programme, 1)
    training.edition(programme, 2, events.event(2, status="draft"))

    page = text(client, "/en/training/programme-1/")

    assert "Meeting 1" in page
    assert "Meeting 2" not in page


@pytest.mark.parametrize("rows", [1, 30])
def test_programme_costs_the_same_with_one_row_and_with_thirty(client, rows, django_assert_num_queries):
    programme = training.programme()
    for number in range(rows):
        made = training.edition(programme, number)
        training.module(made)
        events.place(made.event)

    with django_assert_num_queries(6):
        text(client, "/en/training/programme-1/")


# --- On the page of the event ---------------------------------------------------------------------------
def test_page_of_an_edition_leads_to_its_programme_and_tells_its_facts():
    made = training.edition(training.programme())
    training.module(made)

    with translation.override("en"):
        panel = "".join(panels_for("events.event", made.event))

    for words in ("Programme 1", "8 hours", "3 people", "80%", "Module 1"):
        assert words in panel


def test_page_of_another_event_has_no_such_panel():
    assert panels_for("events.event", events.event(), "en") == []


@pytest.mark.parametrize("rows", [1, 30])
def test_panel_costs_two_queries(rows, django_assert_num_queries):
    made = training.edition(training.programme())
    for number in range(rows):
        training.module(made, number)

    with django_assert_num_queries(2):
        panels_for("events.event", made.event, "en")
