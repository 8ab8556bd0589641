"""Countries, organisations, bodies, presidencies and people, for tests: plain, in both languages."""

from datetime import date

from members.models import Body, Country, CountryGroup, Membership, Organisation, Person, Presidency

# alpha-2: alpha-3, numeric, Spanish, English, zone, position in Spanish, position in English
COUNTRIES = {
    "BZ": ("BLZ", "084", "Belice", "Belize", "America/Belize", 1, 1),
    "CA": ("CAN", "124", "Canadá", "Canada", "America/Toronto", 2, 2),
    "CR": ("CRI", "188", "Costa Rica", "Costa Rica", "America/Costa_Rica", 3, 3),
    "DO": ("DOM", "214", "República Dominicana", "Dominican Republic", "America/Santo_Domingo", 11, 4),
    "SV": ("SLV", "222", "El Salvador", "El Salvador", "America/El_Salvador", 4, 5),
    "US": ("USA", "840", "Estados Unidos", "United States", "America/New_York", 5, 11),
    "GT": ("GTM", "320", "Guatemala", "Guatemala", "America/Guatemala", 6, 6),
    "HN": ("HND", "340", "Honduras", "Honduras", "America/Tegucigalpa", 7, 7),
    "MX": ("MEX", "484", "México", "Mexico", "America/Mexico_City", 8, 8),
}


def country(alpha2: str = "HN") -> Country:
    """One of COUNTRIES, or a numbered stand-in for any other two capital letters; the same one each time."""
    number = (ord(alpha2[0]) - 65) * 26 + ord(alpha2[1]) - 65
    stand_in = (f"{alpha2}X", f"{number:03}", f"País {alpha2}", f"Country {alpha2}", "UTC", None, None)
    alpha3, numeric, name_es, name_en, zone, sort_es, sort_en = COUNTRIES.get(alpha2, stand_in)
    facts = {"alpha3": alpha3, "numeric": numeric, "name_es": name_es, "name_en": name_en, "default_timezone": zone}
    return Country.objects.get_or_create(alpha2=alpha2, defaults={**facts, "sort_es": sort_es, "sort_en": sort_en})[0]


def member(alpha2: str = "HN") -> Country:
    """A member country."""
    found = country(alpha2)
    Membership.objects.get_or_create(country=found, kind="member_state")
    return found


def group(number: int = 1, **facts) -> CountryGroup:
    """A group of countries as a source words it."""
    names = {"name_es": f"Grupo {number}", "name_en": f"Group {number}"}
    return CountryGroup.objects.create(**{"code": f"group-{number}", **names, **facts})


def organisation(number: int = 1, **facts) -> Organisation:
    """An international organisation."""
    return Organisation.objects.create(
        **{
            "code": f"organisation-{number}", "slug_es": f"organismo-{number}", "slug_en": f"organisation-{number}",
            "name_es": f"Organismo {number:02}", "name_en": f"Organisation {number:02}",
            "kind": "international_organisation", **facts,
        }
    )  # fmt: skip


def government(alpha2: str = "HN") -> Organisation:
    """The government of a country, as a party that organises."""
    home = country(alpha2)
    names = {"name_es": f"Gobierno de {home.name_es}", "name_en": f"Government of {home.name_en}"}
    slugs = {"slug_es": f"gobierno-{alpha2.lower()}", "slug_en": f"government-{alpha2.lower()}"}
    return Organisation.objects.create(code=f"gov-{alpha2.lower()}", kind="government", country=home, **names, **slugs)


def body(number: int = 1, **facts) -> Body:
    """A working group."""
    return Body.objects.create(
        **{
            "code": f"body-{number}", "slug_es": f"grupo-{number}", "slug_en": f"group-{number}",
            "name_es": f"Grupo de Trabajo {number}", "name_en": f"Working Group {number}", "kind": "working_group",
            **facts,
        }
    )  # fmt: skip


def presidency(year: int = 2026, alpha2: str = "HN", **facts) -> Presidency:
    """The term of a country, known by its year and its dates."""
    return Presidency.objects.create(
        **{
            "year": year, "country": country(alpha2), "theme_es": f"Lema {year}", "theme_en": f"Theme {year}",
            "starts_on": date(year, 1, 1), "starts_precision": "day",
            "ends_on": date(year + 1, 1, 1), "ends_precision": "day", **facts,
        }
    )  # fmt: skip


def person(number: int = 1, **facts) -> Person:
    """A person who may be named in public."""
    name = f"Ana Prueba Ficticia {number:02}"
    return Person.objects.create(
        **{
            "given_names": "Ana", "surnames": f"Prueba Ficticia {number:02}", "display_name": name,
            "sort_key": f"prueba ficticia {number:02} ana", "is_public": True, **facts,
        }
    )  # fmt: skip
