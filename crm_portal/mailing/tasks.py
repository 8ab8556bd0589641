"""What the worker does: send letters, and each minute pick up what was left lying."""

from procrastinate import JobContext, RetryStrategy, builtin_tasks
from procrastinate.contrib.django import app
from procrastinate.jobs import Status

from crm_portal.clock import database_now
from crm_portal.mailing import actions, retention

# A job that took its worker down so often is the cause, not the victim.
MOST_STARTS = 8


@app.task(name=actions.DELIVER, retry=RetryStrategy(max_attempts=5, exponential_wait=2))
def deliver_mail(mail_id: int) -> None:
    """Send one letter."""
    actions.deliver(mail_id, at=database_now())


@app.periodic(cron="* * * * *")
@app.task(name="deliver_due_mails", queueing_lock="deliver_due_mails")
def deliver_due_mails(timestamp: int) -> None:
    """Each minute: letters to be tried again, and those whose worker died."""
    actions.deliver_due_mails(at=database_now())


@app.periodic(cron="* * * * *")
@app.task(name="restart_stalled_jobs", queueing_lock="restart_stalled_jobs", pass_context=True)
async def restart_stalled_jobs(context: JobContext, timestamp: int) -> None:
    """Each minute: jobs of workers that died start again; one that keeps killing its worker is parked."""
    manager = context.app.job_manager
    for job in await manager.get_stalled_jobs():
        if job.attempts < MOST_STARTS:
            await manager.retry_job(job)
        else:
            await manager.finish_job(job, status=Status.FAILED, delete_job=False)


@app.periodic(cron="17 3 * * *")
@app.task(name="remove_old_jobs", queueing_lock="remove_old_jobs", pass_context=True)
async def remove_old_jobs(context: JobContext, timestamp: int) -> None:
    """Each night: done jobs after a week, failed ones after a month."""
    await builtin_tasks.remove_old_jobs(context, max_hours=7 * 24)
    await builtin_tasks.remove_old_jobs(context, max_hours=30 * 24, remove_failed=True, remove_cancelled=True)


@app.periodic(cron="29 3 * * *")
@app.task(name="purge_letters", queueing_lock="purge_letters")
def purge_letters(timestamp: int) -> None:
    """Each night: what the privacy notice promises to keep no longer."""
    at = database_now()
    retention.blank_words(at=at)
    retention.delete_letters(at=at)
