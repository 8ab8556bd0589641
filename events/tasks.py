"""Work that time makes due."""

from procrastinate.contrib.django import app

from crm_portal.clock import database_now
from events.actions.seats import settle_all


@app.periodic(cron="* * * * *")
@app.task(name="settle_admissions", queueing_lock="settle_admissions", pass_context=False)
def settle_admissions(timestamp: int) -> int:
    """Each minute: let held seats lapse and give freed ones to those who wait."""
    return settle_all(at=database_now())
