import os
import subprocess
import sys

import pytest
from django.urls import NoReverseMatch, reverse

from crm_portal.mailing.actions import deliver
from tests.mailing.conftest import LINK, TOKEN

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.mailing.urls_with_outbox")]


@pytest.fixture
def folder(settings, tmp_path):
    settings.EMAIL_FILE_PATH = str(tmp_path)
    settings.EMAIL_BACKEND = "crm_portal.mailing.backends.FolderBackend"
    return tmp_path


@pytest.fixture
def delivered(folder, queued, at):
    mails = [queued("first@example.org"), queued("second@example.org")]
    for mail in mails:
        deliver(mail.pk, at=at)
    return mails


def test_folder_holds_one_whole_file_a_letter(delivered, folder):
    files = sorted(folder.iterdir())

    assert [path.suffix for path in files] == [".eml", ".eml"]
    assert all(LINK.encode() in path.read_bytes() for path in files)


def test_outbox_lists_the_newest_letter_first(delivered, client):
    page = client.get(reverse("mailing:outbox"), headers={"accept-language": "en"})

    words = page.content.decode()
    assert "Demonstration: nothing leaves this machine." in words
    assert words.index("second@example.org") < words.index("first@example.org")
    assert "Inscripción confirmada: Webinario de datos" in words


def test_outbox_without_letters_says_so(folder, client):
    page = client.get(reverse("mailing:outbox"), headers={"accept-language": "en"})

    assert "No letter has been written yet." in page.content.decode()


def test_letter_page_has_links_to_follow(delivered, folder, client):
    name = min(path.stem for path in folder.iterdir())

    page = client.get(reverse("mailing:letter", args=[name]))

    assert f'<a href="{LINK}"' in page.content.decode()
    assert "frame-src 'self'" in page["Content-Security-Policy"]


def test_letter_frame_may_run_and_load_nothing(delivered, folder, client):
    name = min(path.stem for path in folder.iterdir())

    page = client.get(reverse("mailing:letter_html", args=[name]))

    assert TOKEN in page.content.decode()
    assert page["X-Frame-Options"] == "SAMEORIGIN"
    assert "default-src 'none'" in page["Content-Security-Policy"]
    assert "sandbox allow-popups allow-popups-to-escape-sandbox" in page["Content-Security-Policy"]


@pytest.mark.parametrize("name", ["unknown", "..", "../secret", "%2e%2e%2fsecret", ".", "*"])
def test_only_letters_in_the_folder_are_found(delivered, folder, client, name):
    (folder.parent / "secret.eml").write_text("Subject: secret\n\nsecret")

    page = client.get(f"/outbox/{name}/")

    assert page.status_code == 404 or page.request["PATH_INFO"] == "/outbox/"


@pytest.mark.urls("crm_portal.urls")
def test_outbox_is_absent_where_letters_leave():
    with pytest.raises(NoReverseMatch):
        reverse("mailing:outbox")


def test_production_refuses_a_demo_outbox(settings):
    environment = {
        **os.environ,
        "DEMO_OUTBOX": "/nowhere",
        "SITE_URL": "https://portal.example.org",
        "SECRET_KEY": "x" * 60,
        "ENCRYPTION_KEYS": "bm90LXNlY3JldC1vdXRzaWRlLXByb2R1Y3Rpb24tISE=",
        "EMAIL_URL": "smtp://mail.example.org:25",
    }

    start = subprocess.run(
        [sys.executable, "-c", "import crm_portal.settings"],
        env=environment,
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        check=False,
    )

    assert start.returncode == 1
    assert "it cannot be used in production" in start.stderr
