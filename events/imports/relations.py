"""Loading the ties between events, once all of them are there."""

from crm_portal.loading import Codes, Row, Table
from events.models import Event, EventRelation

_RELATIONS = Table(EventRelation, key=("event_id", "kind", "other_id"), columns=())


def load_relations(pairs: list[tuple[Event, Row]]) -> None:
    """Tie events to those they follow up or are linked to; a tie that a record does not name any more goes."""
    events = Codes(Event)
    rows = [
        {"event_id": event.pk, "kind": relation["kind"], "other_id": events[relation["other"]]}
        for event, record in pairs
        for relation in record.get("relations", [])
    ]
    _RELATIONS.bring_in(rows, among=EventRelation.objects.filter(event__in=[event for event, _ in pairs]), drop=True)
