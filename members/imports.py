"""Loading who exists from the reference data."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from crm_portal.dates import PartialDate, Precision
from crm_portal.loading import Codes, Row, Table, bring_in_links
from members.models import Body, Country, CountryGroup, Membership, Organisation, Presidency, Reference

_REFERENCES = Table(Reference, key=("code",), columns=("outlet", "headline", "address", "published"))
_COUNTRIES = Table(
    Country,
    key=("alpha2",),
    columns=(
        "alpha3", "numeric", "name", "formal_name", "sort_es", "sort_en", "default_timezone", "other_timezones", "note",
    ),
)  # fmt: skip
_GROUPS = Table(CountryGroup, key=("code",), columns=("name", "note"))
_ORGANISATIONS = Table(
    Organisation,
    key=("code",),
    columns=(
        "slug_es", "slug_en", "name", "formal_name", "acronym", "aliases", "kind", "country_id", "parent_id",
        "government_level", "sort_es", "sort_en", "note",
    ),
)  # fmt: skip
_MEMBERSHIPS = Table(
    Membership,
    key=("country_id", "organisation_id", "kind"),
    columns=("valid_from", "valid_from_precision", "note", "is_verified", "unverified_fields"),
)
_BODIES = Table(
    Body,
    key=("code",),
    columns=(
        "slug_es", "slug_en", "name", "acronym", "aliases", "kind", "status", "parent_id", "organisation_id",
        "active_from", "active_from_precision", "active_to", "active_to_precision", "description", "note",
        "is_verified", "unverified_fields",
    ),
)  # fmt: skip
_PRESIDENCIES = Table(
    Presidency,
    key=("year",),
    columns=(
        "country_id", "is_designated", "theme", "aims", "starts_on", "starts_precision", "ends_on", "ends_precision",
        "meeting_ordinal", "meeting_place", "note", "is_verified", "unverified_fields",
    ),
)  # fmt: skip


def load_members(data: dict[str, Any]) -> None:
    """Load references, countries, groups, organisations, memberships, bodies and presidencies.

    `data` holds the lists of the files references, countries, zones, members, bodies and presidencies.
    Loading twice changes nothing; what staff changed since stays as they left it. Raises UnknownCode
    where a record names something that is not there.
    """
    _REFERENCES.bring_in(data["references"])
    _load_countries(data)
    _GROUPS.bring_in(data["country_groups"])
    countries = Codes(Country, "alpha2")
    _load_with_parents(
        _ORGANISATIONS, [{**record, "country_id": countries[record.get("country")]} for record in data["organisations"]]
    )
    organisations = Codes(Organisation)
    _load_memberships(data["memberships"], countries, organisations)
    _load_bodies(data["bodies"], organisations)
    _load_presidencies(data["presidencies"], countries)


def _load_countries(data: dict[str, Any]) -> None:
    """All countries of the world, with what the Conference adds to those of the region."""
    zones = defaultdict(list)
    for zone in data["zones"]:
        if not zone["is_default"]:
            zones[zone["country"]].append(zone["zone"])
    region = {record["alpha2"]: record for record in data["countries_of_the_region"]}
    _COUNTRIES.bring_in(
        {**record, **region.get(record["alpha2"], {}), "other_timezones": zones[record["alpha2"]]}
        for record in data["countries"]
    )


def _load_with_parents(table: Table, records: Sequence[Row]) -> dict:
    """Load records that may be part of one another: wholes before their parts."""
    loaded: dict = {}
    waiting = list(records)
    while waiting:
        codes = Codes(table.model)
        known = {record["code"] for record in records} - {record["code"] for record in waiting}
        ready = [record for record in waiting if record.get("parent") is None or record["parent"] in known]
        if not ready:
            raise ValueError(f"These are part of one another, or of nothing: {[record['code'] for record in waiting]}")
        loaded |= table.bring_in({**record, "parent_id": codes[record.get("parent")]} for record in ready)
        waiting = [record for record in waiting if record not in ready]
    return loaded


def _load_memberships(records: Iterable[Row], countries: Codes, organisations: Codes) -> None:
    rows = [
        {
            **_with_sources(record),
            **_partial_date("valid_from", record.get("since")),
            "country_id": countries[record.get("country")],
            "organisation_id": organisations[record.get("organisation")],
        }
        for record in records
    ]
    _link_references(_MEMBERSHIPS, rows, _MEMBERSHIPS.bring_in(rows))


def _load_bodies(records: Iterable[Row], organisations: Codes) -> None:
    rows = [
        {
            **_with_sources(record),
            **_partial_date("active_from", record.get("active_from")),
            **_partial_date("active_to", record.get("active_to")),
            "organisation_id": organisations[record.get("organisation")],
        }
        for record in records
    ]
    _link_references(_BODIES, rows, _load_with_parents(_BODIES, rows))


def _load_presidencies(records: Iterable[Row], countries: Codes) -> None:
    rows = [
        {
            **_with_sources(record),
            **_partial_date("starts_on", record.get("starts"), precision="starts_precision"),
            **_partial_date("ends_on", record.get("ends"), precision="ends_precision"),
            "country_id": countries[record.get("country")],
        }
        for record in records
    ]
    _link_references(_PRESIDENCIES, rows, _PRESIDENCIES.bring_in(rows))


def _with_sources(record: Row) -> dict[str, Any]:
    return {**record, "unverified_fields": record.get("unverified", [])}


def _partial_date(column: str, text: str | None, *, precision: str | None = None) -> dict[str, Any]:
    """The columns of a date as precisely as `text` gives it; a month or a year counts from its first day."""
    known = PartialDate.from_text(text) if text else PartialDate(None, Precision.UNKNOWN)
    return {column: known.day, precision or f"{column}_precision": known.precision}


def _link_references(table: Table, rows: list[dict[str, Any]], instances: dict) -> None:
    """Tie each record to the sources it names."""
    through = table.model.references.through  # type: ignore[attr-defined]
    codes = Codes(Reference)
    wanted = {}
    for row in rows:
        instance = instances.get(tuple(row[name] for name in table.key))
        if instance is not None:
            wanted[instance.pk] = codes.known(row.get("sources", []))
    bring_in_links(through, owner=f"{table.model._meta.model_name}_id", target="reference_id", wanted=wanted)
