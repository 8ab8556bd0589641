"""What the article on the training programme tells is there, as worded."""

from datetime import date

from django.test import TestCase

from crm_portal.dates import Precision
from crm_portal.management.commands.demo_data import load_reference_data
from events.enums import Convening, ObjectiveKind, PartnerRole, SessionStatus, Speech
from events.models import Appearance, Event
from tests.reference_data.the_day import AT


class TestTrainingArticle(TestCase):
    @classmethod
    def setUpTestData(cls):
        load_reference_data(AT)
        cls.programme = Event.objects.get(code="training_local_governance_2021")

    def test_the_programme_is_of_the_conference_within_the_presidency_of_mexico(self):
        assert self.programme.title_es == (
            "Programa de Formación en Políticas y Gobernanza Migratoria con enfoque en nivel local y municipal"
        )
        assert self.programme.convening == Convening.CONFERENCE
        assert (self.programme.presidency.year, self.programme.presidency.country.alpha2) == (2021, "MX")

    def test_the_programme_has_a_general_objective_and_four_axes_in_both_languages(self):
        general = self.programme.objectives.get(kind=ObjectiveKind.GENERAL)
        axes = self.programme.objectives.filter(kind=ObjectiveKind.AXIS)

        assert "diseño, la implementación y la evaluación" in general.text_es
        assert [axis.order for axis in axes] == [1, 2, 3, 4]
        assert all(axis.text_es and axis.text_en for axis in axes)

    def test_the_programme_has_the_support_of_the_iom(self):
        partner = self.programme.partners.get(role=PartnerRole.SUPPORT)

        assert partner.organisation.acronym_es == "OIM"

    def test_the_ministry_of_the_interior_of_mexico_collaborates(self):
        assert self.programme.partners.get(role=PartnerRole.COLLABORATOR).organisation.code == "segob"

    def test_the_first_session_was_held_on_a_date_that_is_not_recorded(self):
        session = self.programme.sessions.get(number=1)

        assert session.status == SessionStatus.HELD
        assert session.starts_on is None and session.starts_at is None

    def test_the_month_of_the_programme_is_known_and_no_more(self):
        assert self.programme.starts.day == date(2021, 8, 1)
        assert self.programme.starts.precision == Precision.MONTH

    def test_the_head_of_upmrip_speaks_with_her_post_and_institution(self):
        appearance = Appearance.objects.get(event=self.programme)

        assert appearance.name == "Rocío González Higuera"
        assert appearance.post_es.startswith("Titular de la Unidad de Política Migratoria")
        assert appearance.organisation.acronym_es == "UPMRIP"
        assert appearance.organisation.parent.acronym_es == "Segob"
        assert appearance.session.number == 1
        assert appearance.person.is_public

    def test_what_she_said_is_marked_as_reported(self):
        appearance = Appearance.objects.get(event=self.programme)

        assert appearance.speech == Speech.REPORTED
        assert appearance.remarks_es and appearance.remarks_en

    def test_her_post_is_kept_with_the_person(self):
        post = Appearance.objects.get(event=self.programme).person.posts.get()

        assert post.organisation.code == "upmrip"
        assert post.country.alpha2 == "MX"

    def test_levels_of_government_are_all_three(self):
        assert self.programme.government_levels == ["national", "subnational", "local"]

    def test_the_self_paced_part_is_a_module_of_the_edition(self):
        module = self.programme.edition.modules.get()

        assert module.title_es == "Tendencias Migratorias en América Latina"
        assert self.programme.edition.programme.is_fictitious is False
        assert list(self.programme.sessions.values_list("number", flat=True)) == [1, 2, 3]

    def test_nine_unnamed_members_stand_as_worded(self):
        delegation = self.programme.delegations.get(count=9)

        assert (delegation.wording_es, delegation.wording_en) == (
            "nueve países miembros de la CRM",
            "nine RCM member countries",
        )

    def test_where_sources_disagree_is_told_in_both_languages(self):
        conflicts = self.programme.sources.exclude(conflict_es=None).exclude(conflict_es="")

        assert conflicts.count() == 3
        assert all(source.conflict_en for source in conflicts)

    def test_the_article_is_a_source_of_the_programme(self):
        source = self.programme.sources.get(reference__code="once-noticias-2021")

        assert source.reference.outlet == "Once Noticias"
        assert source.reference.address == ""
