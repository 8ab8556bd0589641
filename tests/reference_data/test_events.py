"""All real events are past, published and tied to what they belong to."""

import pytest
from django.test import TestCase

from crm_portal.loading import UnknownCode, read_reference
from crm_portal.management.commands.demo_data import load_reference_data
from events.enums import EventStatus
from events.imports import load_events
from events.models import Admission, Event
from tests.reference_data.the_day import AT


class TestEvents(TestCase):
    @classmethod
    def setUpTestData(cls):
        load_reference_data(AT)

    def test_every_real_event_is_published_in_both_languages_and_takes_no_registrations(self):
        assert Event.objects.count() == 25
        assert not Event.objects.exclude(status=EventStatus.HELD).exists()
        assert not Event.objects.exclude(published_es_at=AT, published_en_at=AT).exists()
        assert not Admission.objects.exists()

    def test_every_vice_ministerial_meeting_belongs_to_its_presidency(self):
        meetings = Event.objects.filter(type__code="vice_ministerial_meeting").select_related("presidency")

        assert meetings.count() == 21
        assert all(meeting.edition_number == meeting.presidency.meeting_ordinal for meeting in meetings)

    def test_every_event_has_what_its_page_cannot_do_without(self):
        for name in ("title_es", "title_en", "summary_es", "summary_en", "slug_es", "slug_en"):
            assert not Event.objects.filter(**{f"{name}__isnull": True}).exists()
            assert not Event.objects.filter(**{name: ""}).exists()

    def test_a_record_that_names_an_unknown_code_is_refused(self):
        record = {**read_reference("events")["events"][0], "type": "gathering"}

        with pytest.raises(UnknownCode, match="gathering"):
            load_events([record], at=AT)
