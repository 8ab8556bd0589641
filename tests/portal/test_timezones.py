"""Wall times, instants and places, against the reference vectors (checked with tzdata 2026f)."""

import json
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from django.utils import translation

from crm_portal import timezones

VECTORS = json.loads((Path(__file__).parent.parent / "reference" / "timezone_vectors.json").read_text("utf-8"))
NOON_IN_DECEMBER = datetime(2026, 12, 1, 16, tzinfo=UTC)


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def wall(at: datetime, zone: str) -> str:
    return f"{timezones.local(at, zone):%Y-%m-%dT%H:%M}"


def offset(at: datetime, zone: str) -> str:
    return timezones.local(at, zone).isoformat()[-6:]


def instant_of(local: str, zone: str, *, fold: int | None = None) -> datetime:
    moment = datetime.fromisoformat(local)
    return timezones.instant_of(moment.date(), moment.time(), zone, fold=fold)


def by_code(records: list[dict]):
    return pytest.mark.parametrize("record", records, ids=[record["code"] for record in records])


# --- The reference vectors ----------------------------------------------------------------------
@by_code(VECTORS["vectors"])
def test_wall_time_gives_the_instant_of_the_vector(record):
    at = instant_of(record["local"], record["zone"])

    assert at == instant(record["utc"])
    assert at.tzinfo is UTC
    assert offset(at, record["zone"]) == record["utc_offset"]


@by_code(VECTORS["vectors"])
def test_instant_of_the_vector_is_shown_elsewhere_as_expected(record):
    at = instant(record["utc"])

    shown = [
        {"zone": row["zone"], "local": wall(at, row["zone"]), "utc_offset": offset(at, row["zone"])}
        for row in record["expected"]
    ]

    assert shown == record["expected"]


@by_code([record for record in VECTORS["vectors"] if record["groups"]])
def test_capitals_fold_equal_hours_as_in_the_vector(record):
    rows = timezones.capitals(instant(record["utc"]), "es")

    assert [(f"{row.local:%H:%M}", list(row.codes)) for row in rows] == [
        (group["local"], group["countries"]) for group in record["groups"]
    ]


@by_code([record for record in VECTORS["edge_cases"] if record["kind"] == "nonexistent"])
@pytest.mark.parametrize("fold", [None, 0, 1])
def test_time_that_clocks_jump_over_is_refused(record, fold):
    with pytest.raises(timezones.NonexistentTime) as refusal:
        instant_of(record["local"], record["zone"], fold=fold)

    assert refusal.value.code == "time.nonexistent"


@by_code([record for record in VECTORS["edge_cases"] if record["kind"] == "ambiguous"])
def test_time_that_clocks_show_twice_is_refused_with_both_instants(record):
    with pytest.raises(timezones.AmbiguousTime) as refusal:
        instant_of(record["local"], record["zone"])

    assert refusal.value.code == "time.ambiguous"
    assert [offset(at, record["zone"]) for at in refusal.value.choices] == record["offsets"]


@by_code([record for record in VECTORS["edge_cases"] if record["kind"] == "ambiguous"])
def test_time_that_clocks_show_twice_is_taken_when_the_fold_is_told(record):
    chosen = [instant_of(record["local"], record["zone"], fold=fold) for fold in (0, 1)]

    assert [offset(at, record["zone"]) for at in chosen] == record["offsets"]
    assert chosen[1] - chosen[0] == timedelta(hours=1)


@by_code([record for record in VECTORS["edge_cases"] if record["kind"] == "normal"])
@pytest.mark.parametrize("fold", [None, 0, 1])
def test_time_that_old_data_doubted_is_taken_whatever_the_fold(record, fold):
    at = instant_of(record["local"], record["zone"], fold=fold)

    assert [offset(at, record["zone"])] == record["offsets"]


@pytest.mark.parametrize("record", VECTORS["transitions"], ids=lambda record: f"{record['zone']} {record['date']}")
def test_clocks_change_on_the_day_of_the_reference(record):
    day = date.fromisoformat(record["date"])

    before = timezones.instant_of(day, time(0, 30), record["zone"])
    after = timezones.instant_of(day, time(12), record["zone"])

    assert offset(before, record["zone"]) == record["offset_before"]
    assert offset(after, record["zone"]) == record["offset_after"]


@pytest.mark.parametrize("record", VECTORS["fixed_zones_2026_2027"], ids=lambda record: record["zone"])
def test_zone_without_summer_time_keeps_its_offset_for_two_years(record):
    weeks = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(weeks=week) for week in range(105)]

    assert {offset(at, record["zone"]) for at in weeks} == {record["utc_offset"]}


# --- Refusals -----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "name",
    [
        "",
        "Mars/Olympus",
        "../../etc/passwd",
        "/etc/localtime",
        "America",
        "america/panama",
        "Factory",
        "a\x00b",
        None,
        6,
    ],
)
def test_zone_that_no_place_has_is_refused(name):
    with pytest.raises(timezones.UnknownZone) as refusal:
        timezones.zone(name)

    assert refusal.value.code == "time.zone"


