"""What the outbox asks of staff today: letters that did not leave, and a worker that is silent."""

from datetime import timedelta

from django.db.models import Count, Q
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from crm_portal import dates
from crm_portal.jobs import worker_last_seen
from crm_portal.mailing.enums import MailState
from crm_portal.mailing.models import OutgoingMail
from crm_portal.panels import register
from crm_portal.staff_admin import moment_of

# A working worker reports every ten seconds.
SILENT_AFTER = timedelta(minutes=10)
# Letters held back because of their address are told for so long.
TOLD_FOR = timedelta(days=14)


def letters(request: HttpRequest, language: str):
    """Letters that failed or were held back, and whether anybody is there to send the others."""
    if not request.user.has_perm("mailing.view_outgoingmail"):
        return None
    at, place = moment_of(request), reverse("admin:mailing_outgoingmail_changelist")
    counts = OutgoingMail.objects.aggregate(
        failed=Count("pk", filter=Q(state=MailState.FAILED)),
        held_back=Count("pk", filter=Q(state=MailState.SUPPRESSED, created_at__gt=at - TOLD_FOR)),
    )
    failed, held_back = counts["failed"], counts["held_back"]
    rows = []
    if failed:
        words = ngettext("%(count)s letter could not be sent.", "%(count)s letters could not be sent.", failed)
        rows.append((words % {"count": dates.number(failed)}, f"{place}?state__exact={MailState.FAILED}"))
    if held_back:
        words = ngettext("%(count)s letter was held back.", "%(count)s letters were held back.", held_back)
        rows.append((words % {"count": dates.number(held_back)}, f"{place}?state__exact={MailState.SUPPRESSED}"))
    silence = _silence(at)
    return ("admin/mailing/letters.html", {"rows": rows, "silence": silence}) if rows or silence else None


def _silence(at) -> str:
    """Since when no worker has given a sign of life; nothing while one does."""
    seen = worker_last_seen()
    if seen is None:
        return _("The program that sends letters has never run: letters wait until it is started.")
    if at - seen < SILENT_AFTER:
        return ""
    since = dates.moment(seen, timezone.get_current_timezone_name())
    return _("The program that sends letters has been silent since %(since)s: letters wait.") % {"since": since}


register("staff.aside", letters)
