from datetime import timedelta

import pytest

from crm_portal.mailing.actions import (
    TRY_FOR,
    claim,
    deliver,
    deliver_due_mails,
    give_up,
    mark_sent,
    pause_after,
    release_stalled,
    send_again,
    suppress,
)
from crm_portal.mailing.enums import MailState
from crm_portal.mailing.errors import LetterHasNoLink, LetterIsNotFailed
from crm_portal.mailing.models import JOB_LOST_AFTER, STALLED_AFTER
from tests.mailing.conftest import LINK, TOKEN

pytestmark = pytest.mark.django_db


def test_delivered_letter_has_both_parts_and_says_what_it_is(queued, smtp_server, at):
    mail = queued()

    deliver(mail.pk, at=at)

    [message] = smtp_server.received
    assert message["To"] == "ana@example.org"
    assert message["Subject"] == "Inscripción confirmada: Webinario de datos"
    assert message["Message-ID"] == mail.message_id
    assert message["Date"].datetime == at
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Reply-To"] == "secretariat@example.org"
    assert LINK in message.get_body(("plain",)).get_content()
    assert LINK in message.get_body(("html",)).get_content()


def test_delivered_letter_forgets_its_link(queued, smtp_server, at):
    calendar = {"name": "event.ics", "type": "text/calendar", "content": f"URL:{LINK}"}
    mail = queued(attachments=[calendar])

    deliver(mail.pk, at=at)

    mail.refresh_from_db()
    assert (mail.state, mail.sent_at, mail.masked_at, mail.secrets) == (MailState.SENT, at, at, [])
    assert mail.text == "Entrar a la sesión:\nhttp://127.0.0.1:8000/en/registrations/••••/\n"
    assert TOKEN not in mail.html + str(mail.attachments)
    [attachment] = smtp_server.received[0].iter_attachments()
    assert (attachment.get_filename(), attachment.get_content()) == ("event.ics", f"URL:{LINK}")


def test_delivered_letter_is_not_sent_twice(queued, smtp_server, at):
    mail = queued()

    deliver(mail.pk, at=at)
    deliver(mail.pk, at=at)

    assert len(smtp_server.received) == 1


@pytest.mark.parametrize("answer", ["450 Mailbox busy", "421 Come back later"])
def test_temporary_refusal_is_tried_again_with_the_same_message_id(queued, smtp_server, at, answer):
    mail = queued()
    smtp_server.answers["ana@example.org"] = [answer]

    deliver(mail.pk, at=at)

    mail.refresh_from_db()
    assert (mail.state, mail.last_error) == (MailState.RETRYING, answer)
    assert mail.next_attempt_at == at + timedelta(minutes=1)
    assert mail.secrets == [TOKEN]

    later = at + timedelta(minutes=1)
    assert deliver_due_mails(later) == 1
    deliver(mail.pk, at=later)

    mail.refresh_from_db()
    assert (mail.state, mail.attempts, mail.last_error) == (MailState.SENT, 2, "")
    assert smtp_server.message_ids() == [mail.message_id]


def test_letter_is_not_tried_again_before_its_time(queued, smtp_server, at):
    mail = queued()
    smtp_server.answers["ana@example.org"] = ["450 Mailbox busy"]
    deliver(mail.pk, at=at)

    deliver(mail.pk, at=at + timedelta(seconds=59))

    assert smtp_server.received == []
    assert deliver_due_mails(at + timedelta(seconds=59)) == 0


def test_permanent_refusal_fails_and_others_go_on(queued, smtp_server, at):
    refused, other = queued("gone@example.org"), queued("ana@example.org")
    smtp_server.answers["gone@example.org"] = [f"550 No such user {TOKEN}"]

    deliver(refused.pk, at=at)
    deliver(other.pk, at=at)

    refused.refresh_from_db()
    assert (refused.state, refused.last_error) == (MailState.FAILED, "550 No such user ••••")
    assert refused.secrets == []
    assert TOKEN not in refused.text + refused.html
    assert [message["To"] for message in smtp_server.received] == ["ana@example.org"]


def test_refused_content_fails(queued, smtp_server, at):
    mail = queued()
    smtp_server.answers_to_content = ["554 Looks like spam"]

    deliver(mail.pk, at=at)

    mail.refresh_from_db()
    assert (mail.state, mail.last_error) == (MailState.FAILED, "554 Looks like spam")


def test_letter_that_cannot_be_put_into_mail_form_fails(queued, smtp_server, at):
    mail = queued("ana@example.org, eve@example.org")

    deliver(mail.pk, at=at)

    mail.refresh_from_db()
    assert mail.state == MailState.FAILED
    assert smtp_server.received == []


def test_missing_mail_server_is_tried_again(queued, smtp_server, settings, at):
    settings.EMAIL_PORT = 1
    mail = queued()

    deliver(mail.pk, at=at)

    mail.refresh_from_db()
    assert mail.state == MailState.RETRYING
    assert mail.last_error.startswith("ConnectionRefusedError")


