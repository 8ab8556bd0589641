"""What happens and who comes."""

from events.models.admission import Admission, Reservation
from events.models.delegation import Delegate, Delegation
from events.models.document import Commitment, Decision, Document, DocumentFile
from events.models.event import Event
from events.models.event_parts import AlternateTitle, EventObservance, EventPlace, FormerSlug
from events.models.registration import AccessLink, Registration, RegistrationTransition, SubmittedForm
from events.models.relations import EventPartner, EventRelation, Objective, Source
from events.models.scope import PartOfEventQuerySet
from events.models.session import AgendaItem, Appearance, Session
from events.models.staff import EventStaff
from events.models.vocabulary import DocumentType, EventSeries, EventType, Observance, Sector, Theme

__all__ = [
    "AccessLink", "Admission", "AgendaItem", "AlternateTitle", "Appearance", "Commitment", "Decision", "Delegate",
    "Delegation", "Document", "DocumentFile", "DocumentType", "Event", "EventObservance", "EventPartner", "EventPlace",
    "EventRelation", "EventSeries", "EventStaff", "EventType", "FormerSlug", "Objective", "Observance",
    "PartOfEventQuerySet", "Registration", "RegistrationTransition", "Reservation", "Sector", "Session", "Source",
    "SubmittedForm", "Theme",
]  # fmt: skip
