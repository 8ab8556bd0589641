"""What each address answers to whom, on GET (P-01). An address that is missing here fails the tests.

A number is the status; LOGIN is a redirect to the log-in page. `staff` may enter the admin and has no rights there.
"""

from typing import NamedTuple

LOGIN = "log in"


class Answers(NamedTuple):
    anonymous: int | str
    staff: int | str
    superuser: int | str


ANYONE = Answers(200, 200, 200)
REDIRECTS = Answers(302, 302, 302)
STAFF = Answers(LOGIN, 200, 200)
SUPERUSER = Answers(LOGIN, 403, 200)
BY_POST = Answers(302, 405, 405)  # the admin sends strangers to its door first

# The places of the staff area, each with its list.
PLACES = [
    *(f"accounts_{name}" for name in ("user", "accessrecord")),
    *(f"mailing_{name}" for name in ("outgoingmail", "suppression")),
    *(
        f"members_{name}"
        for name in (
            "country", "countrygroup", "organisation", "membership", "body", "presidency", "person", "reference",
        )
    ),
    *(
        f"events_{name}"
        for name in (
            "event", "session", "document", "decision", "delegation", "admission", "registration", "eventtype", "theme",
            "sector", "eventseries", "observance", "documenttype",
        )
    ),
    *(f"training_{name}" for name in ("programme", "edition")),
    "auth_group",
    "procrastinate_procrastinatejob",
]  # fmt: skip

ACCESS: dict[str, Answers] = {
    "root": REDIRECTS,
    "healthz": ANYONE,
    "readyz": ANYONE,
    "robots": ANYONE,
    "sitemap": ANYONE,
    "home": ANYONE,
    "search": ANYONE,
    "privacy": ANYONE,
    "accessibility": ANYONE,
    "about": ANYONE,
    "contact": ANYONE,
    "events:list": ANYONE,
    "events:detail": ANYONE,
    "events:document": ANYONE,
    "events:documents": ANYONE,
    "events:decisions": ANYONE,
    "events:series": ANYONE,
    "events:observance": ANYONE,
    "events:register": ANYONE,
    "events:recover": ANYONE,
    "events:registration": ANYONE,
    "members:list": ANYONE,
    "members:detail": ANYONE,
    "members:organisation": ANYONE,
    "members:body": ANYONE,
    "members:person": ANYONE,
    "members:presidencies": ANYONE,
    "members:presidency": ANYONE,
    "training:list": ANYONE,
    "training:detail": ANYONE,
    "account_login": Answers(200, 302, 302),
    "account_logout": Answers(LOGIN, 200, 200),
    "account_reset_password": ANYONE,
    "account_password_link": ANYONE,
    "account_invitation": ANYONE,
    "mfa_authenticate": Answers(LOGIN, 302, 302),
    **dict.fromkeys(("account_change_password", "account_reauthenticate", "mfa_index", "mfa_activate_totp"), STAFF),
    "mfa_reauthenticate": Answers(LOGIN, 302, 302),  # who has no second factor is asked for the password
    **dict.fromkeys(("mfa_deactivate_totp", "mfa_view_recovery_codes"), Answers(LOGIN, 404, 404)),
    "mfa_generate_recovery_codes": STAFF,
    "admin_password_change": REDIRECTS,
    "admin:index": Answers(LOGIN, 200, 200),
    "admin:login": Answers(LOGIN, LOGIN, LOGIN),
    "admin:logout": BY_POST,
    **{f"admin:{place}_changelist": SUPERUSER for place in PLACES},
}
