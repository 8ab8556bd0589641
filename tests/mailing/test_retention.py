"""The words of letters go 30 days after the sending, the letters 12 months after it; not one second earlier."""

from datetime import UTC, datetime, timedelta

import pytest

from crm_portal.mailing import retention
from crm_portal.mailing.actions import send_again
from crm_portal.mailing.enums import MailState
from crm_portal.mailing.errors import LetterHasNoLink
from crm_portal.mailing.models import OutgoingMail

pytestmark = pytest.mark.django_db
SECOND = timedelta(seconds=1)
A_YEAR_LATER = datetime(2027, 11, 22, 15, 0, tzinfo=UTC)


@pytest.fixture
def sent(queued, at) -> OutgoingMail:
    mail = queued(attachments=[{"name": "a.ics", "type": "text/calendar", "content": "BEGIN:VCALENDAR"}])
    OutgoingMail.objects.filter(pk=mail.pk).update(state=MailState.SENT, sent_at=at, secrets=[])
    return mail


@pytest.fixture
def failed(queued, at) -> OutgoingMail:
    mail = queued("lost@example.org", secrets=[])
    OutgoingMail.objects.filter(pk=mail.pk).update(state=MailState.FAILED, give_up_at=at)
    return mail


def words_of(mail: OutgoingMail) -> tuple:
    mail.refresh_from_db()
    return mail.text, mail.html, mail.attachments


@pytest.mark.parametrize("kind", ["sent", "failed"])
def test_words_of_a_letter_go_after_30_days(request, at, kind):
    mail = request.getfixturevalue(kind)
    due = at + timedelta(days=30)

    assert retention.blank_words(at=due - SECOND) == 0
    assert words_of(mail)[0] != ""
    assert retention.blank_words(at=due) == 1
    assert retention.blank_words(at=due) == 0
    assert words_of(mail) == ("", "", [])


def test_letter_without_words_is_never_sent_again(failed, at):
    retention.blank_words(at=at + timedelta(days=30))

    with pytest.raises(LetterHasNoLink):
        send_again(failed, at=at + timedelta(days=31))


@pytest.mark.parametrize("kind", ["sent", "failed"])
def test_letter_is_deleted_after_12_months(request, kind):
    request.getfixturevalue(kind)

    assert retention.delete_letters(at=A_YEAR_LATER - SECOND) == 0
    assert retention.delete_letters(at=A_YEAR_LATER) == 1
    assert not OutgoingMail.objects.exists()


def test_letter_that_is_still_to_leave_is_kept_however_old(queued):
    mail = queued()

    assert retention.blank_words(at=A_YEAR_LATER + timedelta(days=1)) == 0
    assert retention.delete_letters(at=A_YEAR_LATER + timedelta(days=1)) == 0
    assert words_of(mail)[0] != ""


def test_dry_run_counts_and_changes_nothing(sent):
    assert retention.blank_words(at=A_YEAR_LATER, dry_run=True) == 1
    assert retention.delete_letters(at=A_YEAR_LATER, dry_run=True) == 1
    assert words_of(sent)[0] != ""
