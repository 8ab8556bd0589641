"""What was decided, who undertook what, and how far it has come."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from crm_portal import dates
from events.enums import CommitmentStatus
from events.models import Commitment, Decision
from events.presentation.names import Name, name_of_party
from events.presentation.rows import EventRow

_BADGES = {
    CommitmentStatus.PENDING: "quiet",
    CommitmentStatus.IN_PROGRESS: "info",
    CommitmentStatus.DONE: "good",
    CommitmentStatus.DEFERRED: "warn",
    CommitmentStatus.SUPERSEDED: "quiet",
}


@dataclass(frozen=True)
class CommitmentRow:
    """What somebody undertook: who, until when, and its state as a word and a kind of badge."""

    commitment: Commitment
    party: Name
    due: str
    badge: tuple[str, str]


@dataclass(frozen=True)
class DecisionRow:
    """A decision as pages show it; `text` holds its words in both languages."""

    number: str
    text: Any
    anchor: str
    commitments: list[CommitmentRow]


@dataclass(frozen=True)
class Meeting:
    """An event and what it decided."""

    event: EventRow
    decisions: list[DecisionRow]


def decision_row(pk: int, decision: Any, commitments: Iterable[Commitment]) -> DecisionRow:
    """The decision `pk`, whose number and words stand in `decision`, with its commitments in their order."""
    return DecisionRow(decision.number, decision, f"decision-{pk}", [_commitment(each) for each in commitments])


def meetings(decisions: Iterable[Decision], at: datetime) -> list[Meeting]:
    """`decisions` under the events that took them, in the order in which they come."""
    found: dict[int, Meeting] = {}
    for decision in decisions:
        meeting = found.setdefault(decision.event_id, Meeting(EventRow(decision.event, at), []))
        meeting.decisions.append(decision_row(decision.pk, decision, decision.commitments.all()))
    return list(found.values())


def _commitment(commitment: Commitment) -> CommitmentRow:
    due = _("Due: %(day)s") % {"day": dates.day(commitment.due_on)} if commitment.due_on else ""
    kind = _BADGES[CommitmentStatus(commitment.status)]
    return CommitmentRow(commitment, name_of_party(commitment), due, (commitment.get_status_display(), kind))
