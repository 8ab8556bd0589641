"""The pages that belong to no single app: home, search, privacy, accessibility, health, errors."""

import sys
from datetime import datetime
from urllib.parse import urlencode

from django.conf import settings
from django.core.exceptions import TooManyFieldsSent
from django.db import InterfaceError, OperationalError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import prefetch_related_objects
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import get_language_from_request
from django.views.decorators.http import require_safe

from crm_portal import dates, navigation, privacy_notice
from crm_portal.alternates import alternates
from crm_portal.caching import private_page, public_page
from crm_portal.clock import database_now
from crm_portal.finding import LONGEST_QUERY, holding, words_of
from crm_portal.jobs import worker_last_seen
from crm_portal.sitemap import left_alone, public_pages
from events.archive import latest_decisions, latest_documents
from events.enums import Convening, EventStatus
from events.models import Event
from events.presentation import EventRow
from events.presentation.lead import NextEvent
from members import finding as members_finding
from members.enums import BodyKind, BodyStatus, MembershipKind
from members.models import Body, Country, Presidency
from members.presentation import conference_day
from training.models import Programme

# A working worker gives a sign of life every ten seconds.
WORKER_SILENT_AFTER = 60
# How many of each kind a search shows, and how many events the home page.
MOST_FOUND = 12
MOST_AHEAD = 4
MOST_HELD = 3
MOST_PAPERS = 3
OF_THE_CONFERENCE = [kind for kind in Convening if kind.is_of_the_conference]


def site(request: HttpRequest) -> dict:
    """What every template may know of the site; a page's own `alternates` take precedence."""
    return {
        "site_url": settings.SITE_URL,
        "contact_email": settings.CONTACT_EMAIL,
        "navigation": navigation.items(),
        "section": navigation.section_of(request.resolver_match),
        "alternates": navigation.twins(request),
        "registrations_address": reverse("events:recover"),
    }


@require_safe
def choose_language(request: HttpRequest) -> HttpResponse:
    """Send a visitor of the bare address to Spanish or, where the browser prefers it, English."""
    response = HttpResponseRedirect(f"/{get_language_from_request(request)}/")
    response["Vary"] = "Accept-Language"
    return response


# --- Pages ----------------------------------------------------------------------------------------
@public_page
def home(request: HttpRequest) -> HttpResponse:
    """Who we are, what is next in the reader's time, who presides, what was decided, and where we come from."""
    at = database_now()
    today = conference_day(at)
    published = Event.objects.published().select_related("type").defer("search")
    expected = published.upcoming(at).exclude(status=EventStatus.CANCELLED).soonest_first()
    following = expected.filter(convening__in=OF_THE_CONFERENCE, starts_at__isnull=False).first()
    upcoming = list(expected.exclude(pk=following.pk if following else None)[:MOST_AHEAD])
    held = list(published.past(at).latest_first()[:MOST_HELD])
    prefetch_related_objects([*filter(None, [following]), *upcoming, *held], "places__country")
    context = {
        "next_event": NextEvent(following, at, request.GET.get("tz")) if following else None,
        "upcoming": [EventRow(event, at) for event in upcoming],
        "held": [EventRow(event, at) for event in held],
        "documents": latest_documents(at, MOST_PAPERS),
        "decisions": latest_decisions(at, MOST_PAPERS),
        "presidency": Presidency.objects.select_related("country").current(today),
        "year": today.year,
    }
    return render(request, "pages/home.html", context)


@public_page
def search(request: HttpRequest) -> HttpResponse:
    """Everything public whose name holds the words of `q`, by kind; without words it only asks for them."""
    typed = request.GET.get("q", "")[:LONGEST_QUERY]
    words = words_of(typed)
    groups = _found(typed, words, database_now()) if words else {}
    query = f"?{urlencode({'q': typed})}" if typed else ""
    context = {
        "typed": typed,
        "has_words": bool(words),
        "groups": groups,
        "alternates": {language: f"{path}{query}" for language, path in alternates("search").items()},
        "noindex": True,
    }
    return render(request, "pages/search.html", context)


@public_page
def privacy(request: HttpRequest) -> HttpResponse:
    """The present version of the notice, and what each version changed."""
    versions = [(version, dates.day(version.since)) for version in privacy_notice.VERSIONS]
    return render(request, "pages/privacy.html", {"present": versions[0], "versions": versions})


@public_page
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "pages/accessibility.html")


