"""Texts that the database never sees: meeting addresses, kept as Fernet tokens.

The keys are those of settings.ENCRYPTION_KEYS, newest first: all read, the first one writes. What
no key can read any more is no reason to fail: it reads as `Unavailable` and everything else works.
"""

import re
from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.core.exceptions import FieldError, ImproperlyConfigured
from django.db import models
from django.db.models.lookups import Exact, IsNull

# How every Fernet token begins (version and the high bytes of its time) and what it is made of.
_CIPHERTEXT = re.compile(r"gAAAAA[A-Za-z0-9_-]{90,}={0,2}", re.ASCII)


class Unavailable(str):
    """An encrypted text that no present key can read: empty and false, but not lost.

    `unavailable` is true (in templates too, where a readable text has no such attribute), and
    saving it writes the stored `ciphertext` back, so that it can be read when the key is found.
    """

    unavailable = True
    ciphertext: str

    def __new__(cls, ciphertext: str) -> "Unavailable":
        empty = super().__new__(cls)
        empty.ciphertext = ciphertext
        return empty

    def __getnewargs__(self) -> tuple[str]:
        return (self.ciphertext,)


def is_unavailable(value: object) -> bool:
    """Whether `value` came from the database but could not be read."""
    return isinstance(value, Unavailable)


def encrypt(text: str) -> str:
    """The token that stands for `text`, written with the newest key; without a good key it refuses to write."""
    try:
        keys = _keys()
    except ValueError:
        raise ImproperlyConfigured("ENCRYPTION_KEYS must hold Fernet keys, newest first.") from None
    return keys.encrypt(text.encode("utf-8")).decode("ascii")


def decrypt(ciphertext: str) -> str:
    """The text behind a token, or `Unavailable`; never an exception."""
    try:
        return _keys().decrypt(ciphertext.encode("utf-8")).decode("utf-8")
    except (InvalidToken, ValueError):
        return Unavailable(ciphertext)


class EncryptedTextField(models.TextField):
    """Text that is encrypted in the database and plain on the instance; an empty one stays empty.

    It cannot be searched: equal texts have different tokens. Queries may only ask whether it is
    empty (`field=""`) or NULL, everything else is refused with FieldError. A token given instead
    of a text, as when a dump is loaded, is stored as it is.
    """

    description = "Text, encrypted in the database"

    def from_db_value(self, value, expression, connection):
        return decrypt(value) if value else value

    def get_prep_value(self, value):
        if is_unavailable(value):
            return value.ciphertext
        text = super().get_prep_value(value)
        return encrypt(text) if text and not _CIPHERTEXT.fullmatch(text) else text

    def value_to_string(self, obj) -> str:
        """What a dump of the data holds: the token, never the text."""
        return self.get_prep_value(self.value_from_object(obj))

    def get_lookup(self, lookup_name):
        return {"exact": EmptyText, "isnull": IsNull}.get(lookup_name, _Refused)

    def get_transform(self, lookup_name):
        return None


class EmptyText(Exact):
    """The one comparison that makes sense: with the empty text."""

    def get_prep_lookup(self):
        if self.rhs != "" or is_unavailable(self.rhs):
            raise FieldError("An encrypted text can only be compared with the empty text.")
        return self.rhs


class _Refused(Exact):
    def get_prep_lookup(self):
        raise FieldError("An encrypted text cannot be searched.")


def _keys() -> MultiFernet:
    return _key_ring(tuple(settings.ENCRYPTION_KEYS))


@lru_cache(maxsize=4)
def _key_ring(keys: tuple[str, ...]) -> MultiFernet:
    """The keys ready for use; ValueError when there is none or one is malformed."""
    return MultiFernet([Fernet(key.strip()) for key in keys])
