"""The editable lists: types, themes, sectors, series, observances, types of document."""

from typing import ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import written_in_a_language
from members.models import Country


class Term(models.Model):
    """One entry of an editable list: a code for filters and imports, a bilingual name, a place in the list."""

    code = models.SlugField(_("code"), max_length=60, unique=True)
    name = models.CharField(_("name"), max_length=200)
    order = models.PositiveSmallIntegerField(_("order"), default=100)

    class Meta:
        abstract = True
        ordering: ClassVar = ["order", "code"]
        constraints: ClassVar = [written_in_a_language("name", name="%(app_label)s_%(class)s_is_named")]

    def __str__(self):
        return self.name or self.code


class EventType(Term):
    plural = models.CharField(_("name of several"), max_length=200, blank=True)

    class Meta(Term.Meta):
        verbose_name = _("type of event")
        verbose_name_plural = _("types of event")


class Theme(Term):
    class Meta(Term.Meta):
        verbose_name = _("theme")
        verbose_name_plural = _("themes")


class Sector(Term):
    class Meta(Term.Meta):
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")


class EventSeries(Term):
    class Meta(Term.Meta):
        verbose_name = _("series of events")
        verbose_name_plural = _("series of events")


class DocumentType(Term):
    class Meta(Term.Meta):
        verbose_name = _("type of document")
        verbose_name_plural = _("types of document")


class Observance(Term):
    """A commemorative month or week, with its country; an event tied to it need not fall inside."""

    country = models.ForeignKey(
        Country, models.PROTECT, null=True, blank=True, related_name="observances", verbose_name=_("country")
    )
    month = models.PositiveSmallIntegerField(
        _("month"), null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(12)]
    )
    description = models.TextField(_("description"), blank=True)

    class Meta(Term.Meta):
        verbose_name = _("observance")
        verbose_name_plural = _("observances")
        constraints: ClassVar = [
            *Term.Meta.constraints,
            models.CheckConstraint(
                name="events_observance_month_is_a_month",
                condition=models.Q(month=None) | models.Q(month__range=(1, 12)),
                violation_error_message=_("Months go from 1 to 12."),
            ),
        ]
