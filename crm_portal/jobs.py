"""Work for later: an action defers a job by its registered name and never imports the task.

The job is written in the caller's transaction; what is rolled back leaves no job behind.
"""

from procrastinate.contrib.django import app


def defer(name: str, **arguments) -> None:
    """Ask the worker to run the task registered as `name`; arguments must fit into JSON."""
    app.configure_task(name).defer(**arguments)
