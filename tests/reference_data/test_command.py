"""The command that loads it all."""

from io import StringIO

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command

from crm_portal.accounts.models import User
from events.models import Event, Registration

pytestmark = pytest.mark.django_db
PASSWORD = "a-demonstration-password"


def run(*arguments) -> str:
    said = StringIO()
    call_command("demo_data", *arguments, stdout=said)
    return said.getvalue()


def test_the_demonstration_has_staff_who_can_log_in(monkeypatch):
    monkeypatch.setenv("DEMO_PASSWORD", PASSWORD)

    run()

    users = User.objects.order_by("email")
    assert [user.email for user in users] == [
        "presidency@example.org", "secretariat@example.org", "training@example.org",
    ]  # fmt: skip
    assert all(user.is_staff and user.language == "es" and user.check_password(PASSWORD) for user in users)
    assert [user.email for user in users if user.is_superuser] == ["secretariat@example.org"]


def test_a_password_that_fits_is_not_set_again(monkeypatch):
    monkeypatch.setenv("DEMO_PASSWORD", PASSWORD)
    run()
    before = list(User.objects.order_by("pk").values_list("password", flat=True))

    run()

    assert list(User.objects.order_by("pk").values_list("password", flat=True)) == before


def test_another_password_takes_the_place_of_the_first(monkeypatch):
    monkeypatch.setenv("DEMO_PASSWORD", PASSWORD)
    run()
    monkeypatch.setenv("DEMO_PASSWORD", "quite-another-password")

    run()

    assert all(user.check_password("quite-another-password") for user in User.objects.all())


def test_without_a_password_nobody_can_log_in(monkeypatch):
    monkeypatch.delenv("DEMO_PASSWORD", raising=False)

    run()

    assert not any(user.has_usable_password() for user in User.objects.all())


def test_production_gets_the_reference_data_and_nothing_fictitious(settings):
    settings.PRODUCTION = True

    said = run("--scale", "1")

    assert Event.objects.filter(is_fictitious=False).count() == 25
    assert not Event.objects.filter(is_fictitious=True).exists()
    assert not User.objects.exists()
    assert "nothing fictitious was loaded" in said


def test_each_group_of_staff_may_do_its_work_and_no_more():
    run()

    def may(group, permission):
        app, codename = permission.split(".")
        return Group.objects.get(name=group).permissions.filter(content_type__app_label=app, codename=codename).exists()

    assert may("presidency", "events.change_event") and not may("presidency", "members.change_country")
    assert may("training", "training.delete_module") and not may("training", "events.change_event")
    assert may("read-only", "events.view_event") and not may("read-only", "events.change_event")
    assert may("secretariat", "members.delete_country")
    assert may("secretariat", "events.view_eventevent") and not may("secretariat", "events.change_eventevent")


def test_scale_makes_thirty_fictitious_events_a_step_with_registrations():
    run("--scale", "1")

    synthetic = Event.objects.filter(code__startswith="scale-")
    assert synthetic.count() == 30
    assert all(event.is_fictitious and event.title_es.startswith("Evento ficticio: ") for event in synthetic)
    assert Registration.objects.filter(event__in=synthetic).count() == 600


def test_scale_again_makes_the_same_events_once():
    run("--scale", "1")
    before = list(Event.objects.order_by("pk").values_list("code", "title_es", "starts_at"))

    said = run("--scale", "1")

    assert list(Event.objects.order_by("pk").values_list("code", "title_es", "starts_at")) == before
    assert "registrations made for them now: 0" in said


def test_a_day_can_be_named_for_the_fictitious_events_to_count_from():
    run("--date", "2026-12-01")

    assert str(Event.objects.get(code="demo_today_webinar").planned_starts_on) == "2026-12-01"
