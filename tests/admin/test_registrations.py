"""Registrations in the staff area: by hand, decided on, cancelled, found; never edited."""

import pytest
from django.urls import reverse

from crm_portal.mailing.models import OutgoingMail
from events.actions.registration import register_by_hand
from events.enums import RegistrationState
from events.models import Admission, Registration
from tests.admin.pages import page_of, words_of
from tests.factories.registrations import NOW, a_country, a_webinar, an_admission, an_applicant

LIST = "admin:events_registration_changelist"
ADD = "admin:events_registration_add"


@pytest.fixture
def somebody(user):
    """`somebody(admission, number)`: a registration made by hand."""
    return lambda admission, number=1, **facts: register_by_hand(
        admission, applicant=an_applicant(number, **facts), by=user, at=NOW
    )


def filled_in(admission: Admission, **facts) -> dict:
    """The form for somebody new, filled in."""
    person = {"given_names": "  Ana  María ", "surnames": "Prueba Ficticia", "email": "Ana@Example.ORG"}
    return {"admission": admission.pk, "country": a_country().pk, "language": "es", **person, **facts}


# --- By hand ----------------------------------------------------------------------------------
def test_somebody_is_registered_by_hand_with_the_cleaning_of_the_public_form(staff, user):
    admission = an_admission()

    staff.post(reverse(ADD), filled_in(admission))

    registered = Registration.objects.get()
    transition = registered.transitions.get()
    assert (registered.given_names, registered.email) == ("Ana María", "Ana@example.org")
    assert (registered.state, registered.holds_seat, registered.origin) == ("confirmed", True, "staff")
    assert registered.timezone == "America/Tegucigalpa"
    assert transition.by == user
    assert OutgoingMail.objects.get().to == "Ana@example.org"


def test_a_full_event_refuses_by_hand_too_and_keeps_what_was_typed(staff, somebody):
    admission = an_admission(capacity=1)
    somebody(admission)

    answer = staff.post(reverse(ADD), filled_in(admission, email="eva@example.org", institution="Instituto Tecleado"))

    assert answer.status_code == 200
    assert answer.context["adminform"].form.errors == {"admission": ["The only place has been taken."]}
    assert "Instituto Tecleado" in words_of(answer)
    assert Registration.objects.count() == 1


def test_a_known_address_is_refused_beside_the_address(staff, somebody):
    admission = an_admission()
    somebody(admission, email="ana@example.org")

    answer = staff.post(reverse(ADD), filled_in(admission))

    assert list(answer.context["adminform"].form.errors) == ["email"]


def test_nobody_is_registered_by_hand_for_a_cancelled_event(staff):
    admission = an_admission(a_webinar(status="cancelled"))

    answer = staff.post(reverse(ADD), filled_in(admission))

    errors = answer.context["adminform"].form.errors
    assert errors == {"admission": ["This event was cancelled and takes no registrations."]}


# --- Cancelling and deciding ------------------------------------------------------------------
def test_cancelling_asks_first_and_changes_nothing_yet(staff, somebody):
    registered = somebody(an_admission())

    answer = staff.post(reverse(LIST), {"action": "cancel_selected", "_selected_action": [registered.pk]})

    registered.refresh_from_db()
    assert "Cancel these registrations" in words_of(answer)
    assert registered.state == RegistrationState.CONFIRMED


def test_cancelling_frees_the_place_and_writes_who_and_why(staff, user, somebody):
    admission = an_admission(capacity=1, has_waiting_list=True)
    first, second = somebody(admission, 1), somebody(admission, 2)

    staff.post(
        reverse(LIST),
        {"action": "cancel_selected", "_selected_action": [first.pk], "confirmed": "yes", "reason": "Asked by phone"},
    )

    first.refresh_from_db(), second.refresh_from_db()
    transition = first.transitions.get(to_state="cancelled")
    assert (first.state, second.state) == ("cancelled", "confirmed")
    assert (transition.by, transition.reason) == (user, "Asked by phone")


def test_a_registration_is_cancelled_from_its_page(staff, somebody):
    registered = somebody(an_admission())
    address = reverse("admin:events_registration_cancel_this", args=[registered.pk])

    asked = staff.get(address)
    staff.post(address, {"confirmed": "yes", "reason": ""})

    registered.refresh_from_db()
    assert asked.status_code == 200
    assert registered.state == RegistrationState.CANCELLED


def test_an_application_is_not_refused_without_a_reason(staff):
    admission = an_admission(mode="moderated")
    pending = applied(admission)
    address = reverse("admin:events_registration_reject_this", args=[pending.pk])

    answer = staff.post(address, {"confirmed": "yes", "reason": " "})

    pending.refresh_from_db()
    assert answer.status_code == 200
    assert pending.state == RegistrationState.PENDING_APPROVAL


