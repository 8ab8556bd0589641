"""The public form: what it asks, what it refuses and how, and that nothing typed is lost."""

import re
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.urls import reverse
from django.utils import translation

from crm_portal import privacy_notice
from crm_portal.clock import database_now
from crm_portal.mailing.models import OutgoingMail
from events.models import Admission, EventType, Registration
from tests.factories.registrations import a_country, a_webinar, an_admission

pytestmark = pytest.mark.django_db


@pytest.fixture
def admission() -> Admission:
    """An open way into a webinar ten days from the database's now."""
    a_country()
    day = database_now().date() + timedelta(days=10)
    return an_admission(a_webinar(planned_starts_on=day, planned_ends_on=day))


def address(language: str = "es") -> str:
    slug = {"es": "webinario-1", "en": "webinar-1"}[language]
    with translation.override(language):
        return reverse("events:register", args=[slug])


def typed(**changes) -> dict:
    """A form filled in well, but for `changes`."""
    return {
        "given_names": "Ana María", "surnames": "López Ficticia", "email": "ana@example.org", "country": "HN",
        "institution": "Instituto Ficticio", "timezone": "", "consent": "on",
        "consent_version": privacy_notice.VERSION, "submission": str(uuid4()), **changes,
    }  # fmt: skip


def sent(client, form: dict, language: str = "es"):
    """The page after the form, reached by its redirect."""
    response = client.post(address(language), form)
    assert response.status_code == 303
    return client.get(response["Location"])


def codes(response) -> list[str]:
    return re.findall(r'data-error="([^"]+)"', response.content.decode())


def test_a_good_form_registers_and_says_to_check_the_mail(client, admission):
    response = sent(client, typed(), "en")

    assert response.status_code == 200
    assert "Check your e-mail" in response.content.decode()
    registration = Registration.objects.get()
    assert (registration.full_name, registration.language) == ("Ana María López Ficticia", "en")
    assert registration.timezone == "America/Tegucigalpa"


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_form_asks_at_most_eight_things(client, admission, language):
    page = client.get(address(language)).content.decode()

    form = page[page.index('class="form"') :]
    assert len(re.findall(r"<(?:input|select|textarea)(?![^>]*hidden)[^>]*name=", form)) == 7


def test_what_the_way_in_asks_for_is_asked_and_kept(client, admission):
    Admission.objects.update(asks_sex=True, asks_sector=True, asks_government_level=True, asks_position=True)

    client.post(
        address(),
        typed(sex="prefer_not_to_say", sector="prefer_not_to_say", government_level="local", position="Directora"),
    )

    registration = Registration.objects.get()
    assert (registration.sex, registration.government_level, registration.position, registration.sector) == (
        "prefer_not_to_say", "local", "Directora", None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"given_names": ""}, "name.required"),
        ({"given_names": " \u00a0\u200b "}, "name.required"),
        ({"given_names": "Ana\x07"}, "name.control_chars"),
        ({"given_names": "Ana\x00"}, "name.control_chars"),
        ({"given_names": "Ana\u202egnp"}, "name.bidi"),
        ({"given_names": "A" * 201}, "name.too_long"),
        ({"surnames": "A" * 100_000}, "name.too_long"),
        ({"email": ""}, "email.invalid"),
        ({"email": "a@"}, "email.invalid"),
        ({"email": "a b@c.co"}, "email.invalid"),
        ({"email": "a@b..co"}, "email.invalid"),
        ({"email": "ana@example.org\r\nBcc: x@example.org"}, "email.invalid"),
        ({"email": "a" * 300 + "@example.org"}, "email.too_long"),
        ({"email": "a@[127.0.0.1]"}, "email.domain"),
        ({"email": "a@localhost"}, "email.domain"),
        ({"country": ""}, "country.required"),
        ({"country": "XX"}, "country.choice"),
        ({"timezone": "Mars/Phobos"}, "timezone.choice"),
        ({"consent": ""}, "consent.required"),
        ({"consent_version": "2020-01"}, "consent.changed"),
        ({"institution": "x" * 201}, "institution.too_long"),
    ],
)
def test_a_bad_input_is_named_next_to_its_field_and_keeps_what_was_typed(client, admission, changes, code):
    response = client.post(address(), typed(**changes))

    assert response.status_code == 422
    assert codes(response) == [code]
    assert 'value="Instituto Ficticio"' in response.content.decode() or "institution" in changes
    assert not Registration.objects.exists()
    assert not OutgoingMail.objects.exists()


