"""Staff who may do everything, in either language."""

import pytest

from crm_portal.accounts.models import User


@pytest.fixture
def user(db):
    return User.objects.create_superuser(
        "staff@example.org", "not used here", name="Personal Ficticio", language="en", timezone="America/Costa_Rica"
    )


@pytest.fixture
def staff(client, user):
    """A browser in which that user is logged in."""
    client.force_login(user)
    return client
