"""Names as people write them, and other single lines of text from outside.

Any script and any punctuation is welcome: what looks like a formula or like HTML is somebody's
name until proved otherwise, and every page and export shows it literally. Refused is only what
nobody can see or what turns the text around it.
"""

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from crm_portal.folding import ordering_key

NAME_REQUIRED = _("Enter your name.")
NAME_CHARACTERS = _("The name contains characters that are not allowed.")
LINE_REQUIRED = _("Fill in this field.")
LINE_CHARACTERS = _("The text contains characters that are not allowed.")
TOO_LONG = _("At most %(limit)s characters.")

# Pasted along without being meant: zero-width space, word joiner, byte order mark, soft hyphen, direction marks.
_INVISIBLE_MARKS = "\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff"
_INVISIBLE = re.compile(f"[{_INVISIBLE_MARKS}]+")
# Trimmed at either end: spaces, line ends, and joiners, which shape letters but nothing at an end.
_EDGES = (
    " \t\r\n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000" + _INVISIBLE_MARKS + "\u200c\u200d"
)
# Letters to Unicode, nothing to the eye.
_BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Controls, lone surrogates, deprecated and interlinear format marks, tags, and what XML cannot hold.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u206a-\u206f\ud800-\udfff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]")
# A letter may be written with several marks; far beyond that no cleaning makes a text short enough.
_GENEROUS = 8

_PARTICLES = frozenset(["d'", "da", "das", "de", "del", "der", "do", "dos", "du", "van", "von", "zu", "zum", "zur"])
_ARTICLES = frozenset(["den", "der", "dem", "el", "la", "las", "lo", "los", "'t"])


def clean_name(text: str | None, *, required: bool = True, max_length: int = 200, field: str = "name") -> str:
    """`text` as it is kept: NFC, trimmed, single spaces. Cleaning twice changes nothing.

    Refuses with ValidationError: `name.required`, `name.control_chars`, `name.bidi`, `name.too_long`
    (`field` stands for "name" in the code).
    """
    cleaned = _clean(text, field=field, max_length=max_length, characters=NAME_CHARACTERS)
    if required and not cleaned:
        raise ValidationError(NAME_REQUIRED, code=f"{field}.required")
    return cleaned


def clean_line(
    text: str | None, *, field: str, required: bool = False, max_length: int = 200, required_message=LINE_REQUIRED
) -> str:
    """A line of text that is no name (institution, post); the same rules under the codes of `field`."""
    cleaned = _clean(text, field=field, max_length=max_length, characters=LINE_CHARACTERS)
    if required and not cleaned:
        raise ValidationError(required_message, code=f"{field}.required")
    return cleaned


def _clean(text: str | None, *, field: str, max_length: int, characters) -> str:
    """The line without what nobody sees; the length is bounded first, so a million characters cost nothing."""
    trimmed = (text or "").strip(_EDGES)
    if len(trimmed) > _GENEROUS * max_length:
        raise _too_long(field, max_length)
    if _CONTROL.search(trimmed):
        raise ValidationError(characters, code=f"{field}.control_chars")
    if _BIDI.search(trimmed):
        raise ValidationError(characters, code=f"{field}.bidi")
    line = unicodedata.normalize("NFC", " ".join(_INVISIBLE.sub("", trimmed).split())).strip(_EDGES)
    if len(line) > max_length:
        raise _too_long(field, max_length)
    return line if _is_visible(line) else ""


def _is_visible(line: str) -> bool:
    return any(unicodedata.category(letter)[0] in "LNPS" and letter not in _BLANK_LETTERS for letter in line)


def _too_long(field: str, limit: int) -> ValidationError:
    return ValidationError(TOO_LONG, code=f"{field}.too_long", params={"limit": limit})


def sort_key(surnames: str, given_names: str) -> str:
    """What lists of people are ordered by: "de la Prueba Ficticia", "Marta" → "prueba ficticia marta".

    Without accents and leading particles; ñ comes after n.
    """
    return " ".join(_words(" ".join([*_without_particles(surnames), given_names])))


def short_name(given_names: str, surnames: str) -> str:
    """A discreet form of address for a shared link: "Ana María", "López Hernández" → "Ana M. L."."""
    given = given_names.split()
    initials_of = [*given[1:], *_without_particles(surnames)[:1]]
    shortened = [f"{letter}." for letter in map(_initial, initials_of) if letter]
    return " ".join([*given[:1], *shortened])


def initials(given_names: str, surnames: str) -> str:
    """The first letters of the first given name and of the first surname: "AL"."""
    first = [*given_names.split()[:1], *_without_particles(surnames)[:1]]
    return "".join(_initial(word) for word in first)


def _without_particles(surnames: str) -> list[str]:
    """The words of the surnames from the first one that counts; a surname made of particles stays whole."""
    words = surnames.split()
    start = 0
    while start < len(words) and _is_particle(words[start], after_another=start > 0):
        start += 1
    return words[start:] or words


def _is_particle(word: str, *, after_another: bool) -> bool:
    return word.lower() in _PARTICLES or (after_another and word.lower() in _ARTICLES)


def _words(text: str) -> list[str]:
    """Folded words; an apostrophe joins, any other sign divides."""
    joined = re.sub("['’ʼ]", "", ordering_key(text))
    return "".join(sign if _is_part_of_a_word(sign) else " " for sign in joined).split()


def _is_part_of_a_word(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LMN" or sign == "~"  # the tilde stands for that of ñ


def _initial(word: str) -> str:
    """The first letter with the marks that belong to it, in capitals."""
    found = re.search(r"[^\W_]", word)
    if not found:
        return ""
    end = found.end()
    while end < len(word) and unicodedata.combining(word[end]):
        end += 1
    return word[found.start() : end].upper()
