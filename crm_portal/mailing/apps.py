from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MailingConfig(AppConfig):
    """The outbox: letters written in the same transaction as the fact they tell, sent by the worker."""

    name = "crm_portal.mailing"
    label = "mailing"
    verbose_name = _("Mail")
