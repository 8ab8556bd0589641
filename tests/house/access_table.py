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
SUPERUSER = Answers(LOGIN, 403, 200)
BY_POST = Answers(302, 405, 405)  # the admin sends strangers to its door first

# The places of the staff area, each with its list.
PLACES = [
    *(f"accounts_{name}" for name in ("user",)),
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
    "admin:index": Answers(LOGIN, 200, 200),
    "admin:login": Answers(200, 302, 302),
    "admin:logout": BY_POST,
    **{f"admin:{place}_changelist": SUPERUSER for place in PLACES},
}
