"""What happens to every request before and after the view."""

from django.conf import settings
from django.core.exceptions import BadRequest
from django.utils import timezone, translation

from crm_portal import timezones


def refuse_unreadable_input(get_response):
    """Answer 400 to addresses and queries that no text column can hold (NUL, lone surrogates)."""

    def middleware(request):
        text = request.path + request.META.get("QUERY_STRING", "")
        if "\x00" in text or "%00" in text or not _is_encodable(request.path):
            raise BadRequest("The address holds characters that cannot be read.")
        return get_response(request)

    return middleware


def _is_encodable(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def isolate(get_response):
    """Say on every answer, files and failures included, that no other site may use it and no device is asked for.

    What SecurityMiddleware refuses by itself, such as a foreign host, leaves without its headers: they are added here.
    """

    def middleware(request):
        response = get_response(request)
        response.setdefault("X-Content-Type-Options", "nosniff")
        response.setdefault("Referrer-Policy", settings.SECURE_REFERRER_POLICY)
        response.setdefault("Cross-Origin-Opener-Policy", settings.SECURE_CROSS_ORIGIN_OPENER_POLICY)
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
        return response

    return middleware


def staff_language(get_response):
    """Show the admin, whose addresses carry no language, in the language and the hours of whoever is logged in."""

    def middleware(request):
        if not request.path.startswith("/admin/") or not request.user.is_authenticated:
            return get_response(request)
        with translation.override(request.user.language), timezone.override(_zone_of(request.user)):
            request.LANGUAGE_CODE = request.user.language
            return get_response(request)

    return middleware


def _zone_of(user):
    try:
        return timezones.zone(user.timezone)
    except timezones.UnknownZone:
        return timezones.zone("UTC")


def admin_content_policy(get_response):
    """Loosen the content policy under /admin/ as far as its theme needs, and nowhere else."""

    def middleware(request):
        response = get_response(request)
        if request.path.startswith("/admin/"):
            response._csp_replace = settings.ADMIN_CONTENT_SECURITY_POLICY
        return response

    return middleware
