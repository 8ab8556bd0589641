"""The staff area in a real browser: no other host is asked, the console is silent, and axe finds nothing."""

import pytest
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.urls import reverse

from events.models import Event
from tests.admin.examples import fill
from tests.admin.pages import page_of
from tests.factories import events

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


def test_what_is_ours_is_accessible_on_a_phone_in_the_dark(logged_in, accessibility_violations, user):
    fill(user)
    Event.objects.update(summary_en="", published_en_at=None, starts_at="2026-01-01T00:00Z", edited_at=None)
    in_spanish(user)
    logged_in.set_viewport_size({"width": 360, "height": 740})
    logged_in.emulate_media(color_scheme="dark")
    found = {}

    for address in (
        reverse("admin:index"),
        page_of(Event.objects.first()),
        reverse("admin:events_decision_changelist"),
    ):
        logged_in.goto(address)
        logged_in.wait_for_load_state("networkidle")
        found[address] = accessibility_violations(logged_in)

    assert {address: violations for address, violations in found.items() if violations} == {}


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
        "session": page_of(event.sessions.get()),
        "empty list": reverse("admin:events_event_changelist") + "?q=nothing",
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


def test_a_new_member_of_staff_makes_translates_previews_and_publishes_an_event(logged_in, user, open_page):
    """In Spanish, from the home and without asking anyone: one form, two looks, one button."""
    events.event_type()
    in_spanish(user)
    logged_in.goto(reverse("admin:index"))

    logged_in.click(".staff-head a.staff-button")
    logged_in.select_option("[name=type]", label="Webinario")
    write(logged_in, title=("Datos para decidir", "Data for decisions"),
          summary=("Tres experiencias.", "Three experiences."))  # fmt: skip
    logged_in.fill("[name=planned_starts_on]", "2099-05-04")
    logged_in.fill("[name=planned_starts_time]", "10:00")
    logged_in.select_option("[name=status]", "confirmed")
    logged_in.click("#sessions-group a.add-row")
    logged_in.fill("[name=sessions-0-title_es]", "Apertura")
    logged_in.fill("[name=sessions-0-title_en]", "Opening")
    logged_in.fill("[name=sessions-0-starts_time]", "10:00")
    logged_in.fill("[name=sessions-0-ends_time]", "11:30")
    logged_in.click("[name=_save]")

    looked_at = {language: preview(logged_in, language) for language in ("es", "en")}
    logged_in.click("[name=events_event_publish_in_both]")
    logged_in.wait_for_load_state("networkidle")

    event = Event.objects.get()
    assert [words in looked_at["es"] for words in ("Datos para decidir", "Apertura", "10:00")] == [True] * 3
    assert [words in looked_at["en"] for words in ("Data for decisions", "Opening", "10:00")] == [True] * 3
    assert (event.slug_es, event.slug_en) == ("datos-para-decidir", "data-for-decisions")
    assert (event.sessions.get().number, event.sessions.get().starts_on) == (1, event.planned_starts_on)
    visitor = open_page()
    assert visitor.goto("/es/eventos/datos-para-decidir/").status == 200
    assert visitor.goto("/en/events/data-for-decisions/").status == 200


def test_why_a_button_refuses_is_read_before_it_is_pressed(logged_in, user):
    event = events.event(published_es_at=None, published_en_at=None, summary_en="")
    logged_in.goto(page_of(event))
    publish, reason = logged_in.locator("[name=events_event_publish_in_english]"), logged_in.locator("#refusal-en")

    before = (publish.is_disabled(), reason.inner_text())
    logged_in.fill("[name=summary_en]", "Three experiences.")
    after = (publish.is_disabled(), reason.is_visible())
    publish.click()
    logged_in.wait_for_load_state("networkidle")

    assert before == (True, "Cannot publish in English: missing the summary.")
    assert after == (False, False)
    assert Event.objects.get().published_en_at is not None


def test_whoever_saves_second_compares_and_chooses(logged_in, accessibility_violations, user):
    event = events.event(title_en="As opened")
    logged_in.goto(page_of(event))
    Event.objects.update(title_en="Theirs")

    logged_in.fill("[name=title_en]", "Yours")
    logged_in.click("[name=_save]")
    logged_in.wait_for_selector(".staff-difference")
    compared, violations = logged_in.locator(".staff-difference").inner_text(), accessibility_violations(logged_in)
    logged_in.click("[name=_overwrite]")
    logged_in.wait_for_url("**/event/")

    assert [words in compared for words in ("As opened", "Theirs", "Yours")] == [True] * 3
    assert violations == []
    assert Event.objects.get().title_en == "Yours"


def in_spanish(user) -> None:
    user.language = "es"
    user.save()


def write(page, **texts: tuple[str, str]) -> None:
    """Type each text in Spanish and in English."""
    for name, sides in texts.items():
        for language, words in zip(("es", "en"), sides, strict=True):
            page.fill(f"[name={name}_{language}]", words)


def preview(page, language: str) -> str:
    """What the page of the event says in that language, as the card of the language leads to it."""
    with page.expect_popup() as opened:
        page.click(f"section[aria-labelledby=card-{language}] a.staff-button")
    opened.value.wait_for_load_state()
    words = opened.value.inner_text("main")
    opened.value.close()
    return words
