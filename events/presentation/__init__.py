"""What the public pages of events say: made from records that were read before, without queries or rules."""

from events.presentation.page import EventPage
from events.presentation.rows import EventRow

__all__ = ["EventPage", "EventRow"]
