"""The page of one event: everything that its record holds, in the order in which people look for it."""

from dataclasses import dataclass
from functools import cached_property
from types import SimpleNamespace

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from crm_portal import dates, timezones
from crm_portal.languages import reading_language
from crm_portal.templatetags.ui import Translated, translated
from events.enums import (
    AdmissionMode,
    Convening,
    EventStatus,
    ObjectiveKind,
    PartnerRole,
    Restriction,
    TranslationStatus,
)
from events.models import Event, Source
from events.presentation import hours
from events.presentation.chain import Link, chain
from events.presentation.decisions import DecisionRow, decision_row
from events.presentation.entry import Entry, entries
from events.presentation.names import Name, name_of, name_of_party, organisers_in_words
from events.presentation.papers import DocumentRow, document_row
from events.presentation.participants import Participants, participants
from events.presentation.people import Speaker, speaker
from events.presentation.press import Press, press_of
from events.presentation.rows import EventRow, edition_in_words, places_in_words, status_badge
from events.presentation.sessions import (
    Modalities,
    SessionBlock,
    languages_in_words,
    modalities,
    restriction_in_words,
    session_blocks,
)
from events.record import Record
from members.enums import GovernmentLevel
from members.models import Reference
from members.presentation import unsourced

FEW_EDITIONS = 4


@dataclass(frozen=True)
class Partners:
    """Those who share one role."""

    role: str
    names: list[Name]


class EventPage:
    """What the page of an event says; `tz` is what the reader said of a time zone, None where nothing was said."""

    def __init__(self, record: Record, tz: str | None = None):
        self.record = record
        self.event: Event = record.event
        self.at = record.at
        self.zone = hours.reader_zone(tz or "")
        self.asks_zone = tz is not None
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
        return hours.event_elsewhere(self.event, self.zone)

    @property
    def has_hour(self) -> bool:
        return self.event.has_hour

    @property
    def zone_choices(self) -> list:
        """The closed list of zones, with their offsets on that day, for a reader who asked to choose one."""
        return timezones.choices(self.event.starts_at) if self.asks_zone and self.has_hour else []

    @property
    def capitals(self) -> list[hours.CapitalsLine]:
        """What the clocks of the capitals show when it starts; nothing where it will not."""
        if not self.event.has_hour or self.event.status == EventStatus.CANCELLED:
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
        return modalities(self.event.planned_modality, self.event.actual_modality)

    @property
    def not_known(self) -> str:
        """What stands where a fact is missing: it is still to come, or nobody wrote it down."""
        return _("Not recorded") if self.is_past else _("To be confirmed")

    @property
    def entries(self) -> list[Entry]:
        return entries(self.event, self.record.admissions, self.at)

    @property
    def languages(self) -> str:
        """Languages of the event, and whether there is interpretation in any session."""
        spoken = languages_in_words(self.event.languages)
        interpreted = any(session.has_interpretation for session in self.record.sessions)
        parts = [spoken, _("simultaneous interpretation") if interpreted else ""]
        return ", ".join(part for part in parts if part)

    @property
    def coordinating_institution(self) -> Name | None:
        institution = self.event.coordinating_institution
        return name_of(institution) if institution else None

    @property
    def who_may_come(self) -> str:
        """For whom it is; "open to everyone" only where a way in says so."""
        modes = {admission.mode for admission in self.record.admissions}
        if not self.is_past and AdmissionMode.OPEN in modes and self.event.restriction == Restriction.PUBLIC:
            return _("Open to everyone, with registration")
        return restriction_in_words(self.event.restriction)

    @cached_property
    def press(self) -> Press | None:
        """What a newsroom asks, where somebody answers to the press."""
        people = [*self.speakers, *(speaker for block in self.sessions for speaker in block.speakers)]
        return press_of(self.row, organisers=self.organisers, participants=self.participants, people=people)

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
    def decisions(self) -> list[DecisionRow]:
        """What was decided here, each with who undertook what."""
        promised = self.record.commitments
        return [
            decision_row(row.id, row, [each for each in promised if each.decision_id == row.id])
            for row in self.record.words("decision")
        ]

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

    @property
    def is_described(self) -> bool:
        """Whether there is anything to say under "About this event"."""
        event = self.event
        tied = (self.partners, event.body, event.presidency, self.parent, self.mandate, event.series, self.observances)
        told = (self.themes, self.sectors_called, self.sectors_present, self.levels, self.alternate_titles)
        return any((*tied, *told, self.attendance, event.attendance_note))

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
        return session_blocks(self.record, past=self.is_past, zone=self.zone)

    @cached_property
    def speakers(self) -> list[Speaker]:
        """People with a part in the event as a whole."""
        return [speaker(each) for each in self.record.appearances if not each.session_id]

    @cached_property
    def participants(self) -> Participants:
        return participants(self.record.delegations)

    # --- Papers and sources -----------------------------------------------------------------------
    @cached_property
    def documents(self) -> list[DocumentRow]:
        return [document_row(document) for document in self.record.documents]

    @property
    def sources(self) -> list[Source]:
        """Where the record was read, with what was taken from each."""
        return [source for source in self.record.sources if source.reference or source.quotation]

    @property
    def references(self) -> list[Reference]:
        """Further pages on which details of the record rest."""
        told = {source.reference_id for source in self.record.sources}
        return [reference for reference in self.record.references if reference.pk not in told]

    @property
    def conflicts(self) -> list[Translated]:
        """Where sources disagree, in words."""
        found = (translated(source, "conflict") for source in self.record.sources)
        return [conflict for conflict in found if conflict]

    @property
    def is_unofficial(self) -> bool:
        """Whether the text in the page's language is a translation of our own."""
        status = getattr(self.event, f"translation_status_{reading_language()}")
        return status == TranslationStatus.UNOFFICIAL and not self.event.is_fictitious

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
