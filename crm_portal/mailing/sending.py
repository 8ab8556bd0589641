"""One conversation with the mail server, and what its refusals mean."""

import smtplib
from email.utils import format_datetime, formataddr, parseaddr

from django.conf import settings
from django.core.mail import EmailMultiAlternatives

from crm_portal.mailing.models import OutgoingMail

_ACRONYMS = {"es": "CRM", "en": "RCM"}


def send(mail: OutgoingMail) -> None:
    """Hand `mail` to the mail server, or raise what went wrong.

    The Message-ID is the one given when the letter was queued, so that a letter sent twice
    after a crash is recognised as one. Replies go to an office that reads them.
    """
    message = EmailMultiAlternatives(
        subject=mail.subject,
        body=mail.text,
        from_email=_sender(mail.language),
        to=[mail.to],
        reply_to=[settings.CONTACT_EMAIL],
        headers={
            "Message-ID": mail.message_id,
            "Date": format_datetime(mail.created_at),
            "Auto-Submitted": "auto-generated",
            "Content-Language": mail.language,
        },
    )
    message.attach_alternative(mail.html, "text/html")
    for attachment in mail.attachments:
        message.attach(attachment["name"], attachment["content"], attachment["type"])
    message.send()


def _sender(language: str) -> str:
    """Our address under the Conference's acronym in the reader's language, unless the sender has another name."""
    name, address = parseaddr(settings.DEFAULT_FROM_EMAIL)
    if name in _ACRONYMS.values():
        name = _ACRONYMS.get(language, name)
    return formataddr((name, address))


def is_permanent(trouble: Exception) -> bool:
    """Whether trying again would meet the same answer.

    Permanent: the server refuses this recipient or this content with a 5xx, or the letter cannot
    be put into mail form. All else (no connection, 4xx, a log-in or sender that the server does
    not know yet) passes or can be mended within a day.
    """
    if isinstance(trouble, smtplib.SMTPRecipientsRefused):
        return all(code >= 500 for code, _ in trouble.recipients.values())
    if isinstance(trouble, smtplib.SMTPDataError):
        return trouble.smtp_code >= 500
    return isinstance(trouble, smtplib.SMTPNotSupportedError | ValueError)


def describe(trouble: Exception) -> str:
    """`trouble` in one line for staff."""
    if isinstance(trouble, smtplib.SMTPRecipientsRefused):
        return "; ".join(f"{code} {_decoded(answer)}" for code, answer in trouble.recipients.values())
    if isinstance(trouble, smtplib.SMTPResponseException):
        return f"{trouble.smtp_code} {_decoded(trouble.smtp_error)}"
    return f"{type(trouble).__name__}: {trouble}"


def _decoded(answer: bytes | str) -> str:
    return answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
