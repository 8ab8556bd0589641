"""Wrong passwords and codes: how many are heard, from where, and for whom.

Three counts hold at once, each for a quarter of an hour: of one account from one network, of one account from
anywhere, of one network for anybody. A browser that has logged in before holds a signed mark, and is counted by
itself instead of with "anywhere": strangers who hammer on an account never lock out the person it belongs to.
An attempt is counted before the answer is looked at, and taken back when it was right.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import get_random_string, salted_hmac

from crm_portal.accounts import throttle
from crm_portal.accounts.actions import record
from crm_portal.accounts.enums import AccessKind
from crm_portal.accounts.errors import TooManyAttempts
from crm_portal.accounts.models import User
from crm_portal.clock import database_now

WINDOW = timedelta(minutes=15)
FROM_ONE_NETWORK_FOR_ONE_ACCOUNT = 5
FOR_ONE_ACCOUNT = 10
FROM_ONE_NETWORK = 30

KNOWN_BROWSER = "__Host-known-browser" if settings.PRODUCTION else "known-browser"
_KNOWN_FOR = timedelta(days=180)
_SALT = "crm_portal.accounts.known_browser"


@dataclass(frozen=True)
class Knock:
    """One attempt that was counted."""

    keys: tuple[str, ...]

    def was_right(self) -> None:
        """Uncount the attempt: only wrong ones add up."""
        for key in self.keys:
            throttle.take_back(key)


def knock(request: HttpRequest, door: str, account: str) -> Knock:
    """Count an attempt at `door` ("password", "code") for the e-mail `account`; TooManyAttempts where none is heard."""
    at, account = database_now(), account.strip().lower()
    address = throttle.client_address(request)
    network = throttle.network_of(address)
    limits = {
        f"{door}:from:{network}": FROM_ONE_NETWORK,
        f"{door}:for:{account}:from:{network}": FROM_ONE_NETWORK_FOR_ONE_ACCOUNT,
        f"{door}:for:{account}:{_mark_of(request, account) or 'anywhere'}": FOR_ONE_ACCOUNT,
    }
    for key, limit in limits.items():
        verdict = throttle.attempt(key, limit=limit, window=WINDOW, at=at)
        if not verdict.allowed:
            if verdict.is_first_refusal:
                user = User.objects.filter(email__iexact=account).first()
                record(AccessKind.HELD_BACK, user=user, address=address, at=at)
            raise TooManyAttempts(verdict.retry_after)
    return Knock(tuple(limits))


def once(key: str, *, within: timedelta) -> bool:
    """Whether this is the first time that `key` is used `within` so long, in whatever process."""
    return throttle.attempt(key, limit=1, window=within, at=database_now()).allowed


def forgive(account: str) -> None:
    """Forget what strangers tried for `account`, since its owner has proved to read its mail."""
    for door in ("password", "code"):
        throttle.forget(f"{door}:for:{account.strip().lower()}:anywhere")


def mark_browser(request: HttpRequest, response: HttpResponse, account: str) -> None:
    """Let the browser know itself again; the mark opens nothing."""
    mark = _mark_of(request, account.lower()) or get_random_string(16)
    value = signing.dumps([_name(account.lower()), mark], salt=_SALT)
    response.set_cookie(
        KNOWN_BROWSER,
        value,
        max_age=_KNOWN_FOR,
        secure=settings.PRODUCTION,
        httponly=True,
        samesite="Lax",
    )


def _mark_of(request: HttpRequest, account: str) -> str:
    """The mark by which this browser is known to `account`; empty for strangers."""
    try:
        name, mark = signing.loads(request.COOKIES.get(KNOWN_BROWSER, ""), salt=_SALT, max_age=_KNOWN_FOR)
    except (signing.BadSignature, ValueError):
        return ""
    return mark if name == _name(account) else ""


def _name(account: str) -> str:
    return salted_hmac(_SALT, account, algorithm="sha256").hexdigest()
