"""The pages that belong to no single app: home, search, privacy, accessibility, health, errors."""

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.utils.translation import get_language_from_request


def site(request) -> dict:
    """What every template may know of the site."""
    return {"site_url": settings.SITE_URL, "contact_email": settings.CONTACT_EMAIL}


def choose_language(request):
    """Send a visitor of the bare address to Spanish or, where the browser prefers it, English."""
    response = HttpResponseRedirect(f"/{get_language_from_request(request)}/")
    response["Vary"] = "Accept-Language"
    return response


def healthz(request):
    """The process answers; nothing else is looked at."""
    return HttpResponse("ok\n", content_type="text/plain")


def readyz(request):
    return JsonResponse({"database": "ok"})


def robots(request):
    return HttpResponse("User-agent: *\nDisallow: /admin/\n", content_type="text/plain")


def home(request):
    return render(request, "pages/home.html")


def search(request):
    return render(request, "pages/search.html")


def privacy(request):
    return render(request, "pages/privacy.html")


def accessibility(request):
    return render(request, "pages/accessibility.html")


def csrf_failure(request, reason=""):
    return render(request, "errors/csrf.html", status=403)


def bad_request(request, exception):
    return render(request, "errors/400.html", status=400)


def forbidden(request, exception):
    return render(request, "errors/403.html", status=403)


def not_found(request, exception):
    return render(request, "errors/404.html", status=404)


def server_error(request):
    return HttpResponse("error", status=500)
