"""What staff do with events: publish, move in time, move to another address, find."""

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from events.models import Event, FormerSlug, Session
from tests.admin.pages import words_of
from tests.factories import events, members

LIST = "admin:events_event_changelist"


def change_address(event: Event) -> str:
    return reverse("admin:events_event_change", args=[event.pk])


# --- Saving -----------------------------------------------------------------------------------
def test_saving_without_a_change_leaves_no_trace_but_the_moment(staff, typed):
    event = events.event(summary_en=None, audience_es=None)
    history_before = event.history.count()

    answer = staff.post(change_address(event), typed(event))

    event.refresh_from_db()
    assert answer.status_code == 302
    assert (event.summary_en, event.audience_es) == (None, None)
    assert event.edited_at is not None
    assert event.history.count() == history_before + 1  # the moment of editing alone
    told = staff.get(reverse("admin:events_event_history", args=[event.pk])).context["changes"]
    assert [change.what for change in told] == ["Added"]


def test_moving_an_event_moves_its_instants(staff, typed):
    event = events.event()

    staff.post(change_address(event), typed(event, planned_starts_time="09:00"))

    event.refresh_from_db()
    assert event.starts_at == datetime(2099, 12, 4, 15, 0, tzinfo=UTC)


def test_an_hour_that_the_clocks_skip_is_refused_beside_its_field(staff, typed):
    event = events.event()
    skipped = {"timezone": "America/New_York", "planned_starts_on": "2027-03-14", "planned_starts_time": "02:30",
               "planned_ends_on": "2027-03-14", "planned_ends_time": "05:00"}  # fmt: skip

    answer = staff.post(change_address(event), typed(event, **skipped))

    errors = answer.context["adminform"].form.errors
    assert answer.status_code == 200
    assert list(errors) == ["planned_starts_time"]
    assert "does not exist on that day" in words_of(answer)


def test_a_skipped_hour_of_a_session_is_refused_beside_its_field(staff, typed):
    event = events.event(timezone="America/New_York")
    events.session(event)

    skipped = {"starts_on": "2027-03-14", "starts_time": "02:30", "ends_time": "04:00"}

    answer = staff.post(
        change_address(event), typed(event, **{f"sessions-0-{name}": value for name, value in skipped.items()})
    )

    form = next(inline.formset for inline in answer.context["inline_admin_formsets"] if inline.formset.model is Session)
    assert list(form.errors[0]) == ["starts_time"]


def test_sessions_follow_the_zone_of_their_event(staff, typed):
    event = events.event()
    session = events.session(event)

    staff.post(change_address(event), typed(event, timezone="America/Toronto"))

    session.refresh_from_db()
    assert session.starts_at == datetime(2099, 12, 4, 15, 0, tzinfo=UTC)


def test_a_new_zone_that_skips_the_hour_of_an_untouched_session_is_refused(staff, typed):
    event = events.event(planned_starts_on="2027-03-14", planned_ends_on="2027-03-14")
    events.session(event, starts_on="2027-03-14", starts_time="02:30", ends_time="04:00")

    answer = staff.post(change_address(event), typed(event, timezone="America/New_York"))

    assert answer.status_code == 200
    assert "does not exist on that day" in words_of(answer)


def test_a_title_in_one_language_is_enough(staff, typed):
    event = events.event(published_es_at=None, published_en_at=None)

    staff.post(change_address(event), typed(event, title_es=""))

    event.refresh_from_db()
    assert (event.title_es, event.title_en) == (None, "Meeting 1")


def test_an_event_without_any_title_is_refused_beside_the_title(staff, typed):
    event = events.event()

    answer = staff.post(change_address(event), typed(event, title_es="", title_en=""))

    assert list(answer.context["adminform"].form.errors) == ["title_es"]
    assert "Write it in Spanish or in English." in words_of(answer)


def test_what_only_the_database_refuses_comes_back_in_words_with_what_was_typed(staff, typed):
    first, second = events.event(1), events.event(2)
    events.relation(second, first)
    follows = {"relations-TOTAL_FORMS": "1", "relations-0-kind": "follow_up_of", "relations-0-other": second.pk}

    answer = staff.post(change_address(first), typed(first, **follows, short_name_es="Tecleado"))

    assert answer.status_code == 200
    assert "An event cannot follow up itself" in words_of(answer)
    assert "Tecleado" in words_of(answer)
    assert first.relations.count() == 0


# --- Addresses --------------------------------------------------------------------------------
def test_a_public_event_that_changes_its_address_leaves_the_former_one_behind(staff, typed):
    event = events.event()

    staff.post(change_address(event), typed(event, slug_es="otro"))

    event.refresh_from_db()
    assert event.slug_es == "otro"
    assert list(FormerSlug.objects.values_list("event", "language", "slug")) == [(event.pk, "es", "evento-1")]


