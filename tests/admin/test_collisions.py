"""Somebody saved first: the second save is refused with three values, keeps what was typed, and may be insisted on."""

import threading

import pytest
from django.db import connection
from django.test import Client

from crm_portal.accounts.models import User
from events.models import Event
from tests.admin.pages import page_of, words_of
from tests.factories import events, members


@pytest.fixture
def colleague(db):
    """Another browser, in which a colleague is logged in."""
    user = User.objects.create_superuser("colega@example.org", "not used here", name="Colega Ficticia", language="en")
    browser = Client()
    browser.force_login(user)
    return browser


def sent_again(answer) -> dict:
    """What the page of a refused save sends when it is sent once more."""
    from tests.admin.pages import untouched

    return untouched(answer.context)


def test_a_save_over_a_newer_state_is_refused_with_the_three_values(staff, typed, colleague):
    event = events.event(title_en="As opened")
    opened = typed(event)
    colleague.post(page_of(event), typed(event, title_en="Theirs"))

    answer = staff.post(page_of(event), opened | {"title_en": "Yours"})

    (difference,) = answer.context["collisions"][0][1]
    event.refresh_from_db()
    assert answer.status_code == 409
    assert (difference.opened, difference.theirs, difference.yours) == ("As opened", "Theirs", "Yours")
    assert "Colega Ficticia saved changes at" in words_of(answer)
    assert "Compare and choose before saving." in words_of(answer)
    assert event.title_en == "Theirs"


def test_what_was_typed_is_kept_and_may_be_saved_over_theirs(staff, typed, colleague):
    event = events.event(title_en="As opened")
    opened = typed(event)
    colleague.post(page_of(event), typed(event, title_en="Theirs"))
    refused = staff.post(page_of(event), opened | {"title_en": "Yours"})

    again = staff.post(page_of(event), sent_again(refused))
    saved = staff.post(page_of(event), sent_again(refused) | {"_overwrite": "yes"})

    event.refresh_from_db()
    assert 'value="Yours"' in words_of(refused)
    assert (again.status_code, saved.status_code) == (409, 302)
    assert event.title_en == "Yours"


def test_what_a_colleague_changed_elsewhere_is_taken_over_and_not_lost(staff, typed, colleague):
    event = events.event(title_en="As opened", contact="a@example.org")
    opened = typed(event)
    colleague.post(page_of(event), typed(event, contact="b@example.org"))
    refused = staff.post(page_of(event), opened | {"title_en": "Yours"})

    saved = staff.post(page_of(event), sent_again(refused))

    event.refresh_from_db()
    assert (refused.status_code, saved.status_code) == (409, 302)
    assert "You changed nothing here." in words_of(refused)
    assert (event.title_en, event.contact) == ("Yours", "b@example.org")


def test_insisting_does_not_save_over_what_was_never_shown(staff, typed, colleague):
    event = events.event(title_en="As opened")
    opened = typed(event)
    colleague.post(page_of(event), typed(event, title_en="Theirs"))
    refused = staff.post(page_of(event), opened | {"title_en": "Yours"})
    colleague.post(page_of(event), typed(event, title_en="Newer still"))

    answer = staff.post(page_of(event), sent_again(refused) | {"_overwrite": "yes"})

    event.refresh_from_db()
    assert answer.status_code == 409
    assert event.title_en == "Newer still"


def test_a_row_below_the_record_is_guarded_too(staff, typed, colleague):
    event = events.event()
    session = events.session(event)
    opened = typed(event)
    colleague.post(page_of(session), typed(session, title_en="Theirs"))

    answer = staff.post(page_of(event), opened | {"sessions-0-title_en": "Yours"})

    session.refresh_from_db()
    assert answer.status_code == 409
    assert answer.context["collisions"][0][0].startswith("Session: ")
    assert session.title_en == "Theirs"


@pytest.mark.parametrize(
    ("make", "change", "other"),
    [
        (lambda: members.presidency(), {"theme_en": "Yours"}, {"theme_en": "Theirs"}),
        (lambda: events.session(events.event()), {"note_en": "Yours"}, {"note_en": "Theirs"}),
        (lambda: events.admission(events.event()), {"capacity": "7"}, {"capacity": "8"}),
        (lambda: events.document(events.event()), {"version": "Yours"}, {"version": "Theirs"}),
        (lambda: events.delegation(events.event(), country=members.country()), {"count": "7"}, {"count": "8"}),
        (lambda: members.person(), {"surnames": "Yours"}, {"surnames": "Theirs"}),
    ],
)
def test_every_page_of_the_staff_area_is_guarded(staff, typed, colleague, make, change, other):
    record = make()
    opened = typed(record)
    colleague.post(page_of(record), typed(record, **other))

    answer = staff.post(page_of(record), opened | change)

    assert answer.status_code == 409
    assert [difference.yours for difference in answer.context["collisions"][0][1]] == list(change.values())


def test_both_typed_the_same_is_no_contradiction(staff, typed, colleague):
    event = events.event()
    opened = typed(event)
    colleague.post(page_of(event), typed(event, title_en="The same"))

    assert staff.post(page_of(event), opened | {"title_en": "The same"}).status_code == 302


def test_line_ends_of_the_browser_are_no_change(staff, typed):
    event = events.event(description_es="Uno.\n\nDos.")

    staff.post(page_of(event), typed(event, description_es="Uno.\r\n\r\nDos."))

    event.refresh_from_db()
    assert event.description_es == "Uno.\n\nDos."


@pytest.mark.django_db(transaction=True)
def test_of_two_saves_at_one_moment_one_is_refused(staff, typed, colleague):
    event = events.event()
    opened = typed(event)
    answers = []

    def save(browser, title):
        answers.append((browser.post(page_of(event), opened | {"title_en": title}).status_code, title))
        connection.close()

    for number in range(5):
        opened, answers[:] = typed(event), []
        threads = [threading.Thread(target=save, args=(browser, f"{name} {number}"))
                   for browser, name in ((staff, "Mine"), (colleague, "Hers"))]  # fmt: skip
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert sorted(status for status, _title in answers) == [302, 409]
        assert Event.objects.get().title_en == dict(answers)[302]
