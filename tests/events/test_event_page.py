"""The page of an event: all that its record holds, plainly, and nothing that is not public."""

import re
from datetime import UTC, datetime

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.utils.html import strip_tags

from crm_portal.accounts.models import User
from events.actions.publication import change_slug
from events.models import Event
from members.models import Reference
from tests.factories import events as make
from tests.factories import members

pytestmark = pytest.mark.django_db


def words(client, event: Event, language: str = "en", query: str = "") -> str:
    """The words of the event's page as they are read, each space single."""
    path = {"en": "/en/events/", "es": "/es/eventos/"}[language]
    response = client.get(f"{path}{event.slug_in(language)}/{query}")
    assert response.status_code == 200
    spaced = re.sub(r"<(?=/?(?:br|dd|dt|td|th|li|p|h[1-6]|div|caption|time)\b)", " <", response.text)
    return " ".join(re.split(r"[ \n]+", strip_tags(spaced)))


def staff(client):
    """The same client, logged in as staff."""
    client.force_login(User.objects.create_user("staff@example.org", "a-long-password", is_staff=True))
    return client


# --- Addresses and publication --------------------------------------------------------------------
def test_page_links_its_twin_in_the_other_language(client):
    make.event()

    page = client.get("/en/events/event-1/").text

    assert 'href="/es/eventos/evento-1/" lang="es" hreflang="es"' in page


def test_search_engines_are_told_of_both_languages(client):
    make.event()

    page = client.get("/en/events/event-1/").text

    assert 'hreflang="es" href="http://127.0.0.1:8000/es/eventos/evento-1/"' in page
    assert 'hreflang="en" href="http://127.0.0.1:8000/en/events/event-1/"' in page


def test_search_engines_are_not_told_of_a_language_without_publication(client):
    make.event(published_en_at=None)

    page = client.get("/es/eventos/evento-1/").text

    assert 'rel="alternate" hreflang="es"' in page
    assert 'rel="alternate" hreflang="en"' not in page


def test_slug_of_the_other_language_leads_to_the_page(client):
    make.event()

    response = client.get("/en/events/evento-1/")

    assert (response.status_code, response["Location"]) == (301, "/en/events/event-1/")


def test_former_slug_leads_to_the_page(client):
    change_slug(make.event(), language="en", slug="new-name")

    response = client.get("/en/events/event-1/")

    assert (response.status_code, response["Location"]) == (301, "/en/events/new-name/")


def test_unknown_slug_is_not_found(client):
    assert client.get("/en/events/nothing/").status_code == 404


@pytest.mark.parametrize("facts", [{"status": "draft"}, {"published_es_at": None, "published_en_at": None}])
def test_event_that_is_not_public_is_not_found(client, facts):
    make.event(**facts)

    assert client.get("/en/events/event-1/").status_code == 404


def test_former_slug_of_a_draft_leads_nowhere(client):
    event = change_slug(make.event(), language="en", slug="new-name")
    Event.objects.filter(pk=event.pk).update(status="draft")

    assert client.get("/en/events/event-1/").status_code == 404


def test_staff_see_a_draft_with_a_notice_and_nobody_keeps_it(client):
    make.event(status="draft")

    response = staff(client).get("/en/events/event-1/")

    assert "Preview for staff" in response.text
    assert '<meta name="robots" content="noindex">' in response.text
    assert response["Cache-Control"] == "private, no-store"


def test_person_who_is_no_staff_does_not_see_a_draft(client):
    make.event(status="draft")
    client.force_login(User.objects.create_user("someone@example.org", "a-long-password"))

    assert client.get("/en/events/event-1/").status_code == 404


def test_event_only_in_spanish_is_shown_in_english_with_a_notice(client):
    make.event(title_en="", published_en_at=None)

    page = client.get("/en/events/event-1/").text

    assert "This page is not yet available in English; the text below is in Spanish." in page
    assert '<h1 class="title" lang="es">Encuentro 1</h1>' in page


def test_page_in_a_language_without_publication_points_to_the_other(client):
    make.event(published_en_at=None)

    page = client.get("/en/events/event-1/").text

    assert '<meta name="robots" content="noindex">' in page
    assert '/es/eventos/evento-1/">' in page.split('rel="canonical"')[1][:80]


def test_texts_in_an_unpublished_language_stay_out(client):
    event = make.event(published_en_at=None)
    make.objective(event, text_en="Unpublished objective.")
    make.agenda_item(make.session(event, title_en="Unpublished sitting"), title_en="Unpublished item")

    page = words(client, event)

    assert "Unpublished" not in page
    assert "Objetivo specific 1." in page


