"""The lists of documents and of decisions."""

from datetime import UTC, date, datetime

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile

from events.models import Commitment, DocumentType
from tests.factories import events as make
from tests.factories import members

pytestmark = pytest.mark.django_db


def listed(client, query: str = "", language: str = "en") -> list[str]:
    path = {"en": "/en/documents/", "es": "/es/documentos/"}[language]
    response = client.get(f"{path}{query}")
    assert response.status_code == 200
    return [row.document.symbol for row in response.context["rows"]]


def commitment(of, **facts) -> Commitment:
    texts = {"text_es": "Hacerlo.", "text_en": "Do it."}
    return Commitment.objects.create(**{"decision": of, **texts, **facts})


# --- Documents ------------------------------------------------------------------------------------
def test_documents_stand_the_newest_first_with_their_event(client):
    event = make.past_event(1)
    make.document(event, 1, dated=date(2014, 7, 1))
    make.document(event, 2, dated=date(2020, 1, 1))

    assert listed(client) == ["CRM/2", "CRM/1"]
    assert '<a href="/en/events/event-1/">Meeting 1</a>' in client.get("/en/documents/").text


@pytest.mark.parametrize(
    "facts", [{"restriction": "members"}, {"status": "draft"}, {"embargo_until": datetime(2099, 1, 1, tzinfo=UTC)}]
)
def test_document_that_is_not_public_is_not_listed(client, facts):
    make.document(make.past_event(1), 1, **facts)

    assert listed(client) == []


def test_document_of_a_draft_event_is_not_listed(client):
    make.document(make.event(1, status="draft"), 1)

    assert listed(client) == []


def test_documents_are_narrowed_by_type_year_and_language(client):
    event, kind = make.past_event(1), DocumentType.objects.create(code="declaration", name_es="D", name_en="D")
    make.document_file(make.document(event, 1, dated=date(2014, 7, 1)), "es", ContentFile(b"%PDF-1.7", "a.pdf"))
    make.document(event, 2, dated=date(2020, 1, 1), type=kind)

    assert listed(client, "?type=declaration") == ["CRM/2"]
    assert listed(client, "?year=2014") == ["CRM/1"]
    assert listed(client, "?language=es") == ["CRM/1"]
    assert listed(client, "?language=en") == []
    assert listed(client, "?type=declaration&year=2014", "es") == []


@pytest.mark.parametrize("query", ["?type=nothing", "?year=1", "?language=fr", "?page=99", "?year=%27", "?type[]=x"])
def test_values_that_are_in_no_list_count_for_nothing(client, query):
    make.document(make.past_event(1), 1)

    assert listed(client, query) == ["CRM/1"]


def test_document_without_a_date_has_the_year_of_its_event(client):
    make.document(make.past_event(1), 1)

    assert listed(client, "?year=2014") == ["CRM/1"]


def test_version_that_is_expected_is_announced_beside_the_original(client):
    document = make.document(make.past_event(1), 1)
    make.document_file(document, "es", ContentFile(b"%PDF-1.7", "a.pdf"))
    make.document_file(document, "en", "", translation_status="pending")

    page = client.get("/en/documents/").text

    assert "This document is available in Spanish only. The English translation is in preparation." in page


def test_title_in_a_language_without_publication_stays_out(client):
    make.document(make.past_event(1, published_en_at=None), 1, title_en="Unpublished title")

    page = client.get("/en/documents/").text

    assert "Unpublished title" not in page
    assert '<span lang="es">Informe 1</span>' in page


def test_list_without_documents_says_so_and_what_to_do_with_filters(client):
    assert "No document has been published yet." in client.get("/en/documents/").text
    make.document(make.past_event(1), 1)
    assert "Clear the filters" in client.get("/en/documents/?language=en").text


@pytest.mark.parametrize("number", [1, 30])
def test_list_of_documents_costs_five_queries(client, django_assert_num_queries, number):
    for each in range(number):
        make.document_file(make.document(make.past_event(each), each), "es", ContentFile(b"%PDF-1.7", "a.pdf"))
    cache.clear()

    with django_assert_num_queries(5):
        client.get("/en/documents/")


