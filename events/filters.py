"""What the list of events can be narrowed by: plain words in the address, from closed lists."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Q
from django.http import QueryDict
from django.utils.translation import gettext as _

from crm_portal.templatetags.ui import translated
from events.enums import Modality
from events.models import Event, EventType, Theme
from events.models.event import EventQuerySet
from members.models import Body, Country, Organisation, Presidency

UPCOMING, PAST = "upcoming", "past"
LONGEST_WORDS = 200
_TIES = {
    "country": EventQuerySet.of_country,
    "organisation": EventQuerySet.of_organisation,
    "body": EventQuerySet.of_body,
}
SLUG = re.compile(r"[a-z0-9_-]{1,60}")


@dataclass(frozen=True)
class Choice:
    """A value of a filter, its name, and whether it is the one chosen."""

    value: str
    label: str
    is_chosen: bool


@dataclass
class EventFilters:
    """The filters of one request; values that are in no list count for nothing."""

    q: str = ""
    when: str = UPCOMING
    chosen: dict[str, str] = field(default_factory=dict)
    choices: dict[str, list[Choice]] = field(default_factory=dict)

    @classmethod
    def read(cls, query: QueryDict) -> "EventFilters":
        """The filters that `query` names, against the lists as they are now."""
        filters = cls(
            q=" ".join(query.get("q", "")[:LONGEST_WORDS].split()),
            when=PAST if query.get("when") == PAST else UPCOMING,
        )
        filters._offer("type", query, _named(EventType.objects.all()))
        filters._offer("theme", query, _named(Theme.objects.all()))
        filters._offer("country", query, _countries(query.get("country", "")))
        filters._offer("modality", query, [(value, str(label)) for value, label in Modality.choices])
        filters._offer("presidency", query, _presidencies())
        filters._offer("organisation", query, _asked(Organisation, query.get("organisation", "")))
        filters._offer("body", query, _asked(Body, query.get("body", "")))
        return filters

    def _offer(self, name: str, query: QueryDict, values: list[tuple[str, str]]) -> None:
        wanted = query.get(name, "")
        self.choices[name] = [Choice(value, label, value == wanted) for value, label in values]
        if any(choice.is_chosen for choice in self.choices[name]):
            self.chosen[name] = wanted

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but the time is asked for."""
        return bool(self.q or self.chosen)

    @property
    def parameters(self) -> dict[str, str]:
        """What an address needs to ask for the same again."""
        when = {"when": PAST} if self.when == PAST else {}
        return {**({"q": self.q} if self.q else {}), **self.chosen, **when}

    def events(self, at: datetime):
        """The public events that match: those to come soonest first, those of the past latest first."""
        events = Event.objects.published().filter(self._conditions()).matching(self.q)
        for name, narrow in _TIES.items():
            if name in self.chosen:
                events = narrow(events, self.chosen[name])
        return events.past(at).latest_first() if self.when == PAST else events.upcoming(at).soonest_first()

    def _conditions(self) -> Q:
        conditions = Q()
        if "type" in self.chosen:
            conditions &= Q(type__code=self.chosen["type"])
        if "theme" in self.chosen:
            conditions &= Q(pk__in=Event.objects.filter(themes__code=self.chosen["theme"]).values("pk"))
        if "presidency" in self.chosen:
            conditions &= Q(presidency__year=self.chosen["presidency"])
        if "modality" in self.chosen:
            modality = self.chosen["modality"]
            conditions &= Q(actual_modality=modality) | Q(actual_modality="", planned_modality=modality)
        return conditions


def _asked(model: type[Organisation | Body], code: str) -> list[tuple[str, str]]:
    """The one asked for: there are too many to choose from, so links from their own pages name it."""
    return _named(model.objects.filter(code=code)) if SLUG.fullmatch(code) else []


def _named(terms: Iterable) -> list[tuple[str, str]]:
    return [(term.code, translated(term, "name").text) for term in terms]


def _countries(wanted: str) -> list[tuple[str, str]]:
    """The countries of the Conference, and the one asked for wherever it is."""
    asked = Q(alpha2=wanted) if len(wanted) == 2 and wanted.isascii() else Q()
    belonging = Q(memberships__isnull=False)
    countries = Country.objects.filter(belonging | asked if asked else belonging).distinct()
    return [(country.alpha2, translated(country, "name").text) for country in countries.in_official_order()]


def _presidencies() -> list[tuple[str, str]]:
    return [
        (presidency.label, f"{presidency.label} · {_country_of(presidency)}")
        for presidency in Presidency.objects.select_related("country")
    ]


def _country_of(presidency: Presidency) -> str:
    return translated(presidency.country, "name").text if presidency.country else _("To be confirmed")
