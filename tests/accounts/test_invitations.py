"""New staff are invited: a letter, a link for a week, a password that nobody else knows."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from crm_portal.accounts import actions
from crm_portal.accounts.enums import AccessKind
from crm_portal.accounts.errors import InvitationIsAccepted
from crm_portal.accounts.models import AccessRecord, StaffLink, User
from crm_portal.clock import database_now
from crm_portal.mailing.actions import claim, mark_sent
from crm_portal.mailing.models import OutgoingMail
from tests.accounts.test_passwords import NEW, choose, path_in
from tests.admin.pages import untouched

ADD = "/admin/accounts/user/add/"


@pytest.fixture
def office(client, root) -> Client:
    client.force_login(root)
    return client


@pytest.fixture
def eva(office) -> User:
    """Somebody who has just been invited."""
    invite(office)
    return User.objects.get(email="eva@example.org")


def invite(office: Client, **changes):
    sent = untouched(office.get(ADD).context) | {"email": "eva@example.org", "name": "Eva Ficticia", **changes}
    return office.post(ADD, sent)


def test_who_is_invited_is_staff_without_a_password(eva):
    assert eva.is_staff
    assert not eva.is_superuser
    assert not eva.has_usable_password()


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_letter_is_in_the_language_chosen_for_the_person(office, language):
    invite(office, language=language)

    letter = OutgoingMail.objects.get()
    assert (letter.to, letter.language) == ("eva@example.org", language)
    assert "Raquel Ficticia" in letter.text


def test_the_groups_of_the_person_are_chosen_with_the_invitation(office):
    group = Group.objects.create(name="a group")

    invite(office, groups=[group.pk])

    assert list(User.objects.get(email="eva@example.org").groups.all()) == [group]


@pytest.mark.parametrize("email", ["ROOT@example.org", "nonsense", ""])
def test_an_address_that_is_taken_or_none_is_refused(office, email):
    answer = invite(office, email=email)

    assert answer.status_code == 200
    assert not OutgoingMail.objects.exists()


def test_the_invited_person_chooses_a_password_and_comes_to_the_second_factor(eva):
    browser, address = Client(), path_in(OutgoingMail.objects.get())
    page = browser.get(address).content.decode()

    assert "Eva Ficticia" in page
    assert '<html lang="es">' in page
    assert choose(browser, address).url == "/access/two-factor/set-up/"
    assert browser.get("/access/two-factor/set-up/").status_code == 200
    assert AccessRecord.objects.filter(kind=AccessKind.INVITATION_ACCEPTED, user=eva).exists()


def test_whoever_used_the_browser_before_is_logged_out_by_accepting(eva, office):
    address = path_in(OutgoingMail.objects.get())

    choose(office, address)

    assert office.session["_auth_user_id"] == str(eva.pk)


def test_the_invitation_is_good_for_once(eva):
    address = path_in(OutgoingMail.objects.get())
    choose(Client(), address)

    assert choose(Client(), address, "ein drittes Passwort", "ein drittes Passwort").status_code == 410
    assert User.objects.get(pk=eva.pk).check_password(NEW)


def test_the_invitation_is_good_for_a_week(eva):
    link = StaffLink.objects.get()
    assert link.expires_at - link.created_at == timedelta(days=7)
    StaffLink.objects.update(created_at=database_now() - timedelta(days=8), expires_at=database_now())

    assert Client().get(path_in(OutgoingMail.objects.get())).status_code == 410


def test_an_invitation_can_be_sent_again_and_ends_the_one_before(eva, office):
    first = path_in(OutgoingMail.objects.get())
    page = office.get(f"/admin/accounts/user/{eva.pk}/change/").content.decode()

    office.post(f"/admin/accounts/user/{eva.pk}/invite-again/", {"confirmed": "yes"})
    second = path_in(OutgoingMail.objects.first())

    assert "Send the invitation again" in page
    assert Client().get(first).status_code == 410
    assert choose(Client(), second).status_code == 302


def test_an_accepted_invitation_is_not_sent_again(eva, office, root):
    choose(Client(), path_in(OutgoingMail.objects.get()))
    eva.refresh_from_db()

    with pytest.raises(InvitationIsAccepted):
        actions.send_invitation(eva, by=root, at=database_now())
    assert "Send the invitation again" not in office.get(f"/admin/accounts/user/{eva.pk}/change/").content.decode()


def test_the_invitation_of_somebody_deactivated_opens_nothing(eva):
    User.objects.filter(pk=eva.pk).update(is_active=False)

    assert Client().get(path_in(OutgoingMail.objects.get())).status_code == 410


@pytest.mark.django_db(transaction=True)
def test_the_link_leaves_the_outbox_once_the_letter_has_left(eva):
    letter = OutgoingMail.objects.get()
    token = re.search(r"/access/invitation/([^/]+)/", letter.text)[1]

    mark_sent(claim(letter.pk, at=letter.created_at), at=letter.created_at)

    letter.refresh_from_db()
    assert token not in letter.text + letter.html
    assert letter.secrets == []
