"""The fixed choices of the members app."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MembershipKind(models.TextChoices):
    """How a country or an organisation belongs to the Conference."""

    MEMBER_STATE = "member_state", _("Member country")
    OBSERVER_STATE = "observer_state", _("Observer country")
    OBSERVER_ORGANISATION = "observer_organisation", _("Observer organisation")
    CIVIL_SOCIETY_NETWORK = "civil_society_network", _("Civil-society network")


class OrganisationKind(models.TextChoices):
    GOVERNMENT = "government", _("Government")
    INSTITUTION = "institution", _("Government institution")
    INTERNATIONAL_ORGANISATION = "international_organisation", _("International organisation")
    CIVIL_SOCIETY_NETWORK = "civil_society_network", _("Civil-society network")
    PROCESS = "process", _("Consultative process")
    ACADEMIA = "academia", _("Academic institution")
    PRIVATE = "private", _("Private sector")
    DONOR = "donor", _("Donor")


class BodyKind(models.TextChoices):
    CONFERENCE = "conference", _("Conference")
    ORGAN = "organ", _("Organ")
    COMMITTEE = "committee", _("Committee")
    WORKING_GROUP = "working_group", _("Working group")
    LIAISON_NETWORK = "liaison_network", _("Liaison officers network")
    AD_HOC_GROUP = "ad_hoc_group", _("Ad hoc group")
    NETWORK = "network", _("Network")


class BodyStatus(models.TextChoices):
    CURRENT = "current", _("Current")
    HISTORICAL = "historical", _("Historical")
    UNKNOWN = "unknown", _("Not known")


class GovernmentLevel(models.TextChoices):
    """Level of government, in the words of most member countries."""

    NATIONAL = "national", _("National or federal")
    SUBNATIONAL = "subnational", _("State, provincial or departmental")
    LOCAL = "local", _("Municipal or local")
    NOT_APPLICABLE = "not_applicable", _("Not applicable")


class GrammaticalGender(models.TextChoices):
    """Which form of a Spanish post or role a person uses."""

    FEMININE = "feminine", _("Feminine")
    MASCULINE = "masculine", _("Masculine")
