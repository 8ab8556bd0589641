"""The data of the portal, loaded as the command loads it, for tests that change it."""

import pytest

from crm_portal.management.commands.demo_data import load_demonstration, load_reference_data
from tests.reference_data.the_day import AT, TODAY


@pytest.fixture
def demonstration(db):
    """Everything: what is real and what is fictitious."""
    load_reference_data(AT)
    load_demonstration(AT, TODAY)
