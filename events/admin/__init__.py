"""The staff's door to what happens and who comes."""

from events.admin import admission, decision, delegation, desk, document, event, registration, session, vocabulary, ways

__all__ = [
    "admission", "decision", "delegation", "desk", "document", "event", "registration", "session", "vocabulary", "ways",
]  # fmt: skip
