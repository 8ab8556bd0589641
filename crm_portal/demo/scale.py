"""Synthetic events, people and registrations in bulk, to see how the portal bears them: always the same ones."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from crm_portal import privacy_notice
from crm_portal.addresses import email_key
from crm_portal.loading import Row
from crm_portal.person_names import sort_key
from events.enums import AdmissionMode, EventStatus, RegistrationOrigin, RegistrationState, SessionStatus
from events.imports import load_events
from events.models import Admission, Registration, RegistrationTransition
from members.models import Country

EVENTS_A_STEP = 30
REGISTRATIONS_AN_EVENT = 20
_CAPACITY = 16
_BATCH = 1000

_TYPES = (
    ("webinar", "Webinario", "Webinar"),
    ("workshop", "Taller", "Workshop"),
    ("seminar", "Seminario", "Seminar"),
    ("dialogue", "Conversatorio", "Dialogue"),
    ("course", "Curso", "Course"),
)
_THEMES = (
    ("labour_migration", "migración laboral", "labour migration"),
    ("data_evidence", "datos y evidencia", "data and evidence"),
    ("local_governance", "gobernanza local", "local governance"),
    ("consular_protection", "protección consular", "consular protection"),
    ("reintegration", "reinserción integral", "comprehensive reintegration"),
    ("climate_change", "migración y cambio climático", "migration and climate change"),
    ("border_management", "gestión de fronteras", "border management"),
)
_PLACES = (
    ("MX", "America/Mexico_City"), ("CR", "America/Costa_Rica"), ("GT", "America/Guatemala"),
    ("HN", "America/Tegucigalpa"), ("PA", "America/Panama"), ("DO", "America/Santo_Domingo"),
    ("BZ", "America/Belize"), ("SV", "America/El_Salvador"), ("NI", "America/Managua"),
)  # fmt: skip
_GIVEN_NAMES = (
    ("Ana", "feminine"), ("Luis", "masculine"), ("Marta", "feminine"), ("José", "masculine"), ("Sofía", "feminine"),
    ("Ramón", "masculine"), ("Inés", "feminine"), ("Óscar", "masculine"), ("Lucía", "feminine"), ("Iván", "masculine"),
    ("Nora", "feminine"),
)  # fmt: skip
_SURNAMES = ("Ejemplo", "Muestra", "Prueba", "Modelo", "Ensayo", "Borrador", "Plantilla", "Boceto", "Esbozo")


def load_scale(steps: int, *, at: datetime, today: date) -> tuple[int, int]:
    """Make `steps` × 30 fictitious events with their people and registrations; how many of either were there to make.

    Those made before are kept, and moved to the days that count from `today`.
    """
    records = [_event(number) for number in range(1, steps * EVENTS_A_STEP + 1)]
    load_events(records, at=at, today=today)
    return len(records), _register_all([record["code"] for record in records], at)


def _event(number: int) -> dict[str, Any]:
    """One event: the same number always gives the same; days spread over two years past and half a year to come."""
    country, zone = _PLACES[number % len(_PLACES)]
    day = (number * 37) % 910 - 730
    modality = ("virtual", "in_person", "hybrid")[number % 3]
    planned = {"starts": f"{day:+d} {9 + number % 6:02d}:00", "ends": f"{day:+d} {11 + number % 6:02d}:00"}
    where = {"is_virtual": True} if modality == "virtual" else {"country": country}
    return {
        **_words(number),
        "code": f"scale-{number:05d}",
        "status": EventStatus.HELD if day < 0 else EventStatus.CONFIRMED,
        "convening": "conference",
        "body": "conference",
        "languages": ["es", "en"],
        "timezone": zone,
        "planned": planned,
        "planned_modality": modality,
        "contact": "contacto@example.org",
        "places": [{"stage": "planned", **where}],
        "partners": [{"role": "organiser", "body": "secretariat"}],
        "sessions": [_session(planned, modality, is_past=day < 0)],
        "people": [_speaker(number, country)],
        "admissions": [_way_in(day)],
    }


def _words(number: int) -> dict[str, Any]:
    """Type, theme, and the texts that follow from both."""
    kind, kind_es, kind_en = _TYPES[number % len(_TYPES)]
    theme, theme_es, theme_en = _THEMES[number % len(_THEMES)]
    return {
        "type": kind,
        "themes": [theme],
        "title_es": f"Evento ficticio: {kind_es} {number} sobre {theme_es}",
        "title_en": f"Fictitious event: {kind_en} {number} on {theme_en}",
        "translation_status_en": "official",
        "slug_es": f"demo-{kind}-{number:05d}",
        "slug_en": f"demo-{kind}-{number:05d}",
        "summary_es": f"Evento ficticio. Actividad de demostración número {number} sobre {theme_es}.",
        "summary_en": f"Fictitious event. Demonstration activity number {number} on {theme_en}.",
    }


def _session(planned: Row, modality: str, *, is_past: bool) -> dict[str, Any]:
    return {
        **planned,
        "number": 1,
        "status": SessionStatus.HELD if is_past else SessionStatus.CONFIRMED,
        "title_es": "Sesión única",
        "title_en": "Single session",
        "planned_modality": modality,
    }


def _way_in(day: int) -> dict[str, Any]:
    return {
        "mode": AdmissionMode.OPEN,
        "opens": f"{day - 30:+d} 08:00",
        "closes": f"{day - 1:+d} 18:00",
        "capacity": _CAPACITY,
        "has_waiting_list": True,
    }


def _speaker(number: int, country: str) -> dict[str, Any]:
    given, gender = _GIVEN_NAMES[number % len(_GIVEN_NAMES)]
    surnames = _surnames(number, gender)
    return {
        "name": f"{given} {surnames} {number}",
        "given_names": given,
        "surnames": f"{surnames} {number}",
        "sort_key": sort_key(f"{surnames} {number}", given),
        "gender": gender,
        "role": "speaker",
        "session": 1,
        "post_es": "Ponente de demostración",
        "post_en": "Demonstration speaker",
        "country": country,
    }


def _surnames(number: int, gender: str) -> str:
    return f"{_SURNAMES[number % len(_SURNAMES)]} {'Ficticia' if gender == 'feminine' else 'Ficticio'}"


def _register_all(codes: list[str], at: datetime) -> int:
    """Fill the ways in that nobody used yet: seats first, then the waiting list; no letters are written."""
    admissions = Admission.objects.filter(event__code__in=codes, registrations=None).select_related("event")
    countries = list(Country.objects.exclude(sort_es=None).order_by("alpha2"))
    rows = [row for admission in admissions for row in _registrations(admission, countries, at)]
    Registration.objects.bulk_create(rows, batch_size=_BATCH)
    RegistrationTransition.objects.bulk_create(
        [
            RegistrationTransition(registration=row, from_state="", to_state=row.state, at=row.state_since)
            for row in rows
        ],
        batch_size=_BATCH,
    )
    return len(rows)


def _registrations(admission: Admission, countries: list[Country], at: datetime) -> Iterator[Registration]:
    event_number = int((admission.event.code or "").removeprefix("scale-"))
    for place in range(REGISTRATIONS_AN_EVENT):
        has_seat = place < _CAPACITY
        country = countries[(event_number + place) % len(countries)]
        person = _registrant(event_number, place)
        yield Registration(
            **person,
            admission=admission,
            event_id=admission.event_id,
            language="en" if country.alpha2 in ("BZ", "CA", "JM", "US") else "es",
            timezone=country.default_timezone,
            country=country,
            consent_version=privacy_notice.VERSION,
            consented_at=at,
            origin=RegistrationOrigin.IMPORT,
            state=RegistrationState.CONFIRMED if has_seat else RegistrationState.WAITLISTED,
            state_since=at,
            holds_seat=has_seat,
            queue_number=None if has_seat else place,
            submitted_at=at,
            verified_at=at,
        )


def _registrant(event_number: int, place: int) -> Row:
    given, gender = _GIVEN_NAMES[(event_number + 3 * place) % len(_GIVEN_NAMES)]
    email = f"scale-{event_number}-{place}@example.org"
    return {
        "given_names": given,
        "surnames": _surnames(event_number + place, gender),
        "email": email,
        "email_key": email_key(email),
        "institution": f"Institución Ficticia {place + 1}",
    }
