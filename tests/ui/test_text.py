"""Text in two languages, and Markdown that cannot do harm."""

from types import SimpleNamespace

import pytest
from django.template import Context, Template
from django.utils import translation

from crm_portal.markdown import safe_html


def render(source: str, language: str = "es", **context) -> str:
    with translation.override(language):
        return Template(source).render(Context(context)).strip()


@pytest.fixture
def workshop() -> SimpleNamespace:
    """Something with a title in both languages and a summary in Spanish alone."""
    return SimpleNamespace(title_es="Taller", title_en="Workshop", summary_es="Tres días <en línea>", summary_en="")


def test_prose_is_in_the_language_of_the_page(workshop):
    assert render('{% prose thing "title" %}', "es", thing=workshop) == "Taller"
    assert render('{% prose thing "title" %}', "en", thing=workshop) == "Workshop"


def test_prose_in_the_other_language_says_which_one_and_is_escaped(workshop):
    shown = render('{% prose thing "summary" %}', "en", thing=workshop)

    assert shown == '<span lang="es">Tres días &lt;en línea&gt;</span>'


def test_prose_that_nobody_wrote_is_empty(workshop):
    assert render('{% prose thing "description" %}{% prose_block thing "description" %}', thing=workshop) == ""


def test_prose_block_in_the_other_language_marks_the_whole_block():
    shown = render('{% prose_block thing "text" %}', "es", thing=SimpleNamespace(text_es="", text_en="**Bold**"))

    assert shown == '<div class="prose" lang="en"><p><strong>Bold</strong></p>\n</div>'


def test_translated_tells_the_language_of_the_text(workshop):
    source = '{% translated thing "summary" as text %}{{ text }}|{{ text.language }}|{{ text.is_fallback }}'

    assert render(source, "en", thing=workshop) == "Tres días &lt;en línea&gt;|es|True"
    assert render(source, "es", thing=workshop) == "Tres días &lt;en línea&gt;|es|False"


def test_text_of_a_language_that_is_not_published_yet_is_not_shown():
    event = SimpleNamespace(
        title_es="Taller", title_en="Draft title", is_public=True, published_in=lambda code: code == "es"
    )

    assert render('{% prose thing "title" %}', "en", thing=event) == '<span lang="es">Taller</span>'


def test_language_notice_appears_only_when_a_named_field_is_in_the_other_language(workshop):
    source = '{% language_notice thing "title" "summary" %}'

    assert "This page is not yet available in English" in render(source, "en", thing=workshop)
    assert render(source, "es", thing=workshop) == ""


def test_page_title_in_the_other_language_carries_lang_and_a_long_one_is_set_smaller():
    long_title = "Taller regional " * 10
    shown = render('{% page_title thing "title" %}', "en", thing=SimpleNamespace(title_es=long_title, title_en=None))

    assert shown.startswith('<h1 class="title longer" lang="es">Taller regional')


@pytest.mark.parametrize(
    "hostile",
    [
        "[press here](javascript:alert(1))",
        "[press here](JaVaScRiPt:alert(1))",
        "[press here](data:text/html;base64,PHNjcmlwdD4=)",
        "<script>alert(1)</script>",
        '<a href="x" onclick="alert(1)">x</a>',
        "<svg/onload=alert(1)>",
        '<p style="color:red">x</p>',
        "![a picture](https://example.org/tracker.png)",
    ],
)
def test_markdown_leaves_nothing_that_runs_or_loads(hostile):
    html = safe_html(hostile)

    assert not any(dangerous in html for dangerous in ("<script", "<svg", "<img", "<a", "<p "))


def test_markdown_links_give_no_credit_to_spam():
    assert safe_html("[here](https://example.org/)") == (
        '<p><a href="https://example.org/" rel="nofollow noopener">here</a></p>\n'
    )


def test_markdown_headings_follow_those_of_the_page():
    assert safe_html("## Venue\n\n### Rooms") == "<h3>Venue</h3>\n<h4>Rooms</h4>\n"
    assert safe_html("# Venue\n\n#### Rooms") == "<h3>Venue</h3>\n<h6>Rooms</h6>\n"


def test_markdown_of_nothing_is_nothing():
    assert safe_html("") == ""
    assert safe_html(None) == ""
