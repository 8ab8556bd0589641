"""Who belongs to the Conference, as the sources name them."""

from datetime import date

from django.test import TestCase

from crm_portal.dates import Precision
from crm_portal.management.commands.demo_data import load_reference_data
from members.enums import MembershipKind
from members.models import Body, Country, Membership, Organisation, Presidency
from tests.reference_data.the_day import AT, TODAY


def names(language):
    members = Country.objects.with_membership(MembershipKind.MEMBER_STATE, TODAY).in_official_order(language)
    return [getattr(country, f"name_{language}") for country in members]


class TestMembers(TestCase):
    @classmethod
    def setUpTestData(cls):
        load_reference_data(AT)

    def test_eleven_member_countries_stand_in_the_official_order_of_spanish(self):
        assert names("es") == [
            "Belice", "Canadá", "Costa Rica", "El Salvador", "Estados Unidos", "Guatemala", "Honduras", "México",
            "Nicaragua", "Panamá", "República Dominicana",
        ]  # fmt: skip

    def test_eleven_member_countries_stand_in_the_official_order_of_english(self):
        assert names("en") == [
            "Belize", "Canada", "Costa Rica", "Dominican Republic", "El Salvador", "Guatemala", "Honduras", "Mexico",
            "Nicaragua", "Panama", "United States",
        ]  # fmt: skip

    def test_five_countries_observe_the_conference(self):
        observers = Country.objects.with_membership(MembershipKind.OBSERVER_STATE, TODAY).in_official_order("es")

        assert [country.alpha2 for country in observers] == ["AR", "CO", "EC", "JM", "PE"]

    def test_thirteen_organisations_observe_the_conference_and_the_iom_is_one(self):
        observers = Membership.objects.filter(kind=MembershipKind.OBSERVER_ORGANISATION)

        assert observers.count() == 13
        assert observers.filter(organisation__acronym_es="OIM", organisation__acronym_en="IOM").exists()

    def test_the_civil_society_network_is_a_category_of_its_own(self):
        network = Membership.objects.get(kind=MembershipKind.CIVIL_SOCIETY_NETWORK)

        assert network.organisation.name_es == "Red Regional de Organizaciones Civiles para las Migraciones"
        assert (network.organisation.acronym_es, network.organisation.acronym_en) == ("RROCM", "RNCOM")
        assert network.organisation.memberships.count() == 1

    def test_every_country_of_the_world_is_there_since_guests_come_from_outside(self):
        assert Country.objects.count() == 249
        assert not Membership.objects.filter(country__alpha2="BR").exists()

    def test_a_membership_whose_start_no_source_gives_has_none(self):
        membership = Membership.objects.get(country__alpha2="DO")

        assert membership.valid_from is None
        assert "2000" in membership.note_es

    def test_mexico_presides_from_december_2020_until_december_2021_with_its_aims(self):
        term = Presidency.objects.get(year=2021)

        assert term.country.alpha2 == "MX"
        assert (term.starts_on, term.ends_on) == (date(2020, 12, 1), date(2021, 12, 1))
        assert (term.starts_precision, term.ends_precision) == (Precision.MONTH, Precision.MONTH)
        assert "derechos humanos" in term.aims_es and "soberanía" in term.aims_es
        assert "human rights" in term.aims_en and "sovereignty" in term.aims_en
        assert [reference.code for reference in term.references.filter(code="once-noticias-2021")]

    def test_a_presidency_that_no_source_names_has_no_country(self):
        term = Presidency.objects.get(year=2025)

        assert term.country is None
        assert not term.is_verified

    def test_an_announced_presidency_is_marked_as_announced_only(self):
        assert list(Presidency.objects.filter(is_designated=True).values_list("year", "country__alpha2")) == [
            (2026, "GT")
        ]

    def test_the_meeting_of_a_presidency_keeps_both_of_its_places(self):
        term = Presidency.objects.get(year=2016)

        assert term.meeting_ordinal == 21
        assert (term.meeting_place_es, term.meeting_place_en) == ("Omoa y San Pedro Sula", "Omoa and San Pedro Sula")

    def test_the_presidency_is_an_organ_of_the_conference(self):
        body = Body.objects.get(code="presidency")

        assert (body.name_es, body.name_en) == ("Presidencia Pro Témpore", "Pro-Tempore Presidency")
        assert body.parent.acronym_es == "CRM" and body.parent.acronym_en == "RCM"

    def test_organisations_have_a_readable_address_in_each_language(self):
        slugs = dict(Organisation.objects.values_list("code", "slug_es"))

        assert slugs["iom"] == "oim"
        assert slugs["unhcr"] == "acnur"
        assert slugs["gov_hn"] == "gobierno-de-honduras"
        assert Organisation.objects.get(code="gov_hn").slug_en == "government-of-honduras"
