"""The straight path: a seat held, confirmed, lapsed or given back, and the letters that tell."""

from datetime import timedelta
from uuid import UUID

import pytest

from crm_portal.accounts.models import User
from crm_portal.mailing.models import OutgoingMail
from events.actions.registration import cancel, register, register_by_hand, send_links, verify
from events.actions.seats import settle_all
from events.errors import (
    AlreadyRegistered,
    ByNominationOnly,
    EventIsCancelled,
    EventIsFull,
    EventIsOver,
    EventIsPostponed,
    RegistrationClosed,
    RegistrationNotLiving,
    RegistrationNotOpen,
    SubmissionReused,
)
from events.models import AccessLink, Admission, Registration, Reservation
from tests.factories.registrations import NOW, a_country, a_webinar, an_admission, an_applicant

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def registered(admission, number=1, *, at=NOW, **facts) -> Registration:
    register(admission, applicant=an_applicant(number, **facts), at=at)
    return Registration.objects.get(submission_id=UUID(int=number))


def confirmed(admission, number=1, *, at=NOW, **facts) -> Registration:
    return verify(registered(admission, number, at=at, **facts), at=at)


def test_a_submission_holds_a_seat_until_the_address_is_confirmed():
    admission = an_admission()

    registration = registered(admission)

    assert (registration.state, registration.holds_seat) == ("pending_verification", True)
    assert registration.seat_held_until == NOW + 24 * HOUR
    assert Admission.objects.get().seats_taken == 1


@pytest.mark.parametrize(
    ("before_the_start", "hold"), [(73 * HOUR, 24 * HOUR), (47 * HOUR, 2 * HOUR), (3 * HOUR, HOUR / 2)]
)
def test_a_seat_is_held_shorter_the_closer_the_start(before_the_start, hold):
    admission = an_admission()
    at = admission.event.starts_at - before_the_start

    registration = registered(admission, at=at)

    assert registration.seat_held_until == at + hold


def test_confirming_the_address_confirms_the_registration():
    registration = registered(an_admission())

    verify(registration, at=NOW + HOUR)

    registration.refresh_from_db()
    assert (registration.state, registration.seat_held_until) == ("confirmed", None)
    assert registration.verified_at == NOW + HOUR


def test_confirming_twice_is_harmless():
    registration = confirmed(an_admission())

    verify(registration, at=NOW + HOUR)

    assert OutgoingMail.objects.filter(subject__startswith="Inscripción confirmada").count() <= 1
    assert registration.transitions.count() == 2


def test_an_unconfirmed_seat_lapses_when_its_time_is_over():
    registration = registered(an_admission())

    settle_all(at=NOW + 25 * HOUR)

    registration.refresh_from_db()
    assert (registration.state, registration.holds_seat) == ("lapsed", False)
    assert Admission.objects.get().seats_taken == 0


def test_what_is_due_lapses_before_a_newcomer_is_judged():
    admission = an_admission(capacity=1)
    first = registered(admission, 1)

    second = registered(admission, 2, at=NOW + 25 * HOUR)

    first.refresh_from_db()
    assert (first.state, second.state) == ("lapsed", "pending_verification")


def test_a_lapsed_registration_comes_back_within_two_days_where_a_seat_is_free():
    registration = registered(an_admission())
    settle_all(at=NOW + 25 * HOUR)

    returned = verify(registration, at=NOW + 47 * HOUR)

    assert (returned.state, returned.holds_seat) == ("confirmed", True)


def test_a_lapsed_registration_does_not_come_back_when_the_seats_are_taken():
    admission = an_admission(capacity=1)
    late = registered(admission, 1)
    confirmed(admission, 2, at=NOW + 25 * HOUR)

    with pytest.raises(EventIsFull):
        verify(late, at=NOW + 26 * HOUR)


def test_a_lapsed_registration_does_not_come_back_after_two_days():
    registration = registered(an_admission())
    settle_all(at=NOW + 25 * HOUR)

    with pytest.raises(RegistrationNotLiving):
        verify(registration, at=NOW + 48 * HOUR)


def test_a_full_event_refuses_by_name_and_says_how_many_places_there_were():
    admission = an_admission(capacity=1)
    registered(admission, 1)

    with pytest.raises(EventIsFull) as refusal:
        register(admission, applicant=an_applicant(2), at=NOW)

    assert refusal.value.facts == {"capacity": 1}
    assert Registration.objects.count() == 1


