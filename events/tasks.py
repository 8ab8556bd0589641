"""Work that time makes due."""

from procrastinate.contrib.django import app

from crm_portal.clock import database_now
from events.actions import retention
from events.actions.seats import settle_all


@app.periodic(cron="* * * * *")
@app.task(name="settle_admissions", queueing_lock="settle_admissions", pass_context=False)
def settle_admissions(timestamp: int) -> int:
    """Each minute: let held seats lapse and give freed ones to those who wait."""
    return settle_all(at=database_now())


@app.periodic(cron="23 3 * * *")
@app.task(name="purge_registrations", queueing_lock="purge_registrations", pass_context=False)
def purge_registrations(timestamp: int) -> None:
    """Each night: what the privacy notice promises to keep no longer."""
    at = database_now()
    retention.delete_unverified(at=at)
    retention.make_anonymous(at=at)
    retention.delete_ended_links(at=at)
    retention.delete_sent_forms(at=at)
