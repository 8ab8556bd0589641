"""How dates, hours and numbers are read, in Spanish and in English."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.utils import translation

from crm_portal import dates
from crm_portal.dates import PartialDate, Precision

STARTS = datetime(2026, 12, 1, 16, tzinfo=UTC)
MEXICO = "America/Mexico_City"


def both(read, *arguments, **named) -> tuple[str, str]:
    """What `read` says in Spanish and in English."""
    return tuple(read(*arguments, **named, language=code) for code in ("es", "en"))


def partial(text: str | None) -> PartialDate | None:
    return PartialDate.from_text(text) if text else None


# --- Hours --------------------------------------------------------------------------------------
def test_moment_tells_weekday_date_hour_place_and_offset():
    assert both(dates.moment, STARTS, MEXICO) == (
        "martes 1 de diciembre de 2026, 10:00, hora de Ciudad de México (UTC−6)",
        "Tuesday, 1 December 2026, 10:00, Mexico City time (UTC−6)",
    )


def test_moment_is_told_on_the_day_of_the_place():
    assert dates.moment(STARTS.replace(hour=2), "America/Vancouver", "es") == (
        "lunes 30 de noviembre de 2026, 19:00, hora de Vancouver (UTC−7)"
    )


def test_moment_in_utc_names_no_place():
    assert both(dates.moment, STARTS, "UTC") == (
        "martes 1 de diciembre de 2026, 16:00, UTC",
        "Tuesday, 1 December 2026, 16:00, UTC",
    )


def test_moment_follows_the_active_language():
    with translation.override("en"):
        assert dates.moment(STARTS, MEXICO) == "Tuesday, 1 December 2026, 10:00, Mexico City time (UTC−6)"


def test_moment_in_an_unknown_language_is_spanish():
    assert dates.moment(STARTS, MEXICO, "fr").startswith("martes 1 de diciembre de 2026")


@pytest.mark.parametrize(
    ("ends_after", "spanish", "english"),
    [
        (
            timedelta(minutes=90),
            "10:00 a 11:30, hora de Ciudad de México (UTC−6)",
            "10:00–11:30, Mexico City time (UTC−6)",
        ),
        (
            timedelta(hours=15),
            "10:00 a 01:00 del miércoles 2 de diciembre, hora de Ciudad de México (UTC−6)",
            "10:00 to 01:00 on Wednesday, 2 December, Mexico City time (UTC−6)",
        ),
        (
            timedelta(days=31, hours=2),
            "10:00 a 12:00 del viernes 1 de enero de 2027, hora de Ciudad de México (UTC−6)",
            "10:00 to 12:00 on Friday, 1 January 2027, Mexico City time (UTC−6)",
        ),
    ],
)
def test_time_span_tells_the_day_of_the_end_when_it_is_another_one(ends_after, spanish, english):
    assert both(dates.time_span, STARTS, STARTS + ends_after, MEXICO) == (spanish, english)


def test_time_span_without_an_end_tells_the_start():
    assert both(dates.time_span, STARTS, None, MEXICO) == (
        "10:00, hora de Ciudad de México (UTC−6)",
        "10:00, Mexico City time (UTC−6)",
    )


def test_time_span_over_a_change_of_the_clocks_tells_both_offsets():
    starts = datetime(2027, 3, 14, 4, tzinfo=UTC)

    assert both(dates.time_span, starts, starts + timedelta(hours=6), "America/Toronto") == (
        "23:00 a 06:00 del domingo 14 de marzo, hora de Ottawa y Toronto (UTC−5, después UTC−4)",
        "23:00 to 06:00 on Sunday, 14 March, Ottawa and Toronto time (UTC−5, then UTC−4)",
    )


def test_moment_span_begins_with_the_day():
    assert both(dates.moment_span, STARTS, STARTS + timedelta(hours=2), "America/Panama") == (
        "martes 1 de diciembre de 2026, 11:00 a 13:00, hora de Panamá (UTC−5)",
        "Tuesday, 1 December 2026, 11:00–13:00, Panama time (UTC−5)",
    )


def test_hour_is_written_with_two_figures():
    assert dates.hour(STARTS, "America/Vancouver") == "09:00"


# --- Days ---------------------------------------------------------------------------------------
def test_day_is_written_without_a_leading_zero():
    assert both(dates.day, date(2026, 3, 8)) == ("8 de marzo de 2026", "8 March 2026")
    assert both(dates.full_day, date(2026, 3, 8)) == ("domingo 8 de marzo de 2026", "Sunday, 8 March 2026")


def test_pieces_of_a_date_for_the_calendar_leaf():
    day = date(2026, 12, 4)

    assert both(dates.short_month, day) == ("dic", "Dec")
    assert both(dates.weekday, day) == ("viernes", "Friday")
    assert both(dates.month, day) == ("diciembre de 2026", "December 2026")


@pytest.mark.parametrize(
    ("starts", "ends", "spanish", "english"),
    [
        ("2026-12-01", None, "1 de diciembre de 2026", "1 December 2026"),
        ("2026-12-01", "2026-12-01", "1 de diciembre de 2026", "1 December 2026"),
        ("2026-12-01", "2026-12-03", "del 1 al 3 de diciembre de 2026", "1–3 December 2026"),
        ("2020-09-01", "2020-09-02", "1 y 2 de septiembre de 2020", "1–2 September 2020"),
        ("2026-11-30", "2026-12-02", "del 30 de noviembre al 2 de diciembre de 2026", "30 November to 2 December 2026"),
        (
            "2026-12-30",
            "2027-01-02",
            "del 30 de diciembre de 2026 al 2 de enero de 2027",
            "30 December 2026 to 2 January 2027",
        ),
        ("2026-12-31", "2027-01-01", "del 31 de diciembre de 2026 al 1 de enero de 2027",
         "31 December 2026 to 1 January 2027"),
        ("2014-07", None, "julio de 2014", "July 2014"),
        ("2014-07", "2014-07", "julio de 2014", "July 2014"),
        ("2020-12", "2021-12", "de diciembre de 2020 a diciembre de 2021", "December 2020 to December 2021"),
        ("2020-02", "2020-03", "de febrero a marzo de 2020", "February to March 2020"),
        ("2021", None, "2021", "2021"),
        ("2014", "2016", "de 2014 a 2016", "2014–2016"),
        ("2020-12-01", "2021-03", "del 1 de diciembre de 2020 a marzo de 2021", "1 December 2020 to March 2021"),
        ("2021-03", "2021-05-02", "de marzo de 2021 al 2 de mayo de 2021", "March 2021 to 2 May 2021"),
        ("2020-12", "2021", "de diciembre de 2020 a 2021", "December 2020 to 2021"),
        ("2020-12-01", "2020-12", "desde el 1 de diciembre de 2020", "from 1 December 2020"),
        ("2021", "2021-05-02", "hasta el 2 de mayo de 2021", "until 2 May 2021"),
        ("2021-04", "2021", "desde abril de 2021", "from April 2021"),
        (None, "2021-05", "hasta mayo de 2021", "until May 2021"),
        (None, None, "fecha por confirmar", "date to be confirmed"),
    ],
)  # fmt: skip
def test_period_tells_what_is_known_and_no_more(starts, ends, spanish, english):
    assert both(dates.period, partial(starts), partial(ends), past=False) == (spanish, english)


def test_period_of_which_nothing_is_known_in_the_past_is_not_recorded():
    unknown = PartialDate(None, Precision.UNKNOWN)

    assert both(dates.period, None, past=True) == ("fecha sin registrar", "date not recorded")
    assert both(dates.period, unknown, unknown, past=True) == ("fecha sin registrar", "date not recorded")


def test_period_with_an_unknown_end_is_told_by_its_start():
    unknown = PartialDate(date(2026, 12, 1), Precision.UNKNOWN)

    assert both(dates.period, partial("2026-12-01"), unknown, past=False) == (
        "desde el 1 de diciembre de 2026",
        "from 1 December 2026",
    )


def test_period_known_to_the_minute_is_told_by_its_days():
    first, last = (PartialDate(date(2026, 12, day), Precision.MINUTE) for day in (1, 3))

    assert dates.period(first, last, past=False, language="es") == "del 1 al 3 de diciembre de 2026"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02-03", date(2024, 2, 3), date(2024, 2, 3)),
    ],
)
def test_partial_date_lies_between_two_days(text, first, last):
    value = PartialDate.from_text(text)

    assert (value.first_day, value.last_day) == (first, last)


def test_partial_date_of_which_nothing_is_known_has_no_days():
    value = PartialDate(date(2024, 2, 3), Precision.UNKNOWN)

    assert (value.first_day, value.last_day, value.is_known) == (None, None, False)


@pytest.mark.parametrize("text", ["", "21", "2021-13", "2021-02-30", "02/2021", "2021-2", "٢٠٢١"])
def test_partial_date_that_is_no_date_is_refused(text):
    with pytest.raises(ValueError):
        PartialDate.from_text(text)


# --- Numbers ------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("value", "expected"),
    [(0, "0"), (3000, "3000"), (12500, "12\u00a0500"), (1234567, "1\u00a0234\u00a0567"), (-12500, "−12\u00a0500")],
)
def test_number_is_grouped_from_five_figures_on(value, expected):
    assert dates.number(value) == expected


def test_percentage_stands_off_its_sign_in_spanish_only():
    assert both(dates.percentage, 80) == ("80\u00a0%", "80%")
