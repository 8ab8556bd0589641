"""The personal page behind the link: GET shows, POST acts, dead links are friendly."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import translation

from crm_portal.clock import database_now
from crm_portal.mailing.models import OutgoingMail
from events.actions.registration import cancel, register, verify
from events.models import AccessLink, Registration
from tests.factories.registrations import a_webinar, an_admission, an_applicant

pytestmark = pytest.mark.django_db


@pytest.fixture
def registration() -> Registration:
    at = database_now()
    day = at.date() + timedelta(days=10)
    admission = an_admission(a_webinar(planned_starts_on=day, planned_ends_on=day))
    register(admission, applicant=an_applicant(), at=at)
    return Registration.objects.get()


@pytest.fixture
def link(registration) -> str:
    """The path of the link in the letter."""
    (secret,) = OutgoingMail.objects.get().secrets
    return re.search(rf"/es/inscripciones/{re.escape(secret)}/", OutgoingMail.objects.get().text)[0]


def state(registration) -> str:
    registration.refresh_from_db()
    return registration.state


def test_reading_the_page_changes_nothing(client, registration, link):
    for _ in range(20):
        client.get(link)
        client.head(link)

    assert state(registration) == "pending_verification"


def test_pressing_the_button_confirms(client, registration, link):
    response = client.post(link, {"action": "verify"})

    assert state(registration) == "confirmed"
    assert response.status_code == 200


def test_confirming_and_cancelling_leave_one_letter_each(client, registration, link):
    for action in ("verify", "verify", "cancel", "cancel"):
        client.post(link, {"action": action})

    assert state(registration) == "cancelled"
    subjects = list(OutgoingMail.objects.order_by("pk").values_list("subject", flat=True))
    assert len(subjects) == 3


def test_the_page_shows_what_is_held_about_the_person(client, registration, link):
    page = client.get(link).content.decode()

    assert all(text in page for text in ("Ana Prueba Ficticia 1", "ana1@example.org", "Honduras", "Instituto Ficticio"))


def test_a_held_seat_whose_time_is_over_reads_as_lapsed_before_any_job_came_by(client, registration, link):
    Registration.objects.update(seat_held_until=database_now() - timedelta(minutes=1))

    with translation.override("en"):
        page = client.get(link.replace("/es/inscripciones/", "/en/registrations/")).content.decode()

    assert "Lapsed: e-mail not confirmed" in page


def test_an_expired_link_says_so_and_offers_another(client, registration, link):
    AccessLink.objects.update(expires_at=database_now())

    response = client.get(link)

    assert response.status_code == 410
    assert 'data-error="link.expired"' in response.content.decode()
    assert 'name="email"' in response.content.decode()


def test_a_revoked_link_opens_nothing(client, registration, link):
    AccessLink.objects.update(revoked_at=database_now())

    client.post(link, {"action": "cancel"})

    assert state(registration) == "pending_verification"


@pytest.mark.parametrize("token", ["x", "A" * 32, "A" * 5000, "ñ" * 32, "..%2f", "%F0%9F%98%80"])
def test_a_link_that_never_was_is_not_found_and_friendly(client, token):
    response = client.get(f"/es/inscripciones/{token}/")

    assert response.status_code == 404


def test_the_page_is_kept_by_nobody_and_tells_no_referrer(client, link):
    response = client.get(link)

    assert response["Referrer-Policy"] == "no-referrer"
    assert "no-store" in response["Cache-Control"]
    assert response["X-Robots-Tag"] == "noindex"


def test_asking_for_a_link_answers_the_same_for_known_and_unknown(client, registration):
    known = client.post("/es/inscripciones/", {"email": "ana1@example.org"}).content.decode()
    unknown = client.post("/es/inscripciones/", {"email": "nadie@example.org"}).content.decode()

    assert known.replace("ana1@", "nadie@") == unknown
    assert OutgoingMail.objects.filter(key__startswith="fresh_link").count() == 1


def test_the_form_of_a_page_without_referrer_is_accepted_with_its_token_alone(registration, link):
    browser = Client(enforce_csrf_checks=True)
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', browser.get(link).content.decode())[1]

    without = browser.post(link, {"action": "verify"}, headers={"origin": "null"})
    with_token = browser.post(link, {"action": "verify", "csrfmiddlewaretoken": token}, headers={"origin": "null"})

    assert (without.status_code, with_token.status_code) == (403, 200)
    assert state(registration) == "confirmed"


def test_a_cancelled_event_is_said_first_and_asks_for_nothing(client, registration, link):
    registration.event.status, registration.event.status_reason_es = "cancelled", "No hubo sala."
    registration.event.save()

    page = client.get(link).content.decode()

    assert "Evento cancelado" in page
    assert "No hubo sala." in page
    assert 'value="verify"' not in page


def test_nobody_is_promoted_into_an_event_that_is_off(registration):
    at = database_now()
    admission = registration.admission
    type(admission).objects.update(capacity=1, has_waiting_list=True)
    seated = verify(registration, at=at)
    register(admission, applicant=an_applicant(2), at=at)
    waiting = verify(Registration.objects.latest("pk"), at=at)
    registration.event.status = "postponed"
    registration.event.save()

    cancel(seated, at=at)

    waiting.refresh_from_db()
    assert waiting.state == "waitlisted"