def test_an_address_of_another_page_is_refused(staff, typed):
    event = events.event()

    answer = staff.post(change_address(event), typed(event, slug_es="novedades"))

    assert list(answer.context["adminform"].form.errors) == ["slug_es"]
    assert "This address belongs to another page." in words_of(answer)


# --- Publishing -------------------------------------------------------------------------------
def test_publishing_names_what_is_missing(staff, typed):
    event = events.event(published_en_at=None, title_en="")

    answer = staff.post(change_address(event), typed(event, events_event_publish_in_english="1"), follow=True)

    event.refresh_from_db()
    assert event.published_en_at is None
    assert "Cannot publish in English: missing the title." in words_of(answer)


def test_publishing_saves_and_stays_on_the_page(staff, typed):
    event = events.event(published_en_at=None)

    answer = staff.post(
        change_address(event), typed(event, events_event_publish_in_english="1", title_en="Typed"), follow=True
    )

    event.refresh_from_db()
    assert (event.title_en, event.published_en_at is not None) == ("Typed", True)
    assert answer.redirect_chain == [(change_address(event), 302)]
    assert "is published in English." in words_of(answer)


def test_withdrawing_is_asked_first(staff):
    event = events.event()
    address = reverse("admin:events_event_withdraw_from_spanish", args=[event.pk])

    asked = staff.get(address)
    published_after_asking = Event.objects.get().published_es_at
    staff.post(address, {"confirmed": "yes"})

    assert asked.status_code == 200
    assert published_after_asking is not None
    assert Event.objects.get().published_es_at is None


def test_several_events_are_published_from_the_list(staff):
    ready, unready = events.event(1, published_en_at=None), events.event(2, published_en_at=None, summary_en="")

    answer = staff.post(
        reverse(LIST),
        {"action": "publish_selected_in_english", "_selected_action": [ready.pk, unready.pk]},
        follow=True,
    )

    published = Event.objects.filter(published_en_at__isnull=False).values_list("pk", flat=True)
    assert list(published) == [ready.pk]
    assert "Cannot publish in English: missing the summary." in words_of(answer)


# --- Finding ----------------------------------------------------------------------------------
def test_the_list_tells_what_is_published_and_what_is_missing(staff):
    events.event(1, published_en_at=None, summary_en="")

    words = words_of(staff.get(reverse(LIST)))

    assert "Published" in words
    assert "Missing: the summary" in words


@pytest.mark.parametrize("typed_words", ["migracion", "MIGRACIÓN", "migration", "encuentro sobre"])
def test_searching_forgives_accents_and_reads_both_languages(staff, typed_words):
    found = events.event(1, title_es="Encuentro sobre migración", title_en="Meeting on migration")
    events.event(2)

    answer = staff.get(reverse(LIST), {"q": typed_words})

    assert [event.pk for event in answer.context["cl"].result_list] == [found.pk]


def test_an_event_with_two_titles_that_fit_is_found_once(staff):
    event = events.event(1, title_es="Encuentro único")
    events.alternate_title(event, 1, title_es="Encuentro único uno")
    events.alternate_title(event, 2, title_es="Encuentro único dos")

    answer = staff.get(reverse(LIST), {"q": "unico"})

    assert [found.pk for found in answer.context["cl"].result_list] == [event.pk]


@pytest.mark.parametrize(
    ("name", "value", "numbers"),
    [
        ("status__exact", "held", [2]),
        ("modality", "virtual", [1, 2]),
        ("year", "2014", [2]),
        ("convening__exact", "joint", []),
    ],
)
def test_the_list_is_narrowed(staff, name, value, numbers):
    events.event(1)
    events.past_event(2)

    answer = staff.get(reverse(LIST), {name: value})

    found = sorted(event.slug_es for event in answer.context["cl"].result_list)
    assert found == [f"evento-{number}" for number in numbers]


def test_the_public_page_is_one_click_away(staff):
    event = events.event(1)

    assert f"/en/events/{event.slug_en}/" in words_of(staff.get(change_address(event)))


# --- History ----------------------------------------------------------------------------------
def test_history_tells_who_changed_what_from_what_to_what(staff, typed, user):
    event = events.event(1)
    events.place(event)

    staff.post(change_address(event), typed(event, title_en="New title", **{"places-0-city_es": "San José"}))
    words = words_of(staff.get(reverse("admin:events_event_history", args=[event.pk])))

    assert user.name in words
    assert "Title (in English)" in words
    assert "Meeting 1" in words
    assert "New title" in words
    assert "San José" in words


def test_history_names_what_a_key_points_to(staff, typed):
    event = events.event(1, presidency=members.presidency(2026))
    other = members.presidency(2027, "MX")

    staff.post(change_address(event), typed(event, presidency=other.pk))
    words = words_of(staff.get(reverse("admin:events_event_history", args=[event.pk])))

    assert "2026 · Honduras" in words
    assert "2027 · Mexico" in words
