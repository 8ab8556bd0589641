"""Loading what describes an event: places, objectives, partners, delegations, titles, observances, sources."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from crm_portal.loading import Codes, Row, Table
from events.enums import Stage
from events.models import (
    AlternateTitle,
    Delegation,
    Event,
    EventObservance,
    EventPartner,
    EventPlace,
    Objective,
    Observance,
    Source,
)
from members.models import Body, Country, CountryGroup, Organisation, Reference

Pairs = list[tuple[Event, Row]]

_PARTIES = {"country": (Country, "alpha2"), "organisation": (Organisation, "code"),
            "country_group": (CountryGroup, "code"), "body": (Body, "code")}  # fmt: skip
_PARTY_COLUMNS = tuple(f"{name}_id" for name in _PARTIES)
_PLACES = Table(EventPlace, key=("event_id", "order"), columns=("stage", "is_virtual", "city", "country_id", "venue"))
_OBJECTIVES = Table(Objective, key=("event_id", "kind", "order"), columns=("text",))
_PARTNERS = Table(EventPartner, key=("event_id", "order"), columns=("role", *_PARTY_COLUMNS, "wording"))
_DELEGATIONS = Table(
    Delegation,
    key=("event_id", *_PARTY_COLUMNS, "wording_es"),
    columns=(
        "wording_en", "is_planned", "has_attended", "planned_rank", "actual_rank", "count", "is_list_open",
        "source_wording", "note", "order",
    ),
)  # fmt: skip
_TITLES = Table(AlternateTitle, key=("event_id", "title_es"), columns=("title_en", "note"))
_OBSERVANCES = Table(EventObservance, key=("event_id", "observance_id"), columns=("year",))
_SOURCES = Table(Source, key=("event_id", "order"), columns=("reference_id", "quotation", "note", "conflict"))


def load_parts(pairs: Pairs) -> None:
    """Load the parts of events; those that a record does not name any more go, but never a delegation."""
    party = party_reader()
    _bring_in(_PLACES, pairs, "places", party)
    _bring_in(_PARTNERS, pairs, "partners", party)
    _bring_in(_TITLES, pairs, "alternate_titles")
    observances, references = Codes(Observance), Codes(Reference)
    _bring_in(_OBSERVANCES, pairs, "observances", lambda part: {"observance_id": observances[part["code"]]})
    _bring_in(_SOURCES, pairs, "provenance", lambda part: {"reference_id": references[part.get("reference")]})
    _OBJECTIVES.bring_in(_objectives(pairs), among=_of(pairs, Objective), drop=True)
    # Accreditations may hang on a delegation by now.
    _bring_in(_DELEGATIONS, pairs, "delegations", lambda part: {**party(part), **_stages(part)}, drop=False)


def _bring_in(
    table: Table, pairs: Pairs, name: str, reading: Callable[[Row], dict[str, Any]] = dict, *, drop: bool = True
) -> None:
    """Load the parts that records list under `name`, in their order, as `reading` completes them."""
    rows = [
        {"title_es": None, "wording_es": None, **part, **reading(part), "event_id": event.pk, "order": place}
        for event, record in pairs
        for place, part in enumerate(record.get(name, []), start=1)
    ]
    table.bring_in(rows, among=_of(pairs, table.model), drop=drop)


def _of(pairs: Pairs, model):
    return model._default_manager.filter(event__in=[event for event, _record in pairs])


def party_reader() -> Callable[[Row], dict[str, Any]]:
    """A function from the party that a part names by code to the columns it stands in."""
    codes = {name: Codes(model, field) for name, (model, field) in _PARTIES.items()}
    return lambda part: {f"{name}_id": codes[name][part.get(name)] for name in _PARTIES}


def _objectives(pairs: Pairs) -> Iterator[dict[str, Any]]:
    """Numbered within their kind, as pages show them."""
    for event, record in pairs:
        numbers: dict[str, int] = defaultdict(int)
        for objective in record.get("objectives", []):
            numbers[objective["kind"]] += 1
            yield {**objective, "event_id": event.pk, "order": numbers[objective["kind"]]}


def _stages(part: Row) -> dict[str, Any]:
    return {"is_planned": Stage.PLANNED in part["stages"], "has_attended": Stage.ACTUAL in part["stages"]}
