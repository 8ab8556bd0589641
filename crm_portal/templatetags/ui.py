"""The named pieces that pages are made of; a piece knows no model.

Every template has these tags without `{% load %}`. They read attributes and never query.

Text in two languages
  {% prose event "title" %}                        the field in the page's language; else the other, in <span lang>
  {% prose_block event "description" %}            the same for Markdown, as <div class="prose">
  {% translated event "summary" as summary %}      summary.text, summary.language, summary.is_fallback; falsy if empty
  {% language_notice event "title" "summary" %}    the notice that (some of) these fields are in the other language
  {{ event|text_lang:"title" }}                    the code of the language in which the field is shown
  {{ text|markdown }}                              safe HTML: headings from h3, no pictures, no scripts
Titles
  {% breadcrumbs %}{% crumb label url %}{% crumb label %}{% endbreadcrumbs %}   in the block of that name
  {% kicker "Webinar" "1.ª edición" %}             the small line above a title; empty parts are left out
  {% page_title event "title" %} or {% page_title text %}   the one h1, smaller when it is long
Pieces of a page
  {% panel title id="objectives" %}…{% endpanel %} a section with its heading; level=3, wide=True
  {% fact term %}…{% endfact %}                    a pair inside <dl class="facts">; an empty one is left out
  {% message title code="gone" %}…{% endmessage %} a page that says one thing; put <p> and <div class="actions"> inside
  {% badge label "good" %}                         a state: word and shape; good warn bad info quiet
  {% notice "warn" title code="full" %}…{% endnotice %}     good warn bad info, or "" for a neutral remark
  {% button_link url text %}                       the one primary button; kind="quiet" or "danger" for others
  {% calendar_leaf start end %}                    dates or PartialDates; in lists of the past foot="year"
  {% pagination page %}                            a page of a Paginator; keeps the rest of the query
Forms
  {% error_summary form %}                         what to correct, with links to the fields; takes the focus
  {% field form.email autocomplete="email" %}      label, hint, errors, control; further keywords become attributes

Plain classes (no tag needed)
  head, lead, muted, small, hidden                 header of a page and tones of text
  split > card + text                              card beside the text, above it on a phone (card first in the source)
  split > text + aside, card wide                  text beside a quiet column; a card across the page
  when > leaf + div, facts, facts columns          inside the card
  numbered, names, plain, chain (.here .relation .note), timeline (.here .open .year .note), timeline columns
  events > li > leaf + div (h3, .note, badge)      rows of a list of events
  tiles > li > a + .code + .note                   grid of members; with .map placed as on the map, by country code
  trio, steps, inline, files                       short panels abreast; numbered steps; names or files in a row
  decisions > li > commitments, papers, quotable   what was decided and undertaken; documents; a paragraph to quote
  troika, led                                      three terms on a line; the picture of who led when
  hours, number, scroll                            tables; cells of figures; a wide table inside a focusable region
  quote, empty, actions, button, button quiet, form, filters, print-only
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django import template
from django.core.paginator import Page
from django.forms import BaseForm, BoundField
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import slugify
from django.utils.translation import gettext as _

from crm_portal import dates
from crm_portal.dates import PartialDate, Precision
from crm_portal.languages import Language, reading_language
from crm_portal.markdown import safe_html

register = template.Library()


# --- Text in two languages ----------------------------------------------------------------------
@dataclass(frozen=True)
class Translated:
    """A text and the language it is really in; false when there is none in either."""

    text: str
    language: str
    is_fallback: bool

    def __str__(self) -> str:
        return self.text

    def __bool__(self) -> bool:
        return bool(self.text)


def page_language() -> Language:
    """The language of the page being rendered."""
    return Language(reading_language())


@register.simple_tag
def translated(source: Any, field: str) -> Translated:
    """The field of `source` in the page's language, else in the other.

    What is published per language (it has `is_public` and `published_in`) shows no text of a
    language in which it is not out yet.
    """
    wanted = page_language()
    for language in (wanted, wanted.other):
        text = getattr(source, f"{field}_{language.value}", None)
        if text and text.strip() and _is_out(source, language):
            return Translated(text, language.value, is_fallback=language != wanted)
    return Translated("", wanted.value, is_fallback=False)


def _is_out(source: Any, language: Language) -> bool:
    return not getattr(source, "is_public", False) or bool(source.published_in(language.value))


@register.filter
def text_lang(source: Any, field: str) -> str:
    """The code of the language in which `{% prose source field %}` appears."""
    return translated(source, field).language


@register.simple_tag
def prose(source: Any, field: str) -> str:
    """A line of text; one that is not in the page's language says so to screen readers and hyphenation."""
    text = translated(source, field)
    return format_html('<span lang="{}">{}</span>', text.language, text) if text.is_fallback else text.text


