"""The second factor: required in production, encrypted at rest, each code good for once (T-08)."""

import json
import re
from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.admin.models import LogEntry
from django.contrib.sessions.models import Session
from django.test import Client

from crm_portal.accounts import guard
from crm_portal.accounts.entrance_forms import CODE_IS_TAKEN_FOR
from crm_portal.accounts.enums import AccessKind
from crm_portal.accounts.models import AccessRecord
from crm_portal.mailing.models import OutgoingMail
from tests.accounts.codes import code_of, give_second_factor, has_second_factor, wrong_code


@pytest.fixture
def guarded(ana):
    """Ana with an app and recovery codes; the codes."""
    return give_second_factor(ana)


@pytest.fixture
def half_in(client, ana, guarded, log_in):
    """A browser in which Ana's password was right and the code is still missing."""
    assert log_in(client, ana.email).url == "/access/code/"
    return client


def type_code(client: Client, code: str, **extra):
    return client.post("/access/code/", {"code": code}, **extra)


# --- Logging in with a code -------------------------------------------------------------------------
def test_the_password_alone_opens_nothing(half_in):
    assert half_in.get("/admin/").status_code == 302
    assert half_in.get("/access/two-factor/").status_code == 302
    assert half_in.get("/access/password/").status_code == 302
    assert "_auth_user_id" not in half_in.session


def test_the_code_cannot_come_before_the_password(client, guarded):
    assert type_code(client, code_of()).url == "/access/login/"
    assert client.get("/admin/").status_code == 302


def test_password_and_code_open_the_page_that_was_asked_for(client, ana, guarded):
    typed = {"login": ana.email, "password": "tres palabras sin relación", "next": "/admin/events/event/"}
    client.post("/access/login/", typed)

    assert type_code(client, code_of()).url == "/admin/events/event/"


def test_spaces_in_a_code_do_no_harm(half_in):
    code = code_of()

    assert type_code(half_in, f"{code[:3]} {code[3:]}").status_code == 302


def test_a_code_is_good_for_once(ana, guarded, log_in):
    code = code_of()
    first, second = Client(), Client()
    for client in (first, second):
        log_in(client, ana.email)

    assert type_code(first, code).status_code == 302
    assert type_code(second, code).status_code == 200
    assert "_auth_user_id" not in second.session


def test_a_code_that_another_process_has_taken_is_refused(half_in, ana):
    """Allauth remembers used codes in the memory of one process; ours are in the database."""
    code = code_of()
    guard.once(f"code-taken:{ana.pk}:{code}", within=guard.WINDOW)

    assert type_code(half_in, code).status_code == 200


def test_twenty_wrong_codes_are_not_heard(half_in):
    answers = [
        type_code(half_in, wrong_code(), headers={"x-forwarded-for": f"203.0.113.{number}"}).status_code
        for number in range(20)
    ]

    assert answers == [200] * 5 + [429] * 15
    assert type_code(half_in, code_of()).status_code == 429


def test_somebody_deactivated_between_password_and_code_does_not_get_in(half_in, ana):
    type(ana).objects.filter(pk=ana.pk).update(is_active=False)

    type_code(half_in, code_of())

    assert half_in.get("/admin/").status_code == 302


def test_one_can_start_again_with_another_account(half_in, root, log_in):
    half_in.post("/access/logout/")

    assert log_in(half_in, root.email).url == "/admin/"


# --- Recovery codes ---------------------------------------------------------------------------------
def test_a_recovery_code_is_good_for_once(ana, guarded, log_in):
    first, second = Client(), Client()
    for client in (first, second):
        log_in(client, ana.email)

    assert type_code(first, guarded[0]).status_code == 302
    assert type_code(second, guarded[0]).status_code == 200
    assert type_code(second, guarded[1]).status_code == 302
    assert AccessRecord.objects.filter(kind=AccessKind.RECOVERY_CODE_USED, user=ana).count() == 2


def test_recovery_codes_are_shown_once_and_counted(half_in, guarded):
    type_code(half_in, guarded[0])

    shown = half_in.get("/access/two-factor/recovery-codes/").content.decode()
    again = half_in.get("/access/two-factor/recovery-codes/").content.decode()

    assert all(code in shown for code in guarded[1:])
    assert not any(code in again for code in guarded)
    assert re.search(r"<dd>[^<]*\b9\b", half_in.get("/access/two-factor/").content.decode())


def test_new_recovery_codes_end_the_old_ones(half_in, ana, guarded, log_in):
    type_code(half_in, code_of())

    half_in.post("/access/two-factor/recovery-codes/new/")
    shown = half_in.get("/access/two-factor/recovery-codes/").content.decode()
    later = Client()
    log_in(later, ana.email)

    assert not any(code in shown for code in guarded)
    assert type_code(later, guarded[0]).status_code == 200


# --- Setting up ---------------------------------------------------------------------------------------
def test_in_production_nothing_opens_before_the_second_factor_is_set_up(client, root, log_in, in_production):
    log_in(client, root.email)

    for address in ("/admin/", "/admin/events/event/", "/admin/accounts/user/", "/admin/jsi18n/"):
        assert client.get(address).url == "/access/two-factor/set-up/", address
    assert client.post("/admin/accounts/user/add/").url == "/access/two-factor/set-up/"
    assert client.post("/admin/logout/").url == "/access/login/"
    assert "_auth_user_id" not in client.session


def test_in_production_it_opens_afterwards(client, root, log_in, in_production):
    give_second_factor(root)
    log_in(client, root.email)
    type_code(client, code_of())

    assert client.get("/admin/").status_code == 200


