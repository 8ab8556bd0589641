"""What manage.py says when the environment does not fit: one sentence that names the variable, and nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

MANAGE = Path(__file__).resolve().parents[2] / "manage.py"
PRODUCTION = {
    "SITE_URL": "https://portal.example.org",
    "SECRET_KEY": "a-secret",
    "ENCRYPTION_KEYS": "bm90LXNlY3JldC1vdXRzaWRlLXByb2R1Y3Rpb24tISE=",
    "DATABASE_URL": "postgresql://nobody@127.0.0.1/none",
    "EMAIL_URL": "smtp+tls://user:password@mail.example.org:587",
}
MISSING = "is missing: set it in the environment before starting in production."


def run_manage(**variables: str) -> subprocess.CompletedProcess:
    """`manage.py check` with these of the portal's variables alone."""
    env = {"PATH": os.environ["PATH"], **variables}
    return subprocess.run([sys.executable, MANAGE, "check"], env=env, capture_output=True, text=True)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("SECRET_KEY", f"SECRET_KEY {MISSING}"),
        ("ENCRYPTION_KEYS", f"ENCRYPTION_KEYS {MISSING}"),
        ("EMAIL_URL", f"EMAIL_URL {MISSING}"),
        (
            "DATABASE_URL",
            "DATABASE_URL is missing: start with ./dev, which brings its own PostgreSQL, or name a database.",
        ),
    ],
)
def test_a_variable_missing_in_production_is_named_in_one_sentence(name, sentence):
    done = run_manage(**{variable: value for variable, value in PRODUCTION.items() if variable != name})

    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"manage.py: {sentence}\n")


def test_a_demonstrations_outbox_in_production_is_refused_in_one_sentence():
    done = run_manage(**PRODUCTION, DEMO_OUTBOX="outbox")

    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "manage.py: DEMO_OUTBOX shows everybody's letters: it cannot be used in production."
    ]


@pytest.mark.parametrize("keys", ["not-a-key", ",", "bm90LXNlY3JldC1vdXRzaWRlLXByb2R1Y3Rpb24tISE=,short"])
def test_keys_that_are_none_are_refused_in_production_in_one_sentence(keys):
    done = run_manage(**{**PRODUCTION, "ENCRYPTION_KEYS": keys})

    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "manage.py: ENCRYPTION_KEYS must hold Fernet keys, newest first, separated by commas."
    ]


def settings_with(**variables: str) -> list[str]:
    """What the settings say of PRODUCTION, SITE_URL, the hosts, the folders, the cache and the database."""
    show = (
        "from crm_portal import settings as s; database = s.DATABASES['default']['OPTIONS'];"
        "print(s.PRODUCTION, s.SITE_URL, ','.join(s.ALLOWED_HOSTS), s.STATIC_ROOT.relative_to(s.BASE_DIR),"
        "s.MEDIA_ROOT.relative_to(s.BASE_DIR), getattr(s, 'CACHES', {}).get('default', {}).get('LOCATION'),"
        "s.EMAIL_BACKEND.split('.')[-2], database['pool']['timeout'], sep='\\n')"
    )
    env = {"PATH": os.environ["PATH"], "DATABASE_URL": PRODUCTION["DATABASE_URL"], **variables}
    done = subprocess.run(
        [sys.executable, "-c", show], env=env, cwd=MANAGE.parent, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


def test_a_variable_left_blank_means_its_default():
    blank = dict.fromkeys(["STATIC_FOLDER", "MEDIA_FOLDER", "ALLOWED_HOSTS", "CACHE_URL", "EMAIL_URL"], "")

    assert settings_with(**blank) == [
        "False", "http://127.0.0.1:8000", "127.0.0.1,localhost,127.0.0.1", "static-collected", "media", "None",
        "console", "2",
    ]  # fmt: skip


def test_the_address_of_the_portal_is_read_whatever_its_case():
    variables = {**PRODUCTION, "SITE_URL": "HTTPS://Portal.Example.org/"}

    assert settings_with(**variables)[:3] == [
        "True", "https://portal.example.org", "portal.example.org,localhost,127.0.0.1"
    ]  # fmt: skip


def test_a_cache_that_is_named_is_used():
    assert settings_with(CACHE_URL="redis://127.0.0.1:6379/0")[5] == "redis://127.0.0.1:6379/0"


@pytest.mark.django_db
def test_every_connection_sees_what_was_committed_while_it_waited():
    with connection.cursor() as cursor:
        cursor.execute("select current_setting('default_transaction_isolation'), current_setting('lock_timeout')")

        assert cursor.fetchone() == ("read committed", "3s")


def test_without_the_packages_it_names_the_command_that_has_them():
    done = subprocess.run([sys.executable, "-S", "-I", MANAGE, "check"], capture_output=True, text=True)

    assert (done.returncode, done.stderr) == (
        1,
        "manage.py: No module named 'django'; ./dev manage runs where all packages are.\n",
    )
