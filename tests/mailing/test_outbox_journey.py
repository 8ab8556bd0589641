import pytest

from crm_portal.mailing.actions import deliver, queue
from crm_portal.mailing.letters import render_letter
from tests.mailing.conftest import LINK, TOKEN

pytestmark = [pytest.mark.journey, pytest.mark.urls("tests.mailing.urls_with_outbox")]


@pytest.fixture
def delivered(committed, settings, tmp_path, sample_letters, at):
    settings.EMAIL_FILE_PATH = str(tmp_path)
    settings.EMAIL_BACKEND = "crm_portal.mailing.backends.FolderBackend"
    letter = render_letter(
        "samples/place_offered",
        language="en",
        context={"recipient_name": "Ana María López Hernández", "event": "Data webinar", "link": LINK},
    )
    mail = queue(letter, key="offered:1", to="ana@example.org", language="en", at=at, secrets=[TOKEN])
    deliver(mail.pk, at=at)
    return mail


@pytest.mark.parametrize("locale", ["es", "en"])
def test_letter_is_read_on_a_phone(delivered, open_page, accessibility_violations, locale):
    page = open_page(locale=locale, viewport={"width": 360, "height": 740})

    page.goto("/outbox/")
    assert accessibility_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.get_by_role("link", name="Place offered: Data webinar").click()
    page.frame_locator("iframe").get_by_role("link", name="Accept the place").wait_for()

    assert accessibility_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.get_by_role("link", name=LINK).get_attribute("href") == LINK


@pytest.mark.parametrize("color_scheme", ["light", "dark"])
def test_letter_itself_is_accessible(delivered, open_page, accessibility_violations, color_scheme):
    page = open_page(color_scheme=color_scheme, viewport={"width": 360, "height": 740})

    page.set_content(delivered.html)

    assert accessibility_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
