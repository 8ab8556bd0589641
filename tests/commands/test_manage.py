"""What manage.py says when the environment does not fit: one sentence that names the variable, and nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

MANAGE = Path(__file__).resolve().parents[2] / "manage.py"
PRODUCTION = {
    "SITE_URL": "https://portal.example.org",
    "SECRET_KEY": "a-secret",
    "ENCRYPTION_KEYS": "bm90LXNlY3JldC1vdXRzaWRlLXByb2R1Y3Rpb24tISE=",
    "DATABASE_URL": "postgresql://nobody@127.0.0.1/none",
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


def test_without_the_packages_it_names_the_command_that_has_them():
    done = subprocess.run([sys.executable, "-S", "-I", MANAGE, "check"], capture_output=True, text=True)

    assert (done.returncode, done.stderr) == (
        1,
        "manage.py: No module named 'django'; ./dev manage runs where all packages are.\n",
    )
