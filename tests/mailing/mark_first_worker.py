"""The wrong worker: it marks a letter as sent and then sends it. The crash test must catch it losing letters."""

import django

django.setup()

from crm_portal.clock import database_now  # noqa: E402 - models need Django to be set up
from crm_portal.mailing.actions import claim, mark_sent  # noqa: E402
from crm_portal.mailing.enums import MailState  # noqa: E402
from crm_portal.mailing.models import OutgoingMail  # noqa: E402
from crm_portal.mailing.sending import send  # noqa: E402

for pk in OutgoingMail.objects.filter(state=MailState.QUEUED).order_by("pk").values_list("pk", flat=True):
    if mail := claim(pk, at=database_now()):
        mark_sent(mail, at=database_now())
        send(mail)
