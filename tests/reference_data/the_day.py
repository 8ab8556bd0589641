"""The day on which these tests load the data: always the same."""

from datetime import UTC, date, datetime

AT = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
TODAY = date(2026, 3, 2)
