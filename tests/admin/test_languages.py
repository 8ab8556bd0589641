"""Both languages in the staff area: how much is written in each, lists narrowed by what is missing, empty lists."""

import pytest
from django.urls import reverse

from tests.admin.pages import page_of, words_of
from tests.factories import events, members


def test_a_page_says_how_many_texts_a_language_lacks_and_which(staff):
    event = events.event(summary_en="", title_en="", published_en_at=None)

    words = words_of(staff.get(page_of(event)))

    assert "English: 2 of 2 texts missing" in words
    assert "Spanish: all texts are there" in words
    assert words.index('href="#id_title_en"') < words.index('href="#id_summary_en"')


@pytest.mark.parametrize(
    "make", [lambda: events.session(events.event(), title_en=""), lambda: members.presidency(theme_en="")]
)
def test_sessions_and_presidencies_say_it_too(staff, make):
    assert "English: 1 of 1 text missing" in words_of(staff.get(page_of(make())))


def test_a_list_is_narrowed_to_what_one_language_lacks(staff):
    lacking = events.event(1, summary_en="")
    events.event(2)

    rows = staff.get(reverse("admin:events_event_changelist"), {"missing_in": "en"}).context["cl"].result_list

    assert [row.pk for row in rows] == [lacking.pk]


def test_what_is_unpublished_in_one_language_is_previewed_in_it(staff):
    event = events.event(published_en_at=None)
    address = f"/en/events/{event.slug_en}/?preview=1"

    page = words_of(staff.get(page_of(event)))
    preview = staff.get(address)

    assert address in page
    assert "Meeting 1" in words_of(preview)
    assert "Encuentro 1" not in words_of(preview)
    assert preview["Cache-Control"] == "private, no-store"


def test_a_stranger_sees_no_preview(client, db):
    event = events.event(published_en_at=None)

    words = words_of(client.get(f"/en/events/{event.slug_en}/?preview=1"))

    assert "Meeting 1" not in words


def test_an_empty_list_says_what_it_is_for_and_adds_the_first_to_the_same_event(staff):
    event = events.event()

    words = words_of(staff.get(reverse("admin:events_session_changelist"), {"event": event.pk}))

    assert "The sittings of the events" in words
    assert f"{reverse('admin:events_session_add')}?event={event.pk}" in words


def test_a_search_without_a_result_offers_to_clear_it(staff):
    words = words_of(staff.get(reverse("admin:events_event_changelist"), {"q": "nothing"}))

    assert "Nothing matches this search and these filters" in words


def test_pages_lead_to_what_belongs_to_them_and_back(staff):
    term = members.presidency()
    event = events.event(presidency=term)
    session = events.session(event)

    assert page_of(event) in words_of(staff.get(page_of(session)))
    assert f"{reverse('admin:events_session_changelist')}?event={event.pk}" in words_of(staff.get(page_of(event)))
    assert page_of(term) in words_of(staff.get(page_of(event)))
    assert f"{reverse('admin:events_event_changelist')}?presidency={term.year}" in words_of(staff.get(page_of(term)))
