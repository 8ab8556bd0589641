"""The ways from Django's admin to our own door and out of it; and where one may be sent after logging in."""

import re

from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.views.decorators.http import require_POST

# A path begins with one slash. Browsers read a backslash as a slash, and drop tabs and line breaks before they look.
_PATH = re.compile(r"/(?![/\\])[^\\\x00-\x1f\x7f-\x9f]*")


def is_own_path(address: str | None) -> bool:
    """Whether `address` is a path of this site and nothing that a browser could read as another."""
    return bool(address and _PATH.fullmatch(address) and url_has_allowed_host_and_scheme(address, allowed_hosts=None))


def to_our_door(request: HttpRequest, extra_context: dict | None = None) -> HttpResponse:
    """What Django's admin has instead of a log-in page of its own."""
    wanted = request.GET.get("next") or request.POST.get("next")
    query = f"?{urlencode({'next': wanted})}" if is_own_path(wanted) else ""
    return HttpResponseRedirect(reverse("account_login") + query)


@require_POST
def out_of_our_door(request: HttpRequest, extra_context: dict | None = None) -> HttpResponse:
    """How one leaves Django's admin: the session ends here, and the page of log-in follows."""
    logout(request)
    return HttpResponseRedirect(reverse("account_login"))
