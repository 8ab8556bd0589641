"""Loading the editable lists and the events from files."""

from events.imports.events import load_events
from events.imports.vocabulary import load_vocabulary

__all__ = ["load_events", "load_vocabulary"]
