"""Who sees what: two of everything, and staff who work on one of them (P-02, P-03)."""

import pytest
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.urls import reverse

from crm_portal.accounts.models import User
from crm_portal.accounts.roles import PRESIDENCY, READ_ONLY, SECRETARIAT, TRAINING, ensure_groups
from events.actions.registration import register_by_hand
from events.models import Decision, Delegation, Document, Event, EventStaff, Registration, Session
from members.models import PresidencyStaff
from tests.admin.pages import page_of, words_of
from tests.factories import events, members, training
from tests.factories.registrations import NOW, an_applicant

NO_SUCH_NUMBER = 999_999
PLACES = [
    "events_event", "events_session", "events_document", "events_decision", "events_delegation", "events_admission",
    "events_registration", "training_edition", "training_programme",
]  # fmt: skip


class World:
    """One term, event and edition with all that belongs to them; `number` tells it from the other."""

    def __init__(self, number: int, by: User):
        self.term = members.presidency(2025 + number)
        self.event = events.event(number, presidency=self.term, published_es_at=None, published_en_at=None)
        self.session = events.session(self.event, title_es=f"Sesión secreta {number}")
        self.document = events.document(self.event, number, restriction="staff")
        events.document_file(self.document, file=ContentFile(b"%PDF-1.4 fictitious", name="fictitious.pdf"))
        self.decision = events.decision(self.event)
        self.delegation = events.delegation(self.event, country=members.country("HN"))
        self.admission = events.admission(self.event)
        person = an_applicant(number, email=f"persona{number}@example.org")
        self.registration = register_by_hand(self.admission, applicant=person, by=by, at=NOW)
        self.programme = training.programme(number)
        self.edition = training.edition(self.programme, event=self.event)

    def records(self) -> dict:
        rows = [self.event, self.session, self.document, self.decision, self.delegation, self.admission,
                self.registration, self.edition, self.programme]  # fmt: skip
        return dict(zip(PLACES, rows, strict=True))


@pytest.fixture
def worlds(user) -> tuple[World, World]:
    """Mine and another's."""
    ensure_groups()
    return World(1, user), World(2, user)


@pytest.fixture
def somebody(client):
    """`somebody(group)`: a browser in which a member of that group is logged in; the user is `client.user`."""

    def log_in(group: str):
        client.user = User.objects.create_user(f"{group}@example.org", name="Persona Ficticia", is_staff=True)
        client.user.language = "en"
        client.user.save()
        client.user.groups.add(Group.objects.get(name=group))
        client.force_login(client.user)
        return client

    return log_in


@pytest.fixture
def presidency(somebody, worlds):
    """Logged in for the term of the first world."""
    browser = somebody(PRESIDENCY)
    PresidencyStaff.objects.create(user=browser.user, presidency=worlds[0].term)
    return browser


@pytest.fixture
def trainer(somebody, worlds):
    """Logged in for the edition of the first world."""
    browser = somebody(TRAINING)
    EventStaff.objects.create(user=browser.user, event=worlds[0].event, role="trainer")
    return browser


def pages(place: str, number: int) -> dict[str, str]:
    """The pages of a record that everybody who may see it has."""
    return {name: reverse(f"admin:{place}_{name}", args=[number]) for name in ("change", "history")}


# --- Numbers swapped --------------------------------------------------------------------------
@pytest.mark.parametrize("role", ["presidency", "trainer"])
def test_what_is_anothers_answers_like_a_number_that_does_not_exist(request, worlds, role):
    browser = request.getfixturevalue(role)
    mine, others = worlds
    answers = {}

    for place in PLACES:
        for name, address in pages(place, others.records()[place].pk).items():
            found, missing = browser.get(address), browser.get(pages(place, NO_SUCH_NUMBER)[name])
            answers[f"{place} {name}"] = (found.status_code, len(found.content) - len(missing.content))
        own = browser.get(page_of(mine.records()[place]))
        answers[f"{place} own"] = (own.status_code, 0)

    wrong = {page: answer for page, answer in answers.items() if answer != (200 if "own" in page else 404, 0)}
    assert wrong == {}