def test_applications_are_approved_from_the_list(staff):
    pending = applied(an_admission(mode="moderated"))

    staff.post(reverse(LIST), {"action": "approve_selected", "_selected_action": [pending.pk], "confirmed": "yes"})

    pending.refresh_from_db()
    assert pending.state == RegistrationState.CONFIRMED


def applied(admission: Admission) -> Registration:
    """An application whose address is confirmed."""
    from events.actions.registration import register, verify

    register(admission, applicant=an_applicant(), at=NOW)
    return verify(Registration.objects.get(), at=NOW)


def test_what_no_longer_applies_is_told_and_the_rest_is_done(staff, somebody):
    admission = an_admission(capacity=5)
    first, second = somebody(admission, 1), somebody(admission, 2)
    Registration.objects.filter(pk=first.pk).update(state="cancelled", holds_seat=False)

    answer = staff.post(
        reverse(LIST),
        {"action": "approve_selected", "_selected_action": [first.pk, second.pk], "confirmed": "yes"},
        follow=True,
    )

    assert "Prueba Ficticia 1" in words_of(answer)
    assert "1 registration was settled." in words_of(answer)


# --- Reading ----------------------------------------------------------------------------------
def test_a_registration_is_read_and_neither_edited_nor_deleted(staff, somebody):
    registered = somebody(an_admission())

    page = staff.get(page_of(registered))
    edited = staff.post(page_of(registered), {"state": "cancelled", "given_names": "Otra"})
    deleted = staff.post(reverse("admin:events_registration_delete", args=[registered.pk]), {"post": "yes"})

    registered.refresh_from_db()
    assert (edited.status_code, deleted.status_code) == (403, 403)
    assert 'name="_save"' not in words_of(page)
    assert (registered.state, registered.given_names) == ("confirmed", "Ana")


@pytest.mark.parametrize("words", ["Jose", "JOSÉ", "jose perez", "perez@example"])
def test_searching_finds_names_and_addresses_without_accents(staff, somebody, words):
    admission = an_admission(capacity=5)
    found = somebody(admission, 1, given_names="José", surnames="Pérez", email="perez@example.org")
    somebody(admission, 2)

    answer = staff.get(reverse(LIST), {"q": words})

    assert [row.pk for row in answer.context["cl"].result_list] == [found.pk]


def test_a_domain_that_passes_for_another_is_marked(staff, somebody):
    somebody(an_admission(), email="ana@xn--80ak6aa92e.com")

    assert "Look twice" in words_of(staff.get(reverse(LIST)))


def test_the_list_is_narrowed_by_event(staff, somebody):
    first, second = an_admission(a_webinar(1)), an_admission(a_webinar(2))
    somebody(first, 1)
    wanted = somebody(second, 2)

    answer = staff.get(reverse(LIST), {"event": second.event_id})

    assert [row.pk for row in answer.context["cl"].result_list] == [wanted.pk]


# --- Ways in ----------------------------------------------------------------------------------
def test_a_raised_capacity_promotes_those_who_wait(staff, typed, somebody):
    admission = an_admission(capacity=1, has_waiting_list=True)
    somebody(admission, 1)
    waiting = somebody(admission, 2)

    staff.post(page_of(admission), typed(admission, capacity=2))

    waiting.refresh_from_db()
    assert waiting.state == RegistrationState.CONFIRMED


def test_a_lowered_capacity_evicts_nobody_and_says_so(staff, typed, somebody):
    admission = an_admission(capacity=3)
    somebody(admission, 1), somebody(admission, 2)

    answer = staff.post(page_of(admission), typed(admission, capacity=1), follow=True)

    admission.refresh_from_db()
    assert (admission.capacity, admission.seats_taken) == (1, 2)
    assert "2 places are taken and there are now 1. Nobody is evicted" in words_of(answer)


def test_saving_a_way_in_leaves_the_counters_of_the_moment(staff, typed, somebody):
    admission = an_admission(capacity=5)
    sent = typed(admission, label_en="Changed")
    somebody(admission)

    staff.post(page_of(admission), sent)

    admission.refresh_from_db()
    assert (admission.label_en, admission.seats_taken) == ("Changed", 1)


def test_the_page_of_a_way_in_tells_its_places_in_words(staff, somebody):
    admission = an_admission(capacity=3)
    somebody(admission)

    assert "1 of 3 taken, 2 free for anyone" in words_of(staff.get(page_of(admission)))
