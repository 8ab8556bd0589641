"""What search engines are told: the public pages in both languages, and what they had better leave alone."""

import re
from collections.abc import Iterator

from crm_portal.alternates import alternates
from crm_portal.languages import Language
from crm_portal.paths import PATHS
from events.models import Event, EventSeries, Observance
from members.finding import countries_with_a_page
from members.models import Body, Organisation, Person, Presidency
from members.people import address_word
from training.models import Programme

# Pages of fixed words.
STANDING = [
    "home", "about", "events:list", "events:documents", "events:decisions", "training:list", "members:list",
    "members:presidencies", "contact", "privacy", "accessibility",
]  # fmt: skip
# No pages for reading, and nothing to find there.
_NO_READING = ["search", "events:register", "events:recover"]


def public_pages() -> Iterator[dict[str, str]]:
    """The addresses of every public page by language; an event only in those it is published in."""
    yield from (alternates(name) for name in STANDING)
    for event in (
        Event.objects.published().only("slug_es", "slug_en", "published_es_at", "published_en_at").order_by("pk")
    ):
        both = alternates("events:detail", slug=event.slug_in)
        yield {language: both[language] for language in Language.values if event.published_in(language)}
    public = Event.objects.published()
    for code in EventSeries.objects.filter(events__in=public).values_list("code", flat=True).distinct():
        yield alternates("events:series", code=code)
    for code in Observance.objects.filter(events__in=public).values_list("code", flat=True).distinct():
        yield alternates("events:observance", code=code)
    for programme in Programme.objects.filter(editions__event__in=Event.objects.published()).distinct():
        yield alternates("training:detail", slug=programme.slug_in)
    for alpha2 in countries_with_a_page().values_list("alpha2", flat=True).order_by("alpha2"):
        yield alternates("members:detail", alpha2=alpha2.lower())
    for year in Presidency.objects.values_list("year", flat=True).order_by("year"):
        yield alternates("members:presidency", label=str(year))
    for organisation in Organisation.objects.order_by("pk"):
        yield alternates("members:organisation", slug=organisation.slug_in)
    for person in Person.objects.filter(is_public=True).only("display_name").order_by("pk"):
        yield alternates("members:person", name=address_word(person))
    for body in Body.objects.order_by("pk"):
        yield alternates("members:body", slug=body.slug_in)


def left_alone() -> list[str]:
    """Patterns of addresses that search engines should not visit: personal links, forms and searches."""
    personal = [name for name, words in PATHS.items() if "<str:token>" in words[Language.SPANISH]]
    return [
        f"/{language}/{re.sub('<[^>]+>', '*', PATHS[name][language])}"
        for name in [*personal, *_NO_READING]
        for language in Language.values
    ]