@pytest.mark.parametrize(("day", "zone"), [(date.min, "Asia/Tokyo"), (date.max, "America/Panama")])
def test_time_at_the_ends_of_the_calendar_is_refused(day, zone):
    with pytest.raises(timezones.NonexistentTime):
        timezones.instant_of(day, time(23 if day == date.max else 0), zone)


def test_instant_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="needs a time zone"):
        timezones.local(datetime(2026, 12, 1, 10), "America/Panama")  # noqa: DTZ001


def test_refusal_names_the_time_and_the_place_in_the_language_of_the_reader():
    with pytest.raises(timezones.NonexistentTime) as refusal:
        instant_of("2027-03-14T02:30", "America/New_York")

    with translation.override("en"):
        message = str(refusal.value.message)

    assert message == (
        "The time 02:30 does not exist on that day in Washington, DC and New York: "
        "the clocks go forward. Choose another time."
    )


# --- Names of places ----------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("zone", "spanish", "english"),
    [
        ("America/Mexico_City", "Ciudad de México", "Mexico City"),
        ("America/New_York", "Washington D. C. y Nueva York", "Washington, DC and New York"),
        ("Europe/London", "Londres", "London"),
        ("America/Cordoba", "Cordoba", "Cordoba"),
        ("Antarctica/Dumont_d'Urville", "Dumont d'Urville", "Dumont d'Urville"),
        ("UTC", "UTC", "UTC"),
    ],
)
def test_label_names_the_place_in_both_languages(zone, spanish, english):
    assert (timezones.label(zone, "es"), timezones.label(zone, "en")) == (spanish, english)


def test_label_follows_the_active_language():
    with translation.override("en"):
        assert timezones.label("America/Mexico_City") == "Mexico City"


@pytest.mark.parametrize("language", ["fr", "qu", ""])
def test_label_in_an_unknown_language_is_spanish(language):
    with translation.override("es"):
        assert timezones.label("America/Mexico_City", language) == "Ciudad de México"


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("America/Mexico_City", "UTC−6"),
        ("America/St_Johns", "UTC−3:30"),
        ("Asia/Kolkata", "UTC+5:30"),
        ("Europe/Madrid", "UTC+1"),
        ("Europe/London", "UTC"),
        ("UTC", "UTC"),
    ],
)
def test_offset_is_written_with_a_true_minus(zone, expected):
    assert timezones.offset_label(NOON_IN_DECEMBER, zone) == expected


# --- Lists --------------------------------------------------------------------------------------
def test_capitals_name_countries_in_the_official_order_of_the_language():
    rows = timezones.capitals(NOON_IN_DECEMBER, "en")

    assert [(row.offset, row.countries) for row in rows] == [
        ("UTC−6", ("Belize", "Costa Rica", "El Salvador", "Guatemala", "Honduras", "Mexico", "Nicaragua")),
        ("UTC−5", ("Canada", "Panama", "United States")),
        ("UTC−4", ("Dominican Republic",)),
    ]


def test_choices_list_members_first_in_the_order_of_the_language():
    groups = [[country for country, _zones in timezones.choices(NOON_IN_DECEMBER, code)] for code in ("es", "en")]

    assert groups[0][:6] == ["Belice", "Canadá", "Costa Rica", "El Salvador", "Estados Unidos", "Guatemala"]
    assert groups[1][:5] == ["Belize", "Canada", "Costa Rica", "Dominican Republic", "El Salvador"]
    assert groups[1][10:] == [
        "United States", "Argentina", "Colombia", "Ecuador", "Jamaica", "Peru", "Brazil", "Other time zones",
    ]  # fmt: skip


def test_choices_tell_the_offset_of_the_day():
    winter, summer = (
        dict(dict(timezones.choices(at, "es"))["Canadá"])
        for at in (NOON_IN_DECEMBER, NOON_IN_DECEMBER.replace(month=7))
    )

    assert winter["America/Toronto"] == "Ottawa y Toronto (UTC−5)"
    assert summer["America/Toronto"] == "Ottawa y Toronto (UTC−4)"


def test_choices_are_exactly_the_zones_that_are_offered():
    listed = [name for _country, rows in timezones.choices(NOON_IN_DECEMBER, "es") for name, _label in rows]

    assert len(listed) == len(set(listed))
    assert all(timezones.is_offered(name) and timezones.zone(name) for name in listed)


@pytest.mark.parametrize("name", ["Mars/Olympus", "America/Cordoba", "Etc/GMT+6", "", None, ["UTC"]])
def test_zone_outside_the_list_is_not_offered(name):
    assert not timezones.is_offered(name)


def test_every_country_has_a_zone_that_is_offered():
    zones = {alpha2: timezones.zone_of_country(alpha2) for alpha2 in ("CA", "HN", "ES", "PR", "HM", "CH")}

    assert zones == {
        "CA": "America/Toronto",
        "HN": "America/Tegucigalpa",
        "ES": "Europe/Madrid",
        "PR": "America/Puerto_Rico",
        "HM": "Australia/Sydney",
        "CH": "Europe/Zurich",
    }
    assert all(map(timezones.is_offered, zones.values()))


@pytest.mark.parametrize("alpha2", ["XX", "", "hn", None])
def test_what_is_no_country_has_no_zone(alpha2):
    assert timezones.zone_of_country(alpha2) is None
