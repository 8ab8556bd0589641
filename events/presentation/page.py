"""The page of one event: everything that its record holds, in the order in which people look for it."""

from dataclasses import dataclass
from functools import cached_property
from types import SimpleNamespace

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from crm_portal import dates, timezones
from crm_portal.alternates import alternates
from crm_portal.languages import Language, reading_language
from crm_portal.templatetags.ui import Translated, translated
from events.enums import (
    Convening,
    DocumentStatus,
    EventStatus,
    ObjectiveKind,
    PartnerRole,
    Restriction,
    SessionStatus,
    TranslationStatus,
)
from events.models import Document, Event, Session
from events.presentation import hours
from events.presentation.chain import Link, chain
from events.presentation.entry import Entry, entries
from events.presentation.names import Name, name_of, name_of_party, organisers_in_words
from events.presentation.participants import Participants, participants
from events.presentation.people import Speaker, speaker
from events.presentation.record import Record
from events.presentation.rows import EventRow, edition_in_words, modality_in_words, places_in_words, status_badge
from members.enums import GovernmentLevel
from members.presentation import unsourced

FEW_EDITIONS = 4
_STATUS_OF_SESSION = {
    SessionStatus.CANCELLED: "bad",
    SessionStatus.POSTPONED: "warn",
    SessionStatus.HELD: "quiet",
    SessionStatus.CONFIRMED: "good",
}


@dataclass(frozen=True)
class Modalities:
    """How it takes place; `planned` only where it was then held otherwise."""

    shown: str
    planned: str


@dataclass(frozen=True)
class SessionBlock:
    """One sitting with its hours, agenda and people."""

    session: Session
    when: str
    elsewhere: str
    badge: tuple[str, str] | None
    modality: Modalities
    languages: str
    restriction: str
    agenda: list[SimpleNamespace]
    speakers: list[Speaker]


@dataclass(frozen=True)
class FileLink:
    """One language version of a document: a link where the file is there, and the status of the text."""

    language: str
    name: str
    status: str
    url: str


@dataclass(frozen=True)
class DocumentRow:
    document: Document
    status: str
    files: list[FileLink]


@dataclass(frozen=True)
class Partners:
    """Those who share one role."""

    role: str
    names: list[Name]


