"""Logging in: by e-mail, at one address, the same answer to everybody who may not."""

import re

import pytest
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse

from crm_portal.accounts.redirects import is_own_path

EVIL = [
    "https://evil.example/", "http://evil.example/", "//evil.example", "///evil.example", "////evil.example/%2e%2e",
    "/\\evil.example", "\\\\evil.example", "\\/evil.example", "/\t/evil.example", "/\n/evil.example",
    "\t//evil.example", " //evil.example", "\x00//evil.example", "https:evil.example", "http:///evil.example",
    "https:/\\evil.example",
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "data:text/html,<script>alert(1)</script>",
    "vbscript:x", "https://127.0.0.1@evil.example/", "//testserver@evil.example/", "evil.example", "ftp://evil.example/",
    "//evil.example:80\\@testserver/", "/\x85/evil.example", "http://testserver/", "https://localhost/admin/",
]  # fmt: skip


def test_the_admin_sends_to_the_one_page_of_log_in(client, db):
    answer = client.get("/admin/events/event/", follow=True)

    assert answer.redirect_chain[-1] == ("/access/login/?next=%2Fadmin%2Fevents%2Fevent%2F", 302)
    assert answer.status_code == 200


def test_who_logs_in_comes_to_the_page_that_was_asked_for(client, ana):
    typed = {"login": "Ana@Example.org", "password": "tres palabras sin relación", "next": "/admin/events/?q=a+b"}

    assert client.post("/access/login/", typed).url == "/admin/events/?q=a+b"


@pytest.mark.parametrize("address", EVIL)
def test_nobody_is_sent_to_another_site_after_logging_in(client, ana, address):
    typed = {"login": ana.email, "password": "tres palabras sin relación", "next": address}

    assert client.post("/access/login/", typed).url == "/admin/"


@pytest.mark.parametrize("address", EVIL)
def test_nobody_who_is_logged_in_is_sent_to_another_site(client, ana, address):
    client.force_login(ana)
    if "\x00" in address:
        assert client.get("/access/login/", {"next": address}).status_code == 400
        return

    assert client.get("/access/login/", {"next": address}).url == "/admin/"
    assert client.get("/admin/login/", {"next": address}).url == "/access/login/"


@pytest.mark.parametrize("address", ["/admin/", "/es/eventos/?q=a b", "/%5ce", "/admin/?next=//evil.example"])
def test_a_path_of_this_site_is_fine(address):
    assert is_own_path(address)


@pytest.mark.parametrize("change", [{"is_active": False}, {"is_staff": False}])
def test_who_may_not_enter_gets_the_same_answer_as_a_wrong_password(client, ana, log_in, change):
    wrong = log_in(client, ana.email, "not the password").content
    type(ana).objects.filter(pk=ana.pk).update(**change)

    refused = log_in(Client(), ana.email)

    assert "_auth_user_id" not in client.session
    assert refused.status_code == 200
    assert without_token(refused.content) == without_token(wrong)


def test_known_and_unknown_addresses_get_the_same_answer_at_the_same_cost(client, ana, log_in):
    answers, costs = [], []
    for email in ("ana@example.org", "eva@example.org"):
        with CaptureQueriesContext(connection) as queries:
            answers.append(log_in(Client(), email, "not the password"))
        costs.append(len(queries))

    known, unknown = (without_token(answer.content).replace(b"ana@", b"eva@") for answer in answers)
    assert known == unknown
    assert costs[0] == costs[1]


def test_the_session_gets_a_new_id_at_log_in(client, ana, log_in):
    client.get("/access/login/")
    session = client.session
    session["planted"] = "by a stranger"
    session.save()
    before = client.session.session_key

    log_in(client, ana.email)

    assert client.session.session_key != before
    assert not Session.objects.filter(session_key=before).exists()


@pytest.mark.parametrize("address", ["/access/logout/", "/admin/logout/"])
def test_logging_out_kills_the_session_on_the_server(client, ana, log_in, address):
    log_in(client, ana.email)
    cookie = client.cookies["sessionid"].value

    answer = client.post(address)
    client.cookies["sessionid"] = cookie

    assert answer.url == "/access/login/"
    assert not Session.objects.filter(session_key=cookie).exists()
    assert client.get("/admin/").status_code == 302


def test_following_a_link_logs_nobody_out(client, ana):
    client.force_login(ana)

    client.get("/access/logout/")

    assert client.get("/admin/").status_code == 200


def test_nobody_can_sign_up(client, db):
    with pytest.raises(NoReverseMatch):
        reverse("account_signup")
    assert client.get("/access/signup/").status_code == 404


@pytest.mark.parametrize("browser", ["es-MX,es", "en-GB,en"])
def test_the_page_speaks_the_language_of_the_browser(client, db, browser):
    answer = client.get("/access/login/", headers={"accept-language": browser})

    assert answer["Content-Language"] == browser[:2]
    assert f'<html lang="{browser[:2]}">' in answer.content.decode()


def test_another_language_can_be_chosen_and_stays(client, db):
    client.get("/access/login/?language=en", headers={"accept-language": "es"})

    answer = client.get("/access/password/forgotten/", headers={"accept-language": "es"})

    assert '<html lang="en">' in answer.content.decode()
    assert client.cookies["django_language"]["path"] == "/access/"  # what everybody reads does not depend on it


def test_pages_of_access_are_kept_by_nobody_and_found_by_no_search_engine(client, db):
    for address in ("/access/login/", "/access/password/forgotten/", "/access/invitation/x/", "/access/password/x/"):
        answer = client.get(address)

        assert "no-store" in answer["Cache-Control"], address
        assert answer["X-Robots-Tag"] == "noindex", address
        assert "unsafe" not in answer["Content-Security-Policy"], address


def without_token(page: bytes) -> bytes:
    """The page without what differs from form to form."""
    return re.sub(rb'name="csrfmiddlewaretoken" value="[^"]+"', b"", page)
