"""A person registers, follows the link in the mail, and cancels; staff find them in the admin."""

import re
from datetime import timedelta
from email.message import EmailMessage

import pytest
from django.contrib.auth import get_user_model

from crm_portal.clock import database_now
from events.models import Registration
from tests.factories.registrations import a_country, a_webinar, an_admission

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

WORDS = {
    "es": {
        "event": "/es/eventos/webinario-1/", "register": "Inscribirme", "names": "Nombres", "surnames": "Apellidos",
        "email": "Correo", "country": "País de su institución", "consent": "He leído",
        "check": "Revise su correo", "confirm": "Confirmar mi inscripción", "confirmed": "Confirmada",
        "cancel": "Cancelar mi inscripción", "cancelled": "Cancelada", "honduras": "Honduras",
    },
    "en": {
        "event": "/en/events/webinar-1/", "register": "Register", "names": "Given names", "surnames": "Surnames",
        "email": "E-mail", "country": "Country of your institution", "consent": "I have read",
        "check": "Check your e-mail", "confirm": "Confirm my registration", "confirmed": "Confirmed",
        "cancel": "Cancel my registration", "cancelled": "Cancelled", "honduras": "Honduras",
    },
}  # fmt: skip


@pytest.fixture
def webinar(live_server, settings):
    settings.SITE_URL = live_server.url
    a_country()
    day = database_now().date() + timedelta(days=10)
    event = a_webinar(planned_starts_on=day, planned_ends_on=day)
    an_admission(event)
    return event


def letter(sink, number: int) -> EmailMessage:
    """The letter number `number` that the mail server got."""
    sink.wait_for(number)
    return sink.received[number - 1]


def link_in(message: EmailMessage) -> str:
    text = message.get_body(preferencelist=("plain",)).get_content()
    return re.search(r"https?://\S+/(?:inscripciones|registrations)/\S+/", text)[0]


def fill(page, words, **changes) -> None:
    """Type a person's details, by label, as a reader finds them."""
    typed = {"names": "Ana María", "surnames": "López Ficticia", "email": "ana@example.org", **changes}
    for name, value in typed.items():
        page.get_by_label(words[name]).first.fill(value)
    page.get_by_label(words["country"]).select_option(label=words["honduras"])
    page.get_by_label(re.compile(words["consent"])).check()


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_person_registers_confirms_and_cancels_on_a_phone(language, phone, webinar, smtp_server, start):
    start("manage.py", "procrastinate", "worker")
    words = WORDS[language]

    phone.goto(words["event"])
    phone.get_by_role("link", name=words["register"], exact=True).click()
    fill(phone, words)
    phone.get_by_role("button", name=words["register"], exact=True).click()
    phone.get_by_role("heading", name=words["check"]).wait_for()
    phone.goto(link_in(letter(smtp_server, 1)))
    assert Registration.objects.get().state == "pending_verification"
    phone.get_by_role("button", name=words["confirm"]).click()
    phone.get_by_text(words["confirmed"]).first.wait_for()
    assert Registration.objects.get().state == "confirmed"
    phone.goto(link_in(letter(smtp_server, 2)))
    phone.get_by_text(words["cancel"]).first.click()
    phone.get_by_role("button", name=words["cancel"]).click()

    phone.get_by_text(words["cancelled"]).first.wait_for()
    assert Registration.objects.get().state == "cancelled"


def test_the_keyboard_alone_corrects_an_error_and_registers(open_page, webinar):
    page = open_page(java_script_enabled=False)
    page.goto("/es/eventos/webinario-1/inscripcion/")
    page.get_by_label("Nombres").focus()
    page.keyboard.press("Enter")
    page.get_by_role("alert").wait_for()

    page.get_by_label("Nombres").focus()
    page.keyboard.type("Ana")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("ana@example.org")
    page.keyboard.press("Tab")
    page.keyboard.type("Hon")
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")

    page.get_by_role("heading", name="Revise su correo").wait_for()


def test_staff_find_the_person_in_the_admin(page, webinar, live_server):
    page.goto("/es/eventos/webinario-1/inscripcion/")
    fill(page, WORDS["es"], names="José", surnames="Núñez Ficticio")
    page.get_by_role("button", name="Inscribirme", exact=True).click()
    get_user_model().objects.create_superuser("secretariat@example.org", "una clave larga", name="Secretaría")

    page.goto("/admin/login/?next=/admin/events/registration/?q=jose+nunez")
    page.locator("input[name=login]").fill("secretariat@example.org")
    page.locator("input[name=password]").fill("una clave larga")
    page.locator("input[name=password]").press("Enter")

    page.get_by_text("José Núñez Ficticio").first.wait_for()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize(
    "address", ["/es/eventos/webinario-1/inscripcion/", "/en/registrations/", "/es/eventos/webinario-1/"]
)
def test_the_way_in_is_accessible(open_page, webinar, accessibility_violations, width, address):
    page = open_page(viewport={"width": width, "height": 800})
    page.goto(address)

    assert accessibility_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
