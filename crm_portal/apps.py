from django.apps import AppConfig


class CrmPortalConfig(AppConfig):
    """The site itself: SQL functions, pages that stand above every app, commands."""

    name = "crm_portal"
    label = "crm_portal"
    verbose_name = "CRM portal"
