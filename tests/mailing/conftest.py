"""A mail server on loopback, a worker in a process of its own, and letters to send."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.conf import settings as django_settings
from django.db import connection
from procrastinate.contrib.django.models import ProcrastinateJob

from crm_portal.mailing.actions import DELIVER, queue
from crm_portal.mailing.letters import Letter
from crm_portal.mailing.models import OutgoingMail
from tests.mailing.smtp_sink import SmtpSink, serve

TOKEN = "Zm9yLW9uZS1wZXJzb24tb25seQ"
LINK = f"http://127.0.0.1:8000/en/registrations/{TOKEN}/"


@pytest.fixture
def at() -> datetime:
    return datetime(2026, 11, 22, 15, 0, tzinfo=UTC)


@pytest.fixture
def smtp_server(settings):
    """A mail server that the portal's settings point to; what it got is in `.received`."""
    sink = SmtpSink()
    controller = serve(sink)
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", controller.port
    sink.port = controller.port
    yield sink
    controller.stop()


@pytest.fixture
def letter() -> Letter:
    return Letter(
        subject="Inscripción confirmada: Webinario de datos",
        text=f"Entrar a la sesión:\n{LINK}\n",
        html=f'<p>Confirmada. <a href="{LINK}">Entrar a la sesión</a></p>',
    )


@pytest.fixture
def queued(letter, at) -> Callable[..., OutgoingMail]:
    """Queues one letter to `to`, with a personal link in it."""

    def queue_one(to: str = "ana@example.org", **changes) -> OutgoingMail:
        details = {"key": f"confirmed:{to}", "language": "es", "at": at, "secrets": [TOKEN], **changes}
        return queue(letter, to=to, **details)

    return queue_one


def forget_jobs() -> None:
    """Empty the job tables, which Django's clean-up after a test leaves alone."""
    with connection.cursor() as cursor:
        cursor.execute("truncate procrastinate_jobs, procrastinate_workers, procrastinate_periodic_defers cascade")


@pytest.fixture
def jobs(db) -> Callable[[], list[dict]]:
    """The arguments of the jobs that deliver letters, deferred since the test began."""
    forget_jobs()
    return lambda: [job.args for job in ProcrastinateJob.objects.filter(task_name=DELIVER)]


@pytest.fixture
def committed(transactional_db):
    """Rows and jobs that other processes see, and none left for the next test."""
    forget_jobs()
    yield
    forget_jobs()


@pytest.fixture
def start(committed, smtp_server):
    """Starts a program of the portal as a process of its own, on the test's database and mail server."""
    started: list[subprocess.Popen] = []
    address = urlsplit(django_settings.DATABASE_URL)._replace(path=f"/{connection.settings_dict['NAME']}").geturl()
    environment = {
        **os.environ,
        "DATABASE_URL": address,
        "DJANGO_SETTINGS_MODULE": "crm_portal.settings",
        "EMAIL_URL": f"smtp://127.0.0.1:{smtp_server.port}",
        "PYTHONPATH": str(django_settings.BASE_DIR),
    }

    def start_one(*words: str) -> subprocess.Popen:
        process = subprocess.Popen([sys.executable, *words], env=environment, cwd=django_settings.BASE_DIR)
        started.append(process)
        return process

    yield start_one
    for process in started:
        if process.poll() is None:
            process.kill()
        process.wait()


@pytest.fixture
def sample_letters(settings):
    """Templates of letters that only these tests know."""
    folder = Path(__file__).parent / "templates"
    settings.TEMPLATES = [{**engine, "DIRS": [folder, *engine["DIRS"]]} for engine in settings.TEMPLATES]
