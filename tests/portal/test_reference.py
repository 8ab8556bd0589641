"""The lists of zones and countries that come with the portal."""

import json
import re
from pathlib import Path

import crm_portal
from crm_portal import timezones

REFERENCE = Path(crm_portal.__file__).parent / "reference"
ZONES = json.loads((REFERENCE / "zones.json").read_text("utf-8"))["zones"]
COUNTRIES = json.loads((REFERENCE / "countries.json").read_text("utf-8"))["countries"]
MEMBERS = ["BZ", "CA", "CR", "SV", "US", "GT", "HN", "MX", "NI", "PA", "DO"]


def test_zones_are_known_to_the_zone_data_and_named_in_both_languages():
    assert len({row["zone"] for row in ZONES}) == len(ZONES) == 106
    assert all(timezones.zone(row["zone"]) and row["label_es"] and row["label_en"] for row in ZONES)


def test_each_country_with_zones_has_one_default_and_countries_agree_with_it():
    defaults = {row["country"]: row["zone"] for row in ZONES if row["is_default"]}

    assert len(defaults) == sum(row["is_default"] for row in ZONES) == 17
    assert defaults == {row["alpha2"]: row["default_timezone"] for row in COUNTRIES if row["alpha2"] in defaults}


def test_countries_are_those_of_iso_3166_once_each():
    codes = [(row["alpha2"], row["alpha3"], row["numeric"]) for row in COUNTRIES]

    assert len(codes) == 249
    assert [len(set(column)) for column in zip(*codes, strict=True)] == [249, 249, 249]
    assert all(re.fullmatch(r"[A-Z]{2} [A-Z]{3} [0-9]{3}", " ".join(code)) for code in codes)


def test_countries_have_names_of_their_own_and_zones_that_are_offered():
    assert len({row["name_es"] for row in COUNTRIES}) == len({row["name_en"] for row in COUNTRIES}) == 249
    assert all(timezones.is_offered(row["default_timezone"]) for row in COUNTRIES)


def test_names_of_countries_are_written_out():
    names = [row[f"name_{language}"] for row in COUNTRIES for language in ("es", "en")]

    assert [name for name in names if re.search(r"&|\bSt\b|\bEE|\bRAE\b|\bSAR\b", name)] == []


def test_members_stand_in_the_official_order_of_each_language():
    members = {row["alpha2"]: row for row in COUNTRIES if "sort_es" in row}

    assert sorted(members, key=lambda code: members[code]["sort_es"]) == MEMBERS
    assert sorted(members, key=lambda code: members[code]["sort_en"]) == [
        "BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US",
    ]  # fmt: skip