def test_elsewhere_the_password_is_enough(client, ana, log_in):
    log_in(client, ana.email)

    assert client.get("/admin/").status_code == 200


def test_the_key_is_shown_as_a_picture_and_as_text_within_the_content_policy(client, ana, log_in):
    log_in(client, ana.email)

    answer = client.get("/access/two-factor/set-up/")
    page = answer.content.decode()

    assert re.search(r'<svg [^>]*role="img" aria-label="[^"]+"', page)
    assert re.search(r"<code>([A-Z2-7]{4} ){7}[A-Z2-7]{4}</code>", page)
    assert "data:" not in page
    assert "style=" not in page
    assert "data:" not in answer["Content-Security-Policy"]


def test_the_key_stays_the_same_until_its_first_code_comes(client, ana, log_in):
    log_in(client, ana.email)
    first = key_on(client)

    client.post("/access/two-factor/set-up/", {"code": wrong_code(first)})

    assert key_on(client) == first


def test_the_first_code_sets_up_the_second_factor_and_leads_to_the_recovery_codes(client, ana, log_in):
    log_in(client, ana.email)

    answer = client.post("/access/two-factor/set-up/", {"code": code_of(key_on(client))})

    assert answer.url == "/access/two-factor/recovery-codes/"
    assert has_second_factor(ana)


def test_the_code_of_the_set_up_does_not_log_in_as_well(client, ana, log_in):
    log_in(client, ana.email)
    code = code_of(key_on(client))
    client.post("/access/two-factor/set-up/", {"code": code})
    client.post("/access/logout/")
    log_in(client, ana.email)

    assert type_code(client, code).status_code == 200


def test_a_change_of_the_second_factor_is_written_to_its_owner(client, ana, log_in, django_capture_on_commit_callbacks):
    log_in(client, ana.email)
    with django_capture_on_commit_callbacks(execute=True):
        client.post("/access/two-factor/set-up/", {"code": code_of(key_on(client))})

    assert OutgoingMail.objects.get().to == ana.email
    assert AccessRecord.objects.filter(kind=AccessKind.TWO_FACTOR_SET_UP, user=ana).exists()


def test_who_has_been_in_for_long_proves_it_before_something_delicate(half_in, ana, guarded):
    type_code(half_in, code_of())
    session = half_in.session
    session["begun_at"] -= 11 * 60
    session.save()

    answer = half_in.post("/access/two-factor/remove/")
    assert answer.url.startswith("/access/again/code/?next=")

    half_in.post(answer.url, {"code": guarded[0]})

    assert not has_second_factor(ana)  # what was asked for before goes on


def test_the_password_alone_does_not_take_the_second_factor_away(half_in):
    type_code(half_in, code_of())
    session = half_in.session
    session["begun_at"] -= 11 * 60
    session.save()

    assert half_in.get("/access/again/").url.startswith("/access/again/code/")


# --- At rest --------------------------------------------------------------------------------------
def test_no_key_and_no_recovery_code_is_in_the_database_in_the_clear(client, ana, log_in):
    log_in(client, ana.email)
    key = key_on(client)
    waiting = json.dumps([session.get_decoded() for session in Session.objects.all()])
    client.post("/access/two-factor/set-up/", {"code": code_of(key)})

    kept = json.dumps(list(Authenticator.objects.values_list("data", flat=True)))

    assert key not in waiting
    assert key not in kept
    assert kept.count("gAAAAA") == 2


def test_a_key_that_cannot_be_decrypted_lets_nobody_in(half_in, settings):
    """An empty key would have codes too, and anybody could reckon them."""
    settings.ENCRYPTION_KEYS = ["YW5vdGhlciBrZXkgb2YgdGhpcnR5LXR3byBieXRlcyE="]

    answer = type_code(half_in, code_of(""))

    assert answer.status_code == 200
    assert "_auth_user_id" not in half_in.session


# --- Helping ----------------------------------------------------------------------------------------
def test_a_superuser_resets_the_second_factor_of_somebody_who_lost_it(client, ana, root, guarded):
    client.force_login(root)
    address = f"/admin/accounts/user/{ana.pk}/reset-second-factor/"

    assert "Reset the second factor" in client.get(f"/admin/accounts/user/{ana.pk}/change/").content.decode()
    assert client.get(address).status_code == 200
    assert has_second_factor(ana)
    client.post(address, {"confirmed": "yes"})

    assert not Authenticator.objects.filter(user=ana).exists()
    record = AccessRecord.objects.get(kind=AccessKind.TWO_FACTOR_RESET)
    assert (record.user, record.by) == (ana, root)
    assert LogEntry.objects.get().object_id == str(ana.pk)
    assert OutgoingMail.objects.get().to == ana.email


def test_nobody_else_resets_it(client, ana, root, guarded):
    colleague = type(ana).objects.create_user("eva@example.org", name="Eva", is_staff=True)
    client.force_login(colleague)

    answer = client.post(f"/admin/accounts/user/{ana.pk}/reset-second-factor/", {"confirmed": "yes"})

    assert answer.status_code in (302, 403)
    assert has_second_factor(ana)


def key_on(client: Client) -> str:
    """The key as the page of the set-up tells it."""
    page = client.get("/access/two-factor/set-up/").content.decode()
    return re.search(r"<code>([A-Z2-7 ]+)</code>", page)[1].replace(" ", "")


def test_a_code_is_remembered_until_no_app_shows_it_any_more(settings):
    assert timedelta(seconds=30) * (2 * settings.MFA_TOTP_TOLERANCE + 1) < CODE_IS_TAKEN_FOR
