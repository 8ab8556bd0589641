"""Reading all that is known of one event, in a number of queries that does not grow with it.

Short lists that are only words (themes, objectives, decisions…) ride on the event's own row as JSON.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import F, Func, OuterRef, Prefetch, Q
from django.db.models.functions import JSONObject, Length
from modeltranslation.translator import NotRegistered, translator

from crm_portal.languages import Language, reading_language
from crm_portal.slugs import find_by_slug
from events.enums import ObjectiveKind
from events.models import (
    Admission,
    AgendaItem,
    AlternateTitle,
    Appearance,
    Commitment,
    Decision,
    Delegation,
    Document,
    DocumentFile,
    Event,
    EventObservance,
    EventPartner,
    EventPlace,
    EventRelation,
    FormerSlug,
    Objective,
    Sector,
    Session,
    Source,
    Theme,
)
from members.models import Reference

PARTIES = ("country", "organisation", "country_group", "body")
# Commitments are never those of a group of countries.
COMMITTED = ("country", "organisation", "body")


@dataclass
class Record:
    """All that the page of `event` may show, as of the moment `at`."""

    event: Event
    at: datetime
    sessions: list[Session]
    agenda: dict[int, list[SimpleNamespace]]
    appearances: list[Appearance]
    delegations: list[Delegation]
    documents: list[Document]
    commitments: list[Commitment]
    relations: list[EventRelation]
    family: list[Event]
    sources: list[Source]
    references: list[Reference]
    admissions: list[Admission]

    def words(self, name: str) -> list[SimpleNamespace]:
        """One of the short lists that came with the event's row."""
        return getattr(self.event, f"{name}_rows")

    def objectives(self, kind: ObjectiveKind) -> list[SimpleNamespace]:
        return [row for row in self.words("objective") if row.kind == kind]


def find_event(slug: str) -> Event | None:
    """The event at this address, in the page's language before the other, with its short lists; or none.

    Its `asked_at` is the moment by the database's clock.
    """
    event = find_by_slug(_with_words(Event.objects.all()), slug)
    if event is not None:
        for name in _WORDS:
            setattr(event, f"{name}_rows", [SimpleNamespace(**row) for row in getattr(event, f"{name}_rows")])
    return event


def moved_event(slug: str) -> Event | None:
    """The event that had this address before; in the page's language before the other."""
    found = FormerSlug.objects.filter(slug=slug).select_related("event")
    former = min(found, key=lambda former: former.language != reading_language(), default=None)
    return former.event if former else None


def read_record(event: Event) -> Record:
    """The whole record of an event that `find_event` found; drafts of others and private persons stay out.

    Of a public event, texts in a language in which it is not published are left out.
    """
    at = event.asked_at
    models.prefetch_related_objects(
        [event],
        Prefetch("places", EventPlace.objects.select_related("country")),
        Prefetch("partners", EventPartner.objects.select_related(*PARTIES)),
    )
    sessions = list(_with_agenda(event.sessions.all()))
    for session in sessions:
        session.event = event
    record = Record(
        event=event,
        at=at,
        sessions=sessions,
        agenda={session.pk: [SimpleNamespace(**row) for row in session.agenda_rows] for session in sessions},
        appearances=list(event.appearances.public().select_related("person", "organisation", "country")),
        delegations=list(event.delegations.select_related(*PARTIES)),
        documents=list(with_files(event.documents.public(at).select_related("type"))) if event.is_public else [],
        commitments=_commitments(event),
        relations=_relations(event),
        family=_family(event),
        sources=list(event.sources.select_related("reference")),
        references=list(event.references.all()),
        admissions=list(event.admissions.prefetch_related("reservations")),
    )
    if event.is_public:
        _withhold_unpublished(record)
    return record


# --- Short lists on the event's row ---------------------------------------------------------------
def _rows(queryset: models.QuerySet, *fields: str, **others: Any) -> ArraySubquery:
    columns = {**{name: F(name) for name in fields}, **others}
    return ArraySubquery(queryset.annotate(row=JSONObject(**columns)).values("row"))


