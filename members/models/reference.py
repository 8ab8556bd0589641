"""Where a fact was read."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _


class Reference(models.Model):
    """A public page, article or document that facts of the portal rest on."""

    code = models.SlugField(_("code"), max_length=60, unique=True)
    outlet = models.CharField(_("outlet or publisher"), max_length=200, blank=True)
    headline = models.CharField(_("headline, as published"), max_length=400, blank=True)
    address = models.CharField(_("address"), max_length=400, blank=True)
    published = models.CharField(_("when published, as far as known"), max_length=60, blank=True)

    class Meta:
        ordering: ClassVar = ["code"]
        verbose_name = _("source of facts")
        verbose_name_plural = _("sources of facts")

    def __str__(self):
        return self.outlet or self.address or self.code

    @property
    def link(self) -> str:
        """The address as a link, or nothing where the source has no public address."""
        if not self.address:
            return ""
        return self.address if self.address.startswith("http") else f"https://{self.address}"


class Sourced(models.Model):
    """A record that says where it was read, and which of its facts nobody has confirmed."""

    references = models.ManyToManyField(Reference, blank=True, related_name="+", verbose_name=_("sources"))
    is_verified = models.BooleanField(
        _("rests on a source"), default=True, help_text=_("Untick while no source confirms the record as a whole.")
    )
    unverified_fields = ArrayField(
        models.CharField(max_length=60), default=list, blank=True, verbose_name=_("details without a source")
    )

    class Meta:
        abstract = True
