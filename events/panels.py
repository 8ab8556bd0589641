"""The panels that events hang on the pages of countries, organisations, bodies and presidencies."""

from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, DateTimeField, Func, Prefetch, QuerySet, Window
from django.urls import reverse

from crm_portal.panels import register
from events.filters import PAST
from events.models import Event, EventPlace
from events.presentation import EventRow
from members.models import Body, Country, Organisation, Presidency

SHOWN = 10
Panel = tuple[str, dict[str, Any]] | None


def events_of_country(country: Country, language: str) -> Panel:
    """Events held in the country, carried by it or its institutions, or attended by it."""
    return _panel(Event.objects.of_country(country.alpha2), country=country.alpha2)


def events_of_organisation(organisation: Organisation, language: str) -> Panel:
    """Events that the organisation carries, coordinates or attends."""
    return _panel(Event.objects.of_organisation(organisation.code), organisation=organisation.code)


def events_of_body(body: Body, language: str) -> Panel:
    """Meetings of the body, and events that it carries."""
    return _panel(Event.objects.of_body(body.code), body=body.code)


def events_of_presidency(presidency: Presidency, language: str) -> Panel:
    """Events held within the term."""
    return _panel(Event.objects.filter(presidency=presidency), presidency=presidency.label)


def _panel(events: QuerySet, **filters: str) -> Panel:
    """The newest of the public ones among `events`, how many there are, and where all are listed."""
    found = list(_newest(events))
    if not found:
        return None
    rows = [EventRow(event, event.asked_at) for event in found]
    ahead = [row for row in rows if not row.is_past]
    return "events/_panel.html", {
        "total": found[0].total,
        "upcoming": [row for row in reversed(ahead) if row.starts_at] + [row for row in ahead if not row.starts_at],
        "past": [row for row in rows if row.is_past],
        "upcoming_url": f"{reverse('events:list')}?{urlencode(filters)}",
        "past_url": f"{reverse('events:list')}?{urlencode({**filters, 'when': PAST})}",
    }


def _newest(events: QuerySet) -> QuerySet:
    """Two queries: the events, each with the number of all and the database's present moment, and their places."""
    now = Func(function="clock_timestamp", output_field=DateTimeField())
    counted = events.published().annotate(total=Window(Count("pk")), asked_at=now)
    places = Prefetch("places", EventPlace.objects.select_related("country"))
    return counted.latest_first().select_related("type").prefetch_related(places).defer("search")[:SHOWN]


register("members.country", events_of_country)
register("members.organisation", events_of_organisation)
register("members.body", events_of_body)
register("members.presidency", events_of_presidency)