def test_changed_consent_is_not_ticked_for_the_person(client, admission):
    page = client.post(address(), typed(consent_version="2020-01")).content.decode()

    assert not re.search(r'name="consent"[^>]*checked', page)
    assert f'value="{privacy_notice.VERSION}"' in page
    assert f'#version-{privacy_notice.VERSION}"' in page


@pytest.mark.parametrize(
    "name",
    [
        "<script>alert(1)</script>", "Ñandú Óscar d'Ávila-Güell", "Ñ", "K'iche'", "محمد", "李雷", "Ana\u0301",
        "https://evil.example/login", '=HYPERLINK("http://e","x")',
    ],
)  # fmt: skip
def test_unusual_names_are_accepted_and_shown_literally(client, admission, name):
    response = sent(client, typed(given_names=name, surnames=""))

    assert "<script>alert" not in response.content.decode()
    mail = OutgoingMail.objects.get()
    assert "<script>alert" not in mail.html
    assert 'href="https://evil.example' not in mail.html


def test_the_language_of_the_letter_is_that_of_the_page(client, admission):
    client.post(address("en"), typed(email="en@example.org"))

    mail = OutgoingMail.objects.get()
    assert mail.subject == "Confirm your registration: Webinar 1"
    assert "/en/registrations/" in mail.text


def test_a_known_address_gets_the_very_same_page(client, admission):
    first = sent(client, typed()).content.decode()
    second = sent(client, typed(submission=str(UUID(int=7)))).content.decode()

    def neutral(page: str) -> str:
        return re.sub(r'value="[^"]*"|\d\d:\d\d|sent=[^"]*', "", page)

    assert neutral(first) == neutral(second)
    assert Registration.objects.count() == 1


def test_the_same_form_sent_twice_answers_the_same(client, admission):
    form = typed()

    statuses = [client.post(address(), form).status_code for _ in range(2)]

    assert statuses == [303, 303]
    assert Registration.objects.count() == OutgoingMail.objects.count() == 1


def test_the_same_submission_with_other_data_is_refused(client, admission):
    form = typed()
    client.post(address(), form)

    response = client.post(address(), {**form, "institution": "Otra"})

    assert response.status_code == 409
    assert codes(response) == ["submission.reused"]
    assert 'value="Otra"' in response.content.decode()


def test_the_address_of_the_page_after_the_form_tells_nobody_who_registered(client, admission):
    location = client.post(address(), typed())["Location"]

    assert "ana" not in location and "example.org" not in location
    assert client.get(location)["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize("text", ["x", "", "gAAAAABx", "\ud800", "é" * 3000])
def test_a_mangled_address_of_that_page_shows_the_form(client, admission, text):
    response = client.get(address(), {"sent": text.encode("utf-8", "replace")})

    assert response.status_code == 200
    assert 'name="given_names"' in response.content.decode()


def test_the_address_can_be_corrected_on_the_page_after_the_form(client, admission):
    form = typed(email="ana@exmaple.org")
    client.post(address(), form)

    client.post(
        address(), {**form, "email": "ana@example.org", "corrects": form["submission"], "submission": str(uuid4())}
    )

    assert Registration.objects.get().email == "ana@example.org"
    assert Admission.objects.get().seats_taken == 1


def test_a_full_event_says_so_before_anything_is_typed(client, admission):
    Admission.objects.update(capacity=0)

    response = client.get(address())

    assert response.status_code == 409
    assert codes(response) == ["event.full"]


def test_an_event_that_fills_while_the_form_is_open_keeps_what_was_typed(client, admission):
    form = typed()
    Admission.objects.update(capacity=0)

    response = client.post(address(), form)

    assert (response.status_code, codes(response)) == (409, ["event.full"])
    assert 'value="Ana María"' in response.content.decode()


def test_a_full_event_with_a_waiting_list_offers_it(client, admission):
    Admission.objects.update(capacity=0, has_waiting_list=True)

    response = client.get(address("en"))

    assert response.status_code == 200
    assert "Join the waiting list" in response.content.decode()


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"mode": "nomination"}, "event.by_nomination"),
        ({"mode": "closed"}, "event.no_registration"),
        ({"opens_at": "2030-01-01T10:00Z"}, "event.not_open"),
        ({"closes_at": "2020-01-01T10:00Z"}, "event.closed"),
    ],
)
def test_a_closed_door_says_why_with_a_next_step(client, admission, facts, code):
    Admission.objects.update(**facts)

    response = client.post(address(), typed())

    assert (response.status_code, codes(response)) == (409, [code])
    assert "mailto:" in response.content.decode()
    assert not Registration.objects.exists()


