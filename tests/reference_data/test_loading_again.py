"""Loading again changes nothing, and takes nothing back that staff did."""

from datetime import timedelta

import pghistory
import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection

from crm_portal.loading import noting_deleted_codes, read_reference
from crm_portal.management.commands.demo_data import load_demonstration, load_reference_data
from events.actions.publication import withdraw
from events.actions.registration import Applicant, register
from events.imports import load_events
from events.models import Admission, Event, EventType, Session, Theme
from members.models import Country, Membership, Organisation, Presidency
from tests.reference_data.the_day import AT, TODAY

pytestmark = pytest.mark.usefixtures("demonstration")


def load_again():
    return load_reference_data(AT) + load_demonstration(AT, TODAY)


def rows():
    """How many rows each table has; history included."""
    there = set(connection.introspection.table_names())
    tables = [model for model in apps.get_models(include_auto_created=True) if model._meta.db_table in there]
    return {model._meta.label: model._base_manager.count() for model in tables}


@pytest.fixture
def by_staff():
    """Changes made by way of a page carry a context."""
    with pghistory.context(user=None):
        yield


def test_a_second_load_adds_neither_rows_nor_history():
    before = rows()

    load_again()

    assert rows() == before


def test_a_file_that_changed_changes_the_row():
    Organisation.objects.filter(code="iom").update(name_es="Otro nombre")

    load_again()

    assert Organisation.objects.get(code="iom").name_es == "Organización Internacional para las Migraciones"


def test_what_staff_changed_in_a_record_stays(by_staff):
    Presidency.objects.filter(year=2025).update(country=Presidency.objects.get(year=2024).country)

    load_again()

    assert Presidency.objects.get(year=2025).country.alpha2 == "BZ"


def test_what_staff_deleted_is_not_brought_back(by_staff):
    Membership.objects.filter(organisation__code="segib").delete()

    load_again()

    assert not Membership.objects.filter(organisation__code="segib").exists()


def test_what_staff_renamed_in_a_list_stays(by_staff):
    Theme.objects.filter(code="protection").update(name_es="Protección internacional")

    load_again()

    assert Theme.objects.get(code="protection").name_es == "Protección internacional"


@pytest.mark.parametrize("links", ["themes", "sectors_called"])
def test_what_staff_deleted_of_a_list_is_left_empty_and_told(by_staff, capsys, links):
    model = getattr(Event, links).field.related_model
    entry = model.objects.filter(pk__in=getattr(Event, links).through.objects.values(model._meta.model_name)).first()
    entry_code = entry.code
    entry.delete()

    call_command("demo_data", "--date", TODAY.isoformat())

    told = capsys.readouterr().out
    assert f"staff deleted what the files name there: {model._meta.verbose_name_raw} {entry_code}." in told
    assert not model.objects.filter(code=entry_code).exists()


def test_an_event_whose_type_staff_deleted_is_not_loaded(by_staff):
    EventType.objects.create(code="colloquy", name_es="Foro").delete()
    record = {**read_reference("events")["events"][0], "code": "a_new_event", "slug_es": "foro", "slug_en": "forum"}

    with noting_deleted_codes() as noted:
        load_events([{**record, "type": "colloquy"}], at=AT)

    assert noted == {"type of event colloquy"}
    assert not Event.objects.filter(code="a_new_event").exists()


def test_an_event_that_staff_withdrew_is_not_published_again(by_staff):
    withdraw(Event.objects.get(code="demo_public_webinar"), language="en")

    kept = load_again()

    assert kept == 1
    assert Event.objects.get(code="demo_public_webinar").published_en_at is None


def test_an_event_whose_session_staff_moved_is_theirs(by_staff):
    Session.objects.filter(event__code="demo_public_webinar").update(starts_time="09:00")

    assert load_again() == 1


def test_an_event_that_the_public_registers_for_is_not_staffs(by_staff):
    admission = Admission.objects.get(event__code="demo_public_webinar")
    country = Country.objects.get(alpha2="GT")
    applicant = Applicant(
        given_names="Berta", email="berta@example.org", country=country, language="es", timezone="America/Guatemala",
        consent_version="1",
    )  # fmt: skip
    register(admission, applicant=applicant, at=AT)

    kept = load_demonstration(AT + timedelta(days=1), TODAY + timedelta(days=1))

    assert kept == 0
    assert Event.objects.get(code="demo_public_webinar").planned_starts_on == TODAY + timedelta(days=13)