@register.simple_tag
def prose_block(source: Any, field: str) -> str:
    """A longer Markdown text in its own block; nothing at all when it is empty."""
    text = translated(source, field)
    if not text:
        return ""
    lang = format_html(' lang="{}"', text.language) if text.is_fallback else ""
    return format_html('<div class="prose"{}>{}</div>', lang, markdown(text.text))


@register.simple_tag
def language_notice(source: Any, *fields: str) -> str:
    """Tell the reader when one of `fields` had to be shown in the other language."""
    if not any(translated(source, field).is_fallback for field in fields):
        return ""
    text = {
        Language.SPANISH: _("This page is not yet available in Spanish; the text below is in English."),
        Language.ENGLISH: _("This page is not yet available in English; the text below is in Spanish."),
    }[page_language()]
    return notice(text, "info")


@register.filter
def markdown(text: str) -> SafeString:
    """Markdown as HTML that is safe to print."""
    return safe_html(text)


# --- Titles -------------------------------------------------------------------------------------
@register.simple_block_tag
def breadcrumbs(content: str) -> str:
    """The way from the section to this page, made of `{% crumb %}`."""
    return format_html('<nav aria-label="{}"><ol class="crumbs">{}</ol></nav>', _("You are here"), content)


@register.simple_tag
def crumb(label: str, url: str = "") -> str:
    """One step of the way; the last one, this page's group or name, has no address."""
    return format_html('<li><a href="{}">{}</a></li>', url, label) if url else format_html("<li>{}</li>", label)


@register.simple_tag
def kicker(*parts: str) -> str:
    """The small line above a title; empty parts are left out, and with none the line itself."""
    line = format_html_join(" · ", "{}", ((part,) for part in parts if part))
    return format_html('<p class="kicker">{}</p>', line) if line else ""


@register.simple_tag
def page_title(source: Any, field: str = "") -> str:
    """The one h1: a text, or a bilingual field of an object. Long titles are set smaller."""
    text = translated(source, field) if field else Translated(str(source), page_language().value, is_fallback=False)
    size = " longer" if len(text.text) > 120 else " long" if len(text.text) > 60 else ""
    lang = format_html(' lang="{}"', text.language) if text.is_fallback else ""
    return format_html('<h1 class="title{}"{}>{}</h1>', size, lang, text)


# --- Pieces of a page ---------------------------------------------------------------------------
@register.simple_block_tag
def panel(content: str, title: str, id: str = "", level: int = 2, wide: bool = False) -> str:
    """A section with its heading; the id (by default made from the title) serves as a link target."""
    return format_html(
        '<section class="panel{0}" aria-labelledby="{1}"><h{2} id="{1}">{3}</h{2}>{4}</section>',
        " wide" if wide else "",
        id or slugify(title),
        int(level),
        title,
        content,
    )


@register.simple_block_tag
def fact(content: str, term: str) -> str:
    """A term and what is known of it, inside `<dl class="facts">`; nothing known, nothing shown."""
    return format_html("<div><dt>{}</dt><dd>{}</dd></div>", term, content) if content.strip() else ""


@register.simple_block_tag
def message(content: str, title: str, code: str = "") -> str:
    """A whole page that says one thing: what happened, and inside it why and what can be done now."""
    return render_to_string("components/message.html", {"content": content, "title": title, "code": code})


@register.inclusion_tag("components/badge.html")
def badge(label: str, kind: str = "quiet") -> dict:
    """A state as a word and a shape, so that colour is never alone."""
    return {"label": label, "kind": kind}


def notice(content: str, kind: str = "", title: str = "", code: str = "", live: bool = False) -> str:
    """A remark across the text. `code` lets programs recognise it; `live` has it read out at once."""
    return render_to_string(
        "components/notice.html", {"content": content, "kind": kind, "title": title, "code": code, "live": live}
    )


register.simple_block_tag(notice)


