"""Loading events: the record itself here, what hangs on it in its sisters."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from django.db.models import Q

from crm_portal.loading import Codes, Row, Table, bring_in_links, touched_by_staff
from events.actions.scheduling import settle_event_times
from events.enums import EventStatus, TranslationStatus
from events.imports.appearances import load_appearances
from events.imports.moments import read_moment
from events.imports.papers import load_papers
from events.imports.parts import load_parts
from events.imports.relations import load_relations
from events.imports.sessions import load_sessions
from events.models import Admission, Event, EventSeries, EventType, Sector, Session, Theme
from members.models import Body, Organisation, Presidency, Reference

_PLAIN = (
    "title", "slug_es", "slug_en", "short_name", "summary", "description", "theme_line", "audience",
    "edition_number", "edition_wording", "convening", "contact", "press_contact", "government_levels", "languages",
    "status", "status_reason", "timezone", "dates_wording", "dates_note", "duration_days", "planned_modality",
    "actual_modality", "restriction", "attendance_reported", "attendance_note", "is_verified",
)  # fmt: skip
_DERIVED = (
    "type_id", "series_id", "presidency_id", "body_id", "coordinating_institution_id", "translation_status_es",
    "translation_status_en", "unverified_fields", "planned_starts_on", "planned_starts_time", "planned_ends_on",
    "planned_ends_time", "planned_precision", "actual_starts_on", "actual_ends_on", "actual_precision", "starts_at",
    "ends_at", "is_fictitious", "fictitious_since",
)  # fmt: skip
_EVENTS = Table(Event, key=("code",), columns=_PLAIN + _DERIVED, once=("published_es_at", "published_en_at"))
_LINKS = {"themes": Theme, "sectors_called": Sector, "sectors_present": Sector, "sources": Reference}


def load_events(records: Sequence[Row], *, at: datetime, today: date | None = None) -> int:
    """Load `records` and all that belongs to them; the number of those that are staff's to keep.

    With `today` the records are fictitious: they are marked so, and days such as "+12" count from it, so
    that loading on a later day moves them. An event that staff edited is left alone with all its parts.
    Titles are published from `at`. Raises UnknownCode and ValueError where a record cannot be read.
    """
    kept = _kept_by_staff([record["code"] for record in records])
    mine = [record for record in records if record["code"] not in kept]
    rows = _rows(mine, at=at, today=today)
    loaded = _EVENTS.bring_in(rows, among=Event.objects.filter(code__in=[row["code"] for row in rows]))
    pairs = [(event, record) for record in mine if (event := loaded.get((record["code"],)))]
    _load_links(pairs)
    load_parts(pairs)
    load_sessions(pairs, today=today)
    load_appearances(pairs)
    load_papers(pairs, today=today)
    load_relations(pairs)
    return len(kept)


def _kept_by_staff(codes: list[str]) -> set[str]:
    """Those of `codes` whose event was deleted by somebody, or changed: itself, a session or a way in."""
    sessions, admissions = (touched_by_staff(model, ("event_id",)) for model in (Session, Admission))
    touched = {pk for (pk,) in sessions | admissions}
    edited = Event.objects.filter(Q(edited_at__isnull=False) | Q(pk__in=touched), code__in=codes)
    changed = {code for (code,) in touched_by_staff(Event, ("code",))}
    return changed.intersection(codes) | {code for code in edited.values_list("code", flat=True) if code}


def _rows(records: Iterable[Row], *, at: datetime, today: date | None) -> list[dict[str, Any]]:
    types, series, bodies, organisations = (Codes(model) for model in (EventType, EventSeries, Body, Organisation))
    presidencies = Codes(Presidency, "year")
    return [
        {
            "translation_status_es": TranslationStatus.ORIGINAL,
            "translation_status_en": TranslationStatus.PENDING,
            **record,
            **_dates(record, today),
            **_publication(record, at),
            "type_id": types[record["type"]],
            "series_id": series[record.get("series")],
            "presidency_id": presidencies[record.get("presidency")],
            "body_id": bodies[record.get("body")],
            "coordinating_institution_id": organisations[record.get("coordinating_institution")],
            "unverified_fields": record.get("unverified", []),
            "is_fictitious": today is not None,
            "fictitious_since": today,
        }
        for record in records
    ]


def _dates(record: Row, today: date | None) -> dict[str, Any]:
    """The wall dates, planned and as held, and the instants that follow from them."""
    planned, actual = record.get("planned", {}), record.get("actual", {})
    starts, ends = read_moment(planned.get("starts"), today), read_moment(planned.get("ends"), today)
    first, last = read_moment(actual.get("starts"), today), read_moment(actual.get("ends"), today)
    columns = {
        "planned_starts_on": starts.day,
        "planned_starts_time": starts.hour,
        "planned_ends_on": ends.day,
        "planned_ends_time": ends.hour,
        "planned_precision": starts.precision,
        "actual_starts_on": first.day,
        "actual_ends_on": last.day,
        "actual_precision": first.precision,
    }
    settled = settle_event_times(Event(timezone=record.get("timezone", ""), **columns))
    return {**columns, "starts_at": settled.starts_at, "ends_at": settled.ends_at}


def _publication(record: Row, at: datetime) -> dict[str, datetime | None]:
    """Published in each language that has a title, unless it is a draft."""
    return {
        f"published_{language}_at": at
        if record.get(f"title_{language}") and record["status"] != EventStatus.DRAFT
        else None
        for language in ("es", "en")
    }


def _load_links(pairs: list[tuple[Event, Row]]) -> None:
    """Themes, sectors called upon and present, and the sources of the record."""
    for name, model in _LINKS.items():
        codes = Codes(model)
        field = "references" if name == "sources" else name
        bring_in_links(
            getattr(Event, field).through,
            owner="event_id",
            target=f"{model._meta.model_name}_id",
            wanted={event.pk: codes.known(record.get(name, [])) for event, record in pairs},
        )
