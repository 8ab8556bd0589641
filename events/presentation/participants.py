"""Who was to come and who came, one beside the other."""

from dataclasses import dataclass

from crm_portal import dates
from crm_portal.templatetags.ui import translated
from events.enums import Rank
from events.models import Delegation
from events.presentation.names import Name, name_of_party, official_order


@dataclass(frozen=True)
class Participant:
    """A delegation: its name, whether it was to come and came, at which level, and what a source says of it."""

    name: Name
    was_planned: bool
    came: bool
    planned_rank: str
    actual_rank: str
    count: str
    wording: str
    note: str

    @property
    def rank(self) -> str:
        """The level as it was, else as planned."""
        return self.actual_rank or self.planned_rank


@dataclass(frozen=True)
class Participants:
    """The delegations of an event in official order; the list may be open ("among others")."""

    rows: list[Participant]
    is_open: bool

    def __bool__(self) -> bool:
        return bool(self.rows)

    @property
    def is_compared(self) -> bool:
        """Whether both a plan and what came of it are known."""
        return any(row.was_planned for row in self.rows) and any(row.came for row in self.rows)

    @property
    def have_come(self) -> bool:
        return any(row.came for row in self.rows)


def participants(delegations: list[Delegation]) -> Participants:
    """The delegations of an event as its page shows them."""
    rows = [_participant(each) for each in sorted(delegations, key=official_order)]
    return Participants(rows, any(each.is_list_open for each in delegations))


def _participant(delegation: Delegation) -> Participant:
    name = name_of_party(delegation)
    wording = translated(delegation, "source_wording").text
    return Participant(
        name=name,
        was_planned=delegation.is_planned,
        came=delegation.has_attended,
        planned_rank=_rank(delegation.planned_rank),
        actual_rank=_rank(delegation.actual_rank),
        count=dates.number(delegation.count) if delegation.count else "",
        wording=wording if wording != name.text else "",
        note=translated(delegation, "note").text,
    )


def _rank(rank: str) -> str:
    return str(Rank(rank).label) if rank else ""
