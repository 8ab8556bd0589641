"""The panels that events hang on the pages of countries, organisations, bodies and presidencies."""

from typing import Any
from urllib.parse import urlencode

from django.db.models import (
    BooleanField,
    Count,
    DateTimeField,
    Exists,
    ExpressionWrapper,
    F,
    Func,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Value,
    Window,
)
from django.db.models.functions import RowNumber
from django.urls import reverse

from crm_portal.panels import register
from events.filters import PAST
from events.models import Appearance, Event, EventPlace
from events.presentation import EventRow
from events.presentation.people import Part, parts
from events.record import withhold_unpublished
from members.models import Body, Country, Organisation, Person, Presidency

SHOWN = 10
MOST_PARTS = 100
Panel = tuple[str, dict[str, Any]] | None


def events_of_country(country: Country, language: str) -> Panel:
    """Events held in the country or carried by it or its institutions, apart from those that it attended."""
    return _panel(Event.objects.of_country(country.alpha2), _carried_by(country), country=country.alpha2)


def events_of_organisation(organisation: Organisation, language: str) -> Panel:
    """Events that the organisation carries, coordinates or attends."""
    return _panel(Event.objects.of_organisation(organisation.code), organisation=organisation.code)


def events_of_body(body: Body, language: str) -> Panel:
    """Meetings of the body, and events that it carries."""
    return _panel(Event.objects.of_body(body.code), body=body.code)


def events_of_presidency(presidency: Presidency, language: str) -> Panel:
    """Events held within the term."""
    return _panel(Event.objects.filter(presidency=presidency), presidency=presidency.label)


def parts_of_person(person: Person, language: str) -> Panel:
    """Every part that the person had in a public event, with the post held then and what was said."""
    found = _parts(Q(person=person))
    return ("events/_parts_of_person.html", {"parts": found}) if found else None


def representatives_of_country(country: Country, language: str) -> Panel:
    """Who spoke for the country or one of its institutions at public events, with the post held then."""
    found = _parts(Q(country=country) | Q(organisation__country=country))
    return ("events/_representatives.html", {"parts": found}) if found else None


def representatives_of_organisation(organisation: Organisation, language: str) -> Panel:
    """Who spoke for the organisation at public events, with the post held then."""
    found = _parts(Q(organisation=organisation))
    return ("events/_representatives.html", {"parts": found}) if found else None


def _parts(whose: Q) -> list[Part]:
    """One query: appearances of people who may be named, at public events, the latest first."""
    appearances = Appearance.objects.public().filter(whose, event__in=Event.objects.published())
    related = appearances.select_related("person", "event__type", "session", "organisation", "country")
    newest = related.defer("event__search").order_by(F("event__starts_at").desc(nulls_last=True), "-event", "pk")
    found = list(newest[:MOST_PARTS])
    for appearance in found:
        withhold_unpublished(appearance.event, [appearance])
    return parts(found)


def _carried_by(country: Country) -> Exists:
    """Whether an event takes place in the country, or the country or one of its institutions carries it."""
    places = Q(places__country=country)
    partners = Q(partners__country=country) | Q(partners__organisation__country=country)
    return Exists(Event.objects.filter(places | partners, pk=OuterRef("pk")))


def _panel(events: QuerySet, carried: Any = None, **filters: str) -> Panel:
    """The newest of the public ones among `events`, how many there are, and where all are listed.

    Where some of them are not `carried` by whom the page is about, those that were only attended stand apart.
    """
    found = list(_newest(events, carried))
    if not found:
        return None
    rows = [EventRow(event, event.asked_at) for event in found]
    ahead = [row for row in rows if not row.is_past]
    past = [row for row in rows if row.is_past]
    return "events/_panel.html", {
        "total": found[0].total,
        "upcoming": [row for row in reversed(ahead) if row.starts_at] + [row for row in ahead if not row.starts_at],
        "past": [row for row in past if row.is_carried],
        "attended": [row for row in past if not row.is_carried],
        "tells_apart": carried is not None,
        "upcoming_url": f"{reverse('events:list')}?{urlencode(filters)}",
        "past_url": f"{reverse('events:list')}?{urlencode({**filters, 'when': PAST})}",
    }


def _newest(events: QuerySet, carried: Any) -> QuerySet:
    """Two queries: the newest events, carried ones or not, with the number of all and the moment; and their places."""
    now = Func(function="clock_timestamp", output_field=DateTimeField())
    told = events.published().annotate(is_carried=ExpressionWrapper(carried or Value(True), BooleanField()))
    newest = [F("starts_at").desc(nulls_last=True), F("pk").desc()]
    counted = told.annotate(
        total=Window(Count("pk")),
        place_in_line=Window(RowNumber(), partition_by=[F("is_carried")], order_by=newest),
        asked_at=now,
    )
    places = Prefetch("places", EventPlace.objects.select_related("country"))
    shown = counted.filter(place_in_line__lte=SHOWN).latest_first()
    return shown.select_related("type").prefetch_related(places).defer("search")


register("members.country", events_of_country)
register("members.country", representatives_of_country)
register("members.organisation", events_of_organisation)
register("members.organisation", representatives_of_organisation)
register("members.person", parts_of_person)
register("members.body", events_of_body)
register("members.presidency", events_of_presidency)
