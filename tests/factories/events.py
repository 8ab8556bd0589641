"""Events and what belongs to them, for tests: plain, in both languages, counted from one fixed day.

Whatever a test does not name is the same each time. Moments that the pages compare with the clock of
the database lie years away: `FAR` is to come, `LONG_AGO` is past.
"""

from datetime import UTC, date, datetime

from events.actions.scheduling import settle_event_times, settle_session_times
from events.models import (
    Admission,
    AgendaItem,
    AlternateTitle,
    Appearance,
    Decision,
    Delegation,
    Document,
    DocumentFile,
    DocumentType,
    Event,
    EventObservance,
    EventPartner,
    EventPlace,
    EventRelation,
    EventSeries,
    EventType,
    Objective,
    Observance,
    Sector,
    Session,
    Source,
    Theme,
)
from members.models import Reference
from tests.factories import members

FAR = date(2099, 12, 4)
LONG_AGO = date(2014, 7, 16)
PUBLISHED = datetime(2026, 1, 1, tzinfo=UTC)
NO_PLAN = {
    "planned_starts_on": None, "planned_starts_time": None, "planned_ends_on": None, "planned_ends_time": None,
    "planned_precision": "unknown",
}  # fmt: skip


def event_type(code: str = "webinar", **facts) -> EventType:
    names = {"name_es": "Webinario", "name_en": "Webinar", "plural_es": "Webinarios", "plural_en": "Webinars"}
    return EventType.objects.get_or_create(code=code, defaults={**names, **facts})[0]


def event(number: int = 1, **facts) -> Event:
    """A confirmed event of the Conference, published in both languages, on FAR, 10:00 to 12:00 in Tegucigalpa."""
    made = Event(
        **{
            "type": facts.pop("type", None) or event_type(), "status": "confirmed", "convening": "conference",
            "slug_es": f"evento-{number}", "slug_en": f"event-{number}",
            "title_es": f"Encuentro {number}", "title_en": f"Meeting {number}",
            "summary_es": f"Resumen {number}.", "summary_en": f"Summary {number}.",
            "timezone": "America/Tegucigalpa", "planned_precision": "minute",
            "planned_starts_on": FAR, "planned_starts_time": "10:00",
            "planned_ends_on": FAR, "planned_ends_time": "12:00",
            "planned_modality": "virtual", "published_es_at": PUBLISHED, "published_en_at": PUBLISHED, **facts,
        }
    )  # fmt: skip
    made.clean_fields()
    settle_event_times(made).save()
    return made


def past_event(number: int = 1, **facts) -> Event:
    """An event that was held on LONG_AGO; only the day is known."""
    held = {"actual_starts_on": LONG_AGO, "actual_precision": "day", "status": "held", "timezone": ""}
    return event(number, **{**NO_PLAN, **held, **facts})


def undated_event(number: int = 1, **facts) -> Event:
    """An announced event whose date is not known yet."""
    return event(number, **{**NO_PLAN, "status": "announced", **facts})


def place(of: Event, alpha2: str = "HN", **facts) -> EventPlace:
    """A city of the country."""
    texts = {"city_es": "Tegucigalpa", "city_en": "Tegucigalpa"}
    return EventPlace.objects.create(**{"event": of, "country": members.country(alpha2), **texts, **facts})


def partner(of: Event, role: str = "organiser", **party) -> EventPartner:
    """A partner; `party` names a country, an organisation or a body."""
    return EventPartner.objects.create(event=of, role=role, **party)


def objective(of: Event, kind: str = "specific", order: int = 1, **facts) -> Objective:
    texts = {"text_es": f"Objetivo {kind} {order}.", "text_en": f"Objective {kind} {order}."}
    return Objective.objects.create(**{"event": of, "kind": kind, "order": order, **texts, **facts})


def relation(of: Event, to: Event, kind: str = "follow_up_of") -> EventRelation:
    return EventRelation.objects.create(event=of, kind=kind, other=to)


