"""Ways in and people who register, for tests."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from events.actions.applicants import Applicant
from events.actions.scheduling import settle_event_times
from events.models import Admission, Event, EventType
from members.models import Country

NOW = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)
COUNTRIES = {
    "HN": ("HND", "340", "Honduras", "Honduras", "America/Tegucigalpa"),
    "MX": ("MEX", "484", "México", "Mexico", "America/Mexico_City"),
}


def a_country(alpha2: str = "HN") -> Country:
    alpha3, numeric, name_es, name_en, zone = COUNTRIES[alpha2]
    facts = {"alpha3": alpha3, "numeric": numeric, "name_es": name_es, "name_en": name_en, "default_timezone": zone}
    return Country.objects.get_or_create(alpha2=alpha2, defaults=facts)[0]


def a_webinar(number: int = 1, **facts) -> Event:
    """A published webinar ten days from NOW, 10:00 to 11:30 in Mexico City."""
    kind, _ = EventType.objects.get_or_create(code="webinar", defaults={"name_es": "Webinario", "name_en": "Webinar"})
    day = (NOW + timedelta(days=10)).date()
    event = Event(
        **{
            "slug_es": f"webinario-{number}", "slug_en": f"webinar-{number}", "type": kind,
            "title_es": f"Webinario {number}", "title_en": f"Webinar {number}",
            "summary_es": "Datos para la gestión.", "summary_en": "Data for management.",
            "status": "confirmed", "timezone": "America/Mexico_City", "planned_precision": "minute",
            "planned_starts_on": day, "planned_starts_time": "10:00", "planned_ends_on": day,
            "planned_ends_time": "11:30", "published_es_at": NOW, "published_en_at": NOW, **facts,
        }
    )  # fmt: skip
    event.full_clean(exclude=["slug_es", "slug_en"], validate_unique=False, validate_constraints=False)
    settle_event_times(event)
    event.save()
    return event


def an_admission(event: Event | None = None, **facts) -> Admission:
    """An open way into `event`, with two places unless said otherwise."""
    return Admission.objects.create(
        **{"event": event or a_webinar(), "mode": "open", "capacity": 2, "has_waiting_list": False, **facts}
    )


def an_applicant(number: int = 1, **facts) -> Applicant:
    """Person number `number`, who agrees to the notice."""
    return Applicant(
        **{
            "given_names": "Ana", "surnames": f"Prueba Ficticia {number}", "email": f"ana{number}@example.org",
            "country": a_country(), "language": "es", "timezone": "America/Tegucigalpa",
            "institution": "Instituto Ficticio", "consent_version": "2026-11",
            "submission": UUID(int=number), **facts,
        }
    )  # fmt: skip
