"""A forgotten password: one link by mail, once, soon over, and no word about who has an account (T-04, T-06)."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from procrastinate.contrib.django.models import ProcrastinateJob

from crm_portal.accounts import actions
from crm_portal.accounts.enums import AccessKind
from crm_portal.accounts.models import AccessRecord, StaffLink, User
from crm_portal.clock import database_now
from crm_portal.encryption import encrypt
from crm_portal.mailing.models import OutgoingMail
from tests.accounts.codes import code_of, give_second_factor
from tests.accounts.test_log_in import without_token

NEW = "otras cuatro palabras sueltas"


def ask(client: Client, email: str, **extra):
    return client.post("/access/password/forgotten/", {"email": email}, **extra)


def choose(client: Client, address: str, password: str = NEW, again: str = NEW):
    return client.post(address, {"new_password1": password, "new_password2": again})


@pytest.fixture
def link(client, ana, worker) -> str:
    """The path in the letter that Ana got."""
    ask(client, ana.email)
    worker()
    return path_in(OutgoingMail.objects.get())


def path_in(mail: OutgoingMail) -> str:
    return re.search(r"http://\S+?(/access/\S+/)", mail.text)[1]


# --- Asking -----------------------------------------------------------------------------------------
def test_known_and_unknown_addresses_get_the_same_answer_at_the_same_cost(client, ana):
    answers, costs = [], []
    for email in ("ana@example.org", "eva@example.org"):
        with CaptureQueriesContext(connection) as queries:
            answers.append(ask(Client(), email))
        costs.append(len(queries))

    known, unknown = (without_token(answer.content).replace(b"ana@", b"eva@") for answer in answers)
    assert known == unknown
    assert costs[0] == costs[1]
    assert {answer.status_code for answer in answers} == {200}


@pytest.mark.parametrize(
    "email", ["eva@example.org", "inactive@example.org", "guest@example.org", "invited@example.org"]
)
def test_nothing_is_written_to_who_may_not_log_in(client, db, worker, email):
    User.objects.create_user("inactive@example.org", "x", name="X", is_staff=True, is_active=False)
    User.objects.create_user("guest@example.org", "x", name="X")
    User.objects.create_user("invited@example.org", None, name="X", is_staff=True)

    ask(client, email)

    assert worker() == 1
    assert not OutgoingMail.objects.exists()


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_letter_is_in_the_language_of_its_reader(client, ana, worker, language):
    User.objects.update(language=language)

    ask(client, "ANA@example.org")
    worker()

    letter = OutgoingMail.objects.get()
    assert (letter.to, letter.language) == (ana.email, language)


def test_the_link_leads_to_our_own_address_whatever_the_browser_says(client, ana, worker, settings):
    settings.ALLOWED_HOSTS = ["testserver", "evil.example"]

    ask(client, ana.email, headers={"host": "evil.example", "x-forwarded-host": "evil.example"})
    worker()

    letter = OutgoingMail.objects.get()
    assert "evil.example" not in letter.text + letter.html
    assert letter.text.count(f"{settings.SITE_URL}/access/password/") == 1


def test_another_host_is_refused(client, ana):
    assert ask(client, ana.email, headers={"host": "evil.example"}).status_code == 400


def test_the_address_does_not_wait_for_the_worker_in_the_clear(client, ana):
    ask(client, ana.email)

    assert "ana@" not in str(ProcrastinateJob.objects.latest("id").args)


def test_one_address_gets_three_letters_in_a_quarter_of_an_hour_and_nobody_is_told(client, ana, worker):
    answers = [ask(Client(REMOTE_ADDR=f"203.0.113.{number}"), ana.email).status_code for number in range(6)]

    assert set(answers) == {200}
    assert worker() == 3


def test_one_network_asks_twenty_times(db):
    answers = [ask(Client(), f"{number}@example.org").status_code for number in range(21)]

    assert answers == [200] * 20 + [429]


def test_what_is_no_address_is_said_so(client, db):
    answer = ask(client, "ana")

    assert answer.status_code == 422


# --- Choosing ---------------------------------------------------------------------------------------
def test_looking_at_the_link_uses_nothing_up(client, link):
    for _ in range(20):
        assert Client().get(link).status_code == 200
        assert Client().head(link).status_code == 200

    assert choose(client, link).url == "/access/login/"


def test_the_link_is_good_for_once(client, ana, link, log_in):
    choose(client, link)

    assert choose(Client(), link, "ein drittes Passwort", "ein drittes Passwort").status_code == 410
    assert Client().get(link).status_code == 410
    assert log_in(Client(), ana.email, NEW).url == "/admin/"


def test_the_link_is_over_after_an_hour(client, ana, link):
    StaffLink.objects.update(created_at=database_now() - timedelta(hours=2), expires_at=database_now())

    assert choose(client, link).status_code == 410
    ana.refresh_from_db()
    assert not ana.check_password(NEW)


def test_a_newer_link_ends_the_older(client, ana, link, worker):
    ask(client, ana.email)
    worker()

    assert Client().get(link).status_code == 410


@pytest.mark.parametrize("change", [{"is_active": False}, {"is_staff": False}])
def test_the_link_ends_with_the_right_to_enter(client, ana, link, change):
    User.objects.update(**change)

    assert choose(client, link).status_code == 410


def test_the_link_of_one_purpose_does_not_serve_another(client, link):
    assert client.get(link.replace("/password/", "/invitation/")).status_code == 410


@pytest.mark.parametrize("token", ["x", "A" * 32, "A" * 31 + "%00", "a b", "%E2%80%AE" * 11])
def test_made_up_links_are_none(client, db, token):
    assert client.get(f"/access/password/{token}/").status_code in (400, 410)


def test_the_password_of_the_link_is_judged(client, ana, link):
    for password, again in (("short", "short"), ("anaficticia@example", "ana@example.org"), (NEW, "something else")):
        assert choose(client, link, password, again).status_code == 422

    assert choose(client, link, NEW, NEW).status_code == 302


def test_the_secret_is_not_told_to_other_pages_nor_kept(client, link):
    answer = client.get(link)

    assert answer["Referrer-Policy"] == "no-referrer"
    assert link.split("/")[-2] not in str(list(StaffLink.objects.values()))


def test_a_page_that_keeps_its_origin_to_itself_may_still_be_sent(ana, link):
    browser = Client(enforce_csrf_checks=True)
    page = browser.get(link).content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)[1]
    typed = {"new_password1": NEW, "new_password2": NEW}

    assert browser.post(link, typed, headers={"origin": "null"}).status_code == 403
    assert browser.post(link, typed | {"csrfmiddlewaretoken": token}, headers={"origin": "null"}).status_code == 302


def test_a_new_password_does_not_replace_the_second_factor(client, ana, link, log_in):
    give_second_factor(ana)
    choose(client, link)

    assert "_auth_user_id" not in client.session
    assert log_in(client, ana.email, NEW).url == "/access/code/"
    assert client.post("/access/code/", {"code": code_of()}).url == "/admin/"


def test_who_reads_the_letter_is_not_locked_out_by_strangers_any_more(client, ana, link, log_in):
    for number in range(12):
        log_in(Client(), ana.email, "guess", REMOTE_ADDR=f"203.0.113.{number}")
    assert log_in(Client(), ana.email, REMOTE_ADDR="198.51.100.9").status_code == 429

    choose(client, link)

    assert log_in(Client(), ana.email, NEW, REMOTE_ADDR="198.51.100.9").status_code == 302


def test_a_new_password_is_recorded_and_written_to_its_owner(client, ana, link):
    choose(client, link)

    assert AccessRecord.objects.filter(kind=AccessKind.PASSWORD_CHOSEN, user=ana).exists()
    assert OutgoingMail.objects.filter(key__startswith="accounts.access_changed:").get().to == ana.email


def test_a_request_that_no_key_can_read_any_more_writes_nothing(ana, settings):
    asked = encrypt(ana.email)
    settings.ENCRYPTION_KEYS = ["YW5vdGhlciBrZXkgb2YgdGhpcnR5LXR3byBieXRlcyE="]

    assert actions.write_password_reset(asked, at=database_now()) is None


# --- Changing ---------------------------------------------------------------------------------------
def test_a_password_is_changed_by_who_knows_it(client, ana):
    client.force_login(ana)

    typed = {"old_password": "not it", "new_password1": NEW, "new_password2": NEW}
    assert client.post("/access/password/", typed).status_code == 422
    assert client.post("/access/password/", typed | {"old_password": "tres palabras sin relación"}).status_code == 302

    ana.refresh_from_db()
    assert ana.check_password(NEW)


def test_the_present_password_cannot_be_guessed_from_inside(client, ana):
    client.force_login(ana)
    typed = {"new_password1": NEW, "new_password2": NEW}

    answers = [client.post("/access/password/", typed | {"old_password": str(guess)}).status_code for guess in range(7)]

    assert answers == [422] * 5 + [429] * 2


def test_the_admin_leads_to_the_same_page(client, ana):
    client.force_login(ana)

    assert client.get("/admin/password_change/").url == "/access/password/"


def test_nobody_chooses_the_password_of_somebody_else(client, ana, root):
    client.force_login(root)

    assert client.get(f"/admin/accounts/user/{ana.pk}/password/").status_code == 403
