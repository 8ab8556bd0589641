"""The event page tells all that the record holds, and says plainly what it does not."""

from datetime import UTC, datetime

import pytest
from django.core.files.base import ContentFile

from events.models import Event
from members.models import Reference
from tests.events.reading import words
from tests.factories import events as make
from tests.factories import members

pytestmark = pytest.mark.django_db


# --- What it is about -----------------------------------------------------------------------------
def test_objectives_axes_and_outcomes_stand_under_their_own_headings(client):
    event = make.event()
    for kind in ("general", "specific", "axis", "outcome"):
        make.objective(event, kind)

    page = words(client, event)

    assert "General objective Objective general 1." in page
    assert "Specific objectives Objective specific 1." in page
    assert "Axes Objective axis 1." in page
    assert "Expected outcomes Objective outcome 1." in page


def test_description_is_markdown_without_scripts(client):
    make.event(description_en="**Bold** <script>alert(1)</script>")

    page = client.get("/en/events/event-1/").text

    assert "<strong>Bold</strong>" in page
    assert "<script>alert" not in page


def test_sectors_called_upon_are_kept_apart_from_those_present(client):
    event = make.event()
    event.sectors_called.add(make.sector(1))
    event.sectors_present.add(make.sector(2))

    page = words(client, event)

    assert "Sectors called upon Sector 1 en" in page
    assert "Sectors present Sector 2 en" in page


def test_themes_levels_audience_slogan_and_observance_are_told(client):
    event = make.event(government_levels=["local"], audience_en="Mayors.", theme_line_en="Together")
    event.themes.add(make.theme(1))
    make.observance(event, year=2099)

    page = words(client, event)

    assert "Themes Theme 1" in page
    assert "Levels of government Municipal or local" in page
    assert "Who it is for Mayors." in page
    assert "Theme or slogan Together" in page
    assert "Within the framework of Test month 1 2099" in page


def test_presidency_and_body_are_linked(client):
    make.event(presidency=members.presidency(2026), body=members.body(1))

    page = client.get("/en/events/event-1/").text

    assert '<a href="/en/presidencies/2026/">2026 · Honduras</a>' in page
    assert '<a href="/en/bodies/group-1/">Working Group 1</a>' in page


def test_presidency_without_a_country_is_to_be_confirmed(client):
    event = make.event(presidency=members.presidency(2027, country=None))

    assert "2027 · To be confirmed" in words(client, event)


def test_other_titles_and_attendance_are_told(client):
    event = make.past_event(attendance_reported=12500, attendance_note_en="Half of them online.")
    make.alternate_title(event)

    page = words(client, event)

    assert "Also known as Another title 1" in page
    assert "12\u00a0500" in page
    assert "Half of them online." in page


# --- Other events ---------------------------------------------------------------------------------
def test_chain_shows_what_it_follows_and_what_it_led_to_in_the_order_of_time(client):
    first, second = make.past_event(1), make.event(2)
    third = make.event(3, planned_starts_on="2100-01-01", planned_ends_on="2100-01-01")
    make.relation(second, first)
    make.relation(third, second)

    page = words(client, second)

    chain = page[page.index("Where it comes from") :]
    assert chain.index("In follow-up to Meeting 1") < chain.index("Meeting 2") < chain.index("Led to Meeting 3")


def test_link_between_events_is_shown_at_both_ends(client):
    first, second = make.event(1), make.event(2)
    make.relation(first, second, "linked_to")

    assert "Linked to Meeting 2" in words(client, first)
    assert "Linked to Meeting 1" in words(client, second)


def test_unpublished_event_is_not_named_by_its_relations(client):
    event = make.event(1)
    make.relation(event, make.event(2, status="draft", title_en="Secret plan"))

    assert "Secret plan" not in words(client, event)


def test_parts_whole_and_other_editions_are_linked(client):
    series = make.series(1)
    whole = make.event(1, series=series)
    part = make.event(2, parent=whole)
    make.event(3, series=series)

    page = words(client, whole)

    assert "Parts of this event Meeting 2" in page
    assert "Other editions Meeting 3" in page
    assert "Part of Meeting 1" in words(client, part)


def test_many_editions_show_the_neighbours_first(client):
    series = make.series(1)
    for year in range(2090, 2097):
        make.event(year, series=series, planned_starts_on=f"{year}-01-01", planned_ends_on=f"{year}-01-01")

    rows = client.get("/en/events/event-2093/").context["page"].neighbours

    assert [row.event.title_en for row in rows] == ["Meeting 2092", "Meeting 2094"]


def test_decision_that_asked_for_the_event_is_named(client):
    mandate = make.decision(make.past_event(1), "20")
    event = make.event(2, mandated_by=mandate)

    assert "Mandated by Decision 20, Meeting 1" in words(client, event)


# --- Sittings and people --------------------------------------------------------------------------
def test_session_shows_hours_zone_modality_agenda_and_interpretation(client):
    event = make.event()
    session = make.session(event, languages=["es", "en"], has_interpretation=True)
    make.agenda_item(session, minutes=20)

    page = words(client, event)

    assert "Session 1 Sitting 1 Friday, 4 December 2099, 10:00–11:00, Tegucigalpa time (UTC−6)" in page
    assert "16:00–17:00, UTC" in page
    assert "Spanish, English, simultaneous interpretation" in page
    assert "Agenda · Tegucigalpa time (UTC−6) 10:00 Item 1 20 minutes" in page


