"""The two languages of the Conference."""

from django.db import models
from django.utils import translation
from django.utils.translation import gettext_lazy as _


class Language(models.TextChoices):
    """A language of the portal, by its ISO 639-1 code."""

    SPANISH = "es", _("Spanish")
    ENGLISH = "en", _("English")

    @property
    def other(self) -> "Language":
        return Language.ENGLISH if self is Language.SPANISH else Language.SPANISH


def reading_language(language: str | None = None) -> str:
    """`language`, or the active one when none is named, as "es" or "en"; anything else is read in Spanish."""
    code = (language or translation.get_language() or "")[:2].lower()
    return code if code in Language.values else Language.SPANISH.value
