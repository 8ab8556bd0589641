"""Work for later: an action defers a job by its registered name and never imports the task.

The job is written in the caller's transaction; what is rolled back leaves no job behind.
"""

from datetime import UTC, datetime

from django.db.models import Max
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinatePeriodicDefer, ProcrastinateWorker


def defer(name: str, **arguments) -> None:
    """Ask the worker to run the task registered as `name`; arguments must fit into JSON."""
    app.configure_task(name).defer(**arguments)


def worker_last_seen() -> datetime | None:
    """When a worker last gave a sign of life; None when none ever did.

    Working ones report every ten seconds. A stopped one leaves no report behind, but each minute
    it had planned the jobs of that minute.
    """
    if reported := ProcrastinateWorker.objects.aggregate(at=Max("last_heartbeat"))["at"]:
        return reported
    planned = ProcrastinatePeriodicDefer.objects.aggregate(at=Max("defer_timestamp"))["at"]
    return datetime.fromtimestamp(planned, UTC) if planned else None
