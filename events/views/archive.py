"""The memory of the Conference: all public documents, and all decisions with what came of them."""

from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from crm_portal.alternates import alternates
from crm_portal.caching import public_page
from crm_portal.clock import database_now
from events.archive import decisions_of_public_events
from events.document_filters import DocumentFilters
from events.models import Commitment
from events.presentation.decisions import meetings
from events.presentation.papers import document_row
from events.record import COMMITTED, with_files, withhold_unpublished

PAGE = 20


@public_page
def document_list(request: HttpRequest) -> HttpResponse:
    """The documents that anyone may read, the newest first, as the filters in the address ask for them."""
    at = database_now()
    filters = DocumentFilters.read(request.GET, at)
    documents = with_files(filters.documents().select_related("type", "event").defer("event__search"))
    page = Paginator(documents, PAGE).get_page(request.GET.get("page"))
    for document in page:
        withhold_unpublished(document.event, [document])
    query = f"?{urlencode(filters.chosen)}" if filters.chosen else ""
    context = {
        "filters": filters,
        "page": page,
        "rows": [document_row(document, at=at) for document in page],
        "alternates": {language: f"{path}{query}" for language, path in alternates("events:documents").items()},
        "noindex": filters.is_narrowed or page.number > 1,
    }
    return render(request, "events/documents.html", context)


@public_page
def decision_list(request: HttpRequest) -> HttpResponse:
    """The decisions of public events, those of the latest first, each with who undertook what and its state."""
    at = database_now()
    commitments = Prefetch("commitments", Commitment.objects.select_related(*COMMITTED))
    decisions = decisions_of_public_events().prefetch_related(commitments)
    page = Paginator(decisions, PAGE).get_page(request.GET.get("page"))
    for decision in page:
        withhold_unpublished(decision.event, [decision, *decision.commitments.all()])
    context = {"page": page, "meetings": meetings(page, at), "noindex": page.number > 1}
    return render(request, "events/decisions.html", context)
