"""The page of one event."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from crm_portal.alternates import alternates
from crm_portal.caching import private_page, public_page
from crm_portal.languages import reading_language
from crm_portal.panels import panels_for
from events.models import Event
from events.presentation import EventPage
from events.record import find_event, moved_event, read_record

# What staff add to an address to see a text as it would be before it is published.
PREVIEW = "preview"


@public_page
def event_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """Everything that is known of an event, in the language of the address as far as it is published in it.

    A former address, or that of the other language, leads on (301). What is not published is 404,
    but for staff, who see it as it would be.
    """
    event = find_event(slug) or moved_event(slug)
    if event is None or not (event.is_public or _may_preview(request, event)):
        raise Http404("no such event")
    event.is_previewed = PREVIEW in request.GET and _may_preview(request, event)
    if event.slug != slug:
        return redirect("events:detail", event.slug, permanent=True)
    response = render(request, "events/detail.html", _context(request, event))
    return response if event.is_public else private_page(response)


def _may_preview(request: HttpRequest, event: Event) -> bool:
    """Whether the reader is of the staff that works on the event."""
    return request.user.is_staff and Event.objects.visible_to(request.user).filter(pk=event.pk).exists()


def _context(request: HttpRequest, event: Event) -> dict:
    page = EventPage(read_record(event), tz=request.GET.get("tz"))
    addresses = alternates("events:detail", slug=event.slug_in)
    is_out = event.is_public and bool(event.published_in(reading_language()))
    return {
        "section": "events",
        "page": page,
        "event": event,
        "alternates": addresses,
        "published": {language: path for language, path in addresses.items() if event.published_in(language)},
        "noindex": not is_out,
        "canonical": "" if is_out or not event.is_public else addresses[event.language_shown.value],
        "is_preview": not event.is_public,
        "description": page.description,
        "panels": panels_for("events.event", event),
    }
