"""Privacy classes: what kind of data a field holds, and how long it is kept.

Each app says so for its own models in `<app>/privacy.py`:

    PUBLIC = {"Country", "Body"}          # models whose every field is public or staff content
    PERSONAL = {
        "Registration": {
            "email": Label(Privacy.CONTACT, kept="12 months after the event, then made anonymous"),
            "admission": Label(Privacy.PUBLIC),
        },
    }

A label for `title` holds for `title_es` and `title_en` too. `tests/house/test_privacy_labels.py`
fails on a field without a label, on a label without a field, and on history that would keep
personal data longer than its purpose.
"""

from dataclasses import dataclass
from enum import StrEnum


class Privacy(StrEnum):
    """The class of a field; the higher, the fewer may see it and the sooner it goes."""

    PUBLIC = "P0"  # anyone may read it
    STAFF = "P1"  # staff content: drafts, notes, internal states; says nothing about a private person
    CONTACT = "P2"  # who and where to write: name, e-mail, organisation, country, language
    OFFICIAL = "P3"  # official identity: position, phone, arrival, photo, accreditation
    SENSITIVE = "P4"  # documents, birth date, health, accessibility needs, security, migration status

    @property
    def is_personal(self) -> bool:
        """Whether it says something about a person, so that its keeping needs an end."""
        return self >= Privacy.CONTACT

    @property
    def may_enter_history(self) -> bool:
        """History outlives its rows, so it never holds official identity or anything sensitive."""
        return self <= Privacy.CONTACT


@dataclass(frozen=True)
class Label:
    """What a field holds; `kept` says how long and what happens then, `in_history` that history copies it."""

    privacy: Privacy
    kept: str = ""
    in_history: bool = False
