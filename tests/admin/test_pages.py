"""Every place of the staff area opens, in both languages, to those who may see it and to nobody else."""

import pytest
from django.contrib import admin
from django.urls import reverse

from crm_portal.accounts.models import User
from events.models import Session
from tests.admin.examples import fill

OURS = {"accounts", "auth", "mailing", "members", "events", "training"}


def address(model, page: str, *args) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def our_models() -> list:
    return [model for model in admin.site._registry if model._meta.app_label in OURS]


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_place_opens_for_a_superuser(staff, user, language):
    fill(user)
    user.language = language
    user.save()
    answers = {}

    for model in our_models():
        place = admin.site._registry[model]
        row = model._default_manager.order_by("pk").first()
        assert row is not None, f"no example of {model._meta.label}"
        pages = [address(model, "changelist"), address(model, "change", row.pk), address(model, "history", row.pk)]
        pages += [address(model, "changelist") + "?q=Ana"] if place.search_fields else []
        pages += [address(model, "add")] if place.has_add_permission(staff_request(user)) else []
        answers.update({page: staff.get(page).status_code for page in pages})

    assert {page: status for page, status in answers.items() if status != 200} == {}


def staff_request(user):
    """As much of a request as permissions read."""
    return type("Request", (), {"user": user})()


def test_every_model_of_the_apps_has_its_place(staff, user):
    inlined = {inline.model for place in admin.site._registry.values() for inline in place.inlines}

    from django.apps import apps

    homeless = [
        model._meta.label
        for app in ("members", "events", "training")
        for model in apps.get_app_config(app).get_models()
        if model not in admin.site._registry and model not in inlined and not hasattr(model, "pgh_tracked_model")
        and not model._meta.auto_created
    ]  # fmt: skip
    assert sorted(homeless) == ["events.AccessLink", "events.FormerSlug", "events.SubmittedForm"]


def test_a_user_without_permissions_gets_no_list(client, db):
    client.force_login(User.objects.create_user("none@example.org", is_staff=True, name="Sin permisos"))

    answers = {model._meta.label: client.get(address(model, "changelist")).status_code for model in our_models()}

    assert set(answers.values()) == {403}


def test_the_address_of_a_meeting_is_on_no_page(staff, user):
    fill(user)
    session = Session.objects.get()

    pages = [staff.get(address(Session, "change", session.pk)), staff.get(address(Session, "changelist")),
             staff.get(address(type(session.event), "change", session.event_id))]  # fmt: skip

    assert [b"meet.example.org" in page.content for page in pages] == [False, False, False]
    assert "Set" in pages[0].content.decode()
