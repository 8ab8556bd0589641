"""Who belongs to the Conference, as what, and since when."""

from datetime import date
from typing import ClassVar

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import ends_after_it_starts, exactly_one_of
from crm_portal.dates import Precision
from members.enums import MembershipKind
from members.models.country import Country
from members.models.organisation import Organisation
from members.models.reference import Sourced


class DateRange(Func):
    """daterange(from, until): half open; an unknown end is open."""

    function = "daterange"
    output_field = DateRangeField()


def _no_overlap(party: str) -> ExclusionConstraint:
    same_party = Func(F(party), F(party), Value("[]"), function="int8range")
    return ExclusionConstraint(
        name=f"members_membership_of_a_{party}_does_not_overlap",
        expressions=[
            (same_party, RangeOperators.OVERLAPS),
            (DateRange("valid_from", "valid_until"), RangeOperators.OVERLAPS),
        ],
        condition=Q(valid_from__isnull=False) & Q(**{f"{party}__isnull": False}),
        violation_error_message=_("It belongs to the Conference in that period already."),
    )


class MembershipQuerySet(models.QuerySet):
    """Memberships, narrowed by time."""

    def valid(self, on: date):
        """Those that hold on the day `on`; an unknown start or end is no reason to leave one out."""
        return self.filter(Q(valid_from=None) | Q(valid_from__lte=on), Q(valid_until=None) | Q(valid_until__gt=on))


class Membership(Sourced):
    """A country or an organisation that belongs to the Conference from a day, until a day (not included)."""

    country = models.ForeignKey(
        Country, models.PROTECT, null=True, blank=True, related_name="memberships", verbose_name=_("country")
    )
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="memberships", verbose_name=_("organisation")
    )
    kind = models.CharField(_("kind"), max_length=30, choices=MembershipKind)
    valid_from = models.DateField(_("since"), null=True, blank=True)
    valid_from_precision = models.CharField(max_length=8, choices=Precision, default=Precision.UNKNOWN)
    valid_until = models.DateField(_("until (not included)"), null=True, blank=True)
    note = models.TextField(_("note"), blank=True, help_text=_("For instance between which meetings it joined."))

    objects = MembershipQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["kind", "pk"]
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        constraints: ClassVar = [
            exactly_one_of(
                "country", "organisation",
                name="members_membership_is_of_one_party",
                message=_("Name a country or an organisation, not both."),
            ),
            ends_after_it_starts("valid_from", "valid_until", name="members_membership_ends_after_it_starts"),
            models.CheckConstraint(
                name="members_membership_kind_fits_its_party",
                condition=Q(kind__in=["member_state", "observer_state"], country__isnull=False)
                | Q(kind__in=["observer_organisation", "civil_society_network"], organisation__isnull=False),
                violation_error_message=_(
                    "Countries are members or observers; organisations are observers or networks."
                ),
            ),
            _no_overlap("country"),
            _no_overlap("organisation"),
        ]  # fmt: skip

    def __str__(self):
        return f"{self.country or self.organisation}: {self.get_kind_display()}"
