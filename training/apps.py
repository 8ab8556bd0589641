from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TrainingConfig(AppConfig):
    """What is taught: programmes, their editions and modules."""

    name = "training"
    verbose_name = _("Training")

    def ready(self):
        """Hang the facts of an edition on the page of its event."""
        from training import panels  # noqa: F401 (registers)