@register.simple_tag
def button_link(url: str, text: str, kind: str = "") -> str:
    """A link that looks like a button: without `kind` the one primary action of the page."""
    return format_html('<a class="button{}" href="{}">{}</a>', f" {kind}" if kind else "", url, text)


@register.inclusion_tag("components/calendar_leaf.html")
def calendar_leaf(
    start: date | PartialDate | None, end: date | PartialDate | None = None, foot: str = "weekday"
) -> dict:
    """A date as a leaf of a calendar, with its full wording for screen readers.

    Wall dates of the event's own place: nothing is converted here. Of a `PartialDate` no more is
    shown than is known. `foot="year"`, for lists of the past, tells the year instead of the weekday.
    """
    first, last = _partial(start), _partial(end)
    full = dates.period(first, last, past=foot == "year")
    if first is None or first.first_day is None:
        return {"day": "–", "full": full}
    if not first.is_to_the_day:
        month = dates.short_month(first.first_day) if first.precision == Precision.MONTH else ""
        return {"month": month, "day": str(first.first_day.year), "narrow": True, "full": full}
    final_day = last.first_day if last and last.is_to_the_day else None
    return {**_day_leaf(first.first_day, final_day or first.first_day, foot), "full": full}


def _partial(value: date | PartialDate | None) -> PartialDate | None:
    return PartialDate(value) if isinstance(value, date) else value


def _day_leaf(start: date, end: date, foot: str) -> dict:
    """A day, or several of one month; of a longer stretch the first day stands for all."""
    joined = start.day != end.day and (start.year, start.month) == (end.year, end.month)
    weekdays = f"{dates.weekday(start)[:3]}–{dates.weekday(end)[:3]}" if joined else dates.weekday(start)
    return {
        "month": dates.short_month(start),
        "day": f"{start.day}–{end.day}" if joined else str(start.day),
        "narrow": joined,
        "foot": str(start.year) if foot == "year" else weekdays,
    }


@register.inclusion_tag("components/pagination.html", takes_context=True)
def pagination(context: template.Context, page: Page) -> dict:
    """Links to the other pages of a list; the filters in the address are kept."""
    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return {"page": page, "numbers": numbers, "query": context["request"].GET}


@register.inclusion_tag("components/language_switch.html", takes_context=True)
def language_switch(context: template.Context) -> dict:
    """A link to this page in the other language, or to its home where this page has no twin."""
    other = page_language().other
    with translation.override(other):
        home = reverse("home")
    alternates = context.get("alternates") or {}
    return {"language": other, "url": alternates.get(other.value, home)}


# --- Forms --------------------------------------------------------------------------------------
def _messages(errors) -> list[tuple[str, str]]:
    """Each error as (code, message)."""
    return [(error.code or "invalid", message) for error in errors.as_data() for message in error.messages]


def _focus_target(bound: BoundField) -> str:
    """The id of the control that a link to this field should reach."""
    return f"{bound.auto_id}_0" if bound.use_fieldset else bound.id_for_label


@register.inclusion_tag("components/error_summary.html")
def error_summary(form: BaseForm) -> dict:
    """What has to be corrected, before the form; nothing when nothing has."""
    return {
        "form_messages": _messages(form.non_field_errors()),
        "fields": [
            {"label": form[name].label, "target": _focus_target(form[name]), "messages": _messages(form[name].errors)}
            for name in form.errors
            if name in form.fields
        ],
    }


@register.inclusion_tag("components/field.html")
def field(bound: BoundField, **attributes: str) -> dict:
    """A field of a form with its label, hint and errors, each tied to the control.

    Further keywords become attributes of the control, with hyphens for underscores:
    `autocomplete="email"`, `inputmode="numeric"`.
    """
    widget = bound.field.widget
    errors = _messages(bound.errors)
    described_by = [f"{bound.auto_id}_hint"] * bool(bound.help_text) + [f"{bound.auto_id}_error"] * bool(errors)
    extra: dict[str, str | bool] = {name.replace("_", "-"): value for name, value in attributes.items() if value}
    if described_by:
        extra["aria-describedby"] = " ".join(described_by)
    return {
        "bound": bound,
        "control": "" if bound.use_fieldset else bound.as_widget(attrs=extra),
        "described_by": extra.get("aria-describedby", ""),
        "errors": errors,
        "is_choice": getattr(widget, "input_type", "") == "checkbox" and not bound.use_fieldset,
    }
