"""Where an event comes from and what it led to: a line of events in the order of time."""

from dataclasses import dataclass
from datetime import UTC, datetime

from django.utils.translation import gettext as _

from events.enums import RelationKind
from events.models import Event, EventRelation
from events.presentation.rows import EventRow

_WITHOUT_A_DATE = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Link:
    """An event of the line and what ties it to the one whose page this is; `relation` is empty for that one."""

    row: EventRow
    relation: str

    @property
    def is_here(self) -> bool:
        return not self.relation


def chain(event: Event, relations: list[EventRelation], at: datetime) -> list[Link]:
    """The related events and this one in the order of time; empty where none is related.

    What this one follows stands before it and what it led to after it, whatever is known of dates.
    """
    if not relations:
        return []
    here = event.starts_at or _WITHOUT_A_DATE
    placed = [((here, 0, 0), Link(EventRow(event, at), "")), *(_placed(event, here, each, at) for each in relations)]
    return [link for _place, link in sorted(placed, key=lambda pair: pair[0])]


def _placed(event: Event, here: datetime, relation: EventRelation, at: datetime) -> tuple[tuple, Link]:
    """The other end of `relation`, with its place in the line: a time, then before, beside or after, then a number."""
    is_own = relation.event_id == event.pk
    other = relation.other if is_own else relation.event
    when = other.starts_at or here
    if relation.kind == RelationKind.LINKED_TO:
        return (when, 0, other.pk), Link(EventRow(other, at), _("Linked to"))
    if is_own:
        return (min(when, here), -1, other.pk), Link(EventRow(other, at), _("In follow-up to"))
    return (max(when, here), 1, other.pk), Link(EventRow(other, at), _("Led to"))
