"""The two languages of the Conference."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Language(models.TextChoices):
    """A language of the portal, by its ISO 639-1 code."""

    SPANISH = "es", _("Spanish")
    ENGLISH = "en", _("English")

    @property
    def other(self) -> "Language":
        return Language.ENGLISH if self is Language.SPANISH else Language.SPANISH