def test_session_without_a_date_in_the_past_says_so(client):
    event = make.past_event()
    make.session(event, starts_on=None, starts_time=None, ends_time=None, status="held")

    assert "Sitting 1 date not recorded" in words(client, event)


def test_meeting_address_is_never_on_the_page(client):
    event = make.event()
    make.session(event, meeting_address="https://meet.example.org/secret")

    assert "meet.example.org" not in client.get("/en/events/event-1/").text


def test_speaker_is_shown_with_the_post_held_that_day(client):
    event = make.event()
    make.appearance(event, post_en="Head of Unit", organisation=members.organisation(1), country=members.country("MX"))

    assert "Ana Prueba Ficticia 01 Speaker Head of Unit, Organisation 01, Mexico" in words(client, event)


@pytest.mark.parametrize("gender, role", [("feminine", "Moderadora"), ("masculine", "Moderador")])
def test_role_takes_the_form_that_the_person_uses_in_spanish(client, gender, role):
    event = make.event()
    make.appearance(event, role="moderator", person=members.person(1, grammatical_gender=gender), post_es="Titular")

    assert f"Ana Prueba Ficticia 01 {role} Titular" in words(client, event, "es")


def test_person_who_may_not_be_named_is_not(client):
    event = make.event()
    make.appearance(event, person=members.person(1, is_public=False))

    assert "Ana Prueba" not in words(client, event)


def test_remarks_say_whether_they_are_quoted_or_reported(client):
    event = make.event()
    make.appearance(event, 1, remarks_en="We agree.", speech="direct")
    make.appearance(event, 2, remarks_en="Called for unity.", speech="reported")

    page = client.get("/en/events/event-1/").text

    assert "<q>We agree.</q>" in page
    assert "As reported:" in page


# --- Who takes part -------------------------------------------------------------------------------
def participants(client, event: Event, language: str) -> list[str]:
    path = {"en": "/en/events/", "es": "/es/eventos/"}[language]
    page = client.get(f"{path}{event.slug_in(language)}/").context["page"]
    return [row.name.text for row in page.participants.rows]


def test_delegations_stand_in_the_official_order_of_each_language(client):
    event = make.event()
    for alpha2 in ("US", "DO", "CR"):
        make.delegation(event, country=members.country(alpha2))
    make.delegation(event, wording_es="otros", wording_en="others")
    make.delegation(event, country_group=members.group(1))
    make.delegation(event, organisation=members.organisation(1))

    assert participants(client, event, "es") == [
        "Costa Rica", "Estados Unidos", "República Dominicana", "Organismo 01", "Grupo 1", "otros",
    ]  # fmt: skip
    assert participants(client, event, "en") == [
        "Costa Rica", "Dominican Republic", "United States", "Organisation 01", "Group 1", "others",
    ]  # fmt: skip


def test_plan_stands_beside_who_came(client):
    event = make.past_event()
    make.delegation(
        event, country=members.country("MX"), has_attended=True, planned_rank="minister", actual_rank="vice_minister"
    )

    page = words(client, event)

    assert "Who was to come and who came Mexico Planned: Minister Took part: Vice-minister" in page


def test_open_list_says_among_others(client):
    event = make.event()
    make.delegation(event, country=members.country("MX"), is_list_open=True, count=3)

    assert "Mexico (3) among others" in words(client, event)


# --- Papers and sources ---------------------------------------------------------------------------
def test_public_document_is_listed_with_its_language_versions(client):
    event = make.event()
    document = make.document(event)
    make.document_file(document, "es", ContentFile(b"%PDF-1.7", "informe.pdf"))
    make.document_file(document, "en", "", translation_status="pending")

    page = client.get("/en/events/event-1/").text

    assert f'<a href="/es/documentos/{document.pk}/" hreflang="es">Spanish (PDF)</a>' in page
    assert "Translation pending" in page


@pytest.mark.parametrize(
    "facts", [{"restriction": "members"}, {"status": "draft"}, {"embargo_until": datetime(2099, 1, 1, tzinfo=UTC)}]
)
def test_document_that_is_not_public_is_not_named(client, facts):
    event = make.event()
    make.document(event, **facts)

    assert "Report 1" not in words(client, event)


def test_decisions_are_numbered(client):
    event = make.event()
    make.decision(event, "20")

    assert "Decision 20 Decision 20 taken." in words(client, event)


def test_sources_are_linked_and_their_conflicts_told(client):
    make.source(make.past_event(), conflict_en="One says May, the other June.")

    page = client.get("/en/events/event-1/").text

    assert '<a href="https://example.org/1" rel="noopener">Titular 1</a>' in page
    assert "One says May, the other June." in page


def test_further_references_are_named_once(client):
    event = make.past_event()
    source = make.source(event)
    event.references.add(source.reference, Reference.objects.create(code="other", outlet="Boletín de prueba"))

    rows = client.get("/en/events/event-1/").context["page"].references

    assert [reference.outlet for reference in rows] == ["Boletín de prueba"]


def test_details_without_a_source_are_called_so(client):
    event = make.past_event(is_verified=False, unverified_fields=["timezone"])

    page = words(client, event)

    assert "No source confirms this record as a whole." in page
    assert "No source confirms these details: time zone." in page


def test_unknown_participants_of_a_past_event_are_admitted(client):
    assert "The sources do not say who took part." in words(client, make.past_event())
