"""The fixed choices of the training app."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class InstitutionKind(models.TextChoices):
    """A kind of institution from which each country nominates somebody."""

    FOREIGN_MINISTRY = "foreign_ministry", _("Foreign ministry")
    MIGRATION_AUTHORITY = "migration_authority", _("Migration authority")
    PLANNING_BODY = "planning_body", _("Planning body")
    INTERIOR_MINISTRY = "interior_ministry", _("Interior ministry")
    LOCAL_GOVERNMENT = "local_government", _("Local government")
