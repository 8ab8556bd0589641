"""The words and rows of the members pages, made from records that the views have read.

Nothing here queries: what a row needs has been selected or prefetched.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.utils.translation import gettext as _

from crm_portal import timezones
from crm_portal.dates import PartialDate, Precision, period
from crm_portal.languages import reading_language
from members.enums import BodyKind, BodyStatus, MembershipKind
from members.models import Body, Country, Membership, Organisation, Presidency
from members.models.reference import Reference, Sourced

FIRST_YEAR = 1996
# Which day it is, for terms and memberships, is read at the seat of the secretariat.
ZONE_OF_THE_SECRETARIAT = "America/Costa_Rica"


def conference_day(at: datetime) -> date:
    """The day that the Conference writes at the instant `at`."""
    return timezones.local(at, ZONE_OF_THE_SECRETARIAT).date()


# --- Memberships --------------------------------------------------------------------------------
@dataclass(frozen=True)
class Belonging:
    """One membership in words."""

    membership: Membership
    kind: str
    when: str
    is_sourced: bool
    is_over: bool


def belongings(memberships: Iterable[Membership], on: date) -> list[Belonging]:
    """The memberships of one party, those that hold on the day `on` before the former ones."""
    rows = [
        Belonging(
            membership=each,
            kind=each.get_kind_display(),
            when=membership_period(each),
            is_sourced=each.is_verified and "valid_from" not in each.unverified_fields,
            is_over=bool(each.valid_until and each.valid_until <= on),
        )
        for each in memberships
    ]
    return sorted(rows, key=lambda row: row.is_over)


def sources(rows: Iterable[Belonging]) -> list[Reference]:
    """What the memberships rest on, each source once; their references have been prefetched."""
    return list(dict.fromkeys(reference for row in rows for reference in row.membership.references.all()))


def membership_period(membership: Membership) -> str:
    """Since when, and until when where it ended, as exactly as it is known."""
    starts = PartialDate(membership.valid_from, Precision(membership.valid_from_precision))
    if not (starts.is_known or membership.valid_until):
        return _("Since when is not recorded.")
    if not membership.valid_until:
        return period(starts, PartialDate(None, Precision.UNKNOWN), past=True)
    return period(starts, PartialDate(membership.valid_until - timedelta(days=1)), past=True)


# --- Time zones of a country ----------------------------------------------------------------------
@dataclass
class ZoneRow:
    """Places of one country whose clocks agree at the moment."""

    offset: str
    places: list[str] = field(default_factory=list)


def zone_rows(country: Country, at: datetime) -> list[ZoneRow]:
    """The zones of `country` with their distance from UTC at `at`; the capital's row first, equal ones folded."""
    rows: dict[str, ZoneRow] = {}
    for name in [country.default_timezone, *country.other_timezones]:
        offset = timezones.offset_label(at, name)
        place = timezones.label(name)
        row = rows.setdefault(offset, ZoneRow(offset))
        if place not in row.places:
            row.places.append(place)
    return list(rows.values())


# --- Presidencies ---------------------------------------------------------------------------------
@dataclass(frozen=True)
class TermLine:
    """A year of the line of presidencies; `presidency` is missing where nothing is recorded of that year."""

    year: int
    presidency: Presidency | None
    is_current: bool
    meeting: str


def term_lines(presidencies: Iterable[Presidency], current: Presidency | None, until: int) -> list[TermLine]:
    """Every year since the first, newest first, so that a gap is seen and not jumped over."""
    by_year = {presidency.year: presidency for presidency in presidencies}
    newest = max([until, *by_year])
    return [_term_line(year, by_year.get(year), current) for year in range(newest, FIRST_YEAR - 1, -1)]


@dataclass(frozen=True)
class Decade:
    """The years of a decade, newest first."""

    first: int
    last: int
    lines: list[TermLine]


