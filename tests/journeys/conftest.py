"""A real mail server and a real worker for journeys, the same as the outbox is tested with."""

from tests.mailing.conftest import committed, smtp_server, start

__all__ = ["committed", "smtp_server", "start"]
