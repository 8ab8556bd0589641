"""Letters: three templates a message, rendered in the reader's language."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.template import Context
from django.template.loader import get_template
from django.utils import translation

# Invisible, takes no space, and no mail program makes a link across it.
WORD_JOINER = "\u2060"

# What mail programs turn into links by themselves: addresses with a scheme, and bare host names.
# An e-mail address is left alone on both sides of its @.
_LINKABLE = re.compile(
    r"""
    [a-z][a-z0-9+.-]*://[^\s<>"]+
    | (?<![\w@./-]) (?:[\w-]+\.)+ [^\W\d_]{2,} (?![\w.-]*@) (?:[/?\#:][^\s<>"]*)?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_TAG_OR_STYLE = re.compile(r"(<style\b.*?</style>|<!--.*?-->|<[^>]*>)", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True)
class Letter:
    """What a reader sees; the subject is one line."""

    subject: str
    text: str
    html: str

    def __post_init__(self):
        if not self.subject or "\n" in self.subject or "\r" in self.subject:
            raise ValueError("The subject of a letter is one line and not empty.")


def render_letter(message: str, *, language: str, context: Mapping[str, Any], links: Iterable[str] = ()) -> Letter:
    """The letter `message` ("events/registration_confirmed") in `language`.

    Reads `templates/mail/<message>/subject.txt`, `body.txt` and `body.html`. Values in `context` are
    literal: markup in them is shown, not obeyed; line breaks cannot reach the subject; and an
    address becomes a link only when it belongs to this site or begins with one of `links`.
    """
    ours = _ours([settings.SITE_URL, *links])
    with translation.override(language):
        known = {
            "site_url": settings.SITE_URL,
            "contact_email": settings.CONTACT_EMAIL,
            "language": language,
            **context,
        }
        subject = one_line(_render(f"mail/{message}/subject.txt", known, autoescape=False))
        known["subject"] = subject
        text = _render(f"mail/{message}/body.txt", known, autoescape=False)
        html = _render(f"mail/{message}/body.html", known, autoescape=True)
    return Letter(subject=subject, text=_tidy(_unlink(text, ours)), html=_unlink_html(html, ours).strip() + "\n")


def one_line(text: str) -> str:
    """`text` without control characters and with single spaces, fit for a header."""
    return " ".join("".join(" " if _is_control(letter) else letter for letter in text).split())


def _render(name: str, context: Mapping[str, Any], *, autoescape: bool) -> str:
    # Templates inside inherit the choice, since it travels with the context.
    return get_template(name).template.render(Context(context, autoescape=autoescape))  # type: ignore[attr-defined]


def _is_control(letter: str) -> bool:
    return ord(letter) < 32 or 127 <= ord(letter) < 160 or letter in "\u2028\u2029"


def _tidy(text: str) -> str:
    """Template tags leave empty lines behind; a letter has at most one between paragraphs."""
    lines = "\n".join(line.rstrip() for line in text.strip().splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines) + "\n"


def _ours(addresses: Iterable[str]) -> re.Pattern:
    """Matches an address on one of the named sites, and not one that merely begins with its letters."""
    prefixes = "|".join(re.escape(address.rstrip("/")) for address in addresses)
    return re.compile(rf"(?:{prefixes})(?=[/?#.,;:!)\]»”]*$|[/?#])", re.IGNORECASE)


def _unlink(text: str, ours: re.Pattern) -> str:
    """`text`, looking the same, in which no foreign address is turned into a link."""

    def loosen(match: re.Match) -> str:
        address = match.group()
        if ours.match(address):
            return address
        return re.sub(r"(:(?=//)|\.(?=\w))", rf"\1{WORD_JOINER}", address)

    return _LINKABLE.sub(loosen, text)


def _unlink_html(html: str, ours: re.Pattern) -> str:
    """The same for the words between tags; the links that templates make themselves stay."""
    parts = _TAG_OR_STYLE.split(html)
    return "".join(part if index % 2 else _unlink(part, ours) for index, part in enumerate(parts))
