"""The contact sheet: every type of page in both languages, two widths, light and dark, to be looked at.

    ./dev test tests/journeys/contact_sheet.py

writes docs/contact-sheet-<language>-<scheme>.jpg. It is no test of the suite: its name keeps it out.
"""

from base64 import b64encode
from pathlib import Path

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import translation

from crm_portal.clock import database_now
from crm_portal.mailing.models import OutgoingMail
from events.actions.applicants import Applicant
from events.actions.registration import register
from events.models import Event
from members.models import Country, Person
from members.people import address_word

DOCS = Path(__file__).parents[2] / "docs"
WIDTHS = {360: 130, 1280: 380}
# Long pages are shown down to here, in pixels of the page.
DEEPEST = 2600

EVENTS = (
    "demo_public_webinar", "demo_full_workshop", "regional_migration_dialogue_1", "training_local_governance_2021",
    "demo_cancelled_seminar",
)  # fmt: skip

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def addresses(language: str, secret: str) -> dict[str, str]:
    """A page of each type by what it is, with what makes it interesting."""
    webinar, full, dialogue, training, cancelled = (Event.objects.get(code=code) for code in EVENTS)
    speaker = address_word(Person.objects.get(display_name="Rocío González Higuera"))
    with translation.override(language):

        def page(name: str, *words: str) -> str:
            return reverse(name, args=words)

        def event(one: Event, name: str = "events:detail") -> str:
            return page(name, one.slug_in(language))

        return {
            "home": page("home"),
            "events": page("events:list"),
            "past": page("events:list") + "?when=past",
            "nothing found": page("events:list") + "?q=zzzz",
            "upcoming": event(webinar),
            "dialogue": event(dialogue),
            "training": event(training),
            "cancelled": event(cancelled),
            "register": event(webinar, "events:register"),
            "full": event(full, "events:register"),
            "my registration": page("events:registration", secret),
            "dead link": page("events:registration", "x" * 32),
            "my link": page("events:recover"),
            "members": page("members:list"),
            "country": page("members:detail", "hn"),
            "organisation": page("members:organisation", "oim" if language == "es" else "iom"),
            "presidencies": page("members:presidencies"),
            "presidency": page("members:presidency", "2021"),
            "programmes": page("training:list"),
            "series": page("events:series", "vice_ministerial_meeting"),
            "observance": page("events:observance", "irregular_migration_prevention_month"),
            "documents": page("events:documents"),
            "decisions": page("events:decisions"),
            "person": page("members:person", speaker),
            "about": page("about"),
            "contact": page("contact"),
            "search": page("search") + "?q=migracion",
            "privacy": page("privacy"),
            "accessibility": page("accessibility"),
            "not found": f"/{language}/nada/",
        }


def registered(language: str) -> str:
    """The secret of a personal page, of somebody who just registered for the webinar."""
    admission = Event.objects.get(code="demo_public_webinar").admissions.get()
    applicant = Applicant(
        given_names="Ana María", surnames="López Ficticia", email=f"ana.{language}@example.org", language=language,
        country=Country.objects.get(alpha2="HN"), timezone="America/Tegucigalpa", consent_version="2026-11",
    )  # fmt: skip
    register(admission, applicant=applicant, at=database_now())
    return OutgoingMail.objects.latest("pk").secrets[0]


def sheet(pictures: list[tuple[str, list[tuple[int, bytes]]]]) -> str:
    """A page that holds all pictures small, each type of page with its widths side by side."""
    style = (
        "body{font:12px sans-serif;background:#888;margin:12px;display:flex;flex-wrap:wrap;gap:14px;align-items:start}"
        "figure{margin:0}figcaption{color:#fff;padding:2px 0}img{vertical-align:top;margin-right:6px}"
    )
    figures = "".join(
        f"<figure><figcaption>{name}</figcaption>"
        + "".join(
            f'<img width="{WIDTHS[width]}" src="data:image/jpeg;base64,{b64encode(picture).decode()}">'
            for width, picture in shots
        )
        + "</figure>"
        for name, shots in pictures
    )
    return f"<!doctype html><title>.</title><style>{style}</style>{figures}"


def photographs(browser, origin: str, pages: dict[str, str], scheme: str) -> list[tuple[str, list[tuple[int, bytes]]]]:
    """Each page at each width."""
    taken: dict[str, list[tuple[int, bytes]]] = {name: [] for name in pages}
    for width in WIDTHS:
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page = context.new_page()
        for name, address in pages.items():
            page.goto(origin + address)
            height = min(page.evaluate("document.documentElement.scrollHeight"), DEEPEST)
            clip = {"x": 0, "y": 0, "width": width, "height": height}
            taken[name].append((width, page.screenshot(type="jpeg", quality=80, full_page=True, clip=clip)))
        context.close()
    return list(taken.items())


def test_the_contact_sheet_is_made(browser, live_server, settings):
    settings.SITE_URL = live_server.url
    call_command("demo_data", verbosity=0)

    for language in ("es", "en"):
        pages = addresses(language, registered(language))
        for scheme in ("light", "dark"):
            context = browser.new_context(viewport={"width": 2200, "height": 900})
            page = context.new_page()
            page.set_content(sheet(photographs(browser, live_server.url, pages, scheme)))
            file = DOCS / f"contact-sheet-{language}-{scheme}.jpg"
            page.screenshot(path=file, type="jpeg", quality=35, full_page=True)
            context.close()

            assert file.stat().st_size < 1_500_000
