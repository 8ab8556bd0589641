"""The Conference, its organs, working groups and networks."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import ends_after_it_starts, written_in_a_language
from crm_portal.dates import Precision
from crm_portal.slugs import HasSlugs
from members.enums import BodyKind, BodyStatus
from members.models.organisation import Organisation
from members.models.reference import Sourced


class Body(HasSlugs, Sourced):
    """An organ or group of the Conference; the Conference itself is the body `conference`."""

    code = models.SlugField(_("code"), max_length=60, unique=True)
    name = models.CharField(_("name"), max_length=250)
    acronym = models.CharField(_("acronym"), max_length=40, blank=True)
    aliases = ArrayField(
        models.CharField(max_length=200), default=list, blank=True, verbose_name=_("other names, for searching")
    )
    kind = models.CharField(_("kind"), max_length=20, choices=BodyKind)
    status = models.CharField(_("status"), max_length=12, choices=BodyStatus, default=BodyStatus.CURRENT)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="parts", verbose_name=_("part of")
    )
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="bodies", verbose_name=_("organisation")
    )
    active_from = models.DateField(_("active from"), null=True, blank=True)
    active_from_precision = models.CharField(max_length=8, choices=Precision, default=Precision.UNKNOWN)
    active_to = models.DateField(_("active until"), null=True, blank=True)
    active_to_precision = models.CharField(max_length=8, choices=Precision, default=Precision.UNKNOWN)
    description = models.TextField(_("description"), blank=True)
    note = models.TextField(_("note"), blank=True)

    class Meta:
        ordering: ClassVar = ["code"]
        verbose_name = _("body")
        verbose_name_plural = _("bodies")
        constraints: ClassVar = [
            written_in_a_language("name", name="members_body_is_named"),
            ends_after_it_starts("active_from", "active_to", name="members_body_ends_after_it_starts"),
        ]

    def __str__(self):
        return self.name or self.code
