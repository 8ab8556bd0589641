"""What is done with letters: queue, deliver, release, give up, send again.

A letter is never lost and may, after a crash, leave twice with the same Message-ID: it is marked
as sent only after the mail server has accepted it.
"""

import logging
import uuid
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext

from crm_portal.addresses import email_key
from crm_portal.jobs import defer
from crm_portal.mailing.enums import FINISHED, MailState
from crm_portal.mailing.errors import LetterHasNoLink, LetterIsNotFailed
from crm_portal.mailing.letters import Letter, one_line
from crm_portal.mailing.models import OutgoingMail, Suppression
from crm_portal.mailing.sending import describe, is_permanent, send

log = logging.getLogger(__name__)

DELIVER = "deliver_mail"
TRY_FOR = timedelta(hours=24)
LONGEST_PAUSE = timedelta(hours=4)
# How many rows one round of the minute's job takes up.
BATCH = 500


@transaction.atomic
def queue(
    letter: Letter,
    *,
    key: str,
    to: str,
    language: str,
    at: datetime,
    about: str = "",
    secrets: Iterable[str] = (),
    attachments: Iterable[Mapping[str, str]] = (),
) -> OutgoingMail:
    """Write `letter` into the outbox, in the caller's transaction; the worker sends it after the commit.

    Asking twice with one `key` gives the first letter back and sends no second one. `secrets` are
    the raw tokens in it; they are masked here once the letter has left. `attachments` are small
    text files: name, type, content. A suppressed address gets nothing; the row says so.
    A personal link in the subject is refused: subjects stay readable for staff.
    """
    secrets = list(secrets)
    if any(secret in letter.subject for secret in secrets):
        raise ValueError("A personal link has no place in a subject.")
    mail = OutgoingMail(
        key=key,
        to=to,
        language=language,
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        attachments=[dict(attachment) for attachment in attachments],
        about=about,
        secrets=secrets,
        message_id=f"<{uuid.uuid4()}@{urlsplit(settings.SITE_URL).hostname}>",
        created_at=at,
        next_attempt_at=at,
        give_up_at=at + TRY_FOR,
    )
    if _is_suppressed(to):
        mail.state = MailState.SUPPRESSED
        _set(mail, _masked(mail, at))
    OutgoingMail.objects.bulk_create([mail], ignore_conflicts=True)
    first = OutgoingMail.objects.get(key=key)
    if first.message_id == mail.message_id and first.state == MailState.QUEUED:
        defer(DELIVER, mail_id=first.pk)
    return first


def deliver(mail_id: int, *, at: datetime) -> None:
    """Send the letter if it is ready, and say what became of it.

    Two short transactions, the conversation with the mail server between them. A letter that is
    already sent, given up, or in another worker's hands is left alone.
    """
    mail = claim(mail_id, at=at)
    if mail is None:
        return
    try:
        send(mail)
    except Exception as trouble:  # whatever it is, the row must say so and other letters go on
        _mark_trouble(mail, trouble, at=at)
    else:
        mark_sent(mail, at=at)


@transaction.atomic(durable=True)
def claim(mail_id: int, *, at: datetime) -> OutgoingMail | None:
    """Take the letter for one attempt under a new fencing number; None when there is nothing to take."""
    mail = OutgoingMail.objects.ready(at).select_for_update(skip_locked=True).filter(pk=mail_id).first()
    if mail is None:
        return None
    if _is_suppressed(mail.to):
        _change(mail, state=MailState.SUPPRESSED, **_masked(mail, at))
        return None
    _change(mail, state=MailState.SENDING, sending_since=at, attempts=mail.attempts + 1, fence=mail.fence + 1)
    return mail


def mark_sent(mail: OutgoingMail, *, at: datetime) -> bool:
    """The mail server has accepted `mail`; False when another worker has taken it over meanwhile."""
    return _mark(mail, state=MailState.SENT, sent_at=at, last_error="", **_masked(mail, at))


def _mark_trouble(mail: OutgoingMail, trouble: Exception, *, at: datetime) -> bool:
    permanent = is_permanent(trouble)
    error = mail.masked(one_line(describe(trouble)))[:500]
    log.warning("Letter %s, attempt %s: %s", mail.pk, mail.attempts, "refused" if permanent else "to be tried again")
    return _mark(mail, last_error=error, **(_given_up(mail, at) if permanent else _put_off(mail, at)))