def session(of: Event, number: int = 1, **facts) -> Session:
    """A sitting on FAR, 10:00 to 11:00, in the event's zone."""
    made = Session(
        **{
            "event": of, "number": number, "title_es": f"Sesión {number}", "title_en": f"Sitting {number}",
            "starts_on": FAR, "starts_time": "10:00", "ends_time": "11:00", "planned_modality": "virtual",
            "status": "confirmed", **facts,
        }
    )  # fmt: skip
    made.clean_fields(exclude=["meeting_address"])
    settle_session_times(made).save()
    return made


def agenda_item(of: Session, order: int = 1, **facts) -> AgendaItem:
    texts = {"title_es": f"Punto {order}", "title_en": f"Item {order}"}
    return AgendaItem.objects.create(**{"session": of, "order": order, **texts, "starts_time": "10:00", **facts})


def appearance(of: Event, number: int = 1, **facts) -> Appearance:
    """A public person who speaks at the event."""
    speaker = facts.pop("person", None) or members.person(number)
    texts = {"post_es": f"directora {number}", "post_en": f"director {number}"}
    base = {"event": of, "person": speaker, "name": speaker.display_name, "role": "speaker", "order": number}
    return Appearance.objects.create(**{**base, **texts, **facts})


def delegation(of: Event, **facts) -> Delegation:
    """A delegation that was to come; the facts name its party."""
    return Delegation.objects.create(**{"event": of, "is_planned": True, **facts})


def document(of: Event, number: int = 1, **facts) -> Document:
    """An adopted public document, without files."""
    kind, _ = DocumentType.objects.get_or_create(code="report", defaults={"name_es": "Informe", "name_en": "Report"})
    texts = {"title_es": f"Informe {number}", "title_en": f"Report {number}"}
    base = {"event": of, "type": kind, "symbol": f"CRM/{number}", "status": "adopted", "restriction": "public"}
    return Document.objects.create(**{**base, **texts, **facts})


def document_file(of: Document, language: str = "es", file: object = "documents/none.pdf", **facts) -> DocumentFile:
    """A language version; the file itself is there only where one is given."""
    return DocumentFile.objects.create(**{"document": of, "language": language, "file": file, **facts})


def decision(of: Event, number: str = "1", **facts) -> Decision:
    texts = {"text_es": f"Decisión {number} tomada.", "text_en": f"Decision {number} taken."}
    return Decision.objects.create(**{"event": of, "number": number, **texts, **facts})


def source(of: Event, number: int = 1, **facts) -> Source:
    """A public page on which the record rests."""
    texts = {"outlet": "Diario de prueba", "headline": f"Titular {number}", "address": f"example.org/{number}"}
    reference = Reference.objects.create(code=f"reference-{number}", **texts)
    return Source.objects.create(**{"event": of, "reference": reference, "order": number, **facts})


def alternate_title(of: Event, number: int = 1, **facts) -> AlternateTitle:
    texts = {"title_es": f"Otro título {number}", "title_en": f"Another title {number}"}
    return AlternateTitle.objects.create(**{"event": of, **texts, **facts})


def admission(of: Event, **facts) -> Admission:
    """An open way in with fifty places."""
    return Admission.objects.create(**{"event": of, "mode": "open", "capacity": 50, **facts})


def theme(number: int = 1) -> Theme:
    return Theme.objects.create(code=f"theme-{number}", name_es=f"Tema {number}", name_en=f"Theme {number}")


def sector(number: int = 1) -> Sector:
    return Sector.objects.create(code=f"sector-{number}", name_es=f"Sector {number} es", name_en=f"Sector {number} en")


def series(number: int = 1) -> EventSeries:
    return EventSeries.objects.create(code=f"series-{number}", name_es=f"Serie {number}", name_en=f"Series {number}")


def observance(of: Event, number: int = 1, **facts) -> EventObservance:
    """A commemorative month in which the event is held."""
    names = {"name_es": f"Mes de prueba {number}", "name_en": f"Test month {number}"}
    month = Observance.objects.create(code=f"observance-{number}", **names)
    return EventObservance.objects.create(**{"event": of, "observance": month, **facts})
