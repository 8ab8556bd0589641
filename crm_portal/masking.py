"""Nothing secret in logs: the living part of a personal address is made unreadable before a line is written."""

import logging
import re

from crm_portal.tokens import MASK

# The word before a secret in an address: personal pages, join gates, delegations, links of staff; a slash may
# stand there as it is or percent-encoded, as in the address of a page to return to.
_SECRET_PATHS = (
    "inscripciones", "registrations", "unirse", "join", "delegaciones", "delegations", "access/password",
    "access/invitation",
)  # fmt: skip
_SLASH = r"(?:/|%2F)"
_WORDS = "|".join(word.replace("/", _SLASH) for word in _SECRET_PATHS)
_IN_PATH = re.compile(rf"({_SLASH}(?:{_WORDS}){_SLASH})(?:(?!%2F|%3F)[^/?#&\s\"'<>])+", re.IGNORECASE)
_IN_QUERY = re.compile(r"((?:[?&]|%3F|%26|\b)sent(?:=|%3D))[^&#\s\"'<>]+", re.IGNORECASE)
# Words that are no secret where one might stand.
_NO_SECRET = re.compile(rf"{_SLASH}access{_SLASH}password{_SLASH}forgotten\b", re.IGNORECASE)


def without_secrets(text: str) -> str:
    """`text` with the secret of every personal address and of every `sent=…` replaced by a mask."""

    def mask_path(found: re.Match) -> str:
        return found[0] if _NO_SECRET.match(found[0]) else f"{found[1]}{MASK}"

    return _IN_QUERY.sub(rf"\g<1>{MASK}", _IN_PATH.sub(mask_path, text))


class MaskSecrets(logging.Filter):
    """Lets every record through, its message and its traceback without secrets."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = without_secrets(record.getMessage()), ()
        if record.exc_info and record.exc_info[0] and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = without_secrets(record.exc_text)
        return True


def mask_loggers(*names: str) -> None:
    """Mask what these loggers write, which bring handlers of their own, as the web server's do."""
    for name in names:
        logger = logging.getLogger(name)
        if not any(isinstance(each, MaskSecrets) for each in logger.filters):
            logger.addFilter(MaskSecrets())