class EventPage:
    """What the page of an event says; `zone` is the reader's time zone, or empty."""

    def __init__(self, record: Record, zone: str = ""):
        self.record = record
        self.event: Event = record.event
        self.at = record.at
        self.zone = zone
        self.row = EventRow(record.event, record.at)
        self.is_past = self.row.is_past

    # --- What it is ---------------------------------------------------------------------------
    @property
    def edition(self) -> str:
        """ "1.ª edición" · "1st edition"; as it is written where it has no number."""
        event = self.event
        if event.edition_number:
            return edition_in_words(event.edition_number)
        return _("Edition: %(edition)s") % {"edition": event.edition_wording} if event.edition_wording else ""

    @property
    def status_badge(self) -> tuple[str, str]:
        return status_badge(self.event)

    @property
    def is_off(self) -> bool:
        """Whether the first thing to know is that it does not take place as planned."""
        return self.event.status in (EventStatus.CANCELLED, EventStatus.POSTPONED)

    @property
    def organisers(self) -> str:
        """Who organises it, in words that follow "Organised by"; empty where no source says."""
        return organisers_in_words(list(self.event.partners.all()))

    @cached_property
    def partners(self) -> list[Partners]:
        """Partners by role, the organisers first."""
        by_role: dict[str, list[Name]] = {}
        for partner in self.event.partners.all():
            by_role.setdefault(partner.role, []).append(name_of_party(partner))
        return [Partners(str(role.label), by_role[role]) for role in PartnerRole if role in by_role]

    # --- The card -----------------------------------------------------------------------------
    @property
    def days(self) -> str:
        return hours.event_days(self.event, past=self.is_past)

    @property
    def clock(self) -> hours.Hours | None:
        return hours.event_hours(self.event)

    @property
    def planned_dates(self) -> str:
        return hours.planned_dates(self.event)

    @property
    def duration(self) -> str:
        days = self.event.duration_days
        return ngettext("%(days)s day", "%(days)s days", days) % {"days": days} if days and days > 1 else ""

    @property
    def reader_when(self) -> str:
        """The same hours in the reader's zone, where one was chosen."""
        if not hours.has_hour(self.event):
            return ""
        ends_at = hours.event_ends_at(self.event) if hours.is_of_one_day(self.event) else None
        return hours.elsewhere(self.event.starts_at, ends_at, self.zone)

    @property
    def zone_choices(self) -> list:
        """The closed list of zones, with their offsets on that day."""
        return timezones.choices(self.event.starts_at) if hours.has_hour(self.event) else []

    @property
    def capitals(self) -> list[hours.CapitalsLine]:
        """What the clocks of the capitals show when it starts; nothing where it will not."""
        if not hours.has_hour(self.event) or self.event.status == EventStatus.CANCELLED:
            return []
        own_day = timezones.local(self.event.starts_at, self.event.timezone).date()
        return hours.capitals(self.event.starts_at, own_day)

    @property
    def start_of_capitals(self) -> str:
        """The event's own hour, day and zone, for the caption of the table."""
        return dates.moment(self.event.starts_at, self.event.timezone)

    @property
    def place(self) -> str:
        return places_in_words(self.event)

    @property
    def modality(self) -> Modalities:
        return _modalities(self.event.planned_modality, self.event.actual_modality)

    @property
    def entries(self) -> list[Entry]:
        return entries(self.event, self.record.admissions, self.at)

    @property
    def languages(self) -> str:
        """Languages of the event, and whether there is interpretation in any session."""
        spoken = _languages(self.event.languages)
        interpreted = any(session.has_interpretation for session in self.record.sessions)
        parts = [spoken, _("simultaneous interpretation") if interpreted else ""]
        return ", ".join(part for part in parts if part)

    @property
    def coordinating_institution(self) -> Name | None:
        institution = self.event.coordinating_institution
        return name_of(institution) if institution else None

    @property
    def attendance_restriction(self) -> str:
        """For whom it is, unless it is for everyone."""
        restriction = Restriction(self.event.restriction)
        return "" if restriction == Restriction.PUBLIC else str(restriction.label)

    # --- What it is about -----------------------------------------------------------------------
    @property
    def general_objectives(self) -> list[SimpleNamespace]:
        return self.record.objectives(ObjectiveKind.GENERAL)

    @property
    def specific_objectives(self) -> list[SimpleNamespace]:
        return self.record.objectives(ObjectiveKind.SPECIFIC)

    @property
    def axes(self) -> list[SimpleNamespace]:
        return self.record.objectives(ObjectiveKind.AXIS)

    @property
    def outcomes(self) -> list[SimpleNamespace]:
        return self.record.objectives(ObjectiveKind.OUTCOME)

    @property
    def themes(self) -> list[SimpleNamespace]:
        return self.record.words("theme")

    @property
    def sectors_called(self) -> list[SimpleNamespace]:
        return self.record.words("sector_called")

    @property
    def sectors_present(self) -> list[SimpleNamespace]:
        return self.record.words("sector_present")

    @property
    def observances(self) -> list[SimpleNamespace]:
        return self.record.words("observance")

    @property
    def alternate_titles(self) -> list[SimpleNamespace]:
        return self.record.words("alternate_title")

    @property
    def decisions(self) -> list[SimpleNamespace]:
        return self.record.words("decision")

    @property
    def levels(self) -> list[str]:
        return [str(GovernmentLevel(level).label) for level in self.event.government_levels]

    @property
    def body(self) -> Name | None:
        return name_of(self.event.body) if self.event.body else None

    @property
    def presidency_country(self) -> str:
        """The country of the presidency, or that it is to be confirmed."""
        country = self.event.presidency.country
        return translated(country, "name").text if country else _("To be confirmed")

    @property
    def attendance(self) -> str:
        reported = self.event.attendance_reported
        return dates.number(reported) if reported is not None else ""

    # --- Other events ---------------------------------------------------------------------------
    @cached_property
    def chain(self) -> list[Link]:
        return chain(self.event, self.record.relations, self.at)

    @property
    def parts(self) -> list[EventRow]:
        return [EventRow(event, self.at) for event in self.record.family if event.parent_id == self.event.pk]

    @cached_property
    def editions(self) -> list[EventRow]:
        """The other editions of its series, in the order of time."""
        series = self.event.series_id
        return [EventRow(event, self.at) for event in self.record.family if series and event.series_id == series]

    @property
    def neighbours(self) -> list[EventRow]:
        """Of many editions the one before and the one after; of a few all."""
        if len(self.editions) <= FEW_EDITIONS or not self.event.starts_at:
            return self.editions
        earlier = [row for row in self.editions if row.starts_at and row.starts_at < self.event.starts_at]
        later = [row for row in self.editions if row.starts_at and row.starts_at >= self.event.starts_at]
        return [*earlier[-1:], *later[:1]]

    @property
    def parent(self) -> EventRow | None:
        parent = self.event.parent
        return EventRow(parent, self.at) if parent and parent.is_public else None

    @property
    def mandate(self) -> EventRow | None:
        """The meeting whose decision asked for this event."""
        decision = self.event.mandated_by
        return EventRow(decision.event, self.at) if decision and decision.event.is_public else None

    # --- Sittings and people --------------------------------------------------------------------
    @cached_property
    def sessions(self) -> list[SessionBlock]:
        return [self._session(session) for session in self.record.sessions]

    @cached_property
    def speakers(self) -> list[Speaker]:
        """People with a part in the event as a whole."""
        return [speaker(each) for each in self.record.appearances if not each.session_id]

    @cached_property
    def participants(self) -> Participants:
        return participants(self.record.delegations)

    def _session(self, session: Session) -> SessionBlock:
        kind = _STATUS_OF_SESSION.get(SessionStatus(session.status))
        restriction = Restriction(session.restriction)
        return SessionBlock(
            session=session,
            when=hours.session_when(session, past=self.is_past),
            elsewhere=hours.elsewhere(session.starts_at, session.ends_at, self.zone or "UTC"),
            badge=(session.get_status_display(), kind) if kind else None,
            modality=_modalities(session.planned_modality, session.actual_modality),
            languages=_languages(session.languages),
            restriction="" if restriction == Restriction.PUBLIC else str(restriction.label),
            agenda=self.record.agenda[session.pk],
            speakers=[speaker(each) for each in self.record.appearances if each.session_id == session.pk],
        )

    # --- Papers and sources -----------------------------------------------------------------------
    @cached_property
    def documents(self) -> list[DocumentRow]:
        return [_document(document) for document in self.record.documents]

    @property
    def sources(self) -> list:
        """The references, with what was taken from each."""
        return [source for source in self.record.sources if source.reference or source.quotation]

    @property
    def conflicts(self) -> list[Translated]:
        """Where sources disagree, in words."""
        found = (translated(source, "conflict") for source in self.record.sources)
        return [conflict for conflict in found if conflict]

    @property
    def unverified(self) -> list[str]:
        """The details that no source confirms."""
        return [] if self.event.is_fictitious else unsourced(self.event)

    @property
    def unknown(self) -> list[str]:
        """What a reader would look for and no source says, about an event of the past."""
        if not self.is_past or self.event.is_fictitious:
            return []
        starts = self.event.starts
        gaps = [
            (starts is None or not starts.is_to_the_day, _("The sources do not say on which day it took place.")),
            (not self.place and not self.modality.shown, _("The sources do not say where it took place.")),
            (not self.participants, _("The sources do not say who took part.")),
            (self._nobody_organised, _("The source does not say who organised it.")),
        ]
        return [words for is_missing, words in gaps if is_missing]

    @property
    def _nobody_organised(self) -> bool:
        return not self.organisers and self.event.convening != Convening.CONFERENCE

    @property
    def description(self) -> str:
        """One line for search engines."""
        return translated(self.event, "summary").text


def _modalities(planned: str, actual: str) -> Modalities:
    differs = bool(planned and actual and planned != actual)
    return Modalities(modality_in_words(actual or planned), modality_in_words(planned) if differs else "")


def _languages(codes: list[str]) -> str:
    """ "Español, inglés" · "Spanish, English": in Spanish languages are written small."""
    names = ", ".join(str(Language(code).label) for code in codes)
    return capfirst(names.lower()) if reading_language() == "es" else names


def _document(document: Document) -> DocumentRow:
    wanted = reading_language()
    addresses = alternates("events:document", pk=document.pk)
    files = sorted(document.file_rows, key=lambda row: row["language"] != wanted)
    links = [
        FileLink(
            language=row["language"],
            name=str(Language(row["language"]).label),
            status=str(TranslationStatus(row["translation_status"]).label),
            url=addresses[row["language"]] if row["file"] else "",
        )
        for row in files
    ]
    return DocumentRow(document, str(DocumentStatus(document.status).label), links)
