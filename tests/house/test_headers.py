"""The header contract: what every class of address says to browsers, here and in production (H-01, H-03)."""

import json
import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile

from tests.factories import events
from tests.house.access_examples import EXAMPLES
from tests.house.project import ROOT

pytestmark = pytest.mark.django_db

ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
STRICT = {
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'none'",
    "connect-src 'none'", "form-action 'self'", "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'",
}  # fmt: skip
PUBLIC = [
    "/en/", "/es/eventos/", "/es/documentos/", "/es/buscar/?q=x", "/es/miembros/", "/en/about/", "/en/nothing/",
    "/es/inscripciones/", "/sitemap.xml", "/robots.txt", "/healthz", "/readyz", "/",
]  # fmt: skip


def policy(response) -> set[str]:
    return set(response["Content-Security-Policy"].split("; "))


def said(response, names=ALWAYS) -> dict[str, str]:
    return {name: response.headers.get(name) for name in names}


@pytest.mark.parametrize("path", PUBLIC)
def test_public_address_keeps_the_contract(client, path):
    response = client.get(path)

    assert said(response) == ALWAYS
    assert response["Referrer-Policy"] == "same-origin"
    assert policy(response) == STRICT


def test_personal_page_tells_nobody_where_the_reader_came_from(client):
    token = EXAMPLES["events:registration"]()["token"]

    response = client.get(f"/es/inscripciones/{token}/")

    assert said(response) == ALWAYS
    assert response["Referrer-Policy"] == "no-referrer"
    assert policy(response) == STRICT
    assert "no-store" in response["Cache-Control"]


def test_file_of_a_document_may_do_nothing(client):
    document = events.document(events.event())
    events.document_file(document, file=ContentFile(b"%PDF-1.7", "a.pdf"))

    response = client.get(f"/es/documentos/{document.pk}/")

    assert said(response) == ALWAYS
    assert response["Content-Disposition"].startswith("attachment")
    assert policy(response) >= {"default-src 'none'", "sandbox"}


def test_address_that_cannot_be_read_keeps_the_contract(client):
    response = client.get("/en/search/?q=%00")

    assert response.status_code == 400
    assert said(response) == ALWAYS
    assert policy(response) == STRICT


@pytest.mark.parametrize("path", ["/admin/", "/admin/login/"])
def test_staff_area_keeps_the_contract_with_its_own_policy(client, path):
    client.force_login(get_user_model().objects.create_superuser("staff@example.org", "a-long-password", name="Staff"))

    response = client.get(path)

    assert said(response) == ALWAYS
    assert policy(response) >= {"default-src 'none'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'"}


def test_form_cookie_cannot_be_read_by_scripts_nor_sent_from_elsewhere(client):
    cookie = client.get("/es/inscripciones/").cookies[settings.CSRF_COOKIE_NAME]

    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")


# --- In production ------------------------------------------------------------------------------------------
PROBE = """
import json, django
django.setup()
from django.conf import settings
from django.test import Client
answer = Client(headers={"host": "portal.example.org"}).get("/es/privacidad/", secure=True)
plain = Client(headers={"host": "portal.example.org"}).get("/es/privacidad/")
print(json.dumps({
    "headers": dict(answer.headers), "status": answer.status_code, "plain": [plain.status_code, plain.get("Location")],
    "cookies": [settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME],
    "flags": [settings.SESSION_COOKIE_SECURE, settings.CSRF_COOKIE_SECURE, settings.SESSION_COOKIE_HTTPONLY,
              settings.CSRF_COOKIE_HTTPONLY, settings.SESSION_COOKIE_SAMESITE, settings.CSRF_COOKIE_SAMESITE],
}))
"""


@pytest.fixture(scope="module")
def production() -> dict:
    """What a process with the settings of production answers; it reads no database."""
    environment = {
        **os.environ, "SITE_URL": "https://portal.example.org", "SECRET_KEY": "x" * 60,
        "ENCRYPTION_KEYS": "bm90LXNlY3JldC1vdXRzaWRlLXByb2R1Y3Rpb24tISE=", "ALLOWED_HOSTS": "portal.example.org",
        "DJANGO_SETTINGS_MODULE": "crm_portal.settings", "DEMO_OUTBOX": "", "DEBUG": "",
        "EMAIL_URL": "smtp+tls://user:password@mail.example.org:587",
    }  # fmt: skip
    script = PROBE.replace("django.setup()", "django.setup()\n" + PLAIN_FILES)
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


# Collected static files are no part of a checkout.
PLAIN_FILES = """from django.conf import settings
settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
"""


def test_production_speaks_https_only_for_a_year_and_more(production):
    seconds, *rest = production["headers"]["Strict-Transport-Security"].split("; ")

    assert int(seconds.removeprefix("max-age=")) >= 31_536_000
    assert rest == ["includeSubDomains", "preload"]
    assert production["plain"] == [301, "https://portal.example.org/es/privacidad/"]


def test_production_keeps_the_contract(production):
    assert production["status"] == 200
    assert {name: production["headers"].get(name) for name in ALWAYS} == ALWAYS
    assert set(production["headers"]["Content-Security-Policy"].split("; ")) == STRICT


def test_cookies_of_production_belong_to_this_host_alone(production):
    assert all(name.startswith("__Host-") for name in production["cookies"])
    assert production["flags"] == [True, True, True, True, "Lax", "Lax"]
