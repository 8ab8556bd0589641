"""How dates, hours and numbers are read by people, in Spanish and in English.

The two languages differ in structure, not only in words, so each has its own patterns here
instead of translated fragments. Language None means the active one; an unknown one is read in Spanish.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _

from crm_portal.languages import reading_language
from crm_portal.timezones import label, local, offset_label

WEEKDAYS = {
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
MONTHS = {
    "es": (
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
SHORT_MONTHS = {
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
UNKNOWN_TO_COME = {"es": "fecha por confirmar", "en": "date to be confirmed"}
UNKNOWN_IN_THE_PAST = {"es": "fecha sin registrar", "en": "date not recorded"}
FIXED_SPACE = "\u00a0"
MINUS = "−"


class Precision(models.TextChoices):
    """How much of a date is known."""

    MINUTE = "minute", _("to the minute")
    DAY = "day", _("the day")
    MONTH = "month", _("the month")
    YEAR = "year", _("the year")
    UNKNOWN = "unknown", _("not known")


@dataclass(frozen=True)
class PartialDate:
    """A date of which only `precision` is known: the rest of `day` means nothing."""

    day: date | None
    precision: Precision = Precision.DAY

    @classmethod
    def from_text(cls, text: str) -> "PartialDate":
        """Read "2021", "2021-12" or "2021-12-02"; anything else is a ValueError."""
        if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", text):
            raise ValueError(f"not a date, a month or a year: {text!r}")
        precision = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}[len(text)]
        return cls(date.fromisoformat(text + "-01" * ((10 - len(text)) // 3)), precision)

    @property
    def is_known(self) -> bool:
        return self.day is not None and self.precision != Precision.UNKNOWN

    @property
    def is_to_the_day(self) -> bool:
        return self.is_known and self.precision in (Precision.DAY, Precision.MINUTE)

    @property
    def first_day(self) -> date | None:
        """The earliest day it can be; None when nothing is known."""
        if self.day is None or not self.is_known:
            return None
        if self.precision == Precision.YEAR:
            return self.day.replace(month=1, day=1)
        return self.day.replace(day=1) if self.precision == Precision.MONTH else self.day

    @property
    def last_day(self) -> date | None:
        """The latest day it can be; None when nothing is known."""
        if self.day is None or not self.is_known:
            return None
        if self.precision == Precision.YEAR:
            return self.day.replace(month=12, day=31)
        if self.precision == Precision.MONTH:
            return self.day.replace(day=calendar.monthrange(self.day.year, self.day.month)[1])
        return self.day


# --- One day, one hour ------------------------------------------------------------------------
def day(value: date, language: str | None = None) -> str:
    """ "1 de diciembre de 2026" · "1 December 2026"."""
    return _day_without_year(value, language) + _of_year(value, language)


def full_day(value: date, language: str | None = None) -> str:
    """ "martes 1 de diciembre de 2026" · "Tuesday, 1 December 2026"."""
    return _with_weekday(value, day(value, language), language)


def weekday(value: date, language: str | None = None) -> str:
    """ "martes" · "Tuesday"."""
    return WEEKDAYS[reading_language(language)][value.weekday()]


def month(value: date, language: str | None = None) -> str:
    """ "diciembre de 2026" · "December 2026"."""
    return _month_name(value, language) + _of_year(value, language)


def short_month(value: date, language: str | None = None) -> str:
    """ "dic" · "Dec", for the little calendar leaf."""
    return SHORT_MONTHS[reading_language(language)][value.month - 1]


def hour(at: datetime, zone_name: str) -> str:
    """The bare hour "09:00"; never show it without `place_of_hour` nearby."""
    return f"{local(at, zone_name):%H:%M}"


def place_of_hour(at: datetime, zone_name: str, language: str | None = None) -> str:
    """ "hora de Ciudad de México (UTC−6)" · "Mexico City time (UTC−6)"; "UTC" for UTC itself."""
    return _place(zone_name, [offset_label(at, zone_name)], language)


def moment(at: datetime, zone_name: str, language: str | None = None) -> str:
    """ "martes 1 de diciembre de 2026, 10:00, hora de Ciudad de México (UTC−6)".

    In English "Tuesday, 1 December 2026, 10:00, Mexico City time (UTC−6)".
    """
    wall = local(at, zone_name)
    return f"{full_day(wall, language)}, {wall:%H:%M}, {place_of_hour(at, zone_name, language)}"


# --- From one hour to another -----------------------------------------------------------------
def time_span(starts_at: datetime, ends_at: datetime | None, zone_name: str, language: str | None = None) -> str:
    """ "10:00 a 11:30, hora de Ciudad de México (UTC−6)" · "10:00–11:30, Mexico City time (UTC−6)".

    The day of the start is not told; that of the end is, when it is another one. Where the clocks
    change in between, both distances from UTC are given. Without an end only the start is told.
    """
    if ends_at is None:
        return f"{hour(starts_at, zone_name)}, {place_of_hour(starts_at, zone_name, language)}"
    starts, ends = local(starts_at, zone_name), local(ends_at, zone_name)
    offsets = list(dict.fromkeys([offset_label(starts_at, zone_name), offset_label(ends_at, zone_name)]))
    return f"{_hours(starts, ends, language)}, {_place(zone_name, offsets, language)}"


def moment_span(starts_at: datetime, ends_at: datetime | None, zone_name: str, language: str | None = None) -> str:
    """The whole of `time_span` with the day before it: "martes 1 de diciembre de 2026, 10:00 a 11:30, hora de …"."""
    first_day = full_day(local(starts_at, zone_name), language)
    return f"{first_day}, {time_span(starts_at, ends_at, zone_name, language)}"


def _hours(starts: datetime, ends: datetime, language: str | None) -> str:
    spanish = reading_language(language) == "es"
    if starts.date() == ends.date():
        return f"{starts:%H:%M}{' a ' if spanish else '–'}{ends:%H:%M}"
    last_day = (_day_without_year if starts.year == ends.year else day)(ends, language)
    to_word, of_word = (" a ", " del ") if spanish else (" to ", " on ")
    return f"{starts:%H:%M}{to_word}{ends:%H:%M}{of_word}{_with_weekday(ends, last_day, language)}"


def _place(zone_name: str, offsets: list[str], language: str | None) -> str:
    if zone_name == "UTC":
        return "UTC"
    name = label(zone_name, language)
    if reading_language(language) == "es":
        return f"hora de {name} ({', después '.join(offsets)})"
    return f"{name} time ({', then '.join(offsets)})"


# --- From one date to another, each known only in part -----------------------------------------
def period(
    starts: PartialDate | None, ends: PartialDate | None = None, *, past: bool, language: str | None = None
) -> str:
    """When something happens, as precisely as it is known and no more.

    "del 1 al 3 de diciembre de 2026" · "1–3 December 2026"; "julio de 2014"; "2021"; nothing known:
    "fecha por confirmar", or "fecha sin registrar" where it is `past`. `ends` None means that it
    ends when it starts; an end that is not known (Precision.UNKNOWN) gives "desde el …".
    """
    language = reading_language(language)
    first, last = _known(starts), _known(ends)
    if first and last:
        return _range(first, last, language)
    if first:
        return _words(first, language) if ends is None else _since(first, language)
    if last:
        return _until(last, language)
    return (UNKNOWN_IN_THE_PAST if past else UNKNOWN_TO_COME)[language]


@dataclass(frozen=True)
class _Known:
    """A date of which something is known: it lies between two days, which are one when it is to the day."""

    first: date
    last: date
    precision: Precision

    @property
    def is_to_the_day(self) -> bool:
        return self.first == self.last

    def contains(self, other: "_Known") -> bool:
        return self.first <= other.first and other.last <= self.last


def _known(value: PartialDate | None) -> _Known | None:
    if value is None or value.first_day is None or value.last_day is None:
        return None
    return _Known(value.first_day, value.last_day, value.precision)


def _range(starts: _Known, ends: _Known, language: str) -> str:
    if (starts.first, starts.last) == (ends.first, ends.last):
        return _words(starts, language)
    # One end lies within the other, as in "from 1 December until some day in December".
    if ends.contains(starts):
        return _since(starts, language)
    if starts.contains(ends):
        return _until(ends, language)
    if starts.is_to_the_day and ends.is_to_the_day:
        return _days(starts.first, ends.first, language)
    if starts.precision == ends.precision == Precision.YEAR:
        joint = " a " if language == "es" else "–"
        return f"{'de ' if language == 'es' else ''}{starts.first.year}{joint}{ends.first.year}"
    first = _words(starts, language)
    if starts.precision == ends.precision == Precision.MONTH and starts.first.year == ends.first.year:
        first = _month_name(starts.first, language)
    from_word, to_word = "del" if starts.is_to_the_day else "de", "al" if ends.is_to_the_day else "a"
    return _joined(first, _words(ends, language), from_word, to_word, language)


def _days(first: date, last: date, language: str) -> str:
    if (first.year, first.month) == (last.year, last.month):
        if language == "en":
            return f"{first.day}–{day(last, language)}"
        if last - first == timedelta(days=1):
            return f"{first.day} y {day(last, language)}"
        return f"del {first.day} al {day(last, language)}"
    first_words = (_day_without_year if first.year == last.year else day)(first, language)
    return _joined(first_words, day(last, language), "del", "al", language)


def _joined(first: str, last: str, from_word: str, to_word: str, language: str) -> str:
    return f"{from_word} {first} {to_word} {last}" if language == "es" else f"{first} to {last}"


def _since(starts: _Known, language: str) -> str:
    from_word = "from" if language == "en" else "desde el" if starts.is_to_the_day else "desde"
    return f"{from_word} {_words(starts, language)}"


def _until(ends: _Known, language: str) -> str:
    to_word = "until" if language == "en" else "hasta el" if ends.is_to_the_day else "hasta"
    return f"{to_word} {_words(ends, language)}"


def _words(value: _Known, language: str) -> str:
    if value.precision == Precision.YEAR:
        return str(value.first.year)
    return (month if value.precision == Precision.MONTH else day)(value.first, language)


# --- The words --------------------------------------------------------------------------------
def _month_name(value: date, language: str | None) -> str:
    return MONTHS[reading_language(language)][value.month - 1]


def _day_without_year(value: date, language: str | None) -> str:
    joint = " de " if reading_language(language) == "es" else " "
    return f"{value.day}{joint}{_month_name(value, language)}"


def _of_year(value: date, language: str | None) -> str:
    return f" de {value.year}" if reading_language(language) == "es" else f" {value.year}"


def _with_weekday(value: date, words: str, language: str | None) -> str:
    joint = " " if reading_language(language) == "es" else ", "
    return f"{weekday(value, language)}{joint}{words}"


# --- Numbers ----------------------------------------------------------------------------------
def number(value: int) -> str:
    """Four figures stand together ("3000"); longer ones in threes with a fixed space ("12 500")."""
    figures = str(abs(value))
    if len(figures) > 4:
        figures = f"{abs(value):,}".replace(",", FIXED_SPACE)
    return f"{MINUS}{figures}" if value < 0 else figures


def percentage(value: int, language: str | None = None) -> str:
    """ "80 %" with a fixed space · "80%"."""
    return f"{number(value)}{FIXED_SPACE if reading_language(language) == 'es' else ''}%"
