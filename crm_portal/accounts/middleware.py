"""What holds for every request of staff: how long a session lives, the second factor, and how the door looks."""

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext_lazy as _

from crm_portal.accounts import sessions, throttle
from crm_portal.accounts.errors import TooManyAttempts
from crm_portal.languages import Language

DOOR = "/access/"
STAFF_AREA = "/admin/"
# Where whoever still lacks a second factor may go under /admin/.
_WAYS_OUT = ("/admin/logout/", "/admin/login/")


def staff_sessions(get_response):
    """End a session that is too old, silent for too long, or whose person may no longer enter."""

    def middleware(request):
        if settings.SESSION_COOKIE_NAME in request.COOKIES and sessions.is_somebodys(request.session):
            if sessions.has_lost_its_person(request):
                logout(request)
            elif sessions.outlived(request.session):
                logout(request)
                messages.info(request, _("You were logged out, because nothing happened for a while. Log in again."))
            else:
                sessions.sign_of_life(request.session)
        return get_response(request)

    return middleware


def second_factor_first(get_response):
    """In production nobody is let into the staff area before setting up a second factor."""

    def middleware(request):
        if settings.PRODUCTION and request.path.startswith(STAFF_AREA) and _lacks_second_factor(request):
            return redirect("mfa_activate_totp")
        return get_response(request)

    return middleware


def _lacks_second_factor(request: HttpRequest) -> bool:
    """Whether somebody is logged in who has none yet, and wants more than to leave."""
    if request.path.startswith(_WAYS_OUT) or not request.user.is_authenticated:
        return False
    return not is_mfa_enabled(request.user, [Authenticator.Type.TOTP])


def the_door(get_response):
    """The pages of access: in the reader's language, kept by nobody, found by no search engine; 429 in words."""

    def middleware(request):
        if not request.path.startswith(DOOR):
            return get_response(request)
        chosen = request.GET.get("language")
        language = _language_of(request, chosen)
        request.twins = {code: f"{request.path}?language={code}" for code in Language.values}
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = get_response(request)
        add_never_cache_headers(response)
        response["X-Robots-Tag"] = "noindex"
        response.headers.setdefault("Content-Language", language)
        if chosen == language:
            _remember(response, language)
        return response

    def refuse(request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, TooManyAttempts):
            return None
        context = {"minutes": throttle.minutes_of(exception.wait)}
        response = render(request, "errors/429.html", context, status=429)
        response["Retry-After"] = str(max(1, int(exception.wait.total_seconds())))
        return response

    middleware.process_exception = refuse
    return middleware


def _language_of(request: HttpRequest, chosen: str | None) -> str:
    """The language just chosen, else that of whoever is logged in, else the browser's."""
    if chosen in Language.values:
        return chosen
    if request.user.is_authenticated:
        return request.user.language
    return translation.get_language() or Language.SPANISH.value


def _remember(response: HttpResponse, language: str) -> None:
    """Keep the choice for the pages of access that follow, and for no others."""
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME, language, path=DOOR, secure=settings.PRODUCTION, httponly=True, samesite="Lax"
    )
