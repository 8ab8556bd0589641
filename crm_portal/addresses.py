"""E-mail addresses: cleaned, compared and doubted."""

import re
import unicodedata
from functools import cache

import idna
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

INVALID = _("Enter an e-mail address such as name@domain.org.")
TOO_LONG = _("The e-mail address is too long.")
BAD_DOMAIN = _(
    "The domain of this e-mail address cannot receive e-mail from us. Use an address such as name@domain.org."
)

MAX_LENGTH = 254
MAX_LOCAL_LENGTH = 64
# Beyond this no cleaning makes an address short enough; bounds the work on hostile input.
_GENEROUS = 2000

_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u2060\ufeff]+")
_LOCAL = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*", re.ASCII | re.IGNORECASE)
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", re.ASCII)
# Names that never lead out of a machine or a house (RFC 2606, 6761, 6762, 8375, 9476).
_PRIVATE_ENDINGS = frozenset(["localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp",
                              "home.arpa", "alt", "onion", "invalid", "arpa"])  # fmt: skip

COMMON_DOMAINS = (
    "gmail.com", "hotmail.com", "outlook.com", "yahoo.com", "icloud.com", "protonmail.com",
    "hotmail.es", "outlook.es", "yahoo.es", "yahoo.com.mx", "yahoo.com.ar",
)  # fmt: skip
# Real domains one slip away from a common one.
_NOT_MISTYPED = frozenset(["mail.com", "email.com", "ymail.com", "cloud.com", "hotmail.se", "outlook.se", "yahoo.se"])

# Scripts that are written together.
_EAST_ASIAN = frozenset(["CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "LATIN"])
# Letters of other scripts that pass for Latin ones.
_LATIN_DOUBLES = frozenset("аеорсухіјѕԁһӏԛԝьгптαινορτυχ")


def clean_email(text: str | None) -> str:
    """The address as it is kept and written to: trimmed, NFC, the domain in lower case and as punycode.

    Refuses with ValidationError: `email.invalid`, `email.too_long`, and `email.domain` for domains
    that do not lead anywhere in public (IP addresses, localhost). Cleaning twice changes nothing.
    """
    address = _tidy(text or "")
    local, _at, domain = address.rpartition("@")
    if not local or not domain:
        raise ValidationError(INVALID, code="email.invalid")
    cleaned = f"{local}@{_public_domain(domain)}"
    if len(local) > MAX_LOCAL_LENGTH or len(cleaned) > MAX_LENGTH:
        raise ValidationError(TOO_LONG, code="email.too_long")
    if not _LOCAL.fullmatch(local):
        raise ValidationError(INVALID, code="email.invalid")
    return cleaned


def email_key(address: str | None) -> str:
    """The form that two spellings of one mailbox share; the same refusals as `clean_email`."""
    return clean_email(address).lower()


def suggestion(address: str) -> str | None:
    """The address that was probably meant, when the domain looks mistyped: "ana@gmial.com" → "ana@gmail.com"."""
    local, _at, domain = address.rpartition("@")
    meant = _common_domain_near(domain.lower())
    return f"{local}@{meant}" if local and meant else None


def has_lookalike_domain(address: str) -> bool:
    """Whether the domain mixes scripts or passes for a Latin one, so that staff should look twice."""
    domain = address.rpartition("@")[2]
    try:
        labels = idna.decode(domain, uts46=True).split(".")
    except UnicodeError:  # idna's own refusals are UnicodeErrors too
        return False
    return any(_is_lookalike(label) for label in labels)


def _tidy(text: str) -> str:
    """NFC, without spaces at either end and without invisible marks anywhere."""
    trimmed = text.strip()
    if len(trimmed) > _GENEROUS:
        raise ValidationError(TOO_LONG, code="email.too_long")
    address = unicodedata.normalize("NFC", _INVISIBLE.sub("", trimmed)).strip()
    if len(address) > MAX_LENGTH:
        raise ValidationError(TOO_LONG, code="email.too_long")
    return address


def _public_domain(domain: str) -> str:
    """The domain as punycode; refuses what is malformed and what is no name of the public network."""
    if domain.startswith("["):
        raise ValidationError(BAD_DOMAIN, code="email.domain")
    try:
        ascii_domain = _to_ascii(domain)
    except UnicodeError:
        raise ValidationError(INVALID, code="email.invalid") from None
    labels = ascii_domain.split(".")
    if labels[-1].isdecimal() or any(f".{ascii_domain}".endswith(f".{ending}") for ending in _PRIVATE_ENDINGS):
        raise ValidationError(BAD_DOMAIN, code="email.domain")
    if len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        raise ValidationError(INVALID, code="email.invalid")
    return ascii_domain


def _to_ascii(domain: str) -> str:
    if domain.isascii() and "xn--" not in domain.lower():
        return domain.lower()
    return idna.encode(domain, uts46=True).decode("ascii").lower()


def _common_domain_near(domain: str) -> str | None:
    if domain in COMMON_DOMAINS or domain in _NOT_MISTYPED:
        return None
    name, _dot, ending = domain.partition(".")
    for common in COMMON_DOMAINS:
        common_name, _dot, common_ending = common.partition(".")
        if _at_most_one_slip(name, common_name) and _at_most_one_slip(ending, common_ending):
            return common
    return None


def _at_most_one_slip(typed: str, meant: str) -> bool:
    """Equal, or one letter too many, too few, wrong, or two neighbours exchanged."""
    while typed and meant and typed[0] == meant[0]:
        typed, meant = typed[1:], meant[1:]
    while typed and meant and typed[-1] == meant[-1]:
        typed, meant = typed[:-1], meant[:-1]
    return max(len(typed), len(meant)) <= 1 or (len(typed) == 2 and typed == meant[::-1])


def _is_lookalike(label: str) -> bool:
    letters = [letter for letter in label if letter.isalpha()]
    scripts = {_script(letter) for letter in letters}
    if len(scripts) > 1 and not scripts <= _EAST_ASIAN:
        return True
    return bool(letters) and all(letter in _LATIN_DOUBLES for letter in letters)


@cache
def _script(letter: str) -> str:
    """The first word of the letter's Unicode name, which is its script."""
    return unicodedata.name(letter, "UNNAMED").replace("-", " ").split(" ", 1)[0]
