"""Loading the editable lists."""

from collections.abc import Iterable
from typing import Any

from crm_portal.loading import Codes, Row, Table
from events.models import DocumentType, EventSeries, EventType, Observance, Sector, Theme
from members.models import Country

_TYPES = Table(EventType, key=("code",), columns=("name", "plural", "order"))
_OBSERVANCES = Table(Observance, key=("code",), columns=("name", "country_id", "month", "description", "order"))
_PLAIN = {
    "themes": Theme,
    "sectors": Sector,
    "event_series": EventSeries,
    "document_types": DocumentType,
}


def load_vocabulary(data: dict[str, Any]) -> None:
    """Load types, themes, sectors, series, types of document and observances in the order of their lists."""
    _TYPES.bring_in(_in_order(data["event_types"]))
    for name, model in _PLAIN.items():
        Table(model, key=("code",), columns=("name", "order")).bring_in(_in_order(data[name]))
    countries = Codes(Country, "alpha2")
    _OBSERVANCES.bring_in(
        {**record, "country_id": countries[record.get("country")]} for record in _in_order(data["observances"])
    )


def _in_order(records: Iterable[Row]) -> list[dict[str, Any]]:
    return [{**record, "order": place} for place, record in enumerate(records, start=1)]