_ALIKE = ("name_es", "name_en")
_WORDS = {
    "theme": _rows(Theme.objects.filter(events=OuterRef("pk")), *_ALIKE, "code"),
    "sector_called": _rows(Sector.objects.filter(events_calling=OuterRef("pk")), *_ALIKE),
    "sector_present": _rows(Sector.objects.filter(events_with=OuterRef("pk")), *_ALIKE),
    "observance": _rows(
        EventObservance.objects.filter(event=OuterRef("pk")).order_by("pk"),
        "year",
        code=F("observance__code"),
        name_es=F("observance__name_es"),
        name_en=F("observance__name_en"),
    ),
    "alternate_title": _rows(
        AlternateTitle.objects.filter(event=OuterRef("pk")), "title_es", "title_en", "note_es", "note_en"
    ),
    "objective": _rows(Objective.objects.filter(event=OuterRef("pk")), "kind", "text_es", "text_en"),
    "decision": _rows(
        Decision.objects.filter(event=OuterRef("pk")).order_by(Length("number"), "number"),
        "id",
        "number",
        "text_es",
        "text_en",
    ),
}


class _ClockTimestamp(Func):
    """The database's clock, read along with the row."""

    function = "clock_timestamp"
    output_field = models.DateTimeField()
    arity = 0


def _with_words(events: models.QuerySet) -> models.QuerySet:
    related = (
        "type",
        "series",
        "presidency__country",
        "body",
        "parent",
        "mandated_by__event",
        "coordinating_institution",
    )
    words = {f"{name}_rows": rows for name, rows in _WORDS.items()}
    return (
        events.select_related(*related)
        .defer("search", "parent__search", "mandated_by__event__search")
        .annotate(asked_at=_ClockTimestamp(), **words)
    )


def _with_agenda(sessions: models.QuerySet) -> models.QuerySet:
    items = AgendaItem.objects.filter(session=OuterRef("pk"))
    return sessions.annotate(agenda_rows=_rows(items, "id", "title_es", "title_en", "starts_time", "minutes"))


def with_files(documents: models.QuerySet) -> models.QuerySet:
    """`documents`, each with its language versions as `file_rows`."""
    files = DocumentFile.objects.filter(document=OuterRef("pk"))
    return documents.annotate(file_rows=_rows(files, "language", "translation_status", "file"))


def _commitments(event: Event) -> list[Commitment]:
    """What was undertaken in its decisions; nothing is asked for where it took none."""
    if not event.decision_rows:
        return []
    return list(Commitment.objects.filter(decision__event=event).select_related(*COMMITTED))


# --- Other events ---------------------------------------------------------------------------------
def _relations(event: Event) -> list[EventRelation]:
    """Relations in both directions whose other end is public."""
    public = Event.objects.published()
    rows = EventRelation.objects.filter(Q(event=event, other__in=public) | Q(other=event, event__in=public))
    return list(rows.select_related("event", "other").defer("event__search", "other__search"))


def _family(event: Event) -> list[Event]:
    """The public parts of the event and the other editions of its series."""
    tie = Q(parent=event)
    if event.series_id:
        tie |= Q(series=event.series_id)
    return list(Event.objects.published().filter(tie).exclude(pk=event.pk).soonest_first().defer("search"))


# --- What is not published --------------------------------------------------------------------------
def _withhold_unpublished(record: Record) -> None:
    event = record.event
    own: list = [event, *event.places.all(), *event.partners.all(), *record.sessions, *record.appearances]
    own += [*record.delegations, *record.documents, *record.commitments, *record.sources, *record.admissions]
    own += [row for rows in record.agenda.values() for row in rows]
    own += [row for name in ("alternate_title", "objective", "decision") for row in record.words(name)]
    withhold_unpublished(event, own)


def withhold_unpublished(event: Event, rows: Iterable[Any]) -> None:
    """Blank, in memory, the texts of `rows` in a language in which their public event is not published."""
    unpublished = [language for language in Language if not event.published_in(language.value)]
    for language in unpublished:
        for row in rows:
            for name in _bilingual_fields(row):
                setattr(row, f"{name}_{language.value}", "")


def _bilingual_fields(row: Any) -> list[str]:
    if isinstance(row, SimpleNamespace):
        return sorted({name[:-3] for name in vars(row) if name.endswith(("_es", "_en"))})
    try:
        return list(translator.get_options_for_model(type(row)).fields)
    except NotRegistered:
        return []
