"""Organisations and institutions."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import written_in_a_language
from crm_portal.slugs import HasSlugs
from members.enums import GovernmentLevel, OrganisationKind
from members.models.country import Country, OfficialOrder


class OrganisationQuerySet(OfficialOrder, models.QuerySet):
    """Organisations in the official order of a language."""


class Organisation(HasSlugs):
    """A ministry, an international organisation, a network: anything that is no country and has a page."""

    code = models.SlugField(_("code"), max_length=60, unique=True)
    name = models.CharField(_("name"), max_length=250)
    formal_name = models.CharField(_("formal name"), max_length=250, blank=True)
    acronym = models.CharField(_("acronym"), max_length=40, blank=True)
    aliases = ArrayField(
        models.CharField(max_length=200), default=list, blank=True, verbose_name=_("other names, for searching")
    )
    kind = models.CharField(_("kind"), max_length=30, choices=OrganisationKind)
    country = models.ForeignKey(
        Country, models.PROTECT, null=True, blank=True, related_name="organisations", verbose_name=_("country")
    )
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="parts", verbose_name=_("part of")
    )
    government_level = models.CharField(_("level of government"), max_length=20, choices=GovernmentLevel, blank=True)
    sort_es = models.PositiveSmallIntegerField(_("position in Spanish"), null=True, blank=True)
    sort_en = models.PositiveSmallIntegerField(_("position in English"), null=True, blank=True)
    note = models.TextField(_("note"), blank=True)

    objects = OrganisationQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["code"]
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        constraints: ClassVar = [
            written_in_a_language("name", name="members_organisation_is_named"),
            models.CheckConstraint(
                name="members_organisation_is_not_part_of_itself",
                condition=~models.Q(parent=models.F("pk")),
                violation_error_message=_("An organisation is not part of itself."),
            ),
        ]

    def __str__(self):
        return f"{self.name} ({self.acronym})" if self.acronym else self.name or self.code
