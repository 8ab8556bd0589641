"""The line of presidencies, and the page of each."""

import re
from datetime import date, timedelta

import pytest

from crm_portal.clock import database_now
from members import presentation
from tests.factories import events, members
from tests.members.conftest import holder, source

pytestmark = pytest.mark.django_db

UNKNOWN_DATES = {"starts_on": None, "ends_on": None, "starts_precision": "unknown", "ends_precision": "unknown"}


def this_year() -> int:
    return presentation.conference_day(database_now()).year


def line_of(page: str, year: int) -> str:
    """The text of one year of the line, without tags."""
    row = re.search(rf'<li class="[^"]*">\s*<span class="year">{year}</span>(.*?)</li>', page, re.DOTALL)
    return " ".join(re.sub("<[^>]+>", " ", row[1]).split())


# --- The line -----------------------------------------------------------------------------------------
def test_line_goes_from_this_year_back_to_1996(page):
    years = re.findall(r'<span class="year">(\d{4})</span>', page("/en/presidencies/"))

    assert years == [str(year) for year in range(this_year(), 1995, -1)]


def test_year_without_a_record_says_so(page):
    assert line_of(page("/en/presidencies/"), 2003) == "No record of this term"


def test_term_of_an_unknown_country_says_that_it_is_to_be_confirmed(page):
    members.presidency(2025, country=None)

    assert "To be confirmed" in line_of(page("/en/presidencies/"), 2025)


def test_country_that_was_only_announced_says_so(page):
    members.presidency(2020, "GT", is_designated=True, **UNKNOWN_DATES)

    assert line_of(page("/en/presidencies/"), 2020).startswith("2020: Guatemala Announced, to be confirmed")


def test_line_tells_the_number_and_the_place_of_the_meeting(page):
    members.presidency(2021, "MX", meeting_ordinal=26, meeting_place_en="Mexico City")

    assert "XXVI Vice-Ministerial Meeting, Mexico City" in line_of(page("/en/presidencies/"), 2021)


def test_only_the_current_term_is_marked(page):
    members.presidency(this_year(), "HN")
    members.presidency(this_year() - 1, "MX")

    text = page("/en/presidencies/")

    assert "Current" in line_of(text, this_year())
    assert "Current" not in line_of(text, this_year() - 1)


def test_term_to_come_stands_above_this_year(page):
    members.presidency(this_year() + 1, "CR")

    assert re.search(r'<span class="year">(\d{4})</span>', page("/en/presidencies/"))[1] == str(this_year() + 1)


@pytest.mark.parametrize("rows", [1, 30])
def test_line_costs_the_same_with_one_row_and_with_thirty(page, rows, django_assert_num_queries):
    for number in range(rows):
        members.presidency(1996 + number)

    with django_assert_num_queries(4):
        page("/en/presidencies/")


@pytest.mark.parametrize(
    ("number", "figures"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (26, "XXVI"), (49, "XLIX"), (94, "XCIV")]
)
def test_number_of_a_meeting_is_roman(number, figures):
    assert presentation.roman(number) == figures


# --- One term ---------------------------------------------------------------------------------------
@pytest.mark.parametrize("label", ["1995", "21", "02021", "2021a", "٢٠٢١", "9" * 5000])
def test_what_names_no_term_is_not_found(client, label):
    members.presidency(2021)

    assert client.get(f"/en/presidencies/{label}/").status_code == 404


def test_page_links_to_its_twin_in_the_other_language(page):
    members.presidency(2021)

    assert 'href="/es/presidencias/2021/"' in page("/en/presidencies/2021/")


def test_term_is_told_as_exactly_as_it_is_known(page):
    members.presidency(
        2021, starts_on=date(2020, 12, 1), starts_precision="month", ends_on=date(2021, 12, 1), ends_precision="month"
    )

    assert "December 2020 to December 2021" in page("/en/presidencies/2021/")


def test_term_to_the_day_ends_on_the_day_before_the_next(page):
    members.presidency(2021)

    assert "1 January to 31 December 2021" in page("/en/presidencies/2021/")