@public_page
def about(request: HttpRequest) -> HttpResponse:
    """What the Conference is, who belongs to it, its organs and how it decides, from the record of its bodies."""
    today = conference_day(database_now())
    bodies = list(Body.objects.order_by("pk").prefetch_related("references"))
    context = {
        "conference": next((body for body in bodies if body.kind == BodyKind.CONFERENCE), None),
        "organs": _present(bodies, BodyKind.ORGAN),
        "groups": _present(bodies, BodyKind.WORKING_GROUP),
        "members": Country.objects.with_membership(MembershipKind.MEMBER_STATE, today).in_official_order(),
        "presidency": Presidency.objects.select_related("country").current(today),
        "year": today.year,
    }
    return render(request, "pages/about.html", context)


@public_page
def contact(request: HttpRequest) -> HttpResponse:
    """Whom to write to, for what, and what one can do without writing."""
    return render(request, "pages/contact.html")


def _present(bodies: list[Body], kind: BodyKind) -> list[Body]:
    return [body for body in bodies if body.kind == kind and body.status == BodyStatus.CURRENT]


def _found(typed: str, words: list[str], at: datetime) -> dict[str, list]:
    """What was found, by kind; kinds of which nothing was found are left out."""
    events = Event.objects.published().matching(typed).select_related("type").prefetch_related("places__country")
    programmes = holding(
        Programme.objects.filter(editions__event__in=Event.objects.published()), words, "name_es", "name_en"
    )
    found: dict[str, list] = {
        "events": [EventRow(event, at) for event in events.defer("search").latest_first()[:MOST_FOUND]],
        "programmes": list(programmes.distinct()[:MOST_FOUND]),
        "countries": list(members_finding.countries(words)[:MOST_FOUND]),
        "presidencies": list(members_finding.presidencies(words)[:MOST_FOUND]),
        "organisations": list(members_finding.organisations(words)[:MOST_FOUND]),
        "bodies": list(members_finding.bodies(words)[:MOST_FOUND]),
    }
    return {kind: things for kind, things in found.items() if things}


# --- For machines -----------------------------------------------------------------------------------
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """The process answers; nothing else is looked at."""
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    """Whether this process can serve: 503 without the database or with migrations that it lacks.

    A silent worker is named and fails nothing: pages are served, and letters wait in the outbox.
    """
    try:
        executor = MigrationExecutor(connection)
        missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
        worker = "" if missing else _worker_state()
    except (OperationalError, InterfaceError):
        return private_page(JsonResponse({"database": "The database does not answer."}, status=503))
    if missing:
        names = [f"{migration.app_label}.{migration.name}" for migration, _backwards in missing]
        return private_page(JsonResponse({"database": "ok", "migrations_not_applied": names}, status=503))
    return private_page(JsonResponse({"database": "ok", "migrations": "ok", "worker": worker}))


def _worker_state() -> str:
    seen = worker_last_seen()
    if seen is None:
        return "No worker has ever been seen: letters wait until one is started."
    silence = database_now() - seen
    if silence.total_seconds() < WORKER_SILENT_AFTER:
        return "ok"
    return f"The worker has been silent since {seen:%Y-%m-%d %H:%M} UTC: letters wait until it is started."


@public_page
def robots(request: HttpRequest) -> HttpResponse:
    """Keep search engines off staff pages, forms and personal links, and tell them of the sitemap."""
    return render(request, "pages/robots.txt", {"left_alone": left_alone()}, content_type="text/plain")


@public_page
def sitemap(request: HttpRequest) -> HttpResponse:
    """Every public page in both languages."""
    return render(request, "pages/sitemap.xml", {"pages": public_pages()}, content_type="application/xml")


# --- When something is wrong ------------------------------------------------------------------------
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "errors/csrf.html", status=403)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """In the language of the address, since what refused the request may have done so before one was chosen."""
    code = "request.too_many_fields" if isinstance(exception, TooManyFieldsSent) else "bad_request"
    with translation.override(get_language_from_request(request, check_path=True)):
        return render(request, "errors/400.html", {"code": code}, status=400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "errors/403.html", status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "errors/404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """503 where the database does not answer, else 500; made without it and without any context."""
    if isinstance(sys.exc_info()[1], (OperationalError, InterfaceError)):
        return HttpResponse(render_to_string("errors/503.html"), status=503, headers={"Retry-After": "10"})
    return HttpResponse(render_to_string("errors/500.html"), status=500)
