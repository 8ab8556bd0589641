"""Finding countries, organisations, bodies and presidencies by their names, acronyms and other names."""

from django.db.models import Q, QuerySet

from crm_portal.finding import holding
from members.models import Body, Country, Organisation, Presidency

# What people write before or instead of the year of a term.
PRESIDENCY_WORDS = "PPT presidencia pro témpore presidency pro-tempore"


def countries_with_a_page():
    """Those of which this app has something to show; the others are in the table for the forms."""
    return Country.objects.filter(
        Q(pk__in=Country.objects.filter(memberships__isnull=False).values("pk"))
        | Q(pk__in=Presidency.objects.exclude(country=None).values("country"))
        | Q(pk__in=Organisation.objects.exclude(country=None).values("country"))
        | (Q(note_es__isnull=False) & ~Q(note_es=""))
        | (Q(note_en__isnull=False) & ~Q(note_en=""))
    )


def countries(words: list[str]) -> QuerySet[Country]:
    """Countries with a page, by short or formal name or code."""
    names = ("name_es", "name_en", "formal_name_es", "formal_name_en", "alpha2", "alpha3")
    return holding(countries_with_a_page(), words, *names).in_official_order()


def organisations(words: list[str]) -> QuerySet[Organisation]:
    """Organisations by name, acronym or any other name."""
    names = ("name_es", "name_en", "formal_name_es", "formal_name_en", "acronym_es", "acronym_en", "aliases")
    return holding(Organisation.objects.all(), words, *names).in_official_order()


def bodies(words: list[str]) -> QuerySet[Body]:
    """Organs and groups by name, acronym or any other name."""
    return holding(Body.objects.all(), words, "name_es", "name_en", "acronym_es", "acronym_en", "aliases").order_by(
        "pk"
    )


def presidencies(words: list[str]) -> QuerySet[Presidency]:
    """Terms by year, country, theme or place of the meeting, the newest first."""
    names = (
        "year",
        "country__name_es",
        "country__name_en",
        "theme_es",
        "theme_en",
        "meeting_place_es",
        "meeting_place_en",
    )
    terms = Presidency.objects.select_related("country")
    return holding(terms, words, *names, also=PRESIDENCY_WORDS).order_by("-year")
