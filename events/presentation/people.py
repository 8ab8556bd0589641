"""Who had a part in an event, with the post held that day, and what they said."""

from dataclasses import dataclass

from crm_portal.templatetags.ui import Translated, translated
from events.enums import Speech
from events.models import Appearance
from events.presentation.names import Name, name_of


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
        role=appearance.get_role_display(),
        post=translated(appearance, "post"),
        institution=name_of(appearance.organisation) if appearance.organisation else None,
        country=name_of(appearance.country) if appearance.country else None,
        remarks=translated(appearance, "remarks"),
        is_quoted=appearance.speech == Speech.DIRECT,
    )
