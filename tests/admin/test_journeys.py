"""The staff area in a real browser: no other host is asked, the console is silent, and axe finds nothing."""

import pytest
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.urls import reverse

from events.models import Event
from tests.admin.examples import fill
from tests.admin.pages import page_of

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def logged_in(open_page, user, live_server):
    """A window in which the user is logged in."""
    session = SessionStore()
    session[SESSION_KEY], session[HASH_SESSION_KEY] = str(user.pk), user.get_session_auth_hash()
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session.save()
    page = open_page(viewport={"width": 1280, "height": 900})
    cookie = {"name": settings.SESSION_COOKIE_NAME, "value": session.session_key, "url": live_server.url}
    page.context.add_cookies([cookie])
    return page


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_pages_of_every_day_are_accessible(logged_in, accessibility_violations, user, language):
    fill(user)
    user.language = language
    user.save()
    event = Event.objects.first()
    pages = {
        "home": reverse("admin:index"),
        "list of events": reverse("admin:events_event_changelist"),
        "event": page_of(event),
        "history": reverse("admin:events_event_history", args=[event.pk]),
        "withdrawal": reverse("admin:events_event_withdraw_from_spanish", args=[event.pk]),
        "list of registrations": reverse("admin:events_registration_changelist"),
        "registration by hand": reverse("admin:events_registration_add"),
    }
    found = {}

    for name, address in pages.items():
        logged_in.goto(address)
        logged_in.wait_for_load_state("networkidle")
        found[name] = accessibility_violations(logged_in)

    assert {name: violations for name, violations in found.items() if violations} == {}


def test_somebody_is_registered_by_hand_with_the_keyboard(logged_in, user):
    fill(user)
    logged_in.goto(reverse("admin:events_registration_add"))

    choose(logged_in, "id_admission", "Encuentro 1")
    logged_in.fill("#id_given_names", "Eva")
    logged_in.fill("#id_email", "eva@example.org")
    choose(logged_in, "id_country", "hondu")
    logged_in.press("[name=_save]", "Enter")

    logged_in.wait_for_url("**/registration/")
    assert "eva@example.org" in logged_in.content()


def choose(page, field: str, typed: str) -> None:
    """Open the box of `field`, type, and take the first that is found."""
    page.press(f"#{field} + .select2 .select2-selection", "Enter")
    page.fill(".select2-search__field:focus", typed)
    page.wait_for_selector(".select2-results__option--highlighted")
    page.keyboard.press("Enter")
