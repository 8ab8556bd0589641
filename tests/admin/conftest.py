"""Staff who may do everything, and what they type."""

import pytest

from crm_portal.accounts.models import User
from tests.admin.pages import page_of, untouched


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


@pytest.fixture
def typed(staff):
    """`typed(record, **changes)`: what the page of the record sends when nothing but `changes` was typed."""
    return lambda record, **changes: untouched(staff.get(page_of(record)).context) | changes


@pytest.fixture
def typed_by():
    """`typed_by(browser, record)`: what the page of the record sends from that browser when nothing was typed."""
    return lambda browser, record: untouched(browser.get(page_of(record)).context)
