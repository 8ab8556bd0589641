"""Wrong passwords and codes are counted in the database, for the account and for the network they come from (T-08)."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client, RequestFactory

from crm_portal.accounts import guard, throttle
from crm_portal.accounts.models import AccessRecord, Attempts
from tests.events.test_last_seat_race import database_address

AT = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
WINDOW = timedelta(minutes=15)


def tried(key: str = "door", *, at: datetime = AT) -> throttle.Verdict:
    return throttle.attempt(key, limit=3, window=WINDOW, at=at)


def let_the_window_pass() -> None:
    Attempts.objects.update(ends_at=datetime(2000, 1, 1, tzinfo=UTC))


# --- Counting -----------------------------------------------------------------------------------
def test_as_many_are_allowed_as_the_limit_says(db):
    assert [tried().allowed for _ in range(5)] == [True, True, True, False, False]


def test_a_refusal_says_how_long_to_wait(db):
    for _ in range(3):
        tried()

    refused = tried(at=AT + timedelta(minutes=5, seconds=1))

    assert refused.retry_after == timedelta(minutes=9, seconds=59)
    assert refused.minutes == 10


def test_refused_attempts_do_not_make_the_wait_longer(db):
    for _ in range(3):
        tried()
    for minute in range(15):
        assert not tried(at=AT + timedelta(minutes=minute)).allowed

    assert tried(at=AT + WINDOW).allowed


def test_only_the_first_refusal_says_so(db):
    verdicts = [tried() for _ in range(6)]

    assert [verdict.is_first_refusal for verdict in verdicts] == [False, False, False, True, False, False]


def test_an_attempt_that_was_right_is_taken_back(db):
    for _ in range(20):
        assert tried().allowed
        throttle.take_back("door")


def test_keys_do_not_disturb_each_other(db):
    for _ in range(4):
        tried("one")

    assert tried("another").allowed


def test_the_database_holds_neither_address_nor_account(client, ana, log_in):
    log_in(client, ana.email, "wrong", REMOTE_ADDR="198.51.100.7")

    kept = " ".join(Attempts.objects.values_list("digest", flat=True))
    assert "ana" not in kept
    assert "198.51" not in kept


# --- Where somebody comes from -------------------------------------------------------------------
@pytest.mark.parametrize(
    ("proxies", "forwarded", "expected"),
    [
        (0, "203.0.113.9", "198.51.100.7"),
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "1.1.1.1, 203.0.113.9", "203.0.113.9"),
        (2, "1.1.1.1, 203.0.113.9, 10.0.0.1", "203.0.113.9"),
        (2, "203.0.113.9", "198.51.100.7"),
        (1, "1.1.1.1, 203.0.113.9:4711", "203.0.113.9"),
        (1, "[2001:db8::1]:4711", "2001:db8::1"),
        (1, "::ffff:203.0.113.9", "203.0.113.9"),
        (1, "", "198.51.100.7"),
        (1, "nonsense", "198.51.100.7"),
    ],
)
def test_the_address_is_the_one_that_our_own_proxy_saw(settings, proxies, forwarded, expected):
    settings.TRUSTED_PROXIES = proxies
    headers = {"x-forwarded-for": forwarded} if forwarded else {}
    request = RequestFactory().get("/", REMOTE_ADDR="198.51.100.7", headers=headers)

    assert throttle.client_address(request) == expected


def test_one_connection_counts_as_one_whichever_of_its_addresses_it_takes():
    assert throttle.network_of("2001:db8:1:2::1") == throttle.network_of("2001:db8:1:2:ffff::9")
    assert throttle.network_of("192.0.2.1") != throttle.network_of("192.0.2.2")


# --- At the door ----------------------------------------------------------------------------------
@pytest.mark.parametrize("proxies", [0, 1])
def test_twenty_wrong_passwords_from_rotated_headers_are_not_heard(client, ana, log_in, settings, proxies):
    """The forged addresses stand left of what our proxy writes, or are not believed at all."""
    settings.TRUSTED_PROXIES = proxies

    answers = [
        log_in(client, ana.email, f"guess {number}", headers={"x-forwarded-for": forged(number, proxies)}).status_code
        for number in range(20)
    ]

    assert answers == [200] * 5 + [429] * 15


def forged(number: int, proxies: int) -> str:
    made_up = f"203.0.113.{number}"
    return f"{made_up}, 198.51.100.7" if proxies else made_up


def test_the_right_password_is_not_heard_either_until_the_quarter_of_an_hour_is_over(client, ana, log_in):
    for number in range(6):
        log_in(client, ana.email, f"guess {number}")
    assert log_in(client, ana.email).status_code == 429
    assert Attempts.objects.latest("ends_at").ends_at <= max(AccessRecord.objects.values_list("at", flat=True)) + WINDOW

    let_the_window_pass()

    assert log_in(client, ana.email).status_code == 302


def test_the_refusal_says_in_words_how_long_to_wait(client, ana, log_in):
    for number in range(5):
        log_in(client, ana.email, f"guess {number}")

    answer = log_in(client, ana.email, headers={"accept-language": "es"})

    assert answer.status_code == 429
    assert "Recibimos muchas solicitudes desde su red. Espere 15 minutos" in answer.content.decode()
    assert 0 < int(answer["Retry-After"]) <= 15 * 60


def test_unknown_addresses_are_counted_like_known_ones(client, db, log_in):
    answers = [log_in(client, "nobody@example.org", f"guess {number}").status_code for number in range(7)]

    assert answers == [200] * 5 + [429] * 2


def test_an_account_is_guarded_against_many_networks(ana, log_in):
    answers = [
        log_in(Client(), ana.email, f"guess {number}", REMOTE_ADDR=f"203.0.113.{number}").status_code
        for number in range(12)
    ]

    assert answers == [200] * 10 + [429] * 2


def test_strangers_do_not_lock_out_the_browser_that_has_been_here_before(client, ana, log_in):
    log_in(client, ana.email)
    client.post("/access/logout/")
    for number in range(12):
        log_in(Client(), ana.email, f"guess {number}", REMOTE_ADDR=f"203.0.113.{number}")

    assert log_in(Client(), ana.email, REMOTE_ADDR="198.51.100.1").status_code == 429
    assert log_in(client, ana.email, REMOTE_ADDR="198.51.100.2").status_code == 302


def test_the_mark_of_a_browser_helps_one_account_and_cannot_be_made_up(client, ana, root, log_in):
    log_in(client, ana.email)
    client.post("/access/logout/")
    for number in range(12):
        log_in(Client(), root.email, f"guess {number}", REMOTE_ADDR=f"203.0.113.{number}")
    forger = Client()
    forger.cookies[guard.KNOWN_BROWSER] = client.cookies[guard.KNOWN_BROWSER].value[:-2] + "xx"

    assert log_in(client, root.email, REMOTE_ADDR="198.51.100.3").status_code == 429
    assert log_in(forger, root.email, REMOTE_ADDR="198.51.100.3").status_code == 429


def test_one_network_cannot_try_every_account(db, log_in):
    answers = [log_in(Client(), f"{number}@example.org", "guess").status_code for number in range(32)]

    assert answers == [200] * 30 + [429] * 2


def test_who_is_often_right_is_never_held_back(ana, log_in):
    assert {log_in(Client(), ana.email).status_code for _ in range(12)} == {302}


@pytest.mark.django_db(transaction=True)
def test_two_processes_count_together():
    knockers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.accounts.knocker", "shared", "30"],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "DATABASE_URL": database_address()},
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]

    allowed = sum(int(knocker.communicate(timeout=60)[0]) for knocker in knockers)

    assert allowed == 10
    with connection.cursor() as cursor:
        cursor.execute("select count from accounts_attempts")
        assert cursor.fetchall() == [(60,)]
