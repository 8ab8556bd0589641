"""The pieces of a page: what they show, and what they leave out."""

from datetime import date

import pytest
from django.core.paginator import Paginator
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import translation

from crm_portal.dates import PartialDate, Precision


def render(source: str, language: str = "en", **context) -> str:
    with translation.override(language):
        return Template(source).render(Context(context)).strip()


def test_panel_is_a_region_named_by_its_heading():
    shown = render('{% panel title id="aims" %}<p>Text</p>{% endpanel %}', title="Aims & axes")

    assert shown == (
        '<section class="panel" aria-labelledby="aims"><h2 id="aims">Aims &amp; axes</h2><p>Text</p></section>'
    )


def test_fact_without_content_is_left_out():
    assert render('{% fact "Venue" %}  {% endfact %}') == ""
    assert render('{% fact "Venue" %}{{ name }}{% endfact %}', name="<b>") == (
        "<div><dt>Venue</dt><dd>&lt;b&gt;</dd></div>"
    )


def test_kicker_leaves_out_empty_parts_and_with_none_itself():
    assert render('{% kicker "Webinar" "" "2nd edition" %}') == '<p class="kicker">Webinar · 2nd edition</p>'
    assert render('{% kicker "" %}') == ""


@pytest.mark.parametrize("kind", ["good", "warn", "bad", "info", "quiet"])
def test_badge_has_a_word_and_a_shape_hidden_from_screen_readers(kind):
    shown = render("{% badge word kind %}", word="Confirmed", kind=kind)

    assert shown.startswith(f'<span class="badge {kind}"><svg viewBox="0 0 12 12" aria-hidden="true">')
    assert shown.endswith("</svg>Confirmed</span>")


def test_badges_of_different_kinds_have_different_shapes():
    kinds = ["good", "warn", "bad", "info", "quiet"]

    shapes = {render("{% badge '' kind %}", kind=kind).replace(kind, "") for kind in kinds}

    assert len(shapes) == len(kinds)


def test_notice_carries_its_code_for_programs():
    shown = render('{% notice "warn" "All places are taken" code="full" live=True %}Wait.{% endnotice %}')

    assert shown.startswith('<div class="notice warn" data-error="full" role="status">')


@pytest.mark.parametrize(
    ("start", "end", "language", "parts"),
    [
        (date(2026, 12, 4), None, "es", ("dic", "4", "viernes", "4 de diciembre de 2026")),
        (date(2026, 12, 4), None, "en", ("Dec", "4", "Friday", "4 December 2026")),
        (date(2026, 12, 1), date(2026, 12, 3), "es", ("dic", "1–3", "mar–jue", "del 1 al 3 de diciembre de 2026")),
        (date(2026, 11, 30), date(2026, 12, 2), "en", ("Nov", "30", "Monday", "30 November to 2 December 2026")),
        (PartialDate(date(2014, 7, 1), Precision.MONTH), None, "es", ("jul", "2014", None, "julio de 2014")),
        (PartialDate(date(2021, 1, 1), Precision.YEAR), None, "en", ("", "2021", None, "2021")),
        (None, None, "en", ("", "–", None, "date to be confirmed")),
    ],
)
def test_calendar_leaf_shows_no_more_than_is_known(start, end, language, parts):
    month, day, foot, wording = parts

    shown = render("{% calendar_leaf start end %}", language, start=start, end=end)

    assert f'aria-label="{wording}"' in shown
    assert f'<span class="leaf-month">{month}</span>' in shown
    assert f">{day}</span>" in shown
    assert (f'<span class="leaf-foot">{foot}</span>' in shown) if foot else ("leaf-foot" not in shown)


def test_calendar_leaf_of_the_past_tells_the_year():
    shown = render('{% calendar_leaf day foot="year" %}', day=date(2019, 6, 7))

    assert '<span class="leaf-foot">2019</span>' in shown


def test_pagination_keeps_the_filters_of_the_list():
    request = RequestFactory().get("/en/events/?q=data&type=webinar&type=course&page=2")

    shown = render("{% pagination page %}", request=request, page=Paginator(range(60), 20).page(2))

    assert 'href="?q=data&amp;type=webinar&amp;type=course&amp;page=1" rel="prev"' in shown
    assert 'href="?q=data&amp;type=webinar&amp;type=course&amp;page=3" rel="next"' in shown
    assert '<span aria-current="page">' in shown


def test_pagination_of_a_single_page_is_nothing():
    request = RequestFactory().get("/en/events/")

    assert render("{% pagination page %}", request=request, page=Paginator([1], 20).page(1)) == ""


def test_language_switch_leads_to_the_twin_of_the_page_or_else_home():
    twin = {"es": "/es/eventos/taller/", "en": "/en/events/workshop/"}

    assert render("{% language_switch %}", "en", alternates=twin) == (
        '<a href="/es/eventos/taller/" lang="es" hreflang="es">Español</a>'
    )
    assert render("{% language_switch %}", "es") == '<a href="/en/" lang="en" hreflang="en">English</a>'
