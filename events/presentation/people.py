"""Who had a part in an event, with the post held that day, and what they said."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse

from crm_portal.languages import reading_language
from crm_portal.templatetags.ui import Translated, translated
from events.enums import AppearanceRole, EventStatus, Speech
from events.models import Appearance, Event
from events.presentation.hours import event_days
from events.presentation.names import Name, name_of
from members.enums import GrammaticalGender
from members.people import page_of

# In Spanish a known person has her or his own form; roles that are not here have one form for all.
_FEMININE_AND_MASCULINE = {
    AppearanceRole.CHAIR: ("Presidenta de la sesión", "Presidente de la sesión"),
    AppearanceRole.MODERATOR: ("Moderadora", "Moderador"),
    AppearanceRole.FACILITATOR: ("Facilitadora", "Facilitador"),
    AppearanceRole.RAPPORTEUR: ("Relatora", "Relator"),
    AppearanceRole.PLATFORM_HOST: ("Anfitriona de la plataforma", "Anfitrión de la plataforma"),
    AppearanceRole.PLATFORM_CO_HOST: ("Coanfitriona de la plataforma", "Coanfitrión de la plataforma"),
}


@dataclass(frozen=True)
class Speaker:
    """A person who may be named in public, as they were that day."""

    name: str
    url: str
    role: str
    post: Translated
    institution: Name | None
    country: Name | None
    remarks: Translated
    is_quoted: bool


def speaker(appearance: Appearance) -> Speaker:
    """The person, the role, and the remarks as quoted or as reported."""
    honorific = translated(appearance, "honorific").text
    return Speaker(
        name=f"{honorific} {appearance.name}".strip(),
        url=page_of(appearance.person),
        role=role_in_words(appearance),
        post=translated(appearance, "post"),
        institution=name_of(appearance.organisation) if appearance.organisation else None,
        country=name_of(appearance.country) if appearance.country else None,
        remarks=translated(appearance, "remarks"),
        is_quoted=appearance.speech == Speech.DIRECT,
    )


@dataclass(frozen=True)
class Part:
    """A part that somebody had in an event: the person as of then, and the event."""

    speaker: Speaker
    event: Event
    event_url: str
    when: str


def parts(appearances: Iterable[Appearance]) -> list[Part]:
    """Appearances whose events have been read, each with its event."""
    return [_part(each) for each in appearances]


def _part(appearance: Appearance) -> Part:
    event = appearance.event
    is_over = event.status == EventStatus.HELD
    when = event_days(event, past=is_over)
    return Part(speaker(appearance), event, reverse("events:detail", kwargs={"slug": event.slug}), when)


def role_in_words(appearance: Appearance) -> str:
    """The role; in Spanish in the form that the person uses, where that is known."""
    gender = appearance.person.grammatical_gender
    forms = _FEMININE_AND_MASCULINE.get(AppearanceRole(appearance.role))
    if reading_language() == "es" and forms and gender:
        return forms[0] if gender == GrammaticalGender.FEMININE else forms[1]
    return appearance.get_role_display()
