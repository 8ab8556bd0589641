"""Personal data of registrations goes when the privacy notice says so, and not one second earlier."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from django.core.management import call_command
from django.forms.models import model_to_dict

from crm_portal.clock import a_year_before
from events.actions import retention
from events.models import AccessLink, Registration, RegistrationTransition, SubmittedForm
from tests.factories.registrations import NOW, a_country, a_webinar, an_admission

pytestmark = pytest.mark.django_db
SECOND = timedelta(seconds=1)
ENDED = datetime(2026, 12, 3, 17, 30, tzinfo=UTC)
A_YEAR_LATER = datetime(2027, 12, 3, 17, 30, tzinfo=UTC)


def a_registration(number: int = 1, **facts) -> Registration:
    """Somebody who confirmed and wrote everything that is asked."""
    admission = facts.pop("admission", None) or an_admission(a_webinar(number), capacity=None)
    return Registration.objects.create(
        **{
            "admission": admission, "event": admission.event, "given_names": "Ana", "surnames": "Prueba Ficticia",
            "email": f"ana{number}@example.org", "email_key": f"ana{number}@example.org", "language": "es",
            "timezone": "America/Tegucigalpa", "country": a_country(), "institution": "Instituto Ficticio",
            "position": "Directora", "government_level": "national", "sex": "female", "consent_version": "2026-11",
            "consented_at": NOW, "origin": "public_form", "state": "confirmed", "state_since": NOW,
            "holds_seat": True, "submitted_at": NOW, "verified_at": NOW, **facts,
        }
    )  # fmt: skip


def an_unverified(number: int = 1, state: str = "lapsed", **facts) -> Registration:
    held = {"holds_seat": True, "seat_held_until": NOW + timedelta(hours=24)}
    seat = held if state == "pending_verification" else {"holds_seat": False}
    return a_registration(number, **{"state": state, "verified_at": None, **seat, **facts})


def a_link(registration: Registration, **facts) -> AccessLink:
    return AccessLink.objects.create(
        **{
            "purpose": "personal_page", "registration": registration, "digest": f"{registration.pk:064}",
            "created_at": NOW, "expires_at": NOW + timedelta(days=40), **facts,
        }
    )  # fmt: skip


# --- Unconfirmed ------------------------------------------------------------------------------
@pytest.mark.parametrize("state", ["pending_verification", "lapsed", "cancelled"])
def test_unconfirmed_registration_is_deleted_48_hours_after_it_was_sent(state):
    registration = an_unverified(state=state)
    a_link(registration)
    RegistrationTransition.objects.create(registration=registration, to_state=state, at=NOW)
    due = NOW + timedelta(hours=48)

    assert retention.delete_unverified(at=due - SECOND) == 0
    assert retention.delete_unverified(at=due) == 1
    assert retention.delete_unverified(at=due) == 0
    assert not Registration.objects.exists()
    assert not AccessLink.objects.exists()


def test_seat_of_an_unconfirmed_registration_is_counted_back():
    admission = an_unverified(state="pending_verification").admission
    admission.refresh_from_db()
    assert admission.seats_taken == 1

    retention.delete_unverified(at=NOW + timedelta(hours=48))

    admission.refresh_from_db()
    assert admission.seats_taken == 0


def test_confirmed_registration_and_one_by_staff_are_kept():
    a_registration(1)
    a_registration(2, state="cancelled", holds_seat=False)
    a_registration(3, origin="staff", state="cancelled", holds_seat=False, verified_at=None)

    assert retention.delete_unverified(at=NOW + timedelta(days=300)) == 0


# --- Anonymous --------------------------------------------------------------------------------
def test_registrant_is_made_anonymous_12_months_after_the_event_ended():
    registration = a_registration()
    assert registration.event.ends_at == ENDED

    assert retention.make_anonymous(at=A_YEAR_LATER - SECOND) == 0
    assert retention.make_anonymous(at=A_YEAR_LATER) == 1
    assert retention.make_anonymous(at=A_YEAR_LATER) == 0

    registration.refresh_from_db()
    assert model_to_dict(
        registration,
        ["given_names", "surnames", "email", "institution", "position", "government_level", "sector", "sex"],
    ) == {
        "given_names": "–", "surnames": "", "email": "", "institution": "", "position": "", "government_level": "",
        "sector": None, "sex": "",
    }  # fmt: skip
    assert (registration.country.alpha2, registration.language, registration.state) == ("HN", "es", "confirmed")
    assert registration.email_key == f"–{registration.pk}"


def test_registration_by_staff_keeps_no_key_of_its_address():
    registration = a_registration(origin="staff")

    retention.make_anonymous(at=A_YEAR_LATER)

    registration.refresh_from_db()
    assert registration.email_key is None


def test_links_and_reasons_of_who_is_anonymous_go_too():
    registration = a_registration()
    a_link(registration, expires_at=A_YEAR_LATER + timedelta(days=1))
    transition = RegistrationTransition.objects.create(
        registration=registration, to_state="confirmed", at=NOW, reason="Ana asked by telephone"
    )

    retention.make_anonymous(at=A_YEAR_LATER)

    transition.refresh_from_db()
    assert (transition.reason, transition.to_state) == ("", "confirmed")
    assert not AccessLink.objects.exists()


def test_many_are_made_anonymous_in_batches(monkeypatch):
    monkeypatch.setattr(retention, "_BATCH", 2)
    admission = an_admission(capacity=None)
    for number in range(5):
        a_registration(number, admission=admission)

    assert retention.make_anonymous(at=A_YEAR_LATER) == 5
    assert set(Registration.objects.values_list("given_names", flat=True)) == {"–"}


def test_a_year_before_the_leap_day_is_the_day_before_march():
    assert a_year_before(datetime(2028, 2, 29, 12, tzinfo=UTC)) == datetime(2027, 2, 28, 12, tzinfo=UTC)


# --- Links ------------------------------------------------------------------------------------
@pytest.mark.parametrize("end", ["expires_at", "revoked_at"])
def test_link_is_deleted_30_days_after_it_ended(end):
    a_link(a_registration(), **{"expires_at": NOW + timedelta(days=400), end: NOW})
    due = NOW + timedelta(days=30)

    assert retention.delete_ended_links(at=due - SECOND) == 0
    assert retention.delete_ended_links(at=due) == 1
    assert not AccessLink.objects.exists()


# --- The command ------------------------------------------------------------------------------
def past_due() -> None:
    """One registration for each kind of end, by the clock of the database."""
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    an_unverified(1, submitted_at=long_ago)
    event = a_webinar(2, planned_starts_on=long_ago.date(), planned_ends_on=long_ago.date())
    a_registration(2, admission=an_admission(event, capacity=None))
    a_link(a_registration(3), expires_at=long_ago)


def test_command_says_in_words_what_it_did(capsys):
    past_due()

    call_command("purge_personal_data")

    assert capsys.readouterr().out.splitlines() == [
        "Registrations deleted, unconfirmed after 48 hours: 1.",
        "Registrations made anonymous, 12 months after their event: 1.",
        "Personal links deleted, 30 days after they ended: 1.",
        "Marks of forms that were sent deleted, after 48 hours: 0.",
        "Letters emptied of their words, 30 days after they were sent: 0.",
        "Letters deleted, 12 months after they were sent: 0.",
    ]


def test_dry_run_says_the_same_and_changes_nothing(capsys):
    past_due()
    before = [list(model.objects.order_by("pk").values()) for model in (Registration, AccessLink)]

    call_command("purge_personal_data", "--dry-run")

    lines = capsys.readouterr().out.splitlines()
    assert [line[-2:] for line in lines[:6]] == ["1.", "1.", "1.", "0.", "0.", "0."]
    assert lines[6] == "This was a dry run: nothing was changed."
    assert [list(model.objects.order_by("pk").values()) for model in (Registration, AccessLink)] == before


def test_mark_of_a_sent_form_is_deleted_after_48_hours():
    for number, hours in ((1, 48), (2, 47)):
        SubmittedForm.objects.create(submission_id=UUID(int=number), digest="x", sent_at=NOW - timedelta(hours=hours))

    retention.delete_sent_forms(at=NOW)

    assert list(SubmittedForm.objects.values_list("submission_id", flat=True)) == [UUID(int=2)]
