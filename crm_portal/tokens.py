"""Personal links: a secret that the person holds and a digest that the database holds.

Only the digest is stored and looked up. The time such a look-up takes may tell something about a
digest, but nothing about the secret, because nobody can choose a secret by its digest; so an
ordinary query by digest is safe. Two secrets are never compared with ==.
"""

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field

RANDOM_BYTES = 24  # 192 bits, 32 characters without padding
TOKEN = re.compile(r"[A-Za-z0-9_-]{32}", re.ASCII)
DIGEST_LENGTH = 64
# What malformed tokens become: as long as a digest, but no SHA-256 is written like this.
MATCHES_NOTHING = "-" * DIGEST_LENGTH
MASK = "••••"


@dataclass(frozen=True)
class Token:
    """A fresh secret (`raw`, for the letter alone) and its `digest` (for the database)."""

    raw: str = field(repr=False)
    digest: str


def mint() -> Token:
    """A new token of 192 random bits, safe in an address."""
    raw = secrets.token_urlsafe(RANDOM_BYTES)
    return Token(raw=raw, digest=digest_of(raw))


def digest_of(raw: str) -> str:
    """The SHA-256 of a token in hexadecimal; what cannot be a token gets a digest that matches nothing."""
    if not isinstance(raw, str) or not TOKEN.fullmatch(raw):
        return MATCHES_NOTHING
    return hashlib.sha256(raw.encode("ascii")).hexdigest()


def matches(raw: str, digest: str) -> bool:
    """Whether `raw` is the token of `digest`, in a time that does not depend on where they differ."""
    found = digest_of(raw)
    return found != MATCHES_NOTHING and hmac.compare_digest(found.encode(), digest.encode("utf-8", "replace"))


def mask(text: str, raw: str) -> str:
    """`text` with the secret `raw` made unreadable, for logs and copies of letters."""
    return text.replace(raw, MASK) if raw else text
