"""What the article on Honduras's first regional dialogue tells is there, as worded."""

from datetime import date

from django.test import TestCase

from crm_portal.dates import Precision
from crm_portal.management.commands.demo_data import load_reference_data
from events.enums import Convening, Modality, PartnerRole, Rank, RelationKind, Stage
from events.models import Event
from tests.reference_data.the_day import AT


def parties(event):
    return [
        getattr(delegation.party, "alpha2", None) or getattr(delegation.party, "code", None) or delegation.wording_es
        for delegation in event.delegations.all()
    ]


class TestDialogueArticle(TestCase):
    @classmethod
    def setUpTestData(cls):
        load_reference_data(AT)
        cls.dialogue = Event.objects.get(code="regional_migration_dialogue_1")
        cls.conference_2014 = Event.objects.get(code="migration_childhood_family_conference_2014")
        cls.conference_2020 = Event.objects.get(code="new_challenges_conference_2020")

    def test_the_dialogue_is_of_the_government_of_honduras_and_not_of_the_conference(self):
        assert self.dialogue.convening == Convening.MEMBER_GOVERNMENT
        assert not self.dialogue.is_of_the_conference
        assert self.dialogue.partners.get(role=PartnerRole.ORGANISER).organisation.code == "gov_hn"

    def test_the_dialogue_was_planned_online_and_held_otherwise(self):
        assert self.dialogue.planned_modality == Modality.VIRTUAL
        assert self.dialogue.actual_modality == Modality.HYBRID
        assert [(place.stage, place.venue_es) for place in self.dialogue.places.all()] == [
            (Stage.PLANNED, "plataforma virtual")
        ]

    def test_foreign_ministers_of_central_america_were_planned(self):
        delegation = self.dialogue.delegations.get(country_group__code="central_america")

        assert delegation.is_planned and not delegation.has_attended
        assert delegation.planned_rank == Rank.FOREIGN_MINISTER
        assert delegation.source_wording_es == "cancilleres de las repúblicas de Centroamérica"
        assert delegation.source_wording_en == "foreign ministers of the Central American republics"

    def test_who_stood_in_for_the_ministers_is_told_apart_from_the_plan(self):
        came = self.dialogue.delegations.filter(has_attended=True)

        assert came.get(country__alpha2="MX").actual_rank == Rank.UNDER_SECRETARY
        assert came.get(wording_es="viceministros en sustitución de cancilleres").actual_rank == Rank.VICE_MINISTER
        assert not came.filter(is_planned=True).exists()

    def test_the_relative_date_is_kept_as_worded_beside_the_year(self):
        assert (self.dialogue.dates_wording_es, self.dialogue.dates_wording_en) == ("la semana próxima", "next week")
        assert self.dialogue.starts.precision == Precision.YEAR
        assert self.dialogue.starts.day == date(2021, 1, 1)
        assert self.dialogue.duration_days == 3

    def test_the_dialogue_belongs_to_the_month_of_prevention_in_honduras(self):
        link = self.dialogue.observance_links.get()

        assert link.observance.name_es == "Mes de la Prevención de la Migración Irregular"
        assert (link.observance.country.alpha2, link.observance.month, link.year) == ("HN", 8, 2021)

    def test_the_dialogue_follows_up_the_conference_of_2014(self):
        assert self.dialogue.relations.get(kind=RelationKind.FOLLOW_UP_OF).other == self.conference_2014
        assert self.conference_2014.relations_from.get().event == self.dialogue

    def test_the_dialogue_is_linked_to_the_conference_of_2020(self):
        assert self.dialogue.relations.get(kind=RelationKind.LINKED_TO).other == self.conference_2020

    def test_six_sectors_are_called_upon_and_none_is_said_to_be_present(self):
        assert [sector.code for sector in self.dialogue.sectors_called.all()] == [
            "government", "private_sector", "civil_society", "faith_communities", "regional_organisation",
            "global_organisation",
        ]  # fmt: skip
        assert not self.dialogue.sectors_present.exists()

    def test_the_conference_of_2014_keeps_its_month_and_city(self):
        assert (self.conference_2014.starts.day, self.conference_2014.starts.precision) == (
            date(2014, 7, 1),
            Precision.MONTH,
        )
        assert [place.city_es for place in self.conference_2014.places.all()] == ["Tegucigalpa"]
        assert self.conference_2014.convening == Convening.UNKNOWN

    def test_the_conference_of_2014_names_its_parties_in_the_order_of_the_source(self):
        assert parties(self.conference_2014) == [
            "US", "MX", "GT", "SV", "HN", "CR", "PA", "un", "oas", "sica", "organismos de cooperación internacional",
            "representantes de la sociedad civil",
        ]  # fmt: skip

    def test_organisations_named_as_examples_leave_the_list_open(self):
        named = self.conference_2014.delegations.filter(is_list_open=True)

        assert [delegation.organisation.code for delegation in named] == ["un", "oas", "sica"]

    def test_the_conference_of_2020_lasted_two_days_online(self):
        assert (self.conference_2020.actual_starts_on, self.conference_2020.actual_ends_on) == (
            date(2020, 9, 1),
            date(2020, 9, 2),
        )
        assert self.conference_2020.actual_modality == Modality.VIRTUAL
        assert self.conference_2020.partners.get().organisation.code == "gov_hn"

    def test_the_conference_of_2020_names_groups_of_countries_without_listing_them(self):
        assert parties(self.conference_2020) == ["CA", "US", "MX", "DO", "central_america", "south_america"]

    def test_the_conference_of_2020_is_known_by_other_titles_too(self):
        assert [title.title_es for title in self.conference_2020.alternate_titles.all()] == [
            "II Conferencia Internacional Sobre Migración, Nuevos Retos, Sembrando Esperanzas",
            "Nuevas Esperanzas",
        ]
