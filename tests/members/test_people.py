"""The page of a person who may be named in public."""

from datetime import date

import pytest

from members.models import PersonEmail
from members.people import address_word
from tests.factories import events, members
from tests.members.conftest import holder, post

pytestmark = pytest.mark.django_db


def address(person, language: str = "en") -> str:
    return {"en": "/en/people/", "es": "/es/personas/"}[language] + f"{address_word(person)}/"


def test_page_tells_posts_over_time_terms_and_parts_in_events(page):
    person = members.person(1)
    post(1, person=person, organisation=members.organisation(1), starts_on=date(2019, 1, 1), ends_on=date(2021, 1, 1))
    holder_row = members.presidency(2021, "MX").holders.create(person=person, post_en="Under-Secretary")
    events.appearance(events.past_event(1), 1, person=person, post_en="Head of Unit", remarks_en="We agree.")

    text = page(address(person))

    assert "vice-minister 1" in text
    assert "1 January 2019 to 1 January 2021" in text
    assert '<a href="/en/presidencies/2021/">2021 · ' in text
    assert holder_row.post_en in text
    assert '<a href="/en/events/event-1/">Meeting 1</a>' in text
    assert "Head of Unit" in text
    assert "We agree." in text


def test_spanish_page_speaks_spanish_and_links_its_twin(page):
    person = members.person(1)
    post(1, person=person, country=members.country("HN"))

    text = page(address(person, "es"))

    assert "viceministra 1" in text
    assert f'href="{address(person)}" lang="en"' in text


@pytest.mark.parametrize("word", ["{pk}", "other-name-{pk}", "ANA-PRUEBA-{pk}"])
def test_former_or_short_address_leads_to_the_page(client, word):
    person = members.person(1)

    answer = client.get(f"/en/people/{word.format(pk=person.pk)}/")

    assert (answer.status_code, answer["Location"]) == (301, address(person))


def test_person_who_may_not_be_named_has_no_page_by_any_address(client):
    person = members.person(1, is_public=False)

    assert client.get(address(person)).status_code == 404
    assert client.get(f"/en/people/{person.pk}/").status_code == 404


@pytest.mark.parametrize("word", ["nobody", "nobody-0", "-", "9" * 30, "1e3", "x-٣", "%00", "1-"])
def test_what_names_nobody_is_not_found(client, word):
    members.person(1)

    assert client.get(f"/en/people/{word}/").status_code in (400, 404)


def test_name_in_other_letters_still_has_an_address(page):
    person = members.person(1, display_name="Ана")

    assert address(person) == f"/en/people/{person.pk}/"
    assert "Ана" in page(address(person))


def test_address_of_a_person_is_shown_nowhere(page):
    person = members.person(1)
    PersonEmail.objects.create(person=person, email="ana@example.org", email_key="ana@example.org")

    text = page(address(person))

    assert "ana@example.org" not in text
    assert "Nothing more is recorded of this person." in text


def test_people_are_linked_from_organisations_and_presidencies(page):
    person = members.person(1)
    post(1, person=person, organisation=members.organisation(1))
    leader = holder(members.presidency(2021), 2).person

    assert f'<a href="{address(person)}">' in page("/en/organisations/organisation-1/")
    assert f'<a href="{address(leader)}">' in page("/en/presidencies/2021/")


@pytest.mark.parametrize("rows", [1, 30])
def test_page_of_a_person_costs_four_queries(page, rows, django_assert_num_queries):
    person = members.person(100)
    for number in range(rows):
        post(number, person=person, organisation=members.organisation(number), country=members.country("HN"))
        members.presidency(1996 + number).holders.create(person=person)
        events.appearance(events.past_event(number), number, person=person)

    with django_assert_num_queries(4):
        page(address(person))
