from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EventsConfig(AppConfig):
    """What happens and who comes: events, sessions, documents, delegations, registrations."""

    name = "events"
    verbose_name = _("Events and registrations")

    def ready(self):
        """Hang the events of a country, an organisation, a body or a term on its page."""
        from events import panels  # noqa: F401 (registers)
