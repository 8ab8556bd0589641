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

    What this one follows stands before it and what it led to after it, even where dates are not known.
    """
    if not relations:
        return []
    links = [_link(event, relation, at) for relation in relations]
    here = (0, event.starts_at or _WITHOUT_A_DATE, 0), Link(EventRow(event, at), "")
    return [link for _key, link in sorted([*links, here], key=lambda keyed: keyed[0])]


def _link(event: Event, relation: EventRelation, at: datetime) -> tuple[tuple, Link]:
    """The other end of `relation`, with the key of its place in the line: before, beside or after."""
    is_own = relation.event_id == event.pk
    other = relation.other if is_own else relation.event
    when = other.starts_at or _WITHOUT_A_DATE
    if relation.kind == RelationKind.LINKED_TO:
        earlier = other.starts_at and event.starts_at and other.starts_at < event.starts_at
        return (-1 if earlier else 0, when, other.pk), Link(EventRow(other, at), _("Linked to"))
    if is_own:
        return (-1, when, other.pk), Link(EventRow(other, at), _("In follow-up to"))
    return (1, when, other.pk), Link(EventRow(other, at), _("Led to"))
