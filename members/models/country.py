"""Countries and groups of countries."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import written, written_in_a_language
from crm_portal.languages import Language


class OfficialOrder:
    """Ordering by the explicit position of the language, then by name; the two official orders differ."""

    def in_official_order(self, language: str | None = None):
        """In the order of `language` (the active one if none): placed ones first, the rest by name."""
        code = Language.ENGLISH if (language or get_language()) == Language.ENGLISH else Language.SPANISH
        other = code.other
        name = Coalesce(f"name_{code}", f"name_{other}")
        return self.order_by(F(f"sort_{code}").asc(nulls_last=True), models.Func(name, function="crm_sort_key"), "pk")


class CountryQuerySet(OfficialOrder, models.QuerySet):
    """Countries, narrowed by what they are to the Conference."""

    def with_membership(self, kind, on):
        """Those that belong to the Conference as `kind` on the date `on`."""
        from members.models.membership import Membership

        return self.filter(pk__in=Membership.objects.valid(on).filter(kind=kind).values("country"))


class Country(models.Model):
    """A country by its ISO 3166 codes; all are here, since guests come from outside the region too."""

    alpha2 = models.CharField(_("two-letter code"), max_length=2, unique=True)
    alpha3 = models.CharField(_("three-letter code"), max_length=3, unique=True)
    numeric = models.CharField(_("numeric code"), max_length=3, unique=True)
    name = models.CharField(_("name"), max_length=100)
    formal_name = models.CharField(_("formal name"), max_length=150, blank=True)
    sort_es = models.PositiveSmallIntegerField(_("position in Spanish"), null=True, blank=True)
    sort_en = models.PositiveSmallIntegerField(_("position in English"), null=True, blank=True)
    default_timezone = models.CharField(_("default time zone"), max_length=64)
    other_timezones = ArrayField(
        models.CharField(max_length=64), default=list, blank=True, verbose_name=_("other time zones")
    )
    note = models.TextField(_("note"), blank=True)

    objects = CountryQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["alpha2"]
        verbose_name = _("country")
        verbose_name_plural = _("countries")
        constraints: ClassVar = [
            models.CheckConstraint(
                name="members_country_is_named_in_both_languages",
                condition=written("name_es") & written("name_en"),
                violation_error_message=_("A country is named in both languages."),
            ),
            models.CheckConstraint(
                name="members_country_codes_are_capital_letters",
                condition=Q(alpha2__regex=r"^[A-Z]{2}$") & Q(alpha3__regex=r"^[A-Z]{3}$"),
                violation_error_message=_("Country codes are capital letters: HN, HND."),
            ),
        ]

    def __str__(self):
        return self.name or self.alpha2


class CountryGroup(models.Model):
    """A group as a source words it; which countries it means is not assumed."""

    code = models.SlugField(_("code"), max_length=60, unique=True)
    name = models.CharField(_("name"), max_length=150)
    note = models.TextField(_("note"), blank=True)

    class Meta:
        ordering: ClassVar = ["code"]
        verbose_name = _("group of countries")
        verbose_name_plural = _("groups of countries")
        constraints: ClassVar = [written_in_a_language("name", name="members_countrygroup_is_named")]

    def __str__(self):
        return self.name or self.code
