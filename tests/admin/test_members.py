"""People, organisations and users in the staff area."""

import pytest
from django.urls import reverse

from crm_portal.accounts.models import User
from crm_portal.accounts.roles import SECRETARIAT, ensure_groups
from members.models import Person
from tests.admin.pages import page_of, untouched, words_of
from tests.factories import events, members


def test_a_person_is_found_without_accents(staff):
    found = members.person(1, given_names="José", surnames="Ñandú", display_name="José Ñandú")
    members.person(2)

    answer = staff.get(reverse("admin:members_person_changelist"), {"q": "Jose nandu"})

    assert [person.pk for person in answer.context["cl"].result_list] == [found.pk]


def test_choosing_while_typing_finds_both_languages_without_accents(staff):
    members.country("MX")
    members.country("HN")
    source = {"app_label": "members", "model_name": "organisation", "field_name": "country"}

    answer = staff.get(reverse("admin:autocomplete"), {**source, "term": "mexico"})

    assert [found["text"] for found in answer.json()["results"]] == ["Mexico"]


def test_what_follows_from_a_name_is_derived(staff):
    page = staff.get(reverse("admin:members_person_add"))
    sent = untouched(page.context) | {"given_names": " Marta ", "surnames": "de la Prueba Ficticia"}

    staff.post(reverse("admin:members_person_add"), sent)

    person = Person.objects.get()
    assert (person.display_name, person.sort_key) == ("Marta de la Prueba Ficticia", "prueba ficticia marta")


def test_an_address_of_a_person_is_kept_in_the_form_that_is_compared(staff, typed):
    person = members.person()

    staff.post(page_of(person), typed(person, **{"emails-TOTAL_FORMS": "1", "emails-0-email": "Ana@Example.org"}))

    kept = person.emails.get()
    assert (kept.email, kept.email_key) == ("Ana@example.org", "ana@example.org")


def test_other_names_are_one_a_line_and_keep_their_commas(staff, typed):
    organisation = members.organisation()

    staff.post(page_of(organisation), typed(organisation, aliases="Trabajo, Migración\r\n\r\n OIM "))

    organisation.refresh_from_db()
    assert organisation.aliases == ["Trabajo, Migración", "OIM"]


def test_a_country_with_events_is_not_deleted(staff):
    country = members.country("HN")
    events.place(events.event(), "HN")

    answer = staff.get(reverse("admin:members_country_delete", args=[country.pk]))

    assert answer.context["protected"]


def test_a_user_is_invited_by_address_without_a_password(staff):
    page = staff.get(reverse("admin:accounts_user_add"))
    sent = untouched(page.context) | {"email": "eva@example.org", "name": "Eva Ficticia"}

    staff.post(reverse("admin:accounts_user_add"), sent)

    assert not User.objects.get(email="eva@example.org").has_usable_password()


def test_only_who_may_do_everything_touches_those_who_may(client, user):
    other = User.objects.create_user("eva@example.org", "not used here", name="Eva", is_staff=True)
    other.groups.add(ensure_groups()[SECRETARIAT])
    client.force_login(other)

    herself = words_of(client.get(page_of(other)))
    superuser = words_of(client.get(page_of(user)))

    assert 'name="is_superuser"' not in herself
    assert 'name="_save"' not in superuser


def test_hours_in_the_staff_area_say_whose_they_are(staff, user):
    user.timezone = "America/Mexico_City"
    user.save()

    assert "In Mexico City (UTC−6)." in words_of(staff.get(reverse("admin:events_admission_add")))


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_home_leads_to_each_list(staff, user, language):
    user.language = language
    user.save()

    words = words_of(staff.get(reverse("admin:index")))

    assert reverse("admin:events_registration_changelist") in words
    assert reverse("admin:members_person_add") in words
