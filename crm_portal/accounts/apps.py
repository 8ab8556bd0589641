from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    """Staff who log in, and what they may do."""

    name = "crm_portal.accounts"
    label = "accounts"
    verbose_name = _("Staff")