def decades(lines: Iterable[TermLine]) -> list[Decade]:
    """The line of presidencies, decade by decade."""
    found: dict[int, list[TermLine]] = {}
    for line in lines:
        found.setdefault(line.year // 10, []).append(line)
    return [Decade(rows[-1].year, rows[0].year, rows) for rows in found.values()]


@dataclass(frozen=True)
class Lead:
    """A point of the picture: a term, and where it stands."""

    line: TermLine
    x: int
    y: int


@dataclass(frozen=True)
class LedPicture:
    """Who led when: a row a country in the official order, a column a year."""

    width: int
    height: int
    rows: list[tuple[Country, int]]
    years: list[tuple[int, int]]
    leads: list[Lead]


_ROW, _COLUMN, _NAMES = 30, 27, 190


def led_picture(lines: Iterable[TermLine]) -> LedPicture | None:
    """The picture of all terms whose country is known; none without any. The list beside it says the same."""
    known = sorted((line for line in lines), key=lambda line: line.year)
    countries = {line.presidency.country for line in known if line.presidency and line.presidency.country}
    if not countries:
        return None
    ordered = sorted(countries, key=lambda country: (getattr(country, f"sort_{reading_language()}") or 99, country.pk))
    row_of = {country: _ROW * (place + 2) for place, country in enumerate(ordered)}
    column_of = {line.year: _NAMES + _COLUMN * place for place, line in enumerate(known)}
    leads = [
        Lead(line, column_of[line.year], row_of[line.presidency.country])
        for line in known
        if line.presidency and line.presidency.country
    ]
    return LedPicture(
        width=_NAMES + _COLUMN * len(known),
        height=_ROW * (len(ordered) + 2),
        rows=list(row_of.items()),
        years=[(year, x) for year, x in column_of.items() if year % 5 == 0 or year == known[0].year],
        leads=leads,
    )


@dataclass(frozen=True)
class Neighbour:
    """A place in the troika; `presidency` is missing where nothing is recorded of that year."""

    year: int
    presidency: Presidency | None
    is_here: bool


def troika_of(presidency: Presidency, terms: Iterable[Presidency]) -> list[Neighbour]:
    """The term before, this one and the one after; before the first year there was none."""
    by_year = {each.year: each for each in terms}
    years = [presidency.year - 1, presidency.year, presidency.year + 1]
    return [Neighbour(year, by_year.get(year), year == presidency.year) for year in years if year >= FIRST_YEAR]


def _term_line(year: int, presidency: Presidency | None, current: Presidency | None) -> TermLine:
    meeting = meeting_name(presidency) if presidency else ""
    return TermLine(year, presidency, current is not None and current.year == year, meeting)


def term_words(presidency: Presidency, on: date) -> str:
    """The term as exactly as it is known; empty where neither of its ends is."""
    starts = PartialDate(presidency.starts_on, Precision(presidency.starts_precision))
    ends = PartialDate(_last_day(presidency), Precision(presidency.ends_precision))
    if not (starts.is_known or ends.is_known):
        return ""
    return period(starts, ends, past=presidency.year <= on.year)


def _last_day(presidency: Presidency) -> date | None:
    """Terms are half-open: an end that is a day is the first one of the next term."""
    if presidency.ends_on and presidency.ends_precision in (Precision.DAY, Precision.MINUTE):
        return presidency.ends_on - timedelta(days=1)
    return presidency.ends_on


def meeting_name(presidency: Presidency) -> str:
    """ "XXVI Vice-Ministerial Meeting"; empty where its number is not known."""
    if not presidency.meeting_ordinal:
        return ""
    return _("%(ordinal)s Vice-Ministerial Meeting") % {"ordinal": roman(presidency.meeting_ordinal)}


def roman(number: int) -> str:
    """The number as meetings of the Conference write theirs: XXVI."""
    figures = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    text = ""
    for value, letters in figures:
        text += letters * (number // value)
        number %= value
    return text


# --- Who takes part -------------------------------------------------------------------------------
@dataclass(frozen=True)
class Observers:
    """The organisations that belong to the Conference, apart by how they do."""

    organisations: list[Organisation]
    networks: list[Organisation]


def observers(organisations: Iterable[Organisation], memberships: Iterable[Membership]) -> Observers:
    """Each organisation under the kind of its membership: the civil-society network is a category of its own."""
    networks = {each.organisation_id for each in memberships if each.kind == MembershipKind.CIVIL_SOCIETY_NETWORK}
    rows = list(organisations)
    return Observers([row for row in rows if row.pk not in networks], [row for row in rows if row.pk in networks])


@dataclass(frozen=True)
class BodyGroup:
    """Bodies of one kind that exist today, or all that no longer do."""

    title: str
    bodies: list[Body]


def body_groups(bodies: Iterable[Body]) -> list[BodyGroup]:
    """The organs and groups under the Conference, kind by kind; those of the past, or doubtful, come last."""
    titles = {
        BodyKind.ORGAN: _("Organs"),
        BodyKind.COMMITTEE: _("Committees"),
        BodyKind.WORKING_GROUP: _("Working groups"),
        BodyKind.LIAISON_NETWORK: _("Networks of liaison officers"),
        BodyKind.AD_HOC_GROUP: _("Ad hoc groups"),
        BodyKind.NETWORK: _("Networks"),
    }
    rows = [body for body in bodies if body.kind != BodyKind.CONFERENCE]
    present = [body for body in rows if body.status == BodyStatus.CURRENT]
    groups = [BodyGroup(title, [body for body in present if body.kind == kind]) for kind, title in titles.items()]
    groups.append(BodyGroup(_("Earlier groups"), [body for body in rows if body.status == BodyStatus.HISTORICAL]))
    groups.append(BodyGroup(_("Not known whether still active"), [b for b in rows if b.status == BodyStatus.UNKNOWN]))
    return [group for group in groups if group.bodies]


def active_period(body: Body) -> str:
    """Since when the body exists and, where it ended, until when; empty where neither is known."""
    starts = PartialDate(body.active_from, Precision(body.active_from_precision))
    ends = PartialDate(body.active_to, Precision(body.active_to_precision))
    return period(starts, ends, past=True) if starts.is_known or ends.is_known else ""


# --- What nobody has confirmed ----------------------------------------------------------------------
def unsourced(record: Sourced) -> list[str]:
    """The names of the details of `record` that no source confirms; of texts, those in the page's language."""
    other = "_es" if reading_language() == "en" else "_en"
    names = dict.fromkeys(
        re.sub("_(es|en)$", "", name) for name in record.unverified_fields if not name.endswith(other)
    )
    known = {each.name: each for each in record._meta.get_fields() if hasattr(each, "verbose_name")}
    return [str(known[name].verbose_name) for name in names if name in known]
