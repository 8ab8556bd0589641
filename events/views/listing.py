"""The list of events."""

from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from crm_portal.alternates import alternates
from crm_portal.caching import public_page
from crm_portal.clock import database_now
from events.filters import EventFilters
from events.models import EventPlace
from events.presentation import EventRow

PAGE = 20


@public_page
def event_list(request: HttpRequest) -> HttpResponse:
    """The public events that the filters in the address ask for, a page at a time.

    Values that are in no list are ignored, and a page that does not exist is the first or the last one.
    """
    at = database_now()
    filters = EventFilters.read(request.GET)
    places = Prefetch("places", EventPlace.objects.select_related("country"))
    events = filters.events(at).select_related("type").prefetch_related(places).defer("search")
    page = Paginator(events, PAGE).get_page(request.GET.get("page"))
    query = f"?{urlencode(filters.parameters)}" if filters.parameters else ""
    context = {
        "section": "events",
        "filters": filters,
        "page": page,
        "rows": [EventRow(event, at) for event in page],
        "alternates": {language: f"{path}{query}" for language, path in alternates("events:list").items()},
        "noindex": filters.is_narrowed or page.number > 1,
    }
    return render(request, "events/list.html", context)
