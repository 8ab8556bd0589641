"""A party: whoever can be a member, a partner, a delegation or the holder of a reserved seat."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import exactly_one_of
from members.models.body import Body
from members.models.country import Country, CountryGroup
from members.models.organisation import Organisation


class PartyKind(models.TextChoices):
    """The columns a party may stand in."""

    COUNTRY = "country", _("Country")
    ORGANISATION = "organisation", _("Organisation")
    COUNTRY_GROUP = "country_group", _("Group of countries")
    BODY = "body", _("Body")
    WORDING = "wording", _("As worded by the source")


class Party(models.Model):
    """Exactly one of a country, an organisation, a group of countries, a body, or the wording of a source.

    Each table that is one names the kinds it allows with `one_party`; the other columns stay empty there.
    """

    country = models.ForeignKey(
        Country, models.PROTECT, null=True, blank=True, related_name="%(class)ss", verbose_name=_("country")
    )
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="%(class)ss", verbose_name=_("organisation")
    )
    country_group = models.ForeignKey(
        CountryGroup, models.PROTECT, null=True, blank=True, related_name="%(class)ss",
        verbose_name=_("group of countries"),
    )  # fmt: skip
    body = models.ForeignKey(
        Body, models.PROTECT, null=True, blank=True, related_name="%(class)ss", verbose_name=_("body")
    )
    wording = models.CharField(_("as worded by the source"), max_length=250, blank=True)

    class Meta:
        abstract = True

    @property
    def party(self) -> Country | Organisation | CountryGroup | Body | str:
        """Whoever the row stands for; a text where a source only words it."""
        return self.country or self.organisation or self.country_group or self.body or self.wording

    @property
    def party_kind(self) -> PartyKind:
        for kind in PartyKind:
            if kind is not PartyKind.WORDING and getattr(self, f"{kind}_id"):
                return kind
        return PartyKind.WORDING


def one_party(*allowed: PartyKind, name: str) -> list[models.CheckConstraint]:
    """The constraints of a table whose party is exactly one of `allowed`."""
    forbidden = [kind for kind in PartyKind if kind not in allowed and kind is not PartyKind.WORDING]
    constraints = [
        exactly_one_of(
            *allowed, name=name, message=_("Name exactly one: a country, an organisation, a group or a body.")
        )
    ]
    if forbidden:
        constraints.append(
            models.CheckConstraint(
                name=f"{name}_of_an_allowed_kind",
                condition=models.Q(**{f"{kind}__isnull": True for kind in forbidden}),
                violation_error_message=_("This kind of party is not used here."),
            )
        )
    return constraints
