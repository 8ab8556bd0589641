"""The page of an event: all that its record holds, plainly, and nothing that is not public."""

from datetime import UTC, datetime

import pytest

from crm_portal.accounts.models import User
from events.actions.publication import change_slug
from events.models import Event
from tests.events.reading import staff, words
from tests.factories import events as make
from tests.factories import members

pytestmark = pytest.mark.django_db


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
    assert response["Vary"] == "Accept-Encoding"
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
