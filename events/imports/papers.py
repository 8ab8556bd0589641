"""Loading the documents of events with their files, and their decisions with who undertook what."""

from datetime import date
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from crm_portal.loading import Codes, Row, Table
from events.imports.moments import read_moment
from events.imports.paper import paper
from events.imports.parts import party_reader
from events.models import Commitment, Decision, Document, DocumentFile, DocumentType, Event

Pairs = list[tuple[Event, Row]]

_DOCUMENTS = Table(
    Document, key=("event_id", "symbol"), columns=("type_id", "title", "version", "status", "restriction", "dated")
)
_FILES = Table(DocumentFile, key=("document_id", "language"), columns=("translation_status", "file"))
_DECISIONS = Table(Decision, key=("event_id", "number"), columns=("text",))
_COMMITMENTS = Table(
    Commitment,
    key=("decision_id", "text_es"),
    columns=("text_en", "country_id", "organisation_id", "body_id", "wording", "due_on", "status", "note"),
)


def load_papers(pairs: Pairs, *, today: date | None) -> None:
    """Load documents and decisions; none is ever dropped, since other events may rest on it."""
    _load_documents(pairs, today)
    _load_decisions(pairs, today)


def _load_documents(pairs: Pairs, today: date | None) -> None:
    types = Codes(DocumentType)
    parts = [(event, part) for event, record in pairs for part in record.get("documents", [])]
    rows = [
        {**part, "event_id": event.pk, "type_id": types[part["type"]], "dated": read_moment(part["dated"], today).day}
        for event, part in parts
    ]
    there = Document.objects.filter(event__in=[event for event, _record in pairs])
    documents = _DOCUMENTS.bring_in(rows, among=there)
    files = [
        {**file, "document_id": document.pk, "file": _written(part, file)}
        for event, part in parts
        if (document := documents.get((event.pk, part["symbol"])))
        for file in part.get("files", [])
    ]
    _FILES.bring_in(files, among=DocumentFile.objects.filter(document__in=[each.pk for each in documents.values()]))


def _written(part: Row, file: Row) -> str:
    """The name of the file, written now where it is not there; none where the version is only expected."""
    if "paragraphs" not in file:
        return ""
    language = file["language"]
    name = f"documents/{part['symbol'].lower().replace('/', '-')}-{language}.pdf"
    if not default_storage.exists(name):
        content = paper(part[f"title_{language}"], file["paragraphs"], language=language)
        return default_storage.save(name, ContentFile(content))
    return name


def _load_decisions(pairs: Pairs, today: date | None) -> None:
    parts = [(event, part) for event, record in pairs for part in record.get("decisions", [])]
    events = [event for event, _record in pairs]
    decisions = _DECISIONS.bring_in(
        [{**part, "event_id": event.pk} for event, part in parts], among=Decision.objects.filter(event__in=events)
    )
    party = party_reader()
    commitments = [
        _commitment(each, decision, today) | party(each)
        for event, part in parts
        if (decision := decisions.get((event.pk, part["number"])))
        for each in part.get("commitments", [])
    ]
    _COMMITMENTS.bring_in(commitments, among=Commitment.objects.filter(decision__event__in=events))


def _commitment(part: Row, decision: Decision, today: date | None) -> dict[str, Any]:
    return {**part, "decision_id": decision.pk, "due_on": read_moment(part.get("due"), today).day}
