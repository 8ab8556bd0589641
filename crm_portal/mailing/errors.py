"""Refusals of the outbox."""


class LetterHasNoLink(Exception):
    """The letter held a personal link, which is no longer kept: it has to be written anew, not sent again."""


class LetterIsNotFailed(Exception):
    """Only a failed letter can be sent again."""
