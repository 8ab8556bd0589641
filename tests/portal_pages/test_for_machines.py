"""Health, readiness, robots and the sitemap."""

import re
from datetime import timedelta
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from procrastinate.contrib.django.models import ProcrastinateWorker

from crm_portal.clock import database_now
from tests.factories import events, members, training

pytestmark = pytest.mark.django_db


def worker_seen(ago: timedelta) -> None:
    with connection.cursor() as cursor:
        cursor.execute("insert into procrastinate_workers (last_heartbeat) values (%s)", [database_now() - ago])


# --- Health and readiness ---------------------------------------------------------------------------------------
def test_healthz_looks_at_nothing(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert client.get("/healthz").content == b"ok\n"


def test_readyz_says_that_all_is_well(client):
    worker_seen(timedelta(seconds=5))

    answer = client.get("/readyz")

    assert (answer.status_code, answer.json()) == (200, {"database": "ok", "migrations": "ok", "worker": "ok"})


def test_readyz_names_a_worker_that_was_never_seen_without_failing(client):
    answer = client.get("/readyz")

    assert answer.status_code == 200
    assert answer.json()["worker"] == "No worker has ever been seen: letters wait until one is started."


def test_readyz_names_a_silent_worker_without_failing(client):
    worker_seen(timedelta(hours=3))

    answer = client.get("/readyz")

    assert answer.status_code == 200
    assert answer.json()["worker"].startswith("The worker has been silent since ")
    assert ProcrastinateWorker.objects.count() == 1


def test_readyz_fails_while_a_migration_is_missing(client):
    newest = MigrationRecorder.Migration.objects.filter(app="training").latest("id")
    newest.delete()

    answer = client.get("/readyz")

    assert answer.status_code == 503
    assert answer.json()["migrations_not_applied"] == [f"training.{newest.name}"]


def test_readyz_is_kept_by_nobody(client):
    assert "no-store" in client.get("/readyz").headers["Cache-Control"]


# --- Robots -------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "address",
    ["/admin/", "/es/inscripciones/", "/en/registrations/", "/es/buscar/", "/en/search/", "/en/events/*/register/"],
)
def test_robots_are_kept_off_staff_pages_forms_and_personal_links(client, address):
    lines = client.get("/robots.txt").content.decode().splitlines()

    assert f"Disallow: {address}" in lines


def test_robots_are_told_of_the_sitemap(client, settings):
    settings.SITE_URL = "https://portal.example.org"

    assert "Sitemap: https://portal.example.org/sitemap.xml" in client.get("/robots.txt").content.decode()


# --- The sitemap ----------------------------------------------------------------------------------------------------
def sitemap(client) -> set[str]:
    """The paths in the sitemap; it must be well-formed XML."""
    content = client.get("/sitemap.xml").content
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    found = [entry.text for entry in ElementTree.fromstring(content).findall("s:url/s:loc", names)]
    assert len(found) == len(set(found))
    return {re.sub("^https?://[^/]+", "", address) for address in found}


def test_sitemap_holds_public_things_in_both_languages(client):
    events.event(1)
    training.edition(training.programme(2), 2)
    members.member("HN")
    members.presidency(2021, "HN")
    members.organisation(1)
    members.body(1)

    assert sitemap(client) >= {
        "/es/", "/en/", "/es/eventos/evento-1/", "/en/events/event-1/", "/es/formacion/programa-2/",
        "/en/training/programme-2/", "/es/miembros/hn/", "/en/members/hn/", "/es/presidencias/2021/",
        "/en/presidencies/2021/", "/es/organismos/organismo-1/", "/en/organisations/organisation-1/",
        "/es/organos/grupo-1/", "/en/bodies/group-1/",
    }  # fmt: skip


def test_sitemap_holds_an_event_only_in_the_languages_it_is_published_in(client):
    events.event(1, published_en_at=None)

    assert [path for path in sitemap(client) if "/event" in path and path.endswith("-1/")] == ["/es/eventos/evento-1/"]


def test_sitemap_holds_nothing_that_a_visitor_may_not_see(client):
    events.event(1, published_es_at=None, published_en_at=None)
    events.event(2, status="draft")
    training.programme(3)
    members.country("FR")

    assert not {path for path in sitemap(client) if re.search(r"event[o]?-\d|programme-3|/fr/", path)}


def test_every_address_in_the_sitemap_answers(client):
    events.event(1)
    training.edition(training.programme(2), 2)
    members.member("HN")
    members.presidency(2021, "HN")
    members.organisation(1)
    members.body(1)

    assert {path: client.get(path).status_code for path in sitemap(client)} == dict.fromkeys(sitemap(client), 200)
