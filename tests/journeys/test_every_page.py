"""Every type of page on a phone: what axe finds, no sideways scroll, few requests; and nobody may frame a page."""

import pytest

from tests.portal_pages.every_page import a_full_portal, pages

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

NO_SIDEWAYS = "document.documentElement.scrollWidth <= window.innerWidth"


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_type_of_page_is_accessible_on_a_phone(phone, accessibility_violations, language):
    a_full_portal()
    found = {}
    for path in pages(language):
        phone.goto(path)
        problems = accessibility_violations(phone)
        found[path] = problems if phone.evaluate(NO_SIDEWAYS) else [*problems, "scrolls sideways"]

    assert {path: problems for path, problems in found.items() if problems} == {}


def test_no_page_scrolls_sideways_at_320_pixels_or_at_four_times_the_size(open_page):
    a_full_portal()
    narrow = open_page(viewport={"width": 320, "height": 640})
    wide = []
    for path in pages("es"):
        narrow.goto(path)
        if not narrow.evaluate(NO_SIDEWAYS):
            wide.append(path)

    assert wide == []


@pytest.mark.parametrize("path", ["/es/", "/es/eventos/evento-1/", "/es/miembros/"])
def test_cold_page_takes_at_most_four_requests(open_page, path):
    a_full_portal()
    page = open_page()
    requests = []
    page.on("request", lambda request: requests.append(request.url))

    page.goto(path)

    assert len(requests) <= 4, requests


def test_page_of_the_portal_cannot_be_framed(browser, live_server):
    a_full_portal()
    context = browser.new_context()
    stranger = context.new_page()
    stranger.set_content(f'<h1>Elsewhere</h1><iframe src="{live_server.url}/es/privacidad/"></iframe>')
    stranger.wait_for_timeout(1000)

    inside = stranger.frames[1]

    assert inside.locator("h1").count() == 0 or "datos" not in inside.locator("h1").first.inner_text()
    context.close()