def test_published_page_is_public_for_some_seconds_and_sets_no_cookie(client):
    make.event()

    response = client.get("/en/events/event-1/")

    assert response["Cache-Control"] == "public, max-age=5"
    assert "Vary" not in response.headers
    assert not response.cookies


# --- What it is, and whose ------------------------------------------------------------------------
def test_page_names_type_edition_title_and_summary(client):
    page = words(client, make.event(edition_number=26))

    assert "Webinar · 26th edition Meeting 1 Summary 1." in page


def test_spanish_edition_is_an_ordinal(client):
    assert "Webinario · 1.ª edición" in words(client, make.event(edition_number=1), "es")


def test_fictitious_event_says_so(client):
    event = make.event(is_fictitious=True, fictitious_since="2026-11-22")

    assert "This event is fictitious" in words(client, event)


def test_event_of_a_government_is_never_shown_as_one_of_the_conference(client):
    event = make.event(convening="member_government")
    make.partner(event, organisation=members.government("HN"))

    assert "Organised by the Government of Honduras. Not an RCM event." in words(client, event)


def test_event_of_a_country_names_its_government(client):
    event = make.event(convening="member_government")
    make.partner(event, country=members.country("HN"))

    assert "Organised by the Government of Honduras. Not an RCM event." in words(client, event)


def test_event_without_a_known_organiser_says_that_no_source_tells(client):
    event = make.event(convening="unknown")

    assert "The source does not say who organised it. Not an RCM event." in words(client, event)


def test_event_of_the_conference_carries_no_such_line(client):
    assert "Not an RCM event" not in words(client, make.event())


@pytest.mark.parametrize("status, title", [("cancelled", "Event cancelled"), ("postponed", "Event postponed")])
def test_event_that_is_off_says_so_before_its_date_with_the_reason(client, status, title):
    event = make.event(status=status, status_reason_es="Falta sede.", status_reason_en="No venue.")

    page = words(client, event)

    assert f"{title} Reason: No venue." in page
    assert page.index(title) < page.index("4 December 2099")


def test_partners_are_named_by_role(client):
    event = make.event()
    make.partner(event, "support", organisation=members.organisation(1))

    assert "With the support of Organisation 01" in words(client, event)


def test_acronym_follows_the_name_of_an_organisation(client):
    event = make.event(
        coordinating_institution=members.organisation(1, name_en="Migration Office", acronym_en="MO", acronym_es="OM")
    )

    assert "Coordinating institution Migration Office (MO)" in words(client, event)


# --- When and where -------------------------------------------------------------------------------
def test_card_says_day_hours_and_zone_of_the_event(client):
    assert "Friday, 4 December 2099 10:00–12:00 Tegucigalpa time (UTC−6)" in words(client, make.event())


def test_spanish_card_says_day_hours_and_zone(client):
    page = words(client, make.event(), "es")

    assert "viernes 4 de diciembre de 2099 10:00 a 12:00 hora de Tegucigalpa (UTC−6)" in page


def test_reader_sees_the_hours_of_a_chosen_zone(client):
    page = words(client, make.event(), query="?tz=Europe/Madrid")

    assert "In your time zone: Friday, 4 December 2099, 17:00–19:00, Madrid time (UTC+1)" in page


@pytest.mark.parametrize("zone", ["Mars/Base", "../etc/passwd", "9" * 5000, "Factory", ""])
def test_zone_that_is_not_offered_counts_for_nothing(client, zone):
    assert "In your time zone" not in words(client, make.event(), query=f"?tz={zone}")


def test_hours_of_the_capitals_are_folded_and_end_with_utc(client):
    page = words(client, make.event())

    assert "10:00 Belize, Costa Rica, El Salvador, Guatemala, Honduras, Mexico, Nicaragua (UTC−6)" in page
    assert "12:00 Dominican Republic (UTC−4) 16:00 Coordinated Universal Time (UTC)" in page


def test_hours_on_another_day_name_that_day(client):
    event = make.event(planned_starts_time="22:30", planned_ends_time="23:30")

    assert "00:30 Dominican Republic (UTC−4) Saturday, 5 December 2099" in words(client, event)


def test_several_days_tell_the_hour_of_the_first(client):
    event = make.event(planned_ends_on="2099-12-06")

    assert "4–6 December 2099 from 10:00 Tegucigalpa time (UTC−6)" in words(client, event)


