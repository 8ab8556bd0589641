"""An invited person opens the mail, chooses a password, sets up the second factor, and comes back twice."""

import re

import pytest

from crm_portal.accounts.actions import invite
from crm_portal.accounts.models import User
from crm_portal.clock import database_now
from tests.accounts.codes import code_of
from tests.mailing.conftest import committed, smtp_server, start

__all__ = ["committed", "smtp_server", "start"]

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
PASSWORD = "cuatro palabras bien sueltas"
SEND = "main form.form button[type=submit]"


@pytest.fixture
def here(live_server, settings):
    """The live server by the rules of production, except that it has no certificate."""
    settings.SITE_URL = live_server.url
    settings.PRODUCTION = True


@pytest.fixture
def look(accessibility_violations):
    """`look(page, path)`: this page is open, axe finds nothing, and nothing sticks out."""

    def look_(page, path: str) -> None:
        page.wait_for_url(f"**{path}**")
        assert accessibility_violations(page) == [], path
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), path
        assert page.locator("h1").count() == 1, path

    return look_


def type_password(page, email: str) -> None:
    page.goto("/admin/")
    page.fill("[name=login]", email)
    page.fill("[name=password]", PASSWORD)
    page.click(SEND)


def type_code(page, code: str) -> None:
    page.fill("[name=code]", code)
    page.click(SEND)


def log_out(page) -> None:
    page.goto("/access/logout/")
    page.click(SEND)
    page.wait_for_url("**/access/login/**")


@pytest.mark.parametrize("language", ["es", "en"])
def test_an_invited_person_comes_in_and_comes_back(language, open_page, here, look, smtp_server, start):
    start("manage.py", "procrastinate", "worker")
    office = User.objects.create_superuser("root@example.org", "x", name="Raquel Ficticia")
    eva = User(email="eva@example.org", name="Eva Ficticia", language=language)
    invite(eva, by=office, at=database_now())
    smtp_server.wait_for(1)
    text = smtp_server.received[0].get_body(preferencelist=("plain",)).get_content()
    phone = open_page(viewport={"width": 360, "height": 740}, locale="es-MX" if language == "es" else "en-GB")

    phone.goto(re.search(r"https?://\S+/access/invitation/\S+/", text)[0])
    look(phone, "/access/invitation/")
    assert phone.locator("html").get_attribute("lang") == language
    phone.fill("[name=new_password1]", PASSWORD)
    phone.fill("[name=new_password2]", PASSWORD)
    phone.click(SEND)

    look(phone, "/access/two-factor/set-up/")
    phone.goto("/admin/events/event/")
    look(phone, "/access/two-factor/set-up/")
    key = phone.locator("code").inner_text().replace(" ", "")
    type_code(phone, code_of(key))

    look(phone, "/access/two-factor/recovery-codes/")
    recovery_codes = phone.locator("main code").all_inner_texts()
    phone.click("main a.button")
    phone.wait_for_url("**/admin/")
    log_out(phone)

    type_password(phone, eva.email)
    look(phone, "/access/code/")
    type_code(phone, code_of(key, steps_ahead=1))
    phone.wait_for_url("**/admin/")
    log_out(phone)

    type_password(phone, eva.email)
    type_code(phone, recovery_codes[3])
    phone.wait_for_url("**/admin/")


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("color_scheme", ["light", "dark"])
def test_every_page_of_access_is_accessible(open_page, transactional_db, look, language, color_scheme, settings):
    page = open_page(color_scheme=color_scheme, locale="es-MX" if language == "es" else "en-GB")
    User.objects.create_user("ana@example.org", PASSWORD, name="Ana", is_staff=True, language=language)

    for path in ("/access/login/", "/access/password/forgotten/", "/access/password/x/", "/access/invitation/x/"):
        page.goto(path)
        look(page, path)
    page.goto("/access/password/forgotten/")
    page.fill("[name=email]", "ana@example.org")
    page.click(SEND)
    look(page, "/access/password/forgotten/")
    page.goto("/access/login/")
    page.fill("[name=login]", "ana@example.org")
    page.fill("[name=password]", "wrong")
    page.click(SEND)
    page.get_by_role("alert").wait_for()
    look(page, "/access/login/")

    type_password(page, "ana@example.org")
    page.wait_for_url("**/admin/")
    for path in ("/access/two-factor/", "/access/password/", "/access/logout/", "/access/again/"):
        page.goto(path)
        look(page, path)
    page.goto("/access/two-factor/set-up/")
    type_code(page, code_of(page.locator("code").inner_text().replace(" ", "")))
    for path in ("/access/two-factor/recovery-codes/", "/access/two-factor/recovery-codes/new/",
                 "/access/two-factor/remove/", "/access/two-factor/", "/access/again/code/"):  # fmt: skip
        page.goto(path)
        look(page, path)


def test_too_many_attempts_are_refused_in_words_on_a_page_of_their_own(page, transactional_db, look):
    for _ in range(6):
        page.goto("/access/login/")
        page.fill("[name=login]", "nobody@example.org")
        page.fill("[name=password]", "wrong")
        page.click(SEND)

    page.locator("[data-error=throttled]").wait_for()
    look(page, "/access/login/")