def test_an_event_without_capacity_takes_everyone():
    admission = an_admission(capacity=None)

    states = [registered(admission, number).holds_seat for number in range(1, 6)]

    assert states == [True] * 5


@pytest.mark.parametrize(
    ("event_facts", "admission_facts", "refused"),
    [
        ({"status": "cancelled"}, {}, EventIsCancelled),
        ({"status": "held"}, {}, EventIsOver),
        ({"status": "postponed"}, {}, EventIsPostponed),
        ({}, {"mode": "nomination"}, ByNominationOnly),
        ({}, {"opens_at": NOW + HOUR}, RegistrationNotOpen),
        ({}, {"closes_at": NOW - timedelta(seconds=1)}, RegistrationClosed),
        ({}, {"closes_at": NOW}, RegistrationClosed),
    ],
)
def test_registration_is_refused_by_name(event_facts, admission_facts, refused):
    admission = an_admission(a_webinar(**event_facts), **admission_facts)

    with pytest.raises(refused):
        register(admission, applicant=an_applicant(), at=NOW)

    assert not Registration.objects.exists()
    assert not OutgoingMail.objects.exists()


def test_the_same_form_sent_twice_registers_once():
    admission = an_admission()
    first = register(admission, applicant=an_applicant(), at=NOW)

    second = register(admission, applicant=an_applicant(), at=NOW + HOUR)

    assert second == first
    assert Registration.objects.count() == OutgoingMail.objects.count() == 1


def test_a_form_sent_again_with_other_data_is_refused():
    admission = an_admission()
    register(admission, applicant=an_applicant(), at=NOW)

    with pytest.raises(SubmissionReused):
        register(admission, applicant=an_applicant(institution="Otra"), at=NOW)


def test_a_known_address_gets_the_same_answer_and_only_the_letter_tells():
    admission = an_admission(capacity=5)
    confirmed(admission, 1)

    answer = register(admission, applicant=an_applicant(2, email=" ANA1@Example.ORG "), at=NOW)
    new = register(admission, applicant=an_applicant(3), at=NOW)

    assert answer.held_until == new.held_until
    assert Registration.objects.count() == 2
    assert OutgoingMail.objects.filter(key__startswith="registration_already_there").count() == 1


def test_a_mistyped_address_is_corrected_without_losing_the_seat():
    admission = an_admission(capacity=1)
    registration = registered(admission, 1, email="ana@exmaple.org")

    register(admission, applicant=an_applicant(2, email="ana@example.org"), corrects=UUID(int=1), at=NOW + HOUR)

    registration.refresh_from_db()
    assert (registration.email, registration.seat_held_until) == ("ana@example.org", NOW + 24 * HOUR)
    assert list(AccessLink.objects.order_by("pk").values_list("revoked_at", flat=True)) == [NOW + HOUR, None]
    assert list(OutgoingMail.objects.order_by("pk").values_list("to", flat=True)) == [
        "ana@exmaple.org",
        "ana@example.org",
    ]


def test_correcting_to_an_address_that_is_registered_gives_the_mistyped_seat_back():
    admission = an_admission(capacity=2)
    confirmed(admission, 1)
    mistyped = registered(admission, 2, email="ana@exmaple.org")

    register(admission, applicant=an_applicant(3, email="ana1@example.org"), corrects=UUID(int=2), at=NOW)

    mistyped.refresh_from_db()
    assert mistyped.state == "cancelled"
    assert Admission.objects.get().seats_taken == 1


def test_a_cancelled_seat_is_free_at_once():
    admission = an_admission(capacity=1)
    registration = confirmed(admission, 1)

    cancel(registration, at=NOW + HOUR)

    assert Admission.objects.get().seats_taken == 0
    assert registered(admission, 2, at=NOW + HOUR).holds_seat


def test_cancelling_twice_is_harmless():
    registration = cancel(confirmed(an_admission()), at=NOW + HOUR)

    cancel(registration, at=NOW + 2 * HOUR)

    assert [step.to_state for step in registration.transitions.all()] == [
        "pending_verification", "confirmed", "cancelled",
    ]  # fmt: skip


