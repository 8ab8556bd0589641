"""The staff's door to what happens and who comes."""

from events.admin import admission, decision, delegation, document, event, registration, session, vocabulary

__all__ = ["admission", "decision", "delegation", "document", "event", "registration", "session", "vocabulary"]