@pytest.mark.parametrize("role", ["presidency", "trainer"])
def test_lists_show_what_is_mine_alone(request, worlds, role):
    browser = request.getfixturevalue(role)
    shown = {}

    for place in PLACES:
        rows = browser.get(reverse(f"admin:{place}_changelist")).context["cl"].result_list
        shown[place] = [row.pk for row in rows]

    assert shown == {place: [row.pk] for place, row in worlds[0].records().items()}


def test_nothing_is_saved_or_deleted_by_a_swapped_number(presidency, worlds):
    others = worlds[1]
    asked = [
        *((f"admin:{place}_change", row.pk) for place, row in others.records().items()),
        ("admin:events_session_delete", others.session.pk),
        ("admin:events_event_withdraw_from_spanish", others.event.pk),
        *(
            (f"admin:events_registration_{verb}_this", others.registration.pk)
            for verb in ("approve", "reject", "cancel")
        ),
    ]
    answers = {}

    for name, number in asked:
        sent = {"post": "yes", "confirmed": "yes"}
        answers[name] = [presidency.post(reverse(name, args=[pk]), sent).status_code for pk in (number, NO_SUCH_NUMBER)]

    assert {name: pair for name, pair in answers.items() if pair[0] != pair[1] or pair[0] not in (403, 404)} == {}
    assert answers["admin:events_event_change"] == [404, 404]
    assert Registration.objects.get(pk=others.registration.pk).state == "confirmed"
    assert Session.objects.filter(pk=others.session.pk).exists()


def test_actions_of_a_list_leave_what_is_anothers(presidency, worlds):
    others = worlds[1]

    presidency.post(
        reverse("admin:events_event_changelist"),
        {"action": "publish_selected_in_spanish", "_selected_action": [others.event.pk]},
    )
    presidency.post(
        reverse("admin:events_registration_changelist"),
        {"action": "cancel_selected", "_selected_action": [others.registration.pk], "confirmed": "yes"},
    )

    assert Event.objects.get(pk=others.event.pk).published_es_at is None
    assert Registration.objects.get(pk=others.registration.pk).state == "confirmed"


def test_nothing_new_is_hung_on_what_is_anothers(presidency, worlds):
    others = worlds[1]
    facts = {"event": others.event.pk, "title_es": "Nueva", "number": "7", "kind": "live", "status": "planned",
             "restriction": "public", "join_opens_minutes": "15", "type": "1", "is_planned": "on",
             "wording_es": "Otra", "order": "1", "text_es": "Otra"}  # fmt: skip
    empty = {f"{prefix}-{name}": "0" for prefix in ("agenda", "appearances", "files", "delegates", "commitments")
             for name in ("TOTAL_FORMS", "INITIAL_FORMS")}  # fmt: skip

    for model in (Session, Document, Delegation, Decision):
        answer = presidency.post(reverse(f"admin:events_{model._meta.model_name}_add"), facts | empty)

        assert "event" in answer.context["adminform"].form.errors
        assert model.objects.filter(event=others.event).count() == 1


def test_a_new_event_belongs_to_a_term_of_ones_own(presidency, worlds):
    page = presidency.get(reverse("admin:events_event_add"))

    field = page.context["adminform"].form.fields["presidency"]

    assert list(field.queryset) == [worlds[0].term]
    assert field.required
    assert page.context["adminform"].form.initial["presidency"] == worlds[0].term.pk


# --- Side doors -------------------------------------------------------------------------------
def test_searching_finds_nothing_of_others(presidency):
    found = {place: presidency.get(reverse(f"admin:{place}_changelist"), {"q": words}).context["cl"].result_count
             for place, words in [("events_event", "Encuentro 2"), ("events_registration", "persona2"),
                                  ("events_session", "secreta 2"), ("events_document", "CRM/2")]}  # fmt: skip

    assert set(found.values()) == {0}


@pytest.mark.parametrize(
    ("place", "lookup"),
    [
        ("event", "registrations__email__startswith"), ("event", "registration__email__startswith"),
        ("event", "presidency__staff__user__email__startswith"), ("event", "sessions__meeting_address"),
        ("event", "title_es__startswith"), ("session", "meeting_address"), ("registration", "email__startswith"),
        ("registration", "event__registrations__email__startswith"), ("admission", "registrations__surnames"),
    ],
)  # fmt: skip
def test_a_list_is_not_narrowed_by_what_its_filters_do_not_offer(presidency, place, lookup):
    assert presidency.get(reverse(f"admin:events_{place}_changelist"), {lookup: "p"}).status_code == 400


