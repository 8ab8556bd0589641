"""Lists of the staff area cost the same number of queries with one row and with thirty."""

import pytest
from django.urls import reverse

from events.actions.registration import register_by_hand
from tests.factories import events, members
from tests.factories.registrations import NOW, an_admission, an_applicant


def some_events(count: int, user) -> None:
    for number in range(count):
        event = events.event(number, presidency=members.presidency(2000 + number))
        events.admission(event)


def some_registrations(count: int, user) -> None:
    admission = an_admission(capacity=50)
    for number in range(count):
        register_by_hand(admission, applicant=an_applicant(number), by=user, at=NOW)


def some_people(count: int, user) -> None:
    for number in range(count):
        members.person(number)


def some_organisations(count: int, user) -> None:
    parent = members.organisation(99)
    for number in range(count):
        members.organisation(number, parent=parent, country=members.country("HN"))


def some_sessions(count: int, user) -> None:
    for number in range(count):
        events.session(events.event(number))


def some_delegations(count: int, user) -> None:
    for number in range(count):
        events.delegation(events.event(number), country=members.country("HN"))


@pytest.mark.parametrize("count", [1, 30])
@pytest.mark.parametrize(
    ("place", "fill", "queries"),
    [
        ("events_event", some_events, 7),
        ("events_registration", some_registrations, 6),
        ("members_person", some_people, 4),
        ("members_organisation", some_organisations, 4),
        ("events_session", some_sessions, 4),
        ("events_delegation", some_delegations, 4),
        ("events_admission", some_events, 5),
    ],
)
def test_a_list_costs_the_same_with_one_row_and_with_thirty(
    staff, user, django_assert_num_queries, place, fill, queries, count
):
    fill(count, user)
    address = reverse(f"admin:{place}_changelist")
    staff.get(address)

    with django_assert_num_queries(queries):
        staff.get(address)