def test_past_event_without_a_date_says_that_none_was_recorded(client):
    event = make.past_event(actual_starts_on=None, actual_precision="unknown")

    page = words(client, event)

    assert "date not recorded" in page
    assert "The sources do not say on which day it took place." in page


def test_event_to_come_without_a_date_says_that_it_is_to_be_confirmed(client):
    assert "date to be confirmed" in words(client, make.undated_event())


def test_month_is_shown_as_a_month(client):
    event = make.past_event(actual_starts_on="2014-07-01", actual_precision="month")

    assert "July 2014" in words(client, event)


def test_wording_and_note_of_the_dates_are_shown(client):
    event = make.past_event(dates_wording_en="next week", dates_note_en="The article gives a relative date.")

    page = words(client, event)

    assert "“next week”" in page
    assert "The article gives a relative date." in page


def test_plan_is_shown_beside_what_happened(client):
    event = make.past_event(planned_starts_on="2014-07-01", planned_precision="day", planned_modality="virtual")
    Event.objects.filter(pk=event.pk).update(actual_modality="hybrid")

    page = words(client, event)

    assert "Planned for 1 July 2014" in page
    assert "Hybrid (planned: Online)" in page


def test_places_are_those_where_it_was_held(client):
    event = make.past_event()
    make.place(event, city_en="Omoa")
    make.place(event, city_en="San Pedro Sula", stage="actual")

    page = words(client, event)

    assert "Place San Pedro Sula, Honduras" in page
    assert "Omoa" not in page


# --- The way in -----------------------------------------------------------------------------------
def test_open_registration_has_a_button_and_tells_the_places_left(client):
    event = make.event()
    make.admission(event)

    response = client.get("/en/events/event-1/")

    assert '<a class="button" href="/en/events/event-1/register/">Register</a>' in response.text
    assert "50 of 50 places left." in response.text


def test_registration_without_a_limit_tells_no_number(client):
    event = make.event()
    make.admission(event, capacity=None)

    page = words(client, event)

    assert "Register" in page
    assert "places left" not in page


def test_registration_that_opens_later_says_when(client):
    event = make.event()
    make.admission(event, opens_at=datetime(2099, 1, 5, 16, tzinfo=UTC))

    page = words(client, event)

    assert "Registration opens on Monday, 5 January 2099, 10:00, Tegucigalpa time (UTC−6)." in page


def test_closed_registration_says_since_when_and_whom_to_ask(client):
    event = make.event(contact="help@example.org")
    make.admission(event, closes_at=datetime(2026, 1, 5, 16, tzinfo=UTC))

    page = words(client, event)

    assert "Registration closed on Monday, 5 January 2026" in page
    assert "For questions, write to help@example.org." in page


def test_full_event_says_so_and_offers_the_waiting_list(client):
    event = make.event()
    make.admission(event, capacity=0, has_waiting_list=True)

    response = client.get("/en/events/event-1/")

    assert 'data-error="event.full"' in response.text
    assert "Join the waiting list" in response.text


def test_event_with_a_waiting_list_only_tells_no_number(client):
    event = make.event()
    make.admission(event, capacity=0, has_waiting_list=True)

    assert "All places are taken" in words(client, event)


def test_full_event_without_a_waiting_list_has_no_button(client):
    event = make.event()
    make.admission(event, capacity=0)

    assert "/register/" not in client.get("/en/events/event-1/").text


def test_event_by_nomination_says_whom_to_ask(client):
    event = make.event()
    make.admission(event, mode="nomination")

    page = words(client, event)

    assert "People are nominated by the focal point of each country." in page


def test_cancelled_event_has_no_button(client):
    make.admission(make.event(status="cancelled"))

    assert "/register/" not in client.get("/en/events/event-1/").text


def test_each_way_in_has_its_name_and_its_audience(client):
    event = make.event()
    make.admission(event, label_en="Online", audience_en="General public")
    make.admission(event, label_en="Delegations", mode="nomination", order=2)

    page = words(client, event)

    assert "Online General public Register" in page
    assert "Delegations People are nominated" in page


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
def test_page_costs_fourteen_queries_however_much_it_holds(client, django_assert_num_queries, number):
    event = make.event(0, series=make.series(1), presidency=members.presidency(2026), body=members.body(1))
    for each in range(1, number + 1):
        everything(event, each)
    cache.clear()

    with django_assert_num_queries(14):
        assert client.get("/en/events/event-0/").status_code == 200


def test_page_seen_again_at_once_costs_no_query(client, django_assert_num_queries):
    make.event()
    client.get("/en/events/event-1/")

    with django_assert_num_queries(0):
        client.get("/en/events/event-1/")
