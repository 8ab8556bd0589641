"""Refusals at the door of the staff area."""

from datetime import timedelta


class TooManyAttempts(Exception):
    """Too many wrong answers came for this account or from this address; `wait` says for how long none is heard."""

    def __init__(self, wait: timedelta):
        self.wait = wait
        super().__init__(wait)


class LinkHasEnded(Exception):
    """The personal link was used, replaced or is too old, or its person may no longer enter."""


class InvitationIsAccepted(Exception):
    """Who has a password already needs no invitation."""


class SecondFactorIsUnreadable(Exception):
    """The key of a second factor cannot be decrypted: nobody may pass by what is left of it."""
