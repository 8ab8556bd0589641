"""Members of staff at the door, and what they type there."""

import pytest
from django.test import Client
from procrastinate.contrib.django import app as jobs
from procrastinate.contrib.django.models import ProcrastinateJob

from crm_portal.accounts import tasks
from crm_portal.accounts.actions import WRITE_PASSWORD_RESET
from crm_portal.accounts.models import User
from tests.mailing.conftest import forget_jobs

PASSWORD = "tres palabras sin relación"


@pytest.fixture
def ana(db) -> User:
    """A member of staff without a second factor."""
    return User.objects.create_user("ana@example.org", PASSWORD, name="Ana Ficticia", is_staff=True, language="es")


@pytest.fixture
def root(db) -> User:
    """Somebody who may do everything."""
    return User.objects.create_superuser("root@example.org", PASSWORD, name="Raquel Ficticia", language="en")


@pytest.fixture
def in_production(settings):
    """The rules of production; the site itself stays where it is."""
    settings.PRODUCTION = True


@pytest.fixture
def log_in():
    """`log_in(client, email, password)`: what the page of log-in answers to this."""

    def typed(client: Client, email: str, password: str = PASSWORD, **extra):
        return client.post("/access/login/", {"login": email, "password": password}, **extra)

    return typed


@pytest.fixture
def worker(db):
    """`worker()`: does what the door has asked the worker to write; how many jobs there were."""
    forget_jobs()

    def work() -> int:
        assert tasks.write_password_reset.name in jobs.tasks
        waiting = list(ProcrastinateJob.objects.filter(task_name=WRITE_PASSWORD_RESET))
        for job in waiting:
            tasks.write_password_reset.func(**job.args)
        forget_jobs()
        return len(waiting)

    return work
