"""The latest papers of public events, for pages that show only a few of them."""

from datetime import datetime

from django.db.models import F
from django.db.models.functions import Length

from events.models import Decision, Document, Event
from events.presentation.decisions import DecisionRow, decision_row
from events.presentation.papers import DocumentRow, document_row
from events.presentation.rows import EventRow
from events.record import with_files, withhold_unpublished


def latest_documents(at: datetime, most: int) -> list[DocumentRow]:
    """The public documents of the latest events, at most `most`; one query."""
    public = with_files(Document.objects.public(at).select_related("type", "event").defer("event__search"))
    found = list(public.order_by(F("dated").desc(nulls_last=True), "-event", "type__order", "pk")[:most])
    for document in found:
        withhold_unpublished(document.event, [document])
    return [document_row(document, at=at) for document in found]


def decisions_of_public_events():
    """Decisions with their events, those of the latest first, each in the order of its number."""
    public = Decision.objects.filter(event__in=Event.objects.published()).select_related("event")
    latest_first = [F("event__starts_at").desc(nulls_last=True), "-event", Length("number"), "number"]
    return public.defer("event__search").order_by(*latest_first)


def latest_decisions(at: datetime, most: int) -> list[tuple[EventRow, DecisionRow]]:
    """The decisions of the latest events without their commitments, at most `most`; one query."""
    found = list(decisions_of_public_events()[:most])
    for decision in found:
        withhold_unpublished(decision.event, [decision])
    return [(EventRow(decision.event, at), decision_row(decision.pk, decision, [])) for decision in found]