def test_term_without_dates_says_that_they_are_not_documented(page):
    members.presidency(2004, **UNKNOWN_DATES)

    assert "The dates of this term are not documented." in page("/en/presidencies/2004/")


def test_current_term_without_dates_says_that_its_year_decides(page):
    members.presidency(this_year(), **UNKNOWN_DATES)

    assert "It is shown as current because of its year." in page(f"/en/presidencies/{this_year()}/")


def test_current_term_with_dates_needs_no_such_remark(page):
    today = presentation.conference_day(database_now())
    members.presidency(this_year(), starts_on=today - timedelta(days=1), ends_on=today + timedelta(days=1))

    text = page(f"/en/presidencies/{this_year()}/")

    assert "Current" in text
    assert "because of its year" not in text


def test_page_of_an_unknown_country_is_never_empty(page):
    members.presidency(2025, country=None, theme_es="", theme_en="", **UNKNOWN_DATES)

    assert '<h1 class="title">Country to be confirmed</h1>' in page("/en/presidencies/2025/")


def test_theme_in_one_language_only_carries_a_notice(page):
    members.presidency(2024, theme_en="")

    text = page("/en/presidencies/2024/")

    assert '<span lang="es">Lema 2024</span>' in text
    assert "This page is not yet available in English; the text below is in Spanish." in text


def test_page_tells_the_aims(page):
    members.presidency(2021, aims_en="Promote the human rights of migrants.")

    assert "Promote the human rights of migrants." in page("/en/presidencies/2021/")


def test_holder_who_may_be_named_appears(page):
    holder(members.presidency(2021), 1)

    assert "Ana Prueba Ficticia 01" in page("/en/presidencies/2021/")


def test_holder_who_may_not_be_named_does_not_appear(page):
    holder(members.presidency(2021), 1, is_public=False)

    assert "Ana Prueba Ficticia 01" not in page("/en/presidencies/2021/")


def test_page_shows_the_terms_before_and_after(page):
    for year, alpha2 in [(2019, "GT"), (2020, "CR"), (2021, "MX"), (2022, "SV"), (2023, "HN")]:
        members.presidency(year, alpha2)

    neighbours = re.findall(r'href="/en/presidencies/(\d{4})/"', page("/en/presidencies/2021/"))

    assert neighbours == ["2020", "2022"]


def test_page_names_its_sources(page):
    source(members.presidency(2021))

    assert '<a href="https://example.org/1" rel="noopener">Titular 1</a>' in page("/en/presidencies/2021/")


def test_term_that_no_source_confirms_says_so(page):
    members.presidency(2025, is_verified=False)

    assert "No source confirms this record as a whole yet." in page("/en/presidencies/2025/")


@pytest.mark.parametrize("rows", [1, 30])
def test_page_costs_the_same_with_one_row_and_with_thirty(page, rows, django_assert_num_queries):
    term = members.presidency(2021)
    members.presidency(2020)
    for number in range(rows):
        holder(term, number)
        source(term, number)
        events.past_event(number, presidency=term)

    with django_assert_num_queries(9):
        page("/en/presidencies/2021/")


# --- Pictures -----------------------------------------------------------------------------------------
def test_picture_has_a_point_for_each_term_whose_country_is_known(page):
    members.presidency(2021, "MX")
    members.presidency(2020, "CR")
    members.presidency(2019, country=None)

    text = page("/en/presidencies/")

    assert text.count("<circle cx=") + text.count("<circle class=") == 2 + 3  # the mark in the header has three
    assert ">Mexico</text>" in text
    assert ">Costa Rica</text>" in text


def test_line_of_unknown_countries_has_no_picture(page):
    members.presidency(2021, country=None)

    assert "<figure" not in page("/en/presidencies/")


def test_troika_of_the_first_term_has_no_term_before(page):
    members.presidency(1996, "MX")

    troika = page("/en/presidencies/1996/").partition('class="troika"')[2].partition("</nav>")[0]

    assert re.findall(r'class="year">(\d{4})', troika) == ["1996", "1997"]
    assert "Not recorded yet" in troika
