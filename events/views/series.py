"""What ties events over the years: series, and the months and weeks in whose framework they are held."""

from django.db.models import Prefetch, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from crm_portal.alternates import alternates
from crm_portal.caching import public_page
from crm_portal.clock import database_now
from events.models import Event, EventPlace, EventSeries, Observance
from events.presentation.series import ObservancePage, SeriesPage


@public_page
def series(request: HttpRequest, code: str) -> HttpResponse:
    """The events of a series in the order of time, and what is known of it; 404 while none of them is public."""
    found = EventSeries.objects.filter(code=code).first()
    events = list(_public(Event.objects.filter(series=found))) if found else []
    if found is None or not events:
        raise Http404("no such series")
    context = {
        "page": SeriesPage(found, events, database_now()),
        "series": found,
        "alternates": alternates("events:series", code=code),
    }
    return render(request, "events/series.html", context)


@public_page
def observance(request: HttpRequest, code: str) -> HttpResponse:
    """A commemorative month or week with the events held in its framework; 404 while none of them is public."""
    found = Observance.objects.filter(code=code).select_related("country").first()
    events = list(_public(Event.objects.filter(observances=found))) if found else []
    if found is None or not events:
        raise Http404("no such observance")
    context = {
        "page": ObservancePage(found, events, database_now()),
        "observance": found,
        "alternates": alternates("events:observance", code=code),
    }
    return render(request, "events/observance.html", context)


def _public(events: QuerySet) -> QuerySet:
    places = Prefetch("places", EventPlace.objects.select_related("country"))
    return events.published().soonest_first().select_related("type").prefetch_related(places).defer("search")
