"""What the worker does about access: write the letters asked for at the door, and forget each night."""

from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from crm_portal.accounts import actions
from crm_portal.clock import database_now


@app.task(name=actions.WRITE_PASSWORD_RESET, retry=RetryStrategy(max_attempts=5, exponential_wait=2))
def write_password_reset(address: str) -> None:
    """The link to choose a password, where the encrypted `address` belongs to somebody."""
    actions.write_password_reset(address, at=database_now())


@app.periodic(cron="41 3 * * *")
@app.task(name="forget_access_that_is_over", queueing_lock="forget_access_that_is_over")
def forget_access_that_is_over(timestamp: int) -> None:
    """Each night: what is kept no longer."""
    actions.forget_what_is_over(database_now())
