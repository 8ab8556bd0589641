"""The main navigation, and in which of its sections a page stands."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import ResolverMatch, reverse
from django.utils.translation import gettext, gettext_noop

from crm_portal.alternates import alternates

# Section, address, label.
SECTIONS = [
    ("events", "events:list", gettext_noop("Events")),
    ("training", "training:list", gettext_noop("Training")),
    ("members", "members:list", gettext_noop("Member countries")),
    ("presidencies", "members:presidencies", gettext_noop("Presidencies")),
    ("documents", "events:documents", gettext_noop("Documents")),
    ("search", "search", gettext_noop("Search")),
]
# Pages that stand in another section than their app.
_ELSEWHERE = {
    "members:presidencies": "presidencies",
    "members:presidency": "presidencies",
    "events:documents": "documents",
    "events:decisions": "documents",
}


@dataclass(frozen=True)
class Item:
    """One entry of the main navigation."""

    section: str
    label: str
    url: str


def items() -> list[Item]:
    """The entries in the active language."""
    return [Item(section, gettext(label), reverse(name)) for section, name, label in SECTIONS]


def section_of(match: ResolverMatch | None) -> str:
    """The section of the page that answers; empty for pages of none, such as the home page."""
    if match is None:
        return ""
    return _ELSEWHERE.get(match.view_name) or match.namespace or match.url_name or ""


def twins(request: HttpRequest) -> dict[str, str]:
    """The addresses of this page in both languages where its address holds nothing but fixed words.

    A page about one thing names its own, because only it knows the word of the other language; pages without
    a language in their address have theirs named by whoever chooses it.
    """
    if named := getattr(request, "twins", None):
        return named
    match = request.resolver_match
    if match is None or match.kwargs or match.args or not _has_language(request):
        return {}
    return alternates(match.view_name)


def _has_language(request: HttpRequest) -> bool:
    return request.path[:4] in ("/es/", "/en/")
