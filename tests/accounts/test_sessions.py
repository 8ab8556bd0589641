"""A session ends by silence, by age, and with the rights of its person; at the very next request."""

import time

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from crm_portal.accounts import sessions
from crm_portal.accounts.actions import change_password
from crm_portal.clock import database_now

MINUTE, HOUR = 60, 60 * 60


@pytest.fixture
def inside(client, ana, log_in):
    """A browser in which Ana has just logged in."""
    log_in(client, ana.email)
    assert client.get("/admin/").status_code == 200
    return client


def set_back(client: Client, **seconds: int) -> None:
    """Let the session have begun, or been seen last, so long ago."""
    session = client.session
    for name, ago in seconds.items():
        session[name] = int(time.time()) - ago
    session.save()


def test_a_session_ends_after_half_an_hour_without_a_sign(inside):
    set_back(inside, seen_at=30 * MINUTE)

    answer = inside.get("/admin/", follow=True)

    assert answer.redirect_chain[-1][0].startswith("/access/login/")
    assert not Session.objects.filter(session_key=inside.cookies["sessionid"].value).exists()


def test_a_session_that_is_used_goes_on(inside):
    set_back(inside, seen_at=29 * MINUTE)

    inside.get("/admin/")

    assert time.time() - inside.session[sessions.SEEN] < MINUTE


def test_a_session_ends_after_twelve_hours_however_busy(inside):
    set_back(inside, begun_at=12 * HOUR, seen_at=0)

    assert inside.get("/admin/").status_code == 302


def test_pages_for_everybody_count_as_a_sign_of_life_and_end_a_session_too(inside):
    set_back(inside, seen_at=31 * MINUTE)

    inside.get("/es/")

    assert inside.get("/admin/").status_code == 302


@pytest.mark.parametrize("change", [{"is_active": False}, {"is_staff": False}])
def test_the_next_request_of_somebody_who_lost_the_right_is_refused(inside, ana, change):
    key = inside.cookies["sessionid"].value
    type(ana).objects.filter(pk=ana.pk).update(**change)

    answer = inside.get("/admin/")

    assert answer.status_code == 302
    assert not Session.objects.filter(session_key=key).exists()


def test_a_session_does_not_come_back_with_the_right(inside, ana):
    type(ana).objects.filter(pk=ana.pk).update(is_active=False)
    inside.get("/es/")
    type(ana).objects.filter(pk=ana.pk).update(is_active=True)

    assert inside.get("/admin/").status_code == 302


def test_a_new_password_ends_every_other_session(inside, ana, log_in):
    elsewhere = Client()
    log_in(elsewhere, ana.email)

    typed = {"old_password": "tres palabras sin relación", "new_password1": "otras cuatro palabras sueltas"}
    answer = inside.post("/access/password/", typed | {"new_password2": typed["new_password1"]})

    assert answer.status_code == 302
    assert inside.get("/admin/").status_code == 200
    assert elsewhere.get("/admin/").status_code == 302


def test_a_password_set_by_a_program_ends_every_session(inside, ana):
    change_password(ana, "otras cuatro palabras sueltas", at=database_now())

    assert inside.get("/admin/").status_code == 302
