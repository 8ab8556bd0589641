from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MembersConfig(AppConfig):
    """Who exists: countries, organisations, memberships, bodies, presidencies, people and their posts."""

    name = "members"
    verbose_name = _("Members and people")
