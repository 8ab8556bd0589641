"""Instants, wall times and the names of places between them.

All arithmetic happens here, in Python, with the zone data the project ships: neither the database
nor the browser is asked, because their copies may be older (see `crm_portal/__init__.py`).
"""

import json
import zoneinfo
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from django.utils.functional import lazy
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from crm_portal.folding import ordering_key
from crm_portal.languages import reading_language

REFERENCE = Path(__file__).parent / "reference"
OTHER_ZONES = {"es": "Otras zonas horarias", "en": "Other time zones"}


class UnknownZone(ValueError):
    """No time zone has this name."""

    code = "time.zone"
    message = _("Choose a time zone from the list.")


class WallTimeRefused(ValueError):
    """A wall time that does not name one instant; `code` and the lazy `message` are for people."""

    code: str
    explanation: Any  # lazy: put into words in the language of whoever reads it

    def __init__(self, wall: datetime, zone_name: str):
        super().__init__(f"{self.code}: {wall:%Y-%m-%d %H:%M} in {zone_name}")
        self.message = format_lazy(self.explanation, time=f"{wall:%H:%M}", zone=_lazy_label(zone_name))


class NonexistentTime(WallTimeRefused):
    """The clocks jump over this time."""

    code = "time.nonexistent"
    explanation = _("The time {time} does not exist on that day in {zone}: the clocks go forward. Choose another time.")


class AmbiguousTime(WallTimeRefused):
    """The clocks show this time twice; `choices` holds both instants, the earlier (fold 0) first."""

    code = "time.ambiguous"
    explanation = _(
        "The time {time} happens twice on that day in {zone}: the clocks go back. Choose which one is meant."
    )

    def __init__(self, wall: datetime, zone_name: str, choices: tuple[datetime, datetime]):
        super().__init__(wall, zone_name)
        self.choices = choices


def zone(name: str) -> zoneinfo.ZoneInfo:
    """The zone called `name`; anything that is not the name of a zone is refused with UnknownZone.

    The name is looked up in the list that comes with the data, never on the file system.
    """
    if not isinstance(name, str) or name not in _known_names():
        raise UnknownZone("no such time zone")
    return _zone_data(name)


def instant_of(day: date, at: time, zone_name: str, *, fold: int | None = None) -> datetime:
    """The instant, in UTC, at which the clocks of `zone_name` show `at` on `day`.

    Refuses with NonexistentTime where the clocks jump over it, and with AmbiguousTime where they
    show it twice and `fold` (0 the earlier, 1 the later) does not say which.
    """
    place = zone(zone_name)
    wall = datetime.combine(day, at.replace(tzinfo=None, fold=0))
    try:
        earlier, later = (wall.replace(tzinfo=place, fold=side).astimezone(UTC) for side in (0, 1))
    except OverflowError:  # the first or last hours of the calendar
        raise NonexistentTime(wall, zone_name) from None
    if earlier == later:
        return earlier
    if earlier.astimezone(place).replace(tzinfo=None) != wall:
        raise NonexistentTime(wall, zone_name)
    if fold is None:
        raise AmbiguousTime(wall, zone_name, (earlier, later))
    return later if fold else earlier


def local(at: datetime, zone_name: str) -> datetime:
    """The instant `at` as the clocks of `zone_name` show it; a time without a zone is refused."""
    if at.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return at.astimezone(zone(zone_name))


def label(zone_name: str, language: str | None = None) -> str:
    """The place whose hour it is: "Ciudad de México" · "Mexico City"; unlisted zones by their own last word."""
    names = _labels().get(zone_name)
    if names:
        return names[reading_language(language)]
    return zone_name.rsplit("/", 1)[-1].replace("_", " ")


def offset_label(at: datetime, zone_name: str) -> str:
    """The distance from UTC at that instant, with a true minus: "UTC−6", "UTC+5:30", "UTC"."""
    offset = local(at, zone_name).utcoffset() or timedelta()
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    if not (hours or minutes):
        return "UTC"
    sign = "−" if offset < timedelta() else "+"
    return f"UTC{sign}{hours}:{minutes:02}" if minutes else f"UTC{sign}{hours}"


def is_offered(zone_name: str) -> bool:
    """Whether people may choose this zone: those of `choices`, and no other."""
    return isinstance(zone_name, str) and (zone_name == "UTC" or zone_name in _labels())


def zone_of_country(alpha2: str) -> str | None:
    """The zone of the capital of the country, None for what is no country."""
    country = _countries().get(alpha2)
    return country["default_timezone"] if country else None


