"""The outbox: every letter the portal writes, and the addresses it no longer writes to."""

from datetime import datetime, timedelta
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from crm_portal.languages import Language
from crm_portal.mailing.enums import FINISHED, UNSENT, MailState
from crm_portal.tokens import mask

# A worker that took a letter and has said nothing for so long is taken for dead.
STALLED_AFTER = timedelta(minutes=10)
# A queued letter whose job got lost is given a new one after so long.
JOB_LOST_AFTER = timedelta(minutes=5)


class OutgoingMailQuerySet(models.QuerySet["OutgoingMail"]):
    """Adjectives of letters."""

    def unsent(self):
        """Still to leave: the worker is expected to deal with them by itself."""
        return self.filter(state__in=UNSENT)

    def failed(self):
        return self.filter(state=MailState.FAILED)

    def ready(self, at: datetime):
        """A worker may take them now."""
        return self.filter(Q(state=MailState.QUEUED) | Q(state=MailState.RETRYING, next_attempt_at__lte=at))

    def overdue(self, at: datetime):
        """Nobody is at work on them and somebody should be: retries whose time has come, and lost jobs."""
        return self.filter(
            Q(state=MailState.RETRYING, next_attempt_at__lte=at)
            | Q(state=MailState.QUEUED, next_attempt_at__lte=at - JOB_LOST_AFTER)
        )

    def stalled(self, at: datetime):
        """Taken by a worker that has not been heard of since."""
        return self.filter(state=MailState.SENDING, sending_since__lte=at - STALLED_AFTER)


class OutgoingMail(models.Model):
    """A letter to one address, written in the same transaction as the fact it tells.

    `key` names notice, person, object and version, so that a second letter of the same kind
    cannot exist. `secrets` holds the raw personal links only until the letter is sent or given
    up; then they are masked everywhere in this row.
    """

    key = models.CharField(_("key"), max_length=200, unique=True)
    to = models.EmailField(_("to"), max_length=254)
    language = models.CharField(_("language"), max_length=2, choices=Language)
    subject = models.CharField(_("subject"))
    text = models.TextField(_("text"))
    html = models.TextField(_("HTML"))
    attachments = models.JSONField(
        _("attachments"), default=list, blank=True, help_text=_("Small text files: name, type and content.")
    )
    about = models.CharField(_("about"), blank=True)
    message_id = models.CharField(_("Message-ID"), max_length=200, unique=True)
    secrets = models.JSONField(_("personal links"), default=list, blank=True, editable=False)

    state = models.CharField(_("state"), max_length=12, choices=MailState, default=MailState.QUEUED)
    attempts = models.PositiveIntegerField(_("attempts"), default=0)
    # Grows with every attempt, ever; a worker that comes late holds an old number and changes nothing.
    fence = models.PositiveIntegerField(default=0, editable=False)
    created_at = models.DateTimeField(_("written"))
    next_attempt_at = models.DateTimeField(_("next attempt"))
    give_up_at = models.DateTimeField(_("tried until"))
    sending_since = models.DateTimeField(_("being sent since"), null=True, blank=True)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    masked_at = models.DateTimeField(_("personal links masked"), null=True, blank=True)
    last_error = models.CharField(_("last error"), max_length=500, blank=True)

    objects: ClassVar = OutgoingMailQuerySet.as_manager()

    class Meta:
        verbose_name = _("letter")
        verbose_name_plural = _("outbox")
        ordering = ("-created_at", "-pk")
        constraints = [
            models.CheckConstraint(
                name="mailing_letter_is_in_a_known_state", condition=Q(state__in=[*UNSENT, *FINISHED])
            ),
            models.CheckConstraint(
                name="mailing_letter_is_in_a_known_language", condition=Q(language__in=Language.values)
            ),
            models.CheckConstraint(name="mailing_letter_has_a_recipient", condition=~Q(to="")),
            models.CheckConstraint(
                name="mailing_subject_fits_on_one_line", condition=~Q(subject="") & ~Q(subject__regex=r"[\r\n]")
            ),
            models.CheckConstraint(
                name="mailing_sent_letter_says_when",
                condition=Q(state=MailState.SENT, sent_at__isnull=False)
                | ~Q(state=MailState.SENT) & Q(sent_at__isnull=True),
            ),
            models.CheckConstraint(
                name="mailing_letter_being_sent_says_since_when",
                condition=Q(state=MailState.SENDING, sending_since__isnull=False)
                | ~Q(state=MailState.SENDING) & Q(sending_since__isnull=True),
            ),
            models.CheckConstraint(
                name="mailing_finished_letter_keeps_no_personal_link",
                condition=Q(state__in=UNSENT) | Q(secrets=[]),
            ),
        ]
        indexes = [
            models.Index(fields=["next_attempt_at"], name="mailing_unsent", condition=Q(state__in=UNSENT)),
            models.Index(fields=["-created_at", "-id"], name="mailing_newest_first"),
            models.Index(fields=["state", "-created_at"], name="mailing_by_state"),
            models.Index(fields=["to"], name="mailing_by_recipient"),
            models.Index(fields=["about"], name="mailing_by_subject_matter"),
        ]

    def __str__(self):
        return f"{self.subject} → {self.to}"

    def masked(self, words: str) -> str:
        """`words` without the personal links of this letter."""
        for secret in self.secrets:
            words = mask(words, secret)
        return words


class Suppression(models.Model):
    """An address that gets no more letters: it bounced, or its owner asked."""

    email_key = models.CharField(_("e-mail"), max_length=254, unique=True)
    reason = models.CharField(_("reason"), max_length=300)
    created_at = models.DateTimeField(_("added"), db_default=models.functions.Now(), editable=False)

    class Meta:
        verbose_name = _("suppressed address")
        verbose_name_plural = _("suppressed addresses")
        ordering = ("email_key",)

    def __str__(self):
        return self.email_key