def test_whoever_waits_first_gets_the_freed_seat_in_the_same_commit():
    admission = an_admission(capacity=1, has_waiting_list=True)
    seated, first, second = (confirmed(admission, number) for number in (1, 2, 3))

    cancel(seated, at=NOW + HOUR)

    states = list(Registration.objects.order_by("pk").values_list("state", flat=True))
    assert states == ["cancelled", "confirmed", "waitlisted"]
    assert second.place_in_queue() == (1, 1)
    assert OutgoingMail.objects.filter(to=first.email).count() == 3


def test_a_newcomer_does_not_overtake_those_who_wait():
    admission = an_admission(capacity=1, has_waiting_list=True)
    confirmed(admission, 1)
    waiting = confirmed(admission, 2)
    Admission.objects.update(capacity=2)

    newcomer = registered(admission, 3)

    waiting.refresh_from_db()
    assert (waiting.state, newcomer.holds_seat) == ("confirmed", False)


def test_reserved_seats_go_to_their_party_only():
    admission = an_admission(capacity=2)
    Reservation.objects.create(admission=admission, country=a_country("MX"), seats=1)
    registered(admission, 1)

    with pytest.raises(EventIsFull):
        register(admission, applicant=an_applicant(2), at=NOW)
    mexican = registered(admission, 3, country=a_country("MX"))

    assert mexican.reservation.seats == 1
    assert Admission.objects.get().seats_taken == 2


def test_a_reserved_seat_given_back_goes_to_whoever_of_its_party_waits():
    admission = an_admission(capacity=1, has_waiting_list=True)
    Reservation.objects.create(admission=admission, country=a_country("MX"), seats=1)
    seated = confirmed(admission, 1, country=a_country("MX"))
    outsider, compatriot = confirmed(admission, 2), confirmed(admission, 3, country=a_country("MX"))

    cancel(seated, at=NOW + HOUR)

    outsider.refresh_from_db()
    compatriot.refresh_from_db()
    assert (outsider.state, compatriot.state) == ("waitlisted", "confirmed")


def test_released_seats_go_to_anyone():
    admission = an_admission(capacity=1)
    Reservation.objects.create(admission=admission, country=a_country("MX"), seats=1, released_at=NOW - 30 * 24 * HOUR)

    assert registered(admission, 1).holds_seat


def test_a_lowered_capacity_evicts_nobody_and_gives_no_seat():
    admission = an_admission(capacity=3)
    kept = [confirmed(admission, number) for number in (1, 2)]
    Admission.objects.update(capacity=1)

    cancel(kept[0], at=NOW)
    with pytest.raises(EventIsFull):
        register(admission, applicant=an_applicant(3), at=NOW)

    assert Registration.objects.filter(state="confirmed").count() == 1


def test_staff_register_by_hand_through_the_same_seats():
    admission = an_admission(capacity=1, mode="closed")
    staff = User.objects.create_user("secretariat@example.org", name="Secretaría")

    registration = register_by_hand(admission, applicant=an_applicant(1), by=staff, at=NOW)

    assert (registration.state, registration.origin) == ("confirmed", "staff")
    assert registration.transitions.get().by == staff
    with pytest.raises(EventIsFull):
        register_by_hand(admission, applicant=an_applicant(2), by=staff, at=NOW)


def test_staff_are_told_that_an_address_is_registered():
    admission = an_admission()
    confirmed(admission, 1)
    staff = User.objects.create_user("secretariat@example.org", name="Secretaría")

    with pytest.raises(AlreadyRegistered):
        register_by_hand(admission, applicant=an_applicant(2, email="ana1@example.org"), by=staff, at=NOW)


def test_a_fresh_link_goes_to_a_known_address_once_in_five_minutes():
    registration = confirmed(an_admission())

    counts = [
        send_links("ANA1@example.org", at=NOW),
        send_links("ana1@example.org", at=NOW),
        send_links("x@y.org", at=NOW),
    ]

    assert counts == [1, 1, 0]
    assert OutgoingMail.objects.filter(key__startswith="fresh_link", to=registration.email).count() == 1


def test_no_secret_is_kept_in_clear_with_the_registration():
    registered(an_admission())

    link, mail = AccessLink.objects.get(), OutgoingMail.objects.get()

    assert len(link.digest) == 64
    assert all(secret not in link.digest for secret in mail.secrets)
