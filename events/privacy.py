"""What the events app holds about people, and how long."""

from crm_portal.privacy import Label, Privacy

PUBLIC = {
    "Admission", "AgendaItem", "AlternateTitle", "Appearance", "Commitment", "Decision", "Delegation", "Document",
    "DocumentFile", "DocumentType", "Event", "EventObservance", "EventPartner", "EventPlace", "EventRelation",
    "EventSeries", "EventStaff", "EventType", "FormerSlug", "Objective", "Observance", "Reservation", "Sector",
    "Session", "Source", "Theme",
}  # fmt: skip

_UNVERIFIED = "48 hours while the address is not confirmed"
_REGISTRANT = f"{_UNVERIFIED}; else 12 months after the event, then made anonymous."
_OFFICIAL = "12 months after the event, then made anonymous with the rest."
_STAFF = Label(Privacy.STAFF)
_CONTACT = Label(Privacy.CONTACT, kept=_REGISTRANT)

PERSONAL = {
    "Registration": {
        "given_names": _CONTACT,
        "surnames": _CONTACT,
        "email": _CONTACT,
        "email_key": _CONTACT,
        "language": _CONTACT,
        "timezone": _CONTACT,
        "country": _CONTACT,
        "institution": _CONTACT,
        "position": Label(Privacy.OFFICIAL, kept=_OFFICIAL),
        "government_level": Label(Privacy.OFFICIAL, kept=_OFFICIAL),
        "sector": Label(Privacy.OFFICIAL, kept=_OFFICIAL),
        "sex": Label(Privacy.OFFICIAL, kept=_OFFICIAL),
        "answers": Label(Privacy.OFFICIAL, kept=_OFFICIAL),
        "consent_version": _STAFF,
        "consented_at": _STAFF,
        **dict.fromkeys(
            (
                "admission", "event", "reservation", "delegate", "origin", "submission_id", "state", "state_since",
                "holds_seat", "seat_held_until", "queue_number", "offered_until", "submitted_at", "verified_at"
            ),
            _STAFF,
        ),
    },
    "RegistrationTransition": {
        "registration": _STAFF,
        "from_state": _STAFF,
        "to_state": _STAFF,
        "at": _STAFF,
        "by": _STAFF,
        "reason": Label(Privacy.CONTACT, kept=_REGISTRANT),
    },
    "SubmittedForm": {"submission_id": _STAFF, "digest": _STAFF, "held_until": _STAFF, "sent_at": _STAFF},
    "AccessLink": {
        "purpose": _STAFF,
        "registration": _STAFF,
        "delegation": _STAFF,
        "digest": Label(Privacy.STAFF),
        "created_at": _STAFF,
        "expires_at": _STAFF,
        "revoked_at": _STAFF,
    },
    "Delegate": {
        "delegation": _STAFF,
        "person": _STAFF,
        "role": _STAFF,
        "rank_order": _STAFF,
        "organisation": _STAFF,
        "post": Label(Privacy.OFFICIAL, kept="As long as the record of the meeting names the delegation."),
    },
}  # fmt: skip
