from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection, transaction

from crm_portal.mailing.actions import queue, suppress
from crm_portal.mailing.enums import MailState
from crm_portal.mailing.letters import Letter
from crm_portal.mailing.models import OutgoingMail
from tests.mailing.conftest import TOKEN


@pytest.mark.django_db
def test_queueing_writes_a_letter_and_its_job(queued, jobs):
    mail = queued()

    assert mail.state == MailState.QUEUED
    assert mail.message_id.endswith("@127.0.0.1>")
    assert jobs() == [{"mail_id": mail.pk}]


@pytest.mark.django_db
def test_queueing_twice_gives_the_first_letter_back(queued, jobs):
    first = queued(key="confirmed:7")

    second = queued("other@example.org", key="confirmed:7")

    assert (second.pk, second.to, second.message_id) == (first.pk, first.to, first.message_id)
    assert jobs() == [{"mail_id": first.pk}]


def test_queueing_at_once_from_two_sides_writes_one_letter(committed, queued, jobs):
    together = Barrier(2)

    def ask(_) -> int:
        try:
            with transaction.atomic():
                together.wait(timeout=10)
                return queued(key="confirmed:7").pk
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as sides:
        answers = set(sides.map(ask, range(2)))

    mail = OutgoingMail.objects.get()
    assert answers == {mail.pk}
    assert jobs() == [{"mail_id": mail.pk}]


@pytest.mark.django_db
def test_rolled_back_fact_leaves_neither_letter_nor_job(queued, jobs):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        queued()
        1 / 0  # noqa: B018 - anything that fails after the letter

    assert not OutgoingMail.objects.exists()
    assert jobs() == []


@pytest.mark.django_db
def test_suppressed_address_gets_no_job_and_no_link_is_kept(queued, jobs):
    suppress("ANA@example.org", reason="Bounced")

    mail = queued("ana@example.org")

    assert mail.state == MailState.SUPPRESSED
    assert mail.secrets == []
    assert TOKEN not in mail.text + mail.html
    assert jobs() == []


@pytest.mark.django_db
def test_personal_link_in_a_subject_is_refused(at):
    letter = Letter(subject=f"Your link {TOKEN}", text="", html="")

    with pytest.raises(ValueError, match="no place in a subject"):
        queue(letter, key="k", to="ana@example.org", language="es", at=at, secrets=[TOKEN])


@pytest.mark.django_db
def test_queueing_costs_four_statements(queued, django_assert_num_queries):
    with django_assert_num_queries(6):  # a savepoint and its release around them
        queued()
