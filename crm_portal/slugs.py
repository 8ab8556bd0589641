"""Addresses of things that have a page in both languages."""

from typing import ClassVar

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from crm_portal.languages import Language, reading_language


class HasSlugs(models.Model):
    """A thing with an address word in each language; the English one may still be missing."""

    slug_es = models.SlugField(_("address in Spanish"), max_length=120, unique=True)
    slug_en = models.SlugField(_("address in English"), max_length=120, unique=True, null=True, blank=True)

    class Meta:
        abstract: ClassVar = True

    def slug_in(self, language: str) -> str:
        """The word for `language`; the Spanish one where English has none yet."""
        return (self.slug_en or self.slug_es) if language == Language.ENGLISH else self.slug_es

    @property
    def slug(self) -> str:
        return self.slug_in(get_language() or Language.SPANISH)


def find_by_slug(things: models.QuerySet, slug: str):
    """The one of `things` at the address `slug`, in the active language before the other; None if there is none."""
    language = reading_language()
    found = things.filter(models.Q(slug_es=slug) | models.Q(slug_en=slug))
    return min(found, key=lambda thing: thing.slug_in(language) != slug, default=None)
