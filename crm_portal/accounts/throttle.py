"""How often something may be tried: counted in PostgreSQL, so that every web process counts alike.

One statement counts and answers, so two processes cannot both be "the last one allowed". A stretch of time
begins with the first attempt and ends when it ends: attempts that are refused do not make it longer.

    verdict = attempt("registration:address:192.0.2.7", limit=20, window=timedelta(hours=1), at=at)
    if not verdict.allowed:
        … answer 429 and say `verdict.minutes`
"""

import ipaddress
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from django.conf import settings
from django.db import connection
from django.db.models import F
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from crm_portal.accounts.models import Attempts

_COUNT = """
    insert into accounts_attempts as kept (digest, count, ends_at) values (%(digest)s, 1, %(ends_at)s)
    on conflict (digest) do update set
        count = case when kept.ends_at <= %(at)s then 1 else kept.count + 1 end,
        ends_at = case when kept.ends_at <= %(at)s then excluded.ends_at else kept.ends_at end
    returning count, ends_at
"""


@dataclass(frozen=True)
class Verdict:
    """Whether this attempt may be heard; `is_first_refusal` once in each stretch, for whoever keeps records."""

    allowed: bool
    retry_after: timedelta = timedelta(0)
    is_first_refusal: bool = False

    @property
    def minutes(self) -> int:
        """How long to wait, in whole minutes and at least one."""
        return minutes_of(self.retry_after)


def minutes_of(wait: timedelta) -> int:
    return max(1, ceil(wait.total_seconds() / 60))


def attempt(key: str, *, limit: int, window: timedelta, at: datetime) -> Verdict:
    """Count one attempt under `key`; allowed are `limit` within each `window`, which the first of them opens."""
    with connection.cursor() as cursor:
        cursor.execute(_COUNT, {"digest": _digest(key), "at": at, "ends_at": at + window})
        count, ends_at = cursor.fetchone()
    if count <= limit:
        return Verdict(allowed=True)
    return Verdict(allowed=False, retry_after=ends_at - at, is_first_refusal=count == limit + 1)


def take_back(key: str) -> None:
    """Uncount one attempt that turned out to be right."""
    Attempts.objects.filter(digest=_digest(key), count__gt=0).update(count=F("count") - 1)


def forget(key: str) -> None:
    """Uncount every attempt under `key`."""
    Attempts.objects.filter(digest=_digest(key)).delete()


def client_address(request: HttpRequest) -> str:
    """The network address that the visitor cannot choose; empty where none is known.

    Each proxy of ours appends the address it was called from to X-Forwarded-For: with TRUSTED_PROXIES of
    them the visitor's is that many from the right. What stands further left anybody may have written.
    """
    nearest = _readable(request.META.get("REMOTE_ADDR", ""))
    forwarded = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",")]
    if settings.TRUSTED_PROXIES and len(forwarded) >= settings.TRUSTED_PROXIES:
        return _readable(forwarded[-settings.TRUSTED_PROXIES]) or nearest
    return nearest


def network_of(address: str) -> str:
    """What counts as one visitor: an IPv4 address, or the /64 that one IPv6 connection is given."""
    if ":" not in address:
        return address
    return str(ipaddress.ip_network((address, 64), strict=False))


def _readable(text: str) -> str:
    """The address in `text`, which may carry a port; empty for anything else."""
    for candidate in (text, text.rpartition(":")[0].strip("[]")):
        try:
            address = ipaddress.ip_address(candidate)
        except ValueError:
            continue
        return str(getattr(address, "ipv4_mapped", None) or address)
    return ""


def _digest(key: str) -> str:
    return salted_hmac("crm_portal.accounts.throttle", key, algorithm="sha256").hexdigest()