def test_unknown_fields_are_ignored(client, admission):
    client.post(address(), typed(status="confirmed", state="confirmed", is_staff="1", event="7", id="1"))

    assert Registration.objects.get().state == "pending_verification"


def test_too_many_fields_are_refused(client, admission):
    response = client.post(address(), {f"field{number}": "" for number in range(10_001)})

    assert response.status_code == 400


def test_a_body_of_other_kinds_is_no_server_error(client, admission):
    deep = client.post(address(), "[" * 100_000, content_type="application/json")
    huge = client.post(address(), {"given_names": "x" * 3_000_000})

    assert deep.status_code == 400
    assert huge.status_code in (400, 413)


def test_an_expired_form_keeps_calm(admission):
    from django.test import Client

    response = Client(enforce_csrf_checks=True).post(address(), typed())

    assert response.status_code == 403
    assert "form_expired" in codes(response)


def test_the_form_of_an_unpublished_event_is_not_found(client, admission):
    admission.event.published_es_at = admission.event.published_en_at = None
    admission.event.save()

    assert client.get(address()).status_code == 404


def test_pages_with_a_form_are_kept_by_nobody(client, admission):
    response = client.get(address())

    assert "no-store" in response["Cache-Control"]
    assert EventType.objects.exists()


def test_registering_costs_a_known_number_of_queries(client, admission, django_assert_num_queries):
    form = typed()

    with django_assert_num_queries(27):
        client.post(address(), form)


def test_two_countries_are_no_country(client, admission):
    response = client.post(address(), typed(country=["HN", "MX"]))

    assert (response.status_code, codes(response)) == (422, ["country.choice"])


def test_a_way_in_that_was_closed_meanwhile_is_not_changed_for_another(client, admission):
    closed = an_admission(admission.event, mode="closed", order=2)

    response = client.post(address(), typed(admission=str(closed.pk)))

    assert (response.status_code, codes(response)) == (409, ["event.no_registration"])


def test_known_and_unknown_addresses_answer_a_reused_form_alike(client, admission):
    known, unknown = typed(), typed(email="otra@example.org")
    client.post(address(), typed())

    for form in (known, unknown):
        client.post(address(), form)
        assert client.post(address(), {**form, "institution": "Otra"}).status_code == 409


def test_long_answers_of_long_letters_get_their_page_too(client, admission):
    long_name, long_institution = ("".join(map(chr, range(first, first + 200))) for first in (0x4E00, 0x5000))

    response = client.post(address(), typed(given_names=long_name, institution=long_institution))

    assert response.status_code in (200, 303)
    assert len(response.get("Location", "")) < 3500


def test_another_address_of_the_event_leads_to_its_own(client, admission):
    response = client.get("/es/eventos/webinar-1/inscripcion/")

    assert (response.status_code, response["Location"]) == (301, address())


def test_one_mailbox_is_written_to_only_so_often(client, admission):
    statuses = [client.post(address(), typed(submission=str(UUID(int=number)))).status_code for number in range(1, 22)]

    assert statuses == [303] * 20 + [429]
