import signal
from datetime import timedelta

import pytest
from django.conf import settings
from django.db import transaction

from crm_portal.clock import database_now
from crm_portal.jobs import worker_last_seen
from crm_portal.mailing.actions import deliver_due_mails, pause_after, queue
from crm_portal.mailing.enums import MailState
from crm_portal.mailing.models import STALLED_AFTER, OutgoingMail
from tests.mailing.smtp_sink import Trap

WORKER = ("manage.py", "procrastinate", "worker")
# Works until there is nothing left to do, then ends.
WORKER_ONCE = (*WORKER, "--one-shot")
# How many letters one worker has under way at most.
UNDER_WAY = settings.PROCRASTINATE_WORKER_DEFAULTS["concurrency"]
MARK_FIRST = ("-m", "tests.mailing.mark_first_worker")


def queue_many(letter, count: int) -> set[str]:
    with transaction.atomic():
        return {
            queue(letter, key=f"confirmed:{n}", to=f"p{n}@example.org", language="es", at=database_now()).message_id
            for n in range(count)
        }


def kill_at_each(traps: list[Trap], start, smtp_server, words: tuple[str, ...]) -> None:
    """Run the program again and again, each time into a trap; then once to the end."""
    for trap in traps:
        smtp_server.set_trap(trap)
        process = start(*words)
        trap.victim.set_result(process)
        assert process.wait(timeout=30) == -signal.SIGKILL
    assert start(*words).wait(timeout=300) == 0


def recover(start, words: tuple[str, ...]) -> None:
    """What the minute's job does, once the dead workers' time is over."""
    deliver_due_mails(database_now() + STALLED_AFTER)
    deliver_due_mails(database_now() + STALLED_AFTER + pause_after(1))
    assert start(*words).wait(timeout=300) == 0


@pytest.mark.parametrize(
    ("letters", "kills"),
    [(200, 5), pytest.param(4000, 50, marks=[pytest.mark.slow, pytest.mark.timeout(600)])],
)
def test_killed_worker_loses_no_letter(letter, start, smtp_server, letters, kills):
    message_ids = queue_many(letter, letters)
    traps = [Trap(conversation=30, when_accepted=kill % 2 == 0) for kill in range(kills)]
    killed_after_acceptance = sum(trap.when_accepted for trap in traps)

    kill_at_each(traps, start, smtp_server, WORKER_ONCE)
    recover(start, WORKER_ONCE)

    assert set(smtp_server.message_ids()) == message_ids
    assert OutgoingMail.objects.filter(state=MailState.SENT).count() == letters
    repeated = len(smtp_server.received) - letters
    assert killed_after_acceptance <= repeated <= kills * UNDER_WAY


def test_worker_that_marks_first_loses_letters(letter, start, smtp_server):
    queue_many(letter, 20)

    kill_at_each([Trap(conversation=3), Trap(conversation=3)], start, smtp_server, MARK_FIRST)
    recover(start, MARK_FIRST)

    assert OutgoingMail.objects.filter(state=MailState.SENT).count() == 20
    assert len(set(smtp_server.message_ids())) == 18


def test_worker_hears_of_a_letter_reports_and_stops_when_told(letter, start, smtp_server):
    worker = start(*WORKER)
    queue_many(letter, 1)
    smtp_server.wait_for(1)

    assert database_now() - worker_last_seen() < timedelta(minutes=1)

    worker.send_signal(signal.SIGTERM)
    assert worker.wait(timeout=5) == 0
