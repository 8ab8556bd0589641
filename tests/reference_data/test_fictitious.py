"""Nothing that is made up can be taken for real."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.test import TestCase

from crm_portal.management.commands.demo_data import load_demonstration, load_reference_data
from events.enums import EventStatus, Rank, RegistrationState
from events.models import (
    Admission,
    Appearance,
    Commitment,
    Decision,
    Document,
    DocumentFile,
    Event,
    Registration,
)
from tests.reference_data.the_day import AT, TODAY
from training.models import Programme

NEXT_DAY = TODAY + timedelta(days=1)


class TestFictitious(TestCase):
    @classmethod
    def setUpTestData(cls):
        load_reference_data(AT)
        load_demonstration(AT, TODAY)

    def test_every_fictitious_event_says_so_in_each_title(self):
        fictitious = Event.objects.filter(is_fictitious=True)

        assert fictitious.count() == 14
        assert all(event.title_es.startswith("Evento ficticio: ") for event in fictitious)
        assert all((event.title_en or "Fictitious event: ").startswith("Fictitious event: ") for event in fictitious)

    def test_no_real_event_calls_itself_fictitious(self):
        assert not Event.objects.filter(is_fictitious=False, title_es__icontains="ficticio").exists()

    def test_fictitious_people_and_programmes_are_marked_by_name(self):
        speakers = Appearance.objects.filter(event__is_fictitious=True)

        assert all("Fictici" in appearance.name for appearance in speakers)
        assert [programme.name_es for programme in Programme.objects.filter(is_fictitious=True)] == [
            "Programa ficticio: Gobernanza migratoria local"
        ]

    def test_fictitious_addresses_lead_nowhere(self):
        assert set(Event.objects.filter(is_fictitious=True).values_list("contact", flat=True)) == {
            "contacto@example.org"
        }
        assert all(registration.email.endswith("@example.org") for registration in Registration.objects.all())

    def test_a_webinar_takes_place_today(self):
        event = Event.objects.get(code="demo_today_webinar")

        assert event.starts_at == datetime(2026, 3, 3, 0, 0, tzinfo=UTC)
        assert event.sessions.get().starts_at == event.starts_at

    def test_the_full_workshop_has_no_seat_left_and_no_waiting_list(self):
        admission = Admission.objects.get(event__code="demo_full_workshop")

        assert (admission.capacity, admission.seats_taken, admission.has_waiting_list) == (12, 12, False)
        assert set(admission.registrations.values_list("state", flat=True)) == {RegistrationState.CONFIRMED}
        assert admission.event.sessions.get().stream_address.startswith("https://stream.example.org/")

    def test_the_postponed_forum_says_why_and_has_no_date(self):
        event = Event.objects.get(code="demo_postponed_forum")

        assert event.status == EventStatus.POSTPONED
        assert event.status_reason_es and event.status_reason_en
        assert event.starts is None and event.starts_at is None

    def test_one_event_waits_for_its_date(self):
        event = Event.objects.get(code="demo_unscheduled_course")

        assert event.status == EventStatus.ANNOUNCED
        assert event.starts is None

    def test_the_ministerial_dialogue_expects_the_foreign_ministers_of_all_members(self):
        delegations = Event.objects.get(code="demo_ministerial_dialogue").delegations.all()

        assert len(delegations) == 11
        assert {delegation.planned_rank for delegation in delegations} == {Rank.FOREIGN_MINISTER}

    def test_the_previous_training_was_held_with_sessions_and_a_module(self):
        event = Event.objects.get(code="demo_previous_training")

        assert event.status == EventStatus.HELD
        assert event.sessions.count() == 3
        assert event.edition.modules.count() == 1
        assert event.attendance_reported == 41

    def test_fictitious_documents_and_decisions_say_so_in_both_languages(self):
        documents, decisions = Document.objects.all(), Decision.objects.all()

        assert all(document.title_es.startswith("Documento ficticio: ") for document in documents)
        assert all(document.title_en.startswith("Fictitious document: ") for document in documents)
        assert all(decision.text_es.startswith("Decisión ficticia: ") for decision in decisions)
        assert all(decision.text_en.startswith("Fictitious decision: ") for decision in decisions)
        assert (documents.count(), decisions.count()) == (3, 2)

    def test_files_of_fictitious_documents_are_light_and_one_is_only_in_spanish(self):
        files = DocumentFile.objects.exclude(file="")

        assert sorted((each.document.symbol, each.language) for each in files) == [
            ("DEMO/FOR/1", "en"), ("DEMO/FOR/1", "es"), ("DEMO/FOR/2", "es"), ("DEMO/SEG/1", "en"),
            ("DEMO/SEG/1", "es"),
        ]  # fmt: skip
        assert all(each.file.read().startswith(b"%PDF-1.7") for each in files)
        assert all(each.file.size <= 5000 for each in files)

    def test_commitments_of_a_fictitious_decision_have_a_party_a_day_and_a_state(self):
        rows = Commitment.objects.order_by("due_on").values_list("status", "due_on")

        assert list(rows) == [
            ("done", date(2026, 2, 28)), ("in_progress", date(2026, 3, 22)), ("pending", date(2026, 12, 27)),
        ]  # fmt: skip

    def test_a_very_long_title_is_among_them(self):
        assert len(Event.objects.get(code="demo_long_title_webinar").title_es) > 180


@pytest.mark.usefixtures("demonstration")
def test_on_a_later_day_events_nobody_edited_move_with_all_their_days():
    load_demonstration(AT + timedelta(days=1), NEXT_DAY)

    event = Event.objects.get(code="demo_training_programme")
    assert event.fictitious_since == NEXT_DAY
    assert event.planned_starts_on == date(2026, 3, 17)
    assert event.sessions.get(number=1).starts_on == date(2026, 3, 24)
    assert event.edition.modules.get().opens_on == date(2026, 3, 17)
    assert event.admissions.get().closes_at == datetime(2026, 3, 14, 5, 59, tzinfo=UTC)


@pytest.mark.usefixtures("demonstration")
def test_on_a_later_day_an_edited_event_stays():
    Event.objects.filter(code="demo_training_programme").update(edited_at=AT)

    kept = load_demonstration(AT + timedelta(days=1), NEXT_DAY)

    event = Event.objects.get(code="demo_training_programme")
    assert kept == 1
    assert event.planned_starts_on == date(2026, 3, 16)
    assert event.sessions.get(number=1).starts_on == date(2026, 3, 23)
    assert event.edition.modules.get().opens_on == date(2026, 3, 16)


@pytest.mark.usefixtures("demonstration")
def test_on_a_later_day_no_real_event_changes():
    before = list(Event.objects.filter(is_fictitious=False).order_by("pk").values())

    load_demonstration(AT + timedelta(days=1), NEXT_DAY)

    assert list(Event.objects.filter(is_fictitious=False).order_by("pk").values()) == before


@pytest.mark.usefixtures("demonstration")
def test_moving_keeps_the_registrations_and_makes_no_new_ones():
    load_demonstration(AT + timedelta(days=1), NEXT_DAY)

    assert Registration.objects.count() == 12
