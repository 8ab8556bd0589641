"""What the members app holds about people, and how long."""

from crm_portal.privacy import Label, Privacy

PUBLIC = {
    "Body", "Country", "CountryGroup", "FocalPoint", "Membership", "Organisation", "Post", "Presidency",
    "PresidencyHolder", "PresidencyStaff", "Reference",
}  # fmt: skip

_RECORD = "As long as the official record names the person; corrected or removed on request."
_CONTACT = "While the person is a contact of the secretariat; deleted with the person or on request."
_NAME = Label(Privacy.CONTACT, kept=_RECORD, in_history=True)

PERSONAL = {
    "Person": {
        "given_names": _NAME,
        "surnames": _NAME,
        "display_name": _NAME,
        "sort_key": _NAME,
        "honorific": _NAME,
        "grammatical_gender": _NAME,
        "language": Label(Privacy.CONTACT, kept=_CONTACT, in_history=True),
        "timezone": Label(Privacy.CONTACT, kept=_CONTACT, in_history=True),
        "is_public": Label(Privacy.STAFF),
    },
    "PersonEmail": {
        "person": Label(Privacy.STAFF),
        "email": Label(Privacy.CONTACT, kept=_CONTACT),
        "email_key": Label(Privacy.CONTACT, kept=_CONTACT),
    },
}
