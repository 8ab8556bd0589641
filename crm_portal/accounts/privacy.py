"""What is held about staff, and how long."""

from crm_portal.privacy import Label, Privacy

PUBLIC: set[str] = set()

_STAFF = Label(Privacy.STAFF)
_EMPLOYED = "While the person works for the Conference; then deactivated, and deleted 12 months later."

PERSONAL = {
    "User": {
        "email": Label(Privacy.CONTACT, kept=_EMPLOYED),
        "name": Label(Privacy.CONTACT, kept=_EMPLOYED),
        "language": Label(Privacy.CONTACT, kept=_EMPLOYED),
        "timezone": Label(Privacy.CONTACT, kept=_EMPLOYED),
        "password": _STAFF,
        "last_login": _STAFF,
        "date_joined": _STAFF,
        "is_active": _STAFF,
        "is_staff": _STAFF,
        "is_superuser": _STAFF,
        "groups": _STAFF,
        "user_permissions": _STAFF,
    },
    "StaffLink": dict.fromkeys(("user", "purpose", "digest", "created_at", "expires_at", "ended_at"), _STAFF),
    "AccessRecord": {
        "at": _STAFF,
        "kind": _STAFF,
        "user": _STAFF,
        "by": _STAFF,
        "address": Label(Privacy.CONTACT, kept="12 months, then the whole record is deleted."),
    },
    # A digest with the installation's secret: neither an address nor a network can be read from it.
    "Attempts": dict.fromkeys(("digest", "count", "ends_at"), _STAFF),
}
