"""What is public of an event in each language, on its page: one card for Spanish and one for English."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from crm_portal import dates
from crm_portal.languages import Language
from crm_portal.staff_languages import Completeness
from events.actions.publication import missing_for_publication, needed_for_publication, wished_for
from events.errors import PublicationRefused
from events.models import Event

NAMES = {Language.SPANISH: "spanish", Language.ENGLISH: "english"}
_PREVIEW = {Language.SPANISH: _("Preview in Spanish"), Language.ENGLISH: _("Preview in English")}
_SEE = {Language.SPANISH: _("See the page in Spanish"), Language.ENGLISH: _("See the page in English")}
_PUBLISH = {Language.SPANISH: _("Save and publish in Spanish"), Language.ENGLISH: _("Save and publish in English")}
_BETTER = _("Better with: %(wished)s.")


@dataclass(frozen=True)
class Button:
    """A button that sends the form; `needs` names the fields without which it refuses."""

    name: str
    label: str
    needs: str = ""


@dataclass(frozen=True)
class Card:
    """One language of an event: where it stands, how to look at it, and how to publish it or why not yet."""

    code: str
    name: str
    state: str
    completeness: Completeness | None
    address: str
    address_label: str
    button: Button | None
    refusal: str


def cards(event: Event, sides: list[Completeness], *, may_publish: bool) -> list[Card]:
    """Both cards of `event`, which is there already."""
    by_language = {side.language: side for side in sides}
    return [_card(event, language, by_language.get(language), may_publish) for language in Language]


def _card(event: Event, language: Language, side: Completeness | None, may_publish: bool) -> Card:
    published = event.published_in(language)
    missing = missing_for_publication(event, language)
    return Card(
        code=language.value,
        name=str(language.label),
        state=state_in_words(event, language),
        completeness=side,
        address=public_address(event, language),
        address_label=str((_SEE if published and event.is_public else _PREVIEW)[language]),
        button=button_for(language) if may_publish and not published else None,
        refusal=str(PublicationRefused(language, missing)) if missing and not published else "",
    )


def button_for(language: Language) -> Button:
    name = f"events_event_publish_in_{NAMES[language]}"
    return Button(name, str(_PUBLISH[language]), " ".join(needed_for_publication(language)))


def public_address(event: Event, language: Language) -> str:
    """The page of the event in `language`; what is not out there yet is shown to staff as it would be."""
    with translation.override(language):
        address = reverse("events:detail", kwargs={"slug": event.slug_in(language)})
    return address if event.is_public and event.published_in(language) else f"{address}?preview=1"


def state_in_words(event: Event, language: Language) -> str:
    """Whether the page is out."""
    published = event.published_in(language)
    if published and event.is_public:
        return str(_("Published on %(day)s.")) % {"day": dates.day(published.date())}
    return str(_("Not published."))


def publication_in_short(event: Event, language: Language) -> str:
    """One word where all is well, else what is missing."""
    if event.published_in(language):
        return str(_("Published"))
    missing = ", ".join(str(item) for item in missing_for_publication(event, language))
    return str(_("Missing: %(missing)s") % {"missing": missing} if missing else _("Not published, complete"))


def publication_in_words(event: Event, language: Language) -> str:
    """Whether the page is out, and what it still lacks."""
    if event.pk is None:
        return str(_("Not published."))
    published = event.published_in(language)
    if published:
        said = str(_("Published on %(day)s.")) % {"day": dates.day(published.date())}
    elif missing := missing_for_publication(event, language):
        said = str(PublicationRefused(language, missing))
    else:
        said = str(_("Not published. Nothing is missing."))
    wished = ", ".join(str(item) for item in wished_for(event, language))
    return f"{said} {str(_BETTER) % {'wished': wished}}" if wished else said
