"""What the outbox holds about people, and how long."""

from crm_portal.privacy import Label, Privacy

PUBLIC: set[str] = set()

_BODY = "30 days after it was sent; the personal link in it is masked at once."
_METADATA = "12 months after it was sent."
_STAFF = Label(Privacy.STAFF)

PERSONAL = {
    "OutgoingMail": {
        "to": Label(Privacy.CONTACT, kept=_METADATA),
        "subject": Label(Privacy.CONTACT, kept=_METADATA),
        "text": Label(Privacy.CONTACT, kept=_BODY),
        "html": Label(Privacy.CONTACT, kept=_BODY),
        "attachments": Label(Privacy.CONTACT, kept=_BODY),
        "secrets": Label(Privacy.SENSITIVE, kept="Until the letter has left or was given up."),
        **dict.fromkeys(
            (
                "key", "language", "about", "message_id", "state", "attempts", "fence", "created_at",
                "next_attempt_at", "give_up_at", "sending_since", "sent_at", "masked_at", "last_error"
            ),
            _STAFF,
        ),
    },
    "Suppression": {
        "email_key": Label(Privacy.CONTACT, kept="While writing to the address would fail or is not wanted."),
        "reason": _STAFF,
        "created_at": _STAFF,
    },
}  # fmt: skip
