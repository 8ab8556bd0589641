"""Two people in two processes cannot take the last seat; the twins show that this test would notice."""

import os
import subprocess
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import connection

from crm_portal.clock import database_now
from events.models import Admission
from tests.events.racer import START
from tests.factories.registrations import a_webinar, an_admission

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS = 6


def database_address() -> str:
    """The address of the test database, for a process of its own."""
    facts = connection.settings_dict
    host, port = facts["HOST"] or "127.0.0.1", facts["PORT"]
    user = quote(facts["USER"] or "postgres") + (f":{quote(facts['PASSWORD'])}" if facts["PASSWORD"] else "")
    if host.startswith("/"):
        return f"postgresql://{user}@/{facts['NAME']}?host={host}" + (f"&port={port}" if port else "")
    return f"postgresql://{user}@{host}:{port or 5432}/{facts['NAME']}"


def last_seats() -> list[Admission]:
    """Admissions of different events, each with one seat."""
    day = database_now().date() + timedelta(days=10)
    events = (a_webinar(number, planned_starts_on=day, planned_ends_on=day) for number in range(1, ROUNDS + 1))
    return [an_admission(event, capacity=1) for event in events]


def race(admissions: list[Admission], *flags: str) -> Counter:
    """Two processes, held back until both are ready, want every seat of `admissions`; how often each answer came."""
    words = [str(admission.pk) for admission in admissions]
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_lock(%s)", [START])
        racers = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.events.racer", str(person), *words, *flags],
                cwd=Path(__file__).parents[2],
                env={**os.environ, "DATABASE_URL": database_address()},
                stdout=subprocess.PIPE,
                text=True,
            )
            for person in (1, 2)
        ]
        for racer in racers:
            assert racer.stdout.readline() == "ready\n"
        cursor.execute("select pg_advisory_unlock(%s)", [START])
    answers = [line.split()[1] for racer in racers for line in racer.communicate(timeout=60)[0].splitlines()]
    assert [racer.returncode for racer in racers] == [0, 0]
    return Counter(answers)


def oversold() -> int:
    """How many admissions have more living registrations that hold a seat than places."""
    admissions = Admission.objects.all()
    return sum(way.registrations.filter(holds_seat=True).count() > way.capacity for way in admissions)


def test_two_processes_cannot_take_the_last_seat():
    answers = race(last_seats())

    assert answers == {"registered": ROUNDS, "event.full": ROUNDS}
    assert oversold() == 0


def test_without_the_lock_the_second_fence_still_holds():
    answers = race(last_seats(), "--without-lock")

    assert answers == {"registered": ROUNDS, "event.full": ROUNDS}
    assert oversold() == 0


def test_the_twin_without_lock_and_fence_oversells():
    admissions = last_seats()
    with connection.cursor() as cursor:
        cursor.execute("select tgname from pg_trigger where tgname like '%last_seat_is_fenced%'")
        (fence,) = cursor.fetchone()
        cursor.execute(f"alter table events_registration disable trigger {fence}")
        try:
            race(admissions, "--without-lock")
        finally:
            cursor.execute(f"alter table events_registration enable trigger {fence}")

    assert oversold() > 0