def deliver_due_mails(at: datetime) -> int:
    """Give a new job to every letter that waits without one; how many there were."""
    release_stalled(at)
    with transaction.atomic():
        mails = list(OutgoingMail.objects.overdue(at).order_by("pk").select_for_update(skip_locked=True)[:BATCH])
        for mail in mails:
            _change(mail, state=MailState.QUEUED, next_attempt_at=at)
            defer(DELIVER, mail_id=mail.pk)
    return len(mails)


@transaction.atomic
def release_stalled(at: datetime) -> int:
    """Take letters back from workers that are silent for too long; how many there were.

    The worker may yet come back: its fencing number is then out of date and it changes nothing.
    """
    mails = list(OutgoingMail.objects.stalled(at).order_by("pk").select_for_update(skip_locked=True)[:BATCH])
    for mail in mails:
        _change(mail, last_error=gettext("The worker fell silent while sending."), **_put_off(mail, at))
    return len(mails)


@transaction.atomic
def suppress(address: str, *, reason: str) -> Suppression:
    """Write no more letters to `address`; those that wait are held back when their turn comes."""
    suppression, _ = Suppression.objects.get_or_create(email_key=email_key(address), defaults={"reason": reason})
    return suppression


@transaction.atomic
def give_up(mail: OutgoingMail, *, at: datetime, reason: str = "") -> OutgoingMail:
    """Stop trying to send `mail`; one that is already finished stays as it is."""
    mail = OutgoingMail.objects.select_for_update().get(pk=mail.pk)
    if mail.state not in FINISHED:
        error = one_line(reason)[:500] or mail.last_error
        _change(mail, last_error=error, fence=mail.fence + 1, **_given_up(mail, at))
    return mail


@transaction.atomic
def send_again(mail: OutgoingMail, *, at: datetime) -> OutgoingMail:
    """Put a failed letter back into the queue for another day.

    Refused for a letter that is not failed, and for one whose personal link was masked: that
    one has to be written anew by whoever wrote it, with a new link.
    """
    mail = OutgoingMail.objects.select_for_update().get(pk=mail.pk)
    if mail.state != MailState.FAILED:
        raise LetterIsNotFailed
    if mail.masked_at:
        raise LetterHasNoLink
    _change(mail, state=MailState.QUEUED, attempts=0, next_attempt_at=at, give_up_at=at + TRY_FOR)
    defer(DELIVER, mail_id=mail.pk)
    return mail


def pause_after(attempts: int) -> timedelta:
    """How long to wait after so many attempts: one minute, then twice as long each time, at most four hours."""
    return min(timedelta(minutes=2 ** min(attempts - 1, 10)), LONGEST_PAUSE)


def _put_off(mail: OutgoingMail, at: datetime) -> dict:
    """To be tried again, unless a day has gone by."""
    next_attempt_at = at + pause_after(mail.attempts)
    if next_attempt_at > mail.give_up_at:
        return _given_up(mail, at)
    return {"state": MailState.RETRYING, "sending_since": None, "next_attempt_at": next_attempt_at}


def _given_up(mail: OutgoingMail, at: datetime) -> dict:
    return {"state": MailState.FAILED, "sending_since": None, **_masked(mail, at)}


def _masked(mail: OutgoingMail, at: datetime) -> dict:
    """The words of `mail` without its personal links; attachments that may hold one keep their names only.

    A calendar file folds its lines, so a link in it cannot be found by its letters.
    """
    if not mail.secrets:
        return {"sending_since": None}
    return {
        "sending_since": None,
        "text": mail.masked(mail.text),
        "html": mail.masked(mail.html),
        "attachments": [{**attachment, "content": ""} for attachment in mail.attachments],
        "secrets": [],
        "masked_at": at,
    }


def _is_suppressed(address: str) -> bool:
    try:
        key = email_key(address)
    except ValidationError:  # nobody suppressed what is no address; the mail server will say what it is
        return False
    return Suppression.objects.filter(email_key=key).exists()


def _mark(mail: OutgoingMail, **changes) -> bool:
    """Write `changes` only while the letter is still in the hands of this attempt."""
    still_ours = OutgoingMail.objects.filter(pk=mail.pk, state=MailState.SENDING, fence=mail.fence)
    with transaction.atomic(durable=True):
        done = still_ours.update(**changes) == 1
    if not done:
        log.warning("Letter %s, attempt %s: another worker has taken it over", mail.pk, mail.fence)
    return done


def _change(mail: OutgoingMail, **changes) -> None:
    """Write `changes` to a row that this transaction has locked."""
    _set(mail, changes)
    mail.save(update_fields=list(changes))


def _set(mail: OutgoingMail, changes: Mapping) -> None:
    for field, value in changes.items():
        setattr(mail, field, value)
