"""A process of its own that registers one person for each admission it is told of; started by the race tests.

Usage: python -m tests.events.racer PERSON ADMISSION… [--without-lock]

`--without-lock` is the twin: it reads the admission without locking it and sleeps between the check and
the write, as code does that forgot the lock. Nothing in the portal can switch the lock off.
"""

import os
import sys
import time

START = 20260  # the advisory lock that holds all racers back until everyone is ready


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "crm_portal.settings")
    import django

    django.setup()
    from django.db import connection

    from crm_portal.clock import database_now
    from events.actions.registration import register
    from events.errors import RegistrationRefused
    from events.models import Admission
    from tests.factories.registrations import an_applicant

    person, *words = sys.argv[1:]
    if "--without-lock" in words:
        _forget_the_lock()
    _say("ready")
    with connection.cursor() as cursor:
        cursor.execute("set lock_timeout = '60s'")
        cursor.execute("select pg_advisory_lock_shared(%s)", [START])
        cursor.execute("reset lock_timeout")
    for word in words:
        if word.isdigit():
            admission = Admission.objects.select_related("event").get(pk=word)
            applicant = an_applicant(int(person) * 100_000 + int(word))
            try:
                register(admission, applicant=applicant, at=database_now())
            except RegistrationRefused as refusal:
                _say(f"{word} {refusal.code}")
            else:
                _say(f"{word} registered")


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def _forget_the_lock() -> None:
    from events.actions import registration
    from events.models import Admission

    judged = registration.free_seat

    def slow_free_seat(*arguments):
        seat = judged(*arguments)
        time.sleep(0.02)
        return seat

    registration.free_seat = slow_free_seat
    registration.lock_admission = lambda pk: Admission.objects.select_related("event").get(pk=pk)


if __name__ == "__main__":
    main()
