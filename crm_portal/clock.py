"""The one clock: the database's. Machines disagree about the time; deadlines must not."""

from datetime import datetime

from django.db import connection


def database_now() -> datetime:
    """The database's present moment in UTC; read once per request or job and handed on as `at`."""
    with connection.cursor() as cursor:
        cursor.execute("select clock_timestamp()")
        return cursor.fetchone()[0]


def a_year_before(at: datetime) -> datetime:
    """The same day and hour 12 months earlier; of a 29 February, the 28th."""
    try:
        return at.replace(year=at.year - 1)
    except ValueError:
        return at.replace(year=at.year - 1, day=28)