def test_silent_mail_server_is_tried_again(queued, smtp_server, settings, at):
    settings.EMAIL_TIMEOUT = 0.3
    smtp_server.silent_for = {"ana@example.org"}
    mail = queued()

    deliver(mail.pk, at=at)

    mail.refresh_from_db()
    assert mail.state == MailState.RETRYING


def test_mail_server_that_hangs_up_after_the_content_gets_the_same_letter_again(queued, smtp_server, at):
    mail = queued()
    smtp_server.hang_up_after_content = 1

    deliver(mail.pk, at=at)
    deliver(mail.pk, at=at + timedelta(minutes=1))

    mail.refresh_from_db()
    assert mail.state == MailState.SENT
    assert smtp_server.message_ids() == [mail.message_id, mail.message_id]


def test_pauses_double_up_to_four_hours():
    minutes = [pause_after(attempts).total_seconds() / 60 for attempts in (1, 2, 3, 8, 9, 30)]

    assert minutes == [1, 2, 4, 128, 240, 240]


def test_letter_is_given_up_after_a_day(queued, smtp_server, at):
    mail = queued()
    smtp_server.answers["ana@example.org"] = ["450 Mailbox busy"]

    deliver(mail.pk, at=at + TRY_FOR)

    mail.refresh_from_db()
    assert (mail.state, mail.secrets, mail.last_error) == (MailState.FAILED, [], "450 Mailbox busy")


def test_letter_of_a_dead_worker_leaves_with_the_same_message_id(queued, smtp_server, at):
    mail = queued()
    claim(mail.pk, at=at)

    assert release_stalled(at + STALLED_AFTER - timedelta(seconds=1)) == 0
    assert release_stalled(at + STALLED_AFTER) == 1
    later = at + STALLED_AFTER + pause_after(1)
    assert deliver_due_mails(later) == 1
    deliver(mail.pk, at=later)

    mail.refresh_from_db()
    assert mail.state == MailState.SENT
    assert smtp_server.message_ids() == [mail.message_id]


def test_late_worker_changes_nothing(queued, at):
    mail = queued()
    late = claim(mail.pk, at=at)
    release_stalled(at + STALLED_AFTER)
    second = claim(mail.pk, at=at + 2 * STALLED_AFTER)

    assert mark_sent(late, at=at + 2 * STALLED_AFTER) is False

    mail.refresh_from_db()
    assert (mail.state, mail.fence, mail.secrets) == (MailState.SENDING, 2, [TOKEN])
    assert mark_sent(second, at=at + 2 * STALLED_AFTER) is True


def test_letter_in_another_workers_hands_is_left_alone(queued, smtp_server, at):
    mail = queued()
    claim(mail.pk, at=at)

    deliver(mail.pk, at=at)

    assert smtp_server.received == []


def test_letter_whose_job_got_lost_is_given_a_new_one(queued, at):
    queued()

    assert deliver_due_mails(at + JOB_LOST_AFTER - timedelta(seconds=1)) == 0
    assert deliver_due_mails(at + JOB_LOST_AFTER) == 1
    assert deliver_due_mails(at + JOB_LOST_AFTER + timedelta(minutes=1)) == 0


def test_address_suppressed_after_queueing_gets_no_letter(queued, smtp_server, at):
    mail = queued()
    suppress(mail.to, reason="Asked for it")

    deliver(mail.pk, at=at)

    mail.refresh_from_db()
    assert (mail.state, mail.secrets) == (MailState.SUPPRESSED, [])
    assert smtp_server.received == []


def test_letter_given_up_forgets_its_link_and_stays_unsent(queued, smtp_server, at):
    mail = queued()

    give_up(mail, at=at, reason="The event is cancelled")
    deliver(mail.pk, at=at)

    mail.refresh_from_db()
    assert (mail.state, mail.secrets, mail.last_error) == (MailState.FAILED, [], "The event is cancelled")
    assert smtp_server.received == []


def test_failed_letter_without_a_link_is_sent_again(queued, smtp_server, at):
    mail = queued(secrets=[])
    smtp_server.answers["ana@example.org"] = ["550 No such user"]
    deliver(mail.pk, at=at)

    send_again(mail, at=at)
    deliver(mail.pk, at=at)

    mail.refresh_from_db()
    assert mail.state == MailState.SENT
    assert smtp_server.message_ids() == [mail.message_id]


def test_failed_letter_with_a_masked_link_is_not_sent_again(queued, at):
    mail = give_up(queued(), at=at)

    with pytest.raises(LetterHasNoLink):
        send_again(mail, at=at)


def test_letter_that_has_not_failed_is_not_sent_again(queued, at):
    with pytest.raises(LetterIsNotFailed):
        send_again(queued(), at=at)
