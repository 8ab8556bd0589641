"""The Pro-Tempore Presidency, which changes every year."""

from datetime import date
from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import ends_after_it_starts
from crm_portal.dates import Precision
from members.models.country import Country
from members.models.membership import DateRange
from members.models.person import Person
from members.models.reference import Sourced


class PresidencyQuerySet(models.QuerySet["Presidency"]):
    """Terms, found by time; "current" is derived, never stored."""

    def current(self, on: date) -> "Presidency | None":
        """The term whose known dates hold `on`, else the one named by the year of `on`, else none."""
        dated = self.filter(starts_on__lte=on, ends_on__gt=on).first()
        return dated or self.filter(year=on.year).exclude(ends_on__lte=on).first()

    def troika(self, presidency: "Presidency"):
        """The term before, this one and the one after, by year."""
        return self.filter(year__in=[presidency.year - 1, presidency.year, presidency.year + 1]).order_by("year")


class Presidency(Sourced):
    """A term, named and addressed by its year; its dates are blank where no source gives them."""

    year = models.PositiveSmallIntegerField(_("year that names the term"), unique=True)
    country = models.ForeignKey(
        Country, models.PROTECT, null=True, blank=True, related_name="presidencies", verbose_name=_("country"),
        help_text=_("Leave it blank while it is not confirmed: pages then say so."),
    )  # fmt: skip
    is_designated = models.BooleanField(
        _("announced only"), default=False, help_text=_("The country was announced; the term is not confirmed yet.")
    )
    theme = models.CharField(_("theme"), max_length=300, blank=True)
    aims = models.TextField(_("aims"), blank=True)
    starts_on = models.DateField(_("starts"), null=True, blank=True)
    starts_precision = models.CharField(max_length=8, choices=Precision, default=Precision.UNKNOWN)
    ends_on = models.DateField(
        _("ends (not included)"), null=True, blank=True, help_text=_("A month counts from its first day.")
    )
    ends_precision = models.CharField(max_length=8, choices=Precision, default=Precision.UNKNOWN)
    meeting_ordinal = models.PositiveSmallIntegerField(
        _("number of its Vice-Ministerial Meeting"), null=True, blank=True
    )
    meeting_place = models.CharField(_("place of its Vice-Ministerial Meeting"), max_length=200, blank=True)
    note = models.TextField(_("note"), blank=True)

    objects = PresidencyQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-year"]
        verbose_name = _("presidency")
        verbose_name_plural = _("presidencies")
        constraints: ClassVar = [
            ends_after_it_starts("starts_on", "ends_on", name="members_presidency_ends_after_it_starts"),
            ExclusionConstraint(
                name="members_presidency_terms_do_not_overlap",
                expressions=[(DateRange("starts_on", "ends_on"), RangeOperators.OVERLAPS)],
                condition=Q(starts_on__isnull=False, ends_on__isnull=False),
                violation_error_message=_("Two terms overlap."),
            ),
        ]

    def __str__(self):
        country = self.country or _("to be confirmed")
        return f"{self.year} · {country}"

    @property
    def label(self) -> str:
        """The word in its address: the year."""
        return str(self.year)

    def is_documented(self, on: date) -> bool:
        """Whether known dates, and not the year alone, say that the term holds `on`."""
        return bool(self.starts_on and self.ends_on and self.starts_on <= on < self.ends_on)


class PresidencyHolder(models.Model):
    """Who led the presidency, with the post held then."""

    presidency = models.ForeignKey(Presidency, models.CASCADE, related_name="holders", verbose_name=_("presidency"))
    person = models.ForeignKey(Person, models.PROTECT, related_name="presidencies_held", verbose_name=_("person"))
    post = models.CharField(_("post held then"), max_length=250, blank=True)
    starts_on = models.DateField(_("from"), null=True, blank=True)
    ends_on = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("holder of the presidency")
        verbose_name_plural = _("holders of the presidency")
        constraints: ClassVar = [
            ends_after_it_starts("starts_on", "ends_on", name="members_presidencyholder_ends_after_it_starts")
        ]

    def __str__(self):
        return f"{self.person}, {self.presidency}"


class PresidencyStaff(models.Model):
    """A user who works on the events of one term."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("user"))
    presidency = models.ForeignKey(Presidency, models.CASCADE, related_name="staff", verbose_name=_("presidency"))

    class Meta:
        verbose_name = _("presidency staff")
        verbose_name_plural = _("presidency staff")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["user", "presidency"], name="members_presidencystaff_works_on_a_term_once",
                violation_error_message=_("This user works on that term already."),
            )
        ]  # fmt: skip

    def __str__(self):
        return f"{self.user}, {self.presidency}"
