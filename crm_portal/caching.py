"""How public pages are kept: by browsers and proxies for seconds, by this process for as long, never for staff.

A page for reading sets no cookie and is the same for everyone, so it may be public: it carries an
ETag and a short life, and goes out compressed, which is done once for all readers. It holds no secret
and repeats nothing secret, so compressing gives nothing away. Pages that depend on who reads them say
`private_page` instead.
"""

import gzip
import hashlib
import re
from collections.abc import Callable
from functools import wraps
from typing import NamedTuple

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_cache_control, patch_vary_headers
from django.views.decorators.http import require_safe

# A change is seen this many seconds later at most, twice that through a proxy.
LIFE = 5
View = Callable[..., HttpResponse]
_TAKES_GZIP = re.compile(r"\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))")


class Kept(NamedTuple):
    """A page as it is kept: plain and compressed, with its headers."""

    content: bytes
    compressed: bytes
    headers: dict[str, str]


def public_page(view: View) -> View:
    """Serve `view` as a public page for reading: GET only, ETag, a few seconds from memory.

    A visitor with a session is staff: the page is then made anew and kept nowhere. Answers other
    than 200 are never kept, nor are those that `private_page` has marked.
    """

    @require_safe
    @wraps(view)
    def page(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            return _for_one_person(view(request, *args, **kwargs))
        key = _key(request)
        kept = cache.get(key)
        if kept is None:
            response = view(request, *args, **kwargs)
            if response.status_code != 200 or response.has_header("Cache-Control"):
                return response
            _make_public(response)
            kept = Kept(response.content, gzip.compress(response.content, mtime=0), dict(response.items()))
            cache.set(key, kept, LIFE)
        response = _answer(request, kept)
        return get_conditional_response(request, etag=response["ETag"], response=response) or response

    return page


def private_page(response: HttpResponse) -> HttpResponse:
    """Mark `response` as meant for this reader alone: nobody keeps it."""
    patch_cache_control(response, private=True, no_store=True)
    return response


def _for_one_person(response: HttpResponse) -> HttpResponse:
    return response if response.has_header("Cache-Control") else private_page(response)


def _make_public(response: HttpResponse) -> None:
    patch_cache_control(response, public=True, max_age=LIFE)
    patch_vary_headers(response, ["Accept-Encoding"])
    # Weak, since the same page goes out compressed and not.
    response["ETag"] = f'W/"{hashlib.sha256(response.content).hexdigest()[:32]}"'


def _key(request: HttpRequest) -> str:
    address = f"{request.get_host()} {request.get_full_path()}"
    return f"page:{hashlib.sha256(address.encode('utf-8', 'surrogatepass')).hexdigest()}"


def _answer(request: HttpRequest, kept: Kept) -> HttpResponse:
    """The page as the browser can read it."""
    if _TAKES_GZIP.search(request.headers.get("Accept-Encoding", "")):
        return HttpResponse(kept.compressed, headers={**kept.headers, "Content-Encoding": "gzip"})
    return HttpResponse(kept.content, headers=kept.headers)
