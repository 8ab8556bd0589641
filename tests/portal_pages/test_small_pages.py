"""About, contact and the versions of the privacy notice."""

import pytest

from crm_portal import privacy_notice
from tests.factories import members

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/en/about/", ["A process.", "It decides.", "Working Group 3", "Honduras"]),
        ("/es/acerca/", ["Un proceso.", "Decide.", "Grupo de Trabajo 3", "Honduras"]),
    ],
)
def test_about_tells_of_the_bodies_and_members_as_recorded(client, path, words):
    members.member("HN")
    members.body(1, code="conference", kind="conference", description_es="Un proceso.", description_en="A process.")
    members.body(2, kind="organ", description_es="Decide.", description_en="It decides.")
    members.body(3)
    members.body(4, kind="organ", status="historical", name_en="Former organ", name_es="Órgano anterior")

    page = client.get(path).text

    assert [word for word in words if word not in page] == []
    assert "Former organ" not in page
    assert "Órgano anterior" not in page


def test_about_of_a_portal_without_records_is_a_page(client):
    assert client.get("/en/about/").status_code == 200


@pytest.mark.parametrize("rows", [1, 30])
def test_about_costs_six_queries(client, rows, django_assert_num_queries):
    members.presidency(2021)
    for number in range(rows):
        members.body(number, kind="organ")

    with django_assert_num_queries(6):
        client.get("/en/about/")


@pytest.mark.parametrize("path", ["/es/contacto/", "/en/contact/"])
def test_contact_names_an_address_and_costs_no_query(client, settings, django_assert_num_queries, path):
    settings.CONTACT_EMAIL = "office@example.org"

    with django_assert_num_queries(0):
        page = client.get(path).text

    assert "mailto:office@example.org" in page


@pytest.mark.parametrize("path", ["/es/privacidad/", "/en/privacy/"])
def test_privacy_notice_lists_its_versions_the_present_one_first(client, path):
    page = client.get(path).text

    assert f'id="version-{privacy_notice.VERSION}"' in page
    assert page.index(privacy_notice.VERSION) < page.index('id="versions"')


def test_present_version_is_the_newest():
    days = [version.since for version in privacy_notice.VERSIONS]

    assert days == sorted(days, reverse=True)
    assert len({version.name for version in privacy_notice.VERSIONS}) == len(days)