@pytest.mark.parametrize(
    ("source", "field"),
    [
        (("events", "event"), "parent"), (("events", "event"), "mandated_by"), (("events", "session"), "event"),
        (("events", "eventrelation"), "other"), (("events", "document"), "session"),
        (("events", "registration"), "admission"),
    ],
)  # fmt: skip
def test_choosing_while_typing_offers_what_is_mine_alone(presidency, worlds, source, field):
    asked = {"app_label": source[0], "model_name": source[1], "field_name": field, "term": ""}

    found = presidency.get(reverse("admin:autocomplete"), asked).json()["results"]

    own = {str(row.pk) for row in worlds[0].records().values()}
    assert len(found) == 1
    assert found[0]["id"] in own


def test_users_are_not_listed_to_who_may_not_see_them(presidency):
    asked = {"app_label": "events", "model_name": "eventstaff", "field_name": "user", "term": "a"}

    assert presidency.get(reverse("admin:autocomplete"), asked).status_code == 403


def test_drafts_are_previewed_by_those_who_work_on_them(presidency, worlds):
    answers = [presidency.get(f"/en/events/{world.event.slug_en}/").status_code for world in worlds]

    assert answers == [200, 404]


def test_restricted_documents_are_read_by_those_who_work_on_their_event(presidency, worlds):
    answers = [presidency.get(f"/en/documents/{world.document.pk}/").status_code for world in worlds]

    assert answers == [200, 404]


def test_the_home_tells_nothing_of_others(presidency, worlds):
    Event.objects.update(starts_at="2026-01-01T00:00Z", ends_at="2099-12-31T00:00Z")

    words = words_of(presidency.get(reverse("admin:index")))

    assert "Meeting 1" in words
    assert "Meeting 2" not in words


def test_a_relation_to_anothers_event_that_is_there_already_stays(presidency, worlds, typed_by):
    mine, others = worlds
    Event.objects.filter(pk=mine.event.pk).update(parent=others.event)

    answer = presidency.post(page_of(mine.event), typed_by(presidency, mine.event) | {"short_name_es": "Nuevo"})

    event = Event.objects.get(pk=mine.event.pk)
    assert answer.status_code == 302
    assert (event.parent, event.short_name_es) == (others.event, "Nuevo")


# --- Read-only, and nobody in particular ------------------------------------------------------
def test_who_reads_everything_sees_all_events_and_nobody_who_registered(somebody, worlds):
    browser = somebody(READ_ONLY)

    listed = browser.get(reverse("admin:events_event_changelist")).context["cl"].result_count
    registrations = browser.get(reverse("admin:events_registration_changelist")).status_code
    registration = browser.get(page_of(worlds[0].registration)).status_code
    home, way_in = browser.get(reverse("admin:index")), browser.get(page_of(worlds[0].admission))

    assert (listed, registrations) == (2, 403)
    assert registration in (403, 404)
    assert "persona1@example.org" not in words_of(home) + words_of(way_in)
    assert reverse("admin:events_registration_changelist") not in words_of(home)


def test_who_reads_saves_nothing(somebody, worlds):
    browser = somebody(READ_ONLY)

    answers = {place: browser.post(page_of(row), {}).status_code for place, row in worlds[0].records().items()}

    assert set(answers.values()) <= {403, 404}


def test_trainers_decide_on_registrations_and_do_not_edit_events(trainer, worlds):
    mine = worlds[0]

    edited = trainer.post(page_of(mine.event), {"title_es": "Otro"}).status_code
    trainer.post(reverse("admin:events_registration_cancel_this", args=[mine.registration.pk]), {"confirmed": "yes"})

    assert edited == 403
    assert Registration.objects.get(pk=mine.registration.pk).state == "cancelled"


def test_the_secretariat_works_on_everything(somebody, worlds):
    browser = somebody(SECRETARIAT)

    answers = {place: browser.get(page_of(row)).status_code for place, row in worlds[1].records().items()}

    assert set(answers.values()) == {200}


def test_a_term_that_is_taken_away_is_closed_at_the_next_request(presidency, worlds):
    before = presidency.get(page_of(worlds[0].event)).status_code
    PresidencyStaff.objects.all().delete()

    assert (before, presidency.get(page_of(worlds[0].event)).status_code) == (200, 404)