# --- Decisions ------------------------------------------------------------------------------------
def test_decisions_stand_under_their_meeting_with_who_undertook_what(client):
    decision = make.decision(make.past_event(1), "20")
    commitment(decision, country=members.country("MX"), due_on=date(2015, 6, 30), status="done")

    page = client.get("/en/decisions/").text

    assert '<a href="/en/events/event-1/">Meeting 1</a>' in page
    assert f'<li id="decision-{decision.pk}">' in page
    assert '<a href="/en/members/mx/">Mexico</a>' in page
    assert "Due: 30 June 2015" in page
    assert "Done" in page


def test_spanish_list_of_decisions_names_the_party_as_the_source_does(client):
    commitment(make.decision(make.past_event(1), "1"), wording_es="Los gobiernos", wording_en="The governments")

    assert "Los gobiernos" in client.get("/es/decisiones/").text


def test_decisions_follow_their_numbers_and_not_their_letters(client):
    event = make.past_event(1)
    for number in ("10", "9", "2"):
        make.decision(event, number)

    meeting = client.get("/en/decisions/").context["meetings"][0]

    assert [row.number for row in meeting.decisions] == ["2", "9", "10"]


def test_decision_of_a_draft_event_is_not_listed(client):
    make.decision(make.event(1, status="draft"), "1")

    assert "No decision has been recorded yet." in client.get("/en/decisions/").text


def test_decision_in_a_language_without_publication_stays_out(client):
    make.decision(make.past_event(1, published_en_at=None), "1", text_en="Unpublished words.")

    assert "Unpublished words." not in client.get("/en/decisions/").text


@pytest.mark.parametrize("number", [1, 30])
def test_list_of_decisions_costs_four_queries(client, django_assert_num_queries, number):
    for each in range(number):
        decision = make.decision(make.past_event(each), str(each))
        commitment(decision, country=members.country("MX"))
    cache.clear()

    with django_assert_num_queries(4):
        client.get("/en/decisions/")


# --- On the page of the event -----------------------------------------------------------------------
def test_past_event_leads_with_what_was_decided_its_documents_and_sources(client):
    event = make.past_event(1)
    make.objective(event, "general")
    make.decision(event, "1")
    make.document(event)
    make.source(event)

    page = client.get("/en/events/event-1/").text

    places = [page.index(f'id="{name}"') for name in ("decisions", "documents", "sources", "general-objective")]
    assert places == sorted(places)


def test_event_to_come_leads_with_what_it_is_about(client):
    event = make.event(1)
    make.objective(event, "general")
    make.document(event)

    page = client.get("/en/events/event-1/").text

    assert page.index('id="general-objective"') < page.index('id="documents"')


def test_several_open_ways_in_have_one_primary_button(client):
    event = make.event(1)
    make.admission(event, order=1)
    make.admission(event, order=2)

    page = client.get("/en/events/event-1/").text

    assert (page.count('class="button"'), page.count('class="button quiet"')) == (1, 1)


def test_press_finds_a_contact_the_facts_and_how_names_are_written(client):
    event = make.event(1, press_contact="press@example.org")
    make.appearance(event, 1)
    make.delegation(event, country=members.country("MX"))

    press = client.get("/en/events/event-1/").text.partition('id="press"')[2].partition("</section>")[0]

    assert "mailto:press@example.org" in press
    assert (
        "Regional Conference on Migration (RCM): “Meeting 1”. Webinar. Friday, 4 December 2099, 10:00–12:00, "
        "Tegucigalpa time (UTC−6). Online. 1 delegation is expected."
    ) in press
    assert "Ana Prueba Ficticia 01" in press


@pytest.mark.parametrize("facts", [{"press_contact": ""}, {"convening": "member_government"}])
def test_press_section_needs_a_contact_and_an_event_of_the_conference(client, facts):
    make.event(1, **{"press_contact": "press@example.org", **facts})

    assert 'id="press"' not in client.get("/en/events/event-1/").text


def test_names_of_series_observance_and_people_lead_on(client):
    event = make.event(1, series=make.series(1))
    make.observance(event, 1)
    speaker = make.appearance(event, 1).person

    page = client.get("/en/events/event-1/").text

    assert 'href="/en/series/series-1/"' in page
    assert 'href="/en/observances/observance-1/"' in page
    assert f'href="/en/people/ana-prueba-ficticia-01-{speaker.pk}/"' in page
