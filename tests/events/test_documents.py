"""The files of an event, and what its page costs."""

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile

from events.models import Event
from tests.events.reading import staff
from tests.factories import events as make
from tests.factories import members

pytestmark = pytest.mark.django_db


# --- The files ------------------------------------------------------------------------------------
def a_document(event: Event, **facts):
    document = make.document(event, **facts)
    make.document_file(document, "es", ContentFile(b"%PDF-1.7 es", "informe.pdf"))
    make.document_file(document, "en", ContentFile(b"%PDF-1.7 en", "report.pdf"))
    return document


def test_document_is_served_as_an_attachment_that_cannot_run(client):
    document = a_document(make.event())

    response = client.get(f"/en/documents/{document.pk}/")

    assert response.getvalue() == b"%PDF-1.7 en"
    assert response["Content-Disposition"] == 'attachment; filename="crm1-en.pdf"'
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"


def test_document_without_that_language_comes_in_the_other(client):
    document = make.document(make.event())
    make.document_file(document, "es", ContentFile(b"%PDF-1.7 es", "informe.pdf"))

    assert client.get(f"/en/documents/{document.pk}/").getvalue() == b"%PDF-1.7 es"


@pytest.mark.parametrize("facts", [{"restriction": "participants"}, {"restriction": "staff"}, {"status": "draft"}])
def test_restricted_document_is_not_found(client, facts):
    document = a_document(make.event(), **facts)

    assert client.get(f"/en/documents/{document.pk}/").status_code == 404


def test_document_of_a_draft_event_is_not_found(client):
    document = a_document(make.event(status="draft"))

    assert client.get(f"/en/documents/{document.pk}/").status_code == 404


def test_staff_may_read_a_restricted_document(client):
    document = a_document(make.event(), restriction="staff")

    response = staff(client).get(f"/en/documents/{document.pk}/")

    assert response.status_code == 200
    assert response["Cache-Control"] == "private, no-store"


def test_document_whose_file_is_lost_is_not_found(client):
    document = make.document(make.event())
    make.document_file(document, "es", "documents/lost.pdf")

    assert client.get(f"/en/documents/{document.pk}/").status_code == 404


@pytest.mark.parametrize("number", ["9999999999999999999", "-1", "0x1", "1e3", "0", "9" * 5000])
def test_document_number_that_is_none_is_not_found(client, number):
    assert client.get(f"/en/documents/{number}/").status_code == 404


# --- What it costs --------------------------------------------------------------------------------
def everything(event: Event, number: int) -> None:
    """One more of all that an event can hold."""
    make.place(event)
    party = members.organisation(number)
    make.partner(event, organisation=party)
    for kind in ("general", "specific", "axis", "outcome"):
        make.objective(event, kind, number)
    event.themes.add(make.theme(number))
    event.sectors_called.add(make.sector(number))
    event.sectors_present.add(make.sector(number + 100))
    make.observance(event, number)
    make.alternate_title(event, number)
    session = make.session(event, number)
    make.agenda_item(session)
    make.appearance(event, number, session=session, organisation=party, country=members.country("MX"))
    make.delegation(event, organisation=party)
    make.delegation(event, country=members.country(f"Z{chr(64 + number)}" if number < 27 else f"Y{chr(38 + number)}"))
    make.document_file(make.document(event, number))
    make.decision(event, str(number))
    make.source(event, number, conflict_en="They disagree.")
    admission = make.admission(event, order=number)
    admission.reservations.create(organisation=party, seats=1)
    make.relation(event, make.past_event(number + 100))
    make.relation(make.event(number + 200), event, "linked_to")
    make.event(number + 300, parent=event)
    make.event(number + 400, series=event.series)


@pytest.mark.parametrize("number", [1, 30])
def test_page_costs_fifteen_queries_however_much_it_holds(client, django_assert_num_queries, number):
    event = make.event(0, series=make.series(1), presidency=members.presidency(2026), body=members.body(1))
    for each in range(1, number + 1):
        everything(event, each)
    cache.clear()

    with django_assert_num_queries(15):
        assert client.get("/en/events/event-0/").status_code == 200


def test_page_seen_again_at_once_costs_no_query(client, django_assert_num_queries):
    make.event()
    client.get("/en/events/event-1/")

    with django_assert_num_queries(0):
        client.get("/en/events/event-1/")
