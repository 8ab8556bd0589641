"""What may become of a letter."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MailState(models.TextChoices):
    """The life of a letter in the outbox.

    queued → sending → sent; sending → retrying → queued while the trouble may pass;
    failed and suppressed are ends that only staff can undo.
    """

    QUEUED = "queued", _("queued")
    SENDING = "sending", _("being sent")
    SENT = "sent", _("sent")
    RETRYING = "retrying", _("to be tried again")
    FAILED = "failed", _("failed")
    SUPPRESSED = "suppressed", _("held back: the address is suppressed")


UNSENT = (MailState.QUEUED, MailState.SENDING, MailState.RETRYING)
FINISHED = (MailState.SENT, MailState.FAILED, MailState.SUPPRESSED)
