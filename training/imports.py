"""Loading training programmes, their editions and their self-paced modules."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from crm_portal.loading import Codes, Row, Table
from events.imports.moments import read_moment
from events.models import Event
from training.models import Edition, Module, Programme

_PROGRAMMES = Table(
    Programme, key=("code",), columns=("slug_es", "slug_en", "name", "summary", "audience", "is_fictitious")
)
_EDITIONS = Table(
    Edition,
    key=("event_id",),
    columns=(
        "programme_id", "quota_per_country", "required_institutions", "session_hours", "module_hours",
        "attendance_percent", "gives_certificate",
    ),
)  # fmt: skip
_MODULES = Table(Module, key=("edition_id", "order"), columns=("title", "hours", "opens_on", "closes_on", "note"))


def load_programmes(programmes: Iterable[Row], records: Sequence[Row], *, today: date | None = None) -> None:
    """Load programmes, and the edition that any of the event `records` describes.

    With `today` they are fictitious. Editions of events that staff edited since are left alone: then the
    event counts its days from another day, or says that it was edited.
    """
    _PROGRAMMES.bring_in({**record, "is_fictitious": today is not None} for record in programmes)
    described = {record["code"]: record["edition"] for record in records if "edition" in record}
    events = Event.objects.filter(code__in=described, edited_at=None, fictitious_since=today)
    mine = {event.pk: described[event.code] for event in events}
    codes = Codes(Programme)
    editions = _EDITIONS.bring_in(
        [{**edition, "event_id": pk, "programme_id": codes[edition["programme"]]} for pk, edition in mine.items()],
        among=Edition.objects.filter(event__in=mine),
    )
    modules = [
        _module(editions[(pk,)], place, module, today)
        for pk, edition in mine.items()
        for place, module in enumerate(edition.get("modules", []), start=1)
        if (pk,) in editions
    ]
    _MODULES.bring_in(modules, among=Module.objects.filter(edition__event__in=mine))


def _module(edition: Edition, order: int, module: Row, today: date | None) -> dict[str, Any]:
    return {
        **module,
        "edition_id": edition.pk,
        "order": order,
        "opens_on": read_moment(module.get("opens"), today).day,
        "closes_on": read_moment(module.get("closes"), today).day,
    }