def choices(at: datetime, language: str | None = None) -> list[tuple[str, list[tuple[str, str]]]]:
    """The closed list for a select: (country, [(zone, "Ciudad de México (UTC−6)"), …]), offsets as of `at`.

    Members come first in the official order of the language, then observers and Brazil, then UTC and
    one zone for each other country.
    """
    return [
        (group, [(name, name if name == "UTC" else _with_offset(text, at, name)) for name, text in rows])
        for group, rows in _named_choices(reading_language(language))
    ]


@dataclass(frozen=True)
class CapitalsRow:
    """One hour and the member countries whose capitals share it."""

    local: datetime
    offset: str
    codes: tuple[str, ...]
    countries: tuple[str, ...]


def capitals(at: datetime, language: str | None = None) -> list[CapitalsRow]:
    """What the clocks of the eleven capitals show at `at`, equal times in one row, earliest first.

    Countries are named in the official order of the language.
    """
    language = reading_language(language)
    sharing: dict[datetime, list[dict]] = defaultdict(list)
    for country in _members(language):
        sharing[local(at, country["default_timezone"]).replace(tzinfo=None)].append(country)
    return [_capitals_row(at, sharing[wall], language) for wall in sorted(sharing)]


def _capitals_row(at: datetime, members: list[dict], language: str) -> CapitalsRow:
    zone_name = members[0]["default_timezone"]
    return CapitalsRow(
        local=local(at, zone_name),
        offset=offset_label(at, zone_name),
        codes=tuple(country["alpha2"] for country in members),
        countries=tuple(country[f"name_{language}"] for country in members),
    )


@cache
def _named_choices(language: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """The list of `choices` but for the offsets, which are those of a moment."""
    by_country: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in _zones():
        by_country[row["country"]].append((row["zone"], row[f"label_{language}"]))
    groups = [(_countries()[code][f"name_{language}"], by_country[code]) for code in _offered_countries(language)]
    return [*groups, (OTHER_ZONES[language], [("UTC", "UTC"), *_zones_of_other_countries(language)])]


def _zones_of_other_countries(language: str) -> list[tuple[str, str]]:
    """(zone, "España: Madrid") in the order of the alphabet; a place that names its country is not told twice."""
    rows = [
        (row["default_timezone"], row[f"name_{language}"], row[f"zone_label_{language}"])
        for row in _countries().values()
        if "zone_label_es" in row
    ]
    named = [(zone_name, country if place == country else f"{country}: {place}") for zone_name, country, place in rows]
    return sorted(named, key=lambda row: ordering_key(row[1]))


def _with_offset(text: str, at: datetime, zone_name: str) -> str:
    return f"{text} ({offset_label(at, zone_name)})"


def _offered_countries(language: str) -> list[str]:
    """Countries with listed zones: members in the order of the language, the others as in the list."""
    codes = list(dict.fromkeys(row["country"] for row in _zones()))
    return sorted(codes, key=lambda code: _countries()[code].get(f"sort_{language}", len(codes)))


def _members(language: str) -> list[dict]:
    members = (country for country in _countries().values() if "sort_es" in country)
    return sorted(members, key=lambda country: country[f"sort_{language}"])


@cache
def _known_names() -> frozenset[str]:
    # "Factory" is what a machine without a zone reports, not a place.
    return frozenset(zoneinfo.available_timezones() - {"Factory"})


@cache
def _zone_data(name: str) -> zoneinfo.ZoneInfo:
    # zoneinfo itself remembers only eight zones for sure; the long list of choices would read files each time.
    return zoneinfo.ZoneInfo(name)


@cache
def _zones() -> list[dict]:
    return json.loads((REFERENCE / "zones.json").read_text(encoding="utf-8"))["zones"]


@cache
def _countries() -> dict[str, dict]:
    rows = json.loads((REFERENCE / "countries.json").read_text(encoding="utf-8"))["countries"]
    return {row["alpha2"]: row for row in rows}


@cache
def _labels() -> dict[str, dict[str, str]]:
    """The name of the place of every offered zone, in both languages."""
    elsewhere = {
        row["default_timezone"]: {"es": row["zone_label_es"], "en": row["zone_label_en"]}
        for row in _countries().values()
        if "zone_label_es" in row
    }
    listed = {row["zone"]: {"es": row["label_es"], "en": row["label_en"]} for row in _zones()}
    return elsewhere | listed


_lazy_label = lazy(label, str)
