"""Secrets of personal addresses never reach a log."""

import io
import logging

import pytest
from django.test import Client

from crm_portal import tokens
from crm_portal.masking import MaskSecrets, mask_loggers, without_secrets

SECRET = "Zk3_-hYt" * 4


@pytest.fixture
def log():
    """What the configured handler writes while the test runs."""
    [handler] = [each for each in logging.getLogger().handlers if type(each) is logging.StreamHandler]
    before = handler.setStream(io.StringIO())
    yield handler.stream
    handler.setStream(before)


@pytest.mark.parametrize(
    "start",
    [
        "/es/inscripciones/", "/en/registrations/", "/es/unirse/", "/en/join/", "/es/delegaciones/", "/en/delegations/",
        "/access/password/", "/access/invitation/", "%2Fen%2Fregistrations%2F", "/es/inscripciones/?sent=",
        "?a=b&sent=",
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", ["", "/", "/cancel/", '" HTTP/1.1"', "&x=1", "%2F"])
def test_a_secret_is_masked_wherever_it_stands_in_an_address(start, end):
    masked = without_secrets(f"GET {start}{SECRET}{end}")

    assert SECRET not in masked
    assert masked.startswith(f"GET {start}{tokens.MASK}")


@pytest.mark.parametrize(
    "text",
    ["/es/inscripciones/", "/en/events/registrations-are-open/", "/access/password/forgotten/", "The letter was sent."],
)
def test_what_holds_no_secret_stays_as_it_is(text):
    assert without_secrets(text) == text


@pytest.mark.django_db
@pytest.mark.urls("tests.portal.urls_that_log")
def test_a_mistake_of_ours_is_logged_without_the_secret(log):
    Client(raise_request_exception=False).get(f"/en/registrations/{SECRET}/", {"sent": SECRET})

    assert "Internal Server Error" in log.getvalue()
    assert "ZeroDivisionError: cannot open /en/registrations/••••/" in log.getvalue()
    assert SECRET not in log.getvalue()


@pytest.mark.django_db
def test_a_refused_form_is_logged_without_the_secret(log):
    answer = Client(enforce_csrf_checks=True).post(f"/es/inscripciones/{SECRET}/")

    assert answer.status_code == 403
    assert "/es/inscripciones/••••/" in log.getvalue()
    assert SECRET not in log.getvalue()


def test_the_web_servers_own_loggers_are_masked_once():
    logger = logging.getLogger("tests.web_server")
    mask_loggers(logger.name)
    mask_loggers(logger.name)
    lines = io.StringIO()
    logger.addHandler(logging.StreamHandler(lines))

    logger.warning("%(r)s", {"r": f"GET /es/inscripciones/{SECRET}/ HTTP/1.1"})

    assert lines.getvalue() == "GET /es/inscripciones/••••/ HTTP/1.1\n"
    assert [type(each) for each in logger.filters] == [MaskSecrets]
