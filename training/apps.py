from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TrainingConfig(AppConfig):
    """What is taught: programmes, their editions and modules."""

    name = "training"
    verbose_name = _("Training")
