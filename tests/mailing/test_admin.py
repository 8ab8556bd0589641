import pytest
from django.urls import reverse

from crm_portal.accounts.models import User
from crm_portal.mailing.actions import deliver, give_up
from crm_portal.mailing.enums import MailState
from crm_portal.mailing.models import OutgoingMail, Suppression
from tests.mailing.conftest import TOKEN

pytestmark = pytest.mark.django_db
LIST = "admin:mailing_outgoingmail_changelist"


@pytest.fixture
def staff(client):
    user = User.objects.create_superuser("staff@example.org", "not used here", name="Staff", language="en")
    client.force_login(user)
    return client


def test_staff_see_a_letter_without_its_personal_link(staff, queued):
    mail = queued()

    page = staff.get(reverse("admin:mailing_outgoingmail_change", args=[mail.pk]))

    words = page.content.decode()
    assert "/registrations/••••/" in words
    assert TOKEN not in words
    assert 'name="_save"' not in words


def test_failed_letter_is_sent_again_by_staff(staff, queued, smtp_server, at):
    mail = give_up(queued(secrets=[]), at=at)

    staff.post(reverse(LIST), {"action": "send_again", "_selected_action": [mail.pk]})
    mail.refresh_from_db()
    deliver(mail.pk, at=mail.next_attempt_at)

    assert smtp_server.message_ids() == [mail.message_id]


def test_staff_are_told_why_a_letter_is_not_sent_again(staff, queued, at):
    mail = give_up(queued(), at=at)

    page = staff.post(reverse(LIST), {"action": "send_again", "_selected_action": [mail.pk]}, follow=True)

    assert "held a personal link, which is no longer kept" in page.content.decode()
    assert OutgoingMail.objects.get().state == MailState.FAILED


def test_suppressed_address_is_kept_in_one_spelling(staff):
    staff.post(reverse("admin:mailing_suppression_add"), {"email_key": "ANA@Example.org", "reason": "Bounced"})

    assert Suppression.objects.get().email_key == "ana@example.org"


@pytest.mark.parametrize("count", [1, 3])
def test_list_costs_the_same_with_one_letter_and_with_three(staff, queued, django_assert_num_queries, count):
    for number in range(count):
        queued(f"p{number}@example.org")
    staff.get(reverse(LIST))

    with django_assert_num_queries(4):
        staff.get(reverse(LIST))
