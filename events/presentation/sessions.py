"""The sittings of an event, and how an event or a sitting takes place."""

from dataclasses import dataclass
from types import SimpleNamespace

from django.utils.text import capfirst

from crm_portal.languages import Language, reading_language
from events.enums import Restriction, SessionStatus
from events.models import Session
from events.presentation import hours
from events.presentation.people import Speaker, speaker
from events.presentation.rows import modality_in_words
from events.record import Record

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
    place_of_hours: str
    speakers: list[Speaker]


def session_blocks(record: Record, *, past: bool, zone: str) -> list[SessionBlock]:
    """The sittings in their order; `zone` is the reader's, where one was chosen, else UTC stands beside the hours."""
    return [_session(session, record, past=past, zone=zone or "UTC") for session in record.sessions]


def _session(session: Session, record: Record, *, past: bool, zone: str) -> SessionBlock:
    kind = _STATUS_OF_SESSION.get(SessionStatus(session.status))
    return SessionBlock(
        session=session,
        when=hours.session_when(session, past=past),
        elsewhere=hours.elsewhere(session.starts_at, session.ends_at, zone),
        badge=(session.get_status_display(), kind) if kind else None,
        modality=modalities(session.planned_modality, session.actual_modality),
        languages=languages_in_words(session.languages),
        restriction=restriction_in_words(session.restriction),
        agenda=record.agenda[session.pk],
        place_of_hours=hours.session_place(session),
        speakers=[speaker(each) for each in record.appearances if each.session_id == session.pk],
    )


def restriction_in_words(restriction: str) -> str:
    """For whom it is; nothing where it is for everyone."""
    return "" if restriction == Restriction.PUBLIC else str(Restriction(restriction).label)


def modalities(planned: str, actual: str) -> Modalities:
    differs = bool(planned and actual and planned != actual)
    return Modalities(modality_in_words(actual or planned), modality_in_words(planned) if differs else "")


def languages_in_words(codes: list[str]) -> str:
    """ "Español, inglés" · "Spanish, English": in Spanish languages are written small."""
    names = ", ".join(str(Language(code).label) for code in codes)
    return capfirst(names.lower()) if reading_language() == "es" else names
