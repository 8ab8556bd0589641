"""What happened at the door is remembered for a year, without secrets, for superusers."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.test import Client

from crm_portal.accounts.actions import forget_what_is_over, record
from crm_portal.accounts.enums import AccessKind
from crm_portal.accounts.models import AccessRecord, Attempts, StaffLink
from crm_portal.accounts.roles import SECRETARIAT, ensure_groups
from crm_portal.clock import database_now
from tests.accounts.codes import code_of, give_second_factor, wrong_code

LIST = "/admin/accounts/accessrecord/"


def kinds() -> list[str]:
    """What was recorded, oldest first."""
    return list(AccessRecord.objects.order_by("pk").values_list("kind", flat=True))


def test_comings_and_refusals_are_recorded_with_their_address(client, ana, log_in):
    give_second_factor(ana)
    log_in(client, ana.email, "not the password", REMOTE_ADDR="198.51.100.7")
    log_in(client, ana.email, REMOTE_ADDR="198.51.100.7")
    client.post("/access/code/", {"code": wrong_code()}, REMOTE_ADDR="198.51.100.7")
    client.post("/access/code/", {"code": code_of()}, REMOTE_ADDR="198.51.100.7")

    assert kinds() == [AccessKind.LOG_IN_REFUSED, AccessKind.CODE_REFUSED, AccessKind.LOGGED_IN]
    assert set(AccessRecord.objects.values_list("user", "address")) == {(ana.pk, "198.51.100.7")}


def test_what_a_stranger_typed_is_not_recorded(client, db, log_in):
    log_in(client, "my-secret-password@example.org", "x")

    assert AccessRecord.objects.get().user is None
    assert "secret" not in str(AccessRecord.objects.values().get())


def test_being_held_back_is_recorded_once_and_not_at_every_attempt(client, ana, log_in):
    for number in range(20):
        log_in(client, ana.email, f"guess {number}")

    assert kinds() == [AccessKind.LOG_IN_REFUSED] * 5 + [AccessKind.HELD_BACK]


def test_a_record_is_never_changed(ana):
    kept = record(AccessKind.LOGGED_IN, user=ana, at=database_now())

    with pytest.raises(DatabaseError), transaction.atomic():
        AccessRecord.objects.filter(pk=kept.pk).update(kind=AccessKind.INVITED)


def test_a_record_is_not_deleted_within_a_year(ana):
    kept = record(AccessKind.LOGGED_IN, user=ana, at=database_now() - timedelta(days=300))

    with pytest.raises(DatabaseError), transaction.atomic():
        kept.delete()


def test_what_is_over_is_forgotten(ana):
    at = database_now()
    record(AccessKind.LOGGED_IN, user=ana, at=at - timedelta(days=367))
    record(AccessKind.LOGGED_IN, user=ana, at=at - timedelta(days=364))
    for days, digest in ((60, "a" * 64), (1, "b" * 64)):
        made = at - timedelta(days=days)
        StaffLink.objects.create(
            user=ana, purpose="invitation", digest=digest, created_at=made, expires_at=made + timedelta(hours=1)
        )
    Attempts.objects.create(digest="c" * 64, count=3, ends_at=at - timedelta(seconds=1))
    Attempts.objects.create(digest="d" * 64, count=3, ends_at=at + timedelta(minutes=1))

    forget_what_is_over(at)

    assert AccessRecord.objects.count() == 1
    assert StaffLink.objects.get().digest == "b" * 64
    assert Attempts.objects.get().digest == "d" * 64


def test_superusers_read_the_records_and_change_none(client, ana, root):
    kept = record(AccessKind.LOGGED_IN, user=ana, at=database_now(), address="198.51.100.7")
    client.force_login(root)

    assert "Ana Ficticia" in client.get(LIST).content.decode()
    assert client.get(f"{LIST}{kept.pk}/change/").status_code == 200
    assert client.post(f"{LIST}{kept.pk}/change/", {}).status_code == 403
    assert client.get(f"{LIST}add/").status_code == 403
    assert client.post(f"{LIST}{kept.pk}/delete/", {"post": "yes"}).status_code == 403


def test_the_secretariat_does_not_read_them(ana):
    ana.groups.add(ensure_groups()[SECRETARIAT])
    browser = Client()
    browser.force_login(ana)

    assert browser.get(LIST).status_code == 403
    assert LIST not in browser.get("/admin/").content.decode()
