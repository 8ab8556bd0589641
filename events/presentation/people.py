"""Who had a part in an event, with the post held that day, and what they said."""

from dataclasses import dataclass

from crm_portal.languages import reading_language
from crm_portal.templatetags.ui import Translated, translated
from events.enums import AppearanceRole, Speech
from events.models import Appearance
from events.presentation.names import Name, name_of
from members.enums import GrammaticalGender

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
        role=role_in_words(appearance),
        post=translated(appearance, "post"),
        institution=name_of(appearance.organisation) if appearance.organisation else None,
        country=name_of(appearance.country) if appearance.country else None,
        remarks=translated(appearance, "remarks"),
        is_quoted=appearance.speech == Speech.DIRECT,
    )


def role_in_words(appearance: Appearance) -> str:
    """The role; in Spanish in the form that the person uses, where that is known."""
    gender = appearance.person.grammatical_gender
    forms = _FEMININE_AND_MASCULINE.get(AppearanceRole(appearance.role))
    if reading_language() == "es" and forms and gender:
        return forms[0] if gender == GrammaticalGender.FEMININE else forms[1]
    return appearance.get_role_display()
