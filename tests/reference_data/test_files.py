"""The files themselves: what they name exists, and what they must not hold is not there."""

import json

import pytest

from crm_portal.dates import Precision
from crm_portal.loading import REFERENCE, read_reference
from events.imports.moments import Moment, read_moment
from tests.reference_data.the_day import TODAY

FILES = sorted(path.stem for path in REFERENCE.glob("*.json"))


def every_text(value):
    if isinstance(value, dict):
        for inner in value.values():
            yield from every_text(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from every_text(inner)
    elif isinstance(value, str):
        yield value


def codes_named(data, *keys):
    """All codes that records name under `keys`, one or a list, at any depth."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key in keys:
                yield from value if isinstance(value, list) else [value]
            yield from codes_named(value, *keys)
    elif isinstance(data, list):
        for inner in data:
            yield from codes_named(inner, *keys)


@pytest.mark.parametrize("name", FILES)
def test_a_file_names_nothing_of_how_it_came_to_be(name):
    forbidden = ("seeds", "article-", "file:", ".txt")

    assert not [text for text in every_text(read_reference(name)) if any(word in text for word in forbidden)]


def test_every_reference_that_a_record_names_is_there_and_every_one_there_is_named():
    known = {reference["code"] for reference in read_reference("references")["references"]}
    data = read_reference("members", "bodies", "presidencies", "events", "fictitious")
    events = [read_reference("events"), read_reference("fictitious")]

    named = {*codes_named(data, "sources"), *codes_named(events, "sources", "reference")}

    assert named <= known


def test_every_theme_and_sector_that_an_event_names_is_there():
    lists = read_reference("taxonomies")
    events = [read_reference("events"), read_reference("fictitious")]

    assert set(codes_named(events, "themes")) <= {theme["code"] for theme in lists["themes"]}
    assert set(codes_named(events, "sectors_called", "sectors_present")) <= {
        sector["code"] for sector in lists["sectors"]
    }


def test_every_fictitious_address_is_at_example_org():
    texts = every_text(read_reference("fictitious"))

    addresses = [text for text in texts if "://" in text or ("@" in text and " " not in text)]
    assert addresses
    assert all(address.split("/")[2].endswith("example.org") for address in addresses if "://" in address)
    assert all(address.endswith("@example.org") for address in addresses if "@" in address)


def test_no_code_stands_twice_in_a_list():
    for name in FILES:
        for records in json.loads((REFERENCE / f"{name}.json").read_text()).values():
            codes = [record["code"] for record in records if isinstance(record, dict) and "code" in record]
            assert len(codes) == len(set(codes))


@pytest.mark.parametrize(
    ("text", "day", "hour", "precision"),
    [
        ("2021", "2021-01-01", None, Precision.YEAR),
        ("2021-08", "2021-08-01", None, Precision.MONTH),
        ("2020-09-02", "2020-09-02", None, Precision.DAY),
        ("2026-12-02 10:00", "2026-12-02", "10:00:00", Precision.MINUTE),
        ("+2", "2026-03-04", None, Precision.DAY),
        ("-1 23:59", "2026-03-01", "23:59:00", Precision.MINUTE),
    ],
)
def test_a_moment_is_read_as_precisely_as_it_is_written(text, day, hour, precision):
    moment = read_moment(text, TODAY)

    assert (str(moment.day), moment.hour and str(moment.hour), moment.precision) == (day, hour, precision)


def test_no_text_is_no_moment():
    assert read_moment(None, None) == Moment()


@pytest.mark.parametrize("text", ["soon", "2021-13", "12", "+1 9:00", ""])
def test_what_is_no_moment_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        read_moment(text, TODAY)


def test_a_day_counted_from_today_needs_a_today():
    with pytest.raises(ValueError, match="fictitious"):
        read_moment("+1", None)
