"""The fixed choices of the events app; editable lists (types, themes, sectors, series) are tables."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Convening(models.TextChoices):
    """Who calls the event; only the first is an event of the Conference."""

    CONFERENCE = "conference", _("The Conference")
    MEMBER_GOVERNMENT = "member_government", _("Government of a member country")
    OBSERVER_ORGANISATION = "observer_organisation", _("Observer organisation")
    JOINT = "joint", _("Jointly with another process")
    EXTERNAL = "external", _("Others")
    UNKNOWN = "unknown", _("Not known")

    @property
    def is_of_the_conference(self) -> bool:
        return self in (Convening.CONFERENCE, Convening.JOINT)


class EventStatus(models.TextChoices):
    DRAFT = "draft", _("Draft")
    ANNOUNCED = "announced", _("Announced")
    CONFIRMED = "confirmed", _("Confirmed")
    HELD = "held", _("Held")
    POSTPONED = "postponed", _("Postponed")
    CANCELLED = "cancelled", _("Cancelled")


class SessionStatus(models.TextChoices):
    """As EventStatus; Spanish needs the feminine here."""

    PLANNED = "planned", pgettext_lazy("session", "Planned")
    CONFIRMED = "confirmed", pgettext_lazy("session", "Confirmed")
    HELD = "held", pgettext_lazy("session", "Held")
    POSTPONED = "postponed", pgettext_lazy("session", "Postponed")
    CANCELLED = "cancelled", pgettext_lazy("session", "Cancelled")
    UNKNOWN = "unknown", _("Not known")


class SessionKind(models.TextChoices):
    LIVE = "live", _("Live session")
    PANEL = "panel", _("Panel")


class Modality(models.TextChoices):
    VIRTUAL = "virtual", _("Online")
    IN_PERSON = "in_person", _("In person")
    HYBRID = "hybrid", _("Hybrid")


class Restriction(models.TextChoices):
    """Who may see or attend; each includes those after it."""

    PUBLIC = "public", _("Public")
    PARTICIPANTS = "participants", _("Participants")
    MEMBERS = "members", _("Member countries only")
    STAFF = "staff", _("Staff only")


class TranslationStatus(models.TextChoices):
    ORIGINAL = "original", _("Original")
    OFFICIAL = "official", _("Official translation")
    UNOFFICIAL = "unofficial", _("Unofficial translation")
    PENDING = "pending", _("Translation pending")


class RelationKind(models.TextChoices):
    FOLLOW_UP_OF = "follow_up_of", _("In follow-up to")
    LINKED_TO = "linked_to", _("Linked to")


class PartnerRole(models.TextChoices):
    ORGANISER = "organiser", _("Organised by")
    CO_ORGANISER = "co_organiser", _("Co-organised by")
    HOST = "host", _("Host")
    COORDINATING_INSTITUTION = "coordinating_institution", _("Coordinating institution")
    SUPPORT = "support", _("With the support of")
    TECHNICAL_SUPPORT = "technical_support", _("With the technical support of")
    FINANCIAL_SUPPORT = "financial_support", _("With the financial support of")
    LOGISTIC_SUPPORT = "logistic_support", _("With the logistic support of")
    DONOR = "donor", _("Donor")
    COLLABORATOR = "collaborator", _("In collaboration with")
    ENDORSER = "endorser", _("Endorsed by")


class ObjectiveKind(models.TextChoices):
    GENERAL = "general", _("General objective")
    SPECIFIC = "specific", _("Specific objective")
    AXIS = "axis", _("Axis")
    OUTCOME = "outcome", _("Expected outcome")


class Stage(models.TextChoices):
    """Whether a fact was planned or is what happened."""

    PLANNED = "planned", _("Planned")
    ACTUAL = "actual", _("As held")


class AppearanceRole(models.TextChoices):
    CHAIR = "chair", _("Chair")
    OPENING_REMARKS = "opening_remarks", _("Opening remarks")
    WELCOME_REMARKS = "welcome_remarks", _("Welcome remarks")
    KEYNOTE = "keynote", _("Keynote")
    SPEAKER = "speaker", _("Speaker")
    PANELLIST = "panellist", _("Panellist")
    MODERATOR = "moderator", _("Moderator")
    FACILITATOR = "facilitator", _("Facilitator")
    RAPPORTEUR = "rapporteur", _("Rapporteur")
    INTERPRETER = "interpreter", _("Interpreter")
    CLOSING_REMARKS = "closing_remarks", _("Closing remarks")
    PLATFORM_HOST = "platform_host", _("Platform host")
    PLATFORM_CO_HOST = "platform_co_host", _("Platform co-host")
    TECHNICAL_SUPPORT = "technical_support", _("Technical support")


class Speech(models.TextChoices):
    """Whether remarks are the person's words or somebody's summary of them."""

    REPORTED = "reported", _("Reported")
    DIRECT = "direct", _("Quoted")


class Rank(models.TextChoices):
    """Level of a delegation or a person."""

    FOREIGN_MINISTER = "foreign_minister", _("Minister of Foreign Affairs")
    MINISTER = "minister", _("Minister")
    VICE_MINISTER = "vice_minister", _("Vice-minister")
    UNDER_SECRETARY = "under_secretary", _("Under-secretary")
    AMBASSADOR = "ambassador", _("Ambassador")
    HEAD_OF_UNIT = "head_of_unit", _("Head of unit")
    DIRECTOR_GENERAL = "director_general", _("Director general")
    DIRECTOR = "director", _("Director")
    TECHNICAL = "technical", _("Technical staff")


class DelegateRole(models.TextChoices):
    HEAD = "head_of_delegation", _("Head of delegation")
    ALTERNATE_HEAD = "alternate_head", _("Alternate head of delegation")
    DELEGATE = "delegate", _("Delegate")
    ALTERNATE = "alternate", _("Alternate")
    ADVISER = "adviser", _("Adviser")
    EXPERT = "expert", _("Expert")
    OBSERVER = "observer", _("Observer")
    GUEST = "special_guest", _("Special guest")
    TRAINEE = "trainee", _("Trainee")


class DocumentStatus(models.TextChoices):
    DRAFT = "draft", _("Draft")
    FOR_COMMENT = "for_comment", _("For comment")
    PROVISIONAL = "provisional", _("Provisional")
    ADOPTED = "adopted", _("Adopted")
    SUPERSEDED = "superseded", _("Superseded")


class CommitmentStatus(models.TextChoices):
    PENDING = "pending", _("Pending")
    IN_PROGRESS = "in_progress", _("In progress")
    DONE = "done", _("Done")
    DEFERRED = "deferred", _("Deferred")
    SUPERSEDED = "superseded", _("Superseded")


class AdmissionMode(models.TextChoices):
    """How one gets in."""

    OPEN = "open", _("Open")
    MODERATED = "moderated", _("With approval")
    NOMINATION = "nomination", _("By nomination only")
    CLOSED = "closed", _("Closed")


class PromotionPolicy(models.TextChoices):
    """What happens when a seat is freed and someone waits."""

    AT_ONCE = "at_once", _("Confirm at once")
    OFFER = "offer", _("Offer the place; the offer expires")


class RegistrationState(models.TextChoices):
    PENDING_VERIFICATION = "pending_verification", _("E-mail not confirmed yet")
    PENDING_APPROVAL = "pending_approval", _("Under review")
    WAITLISTED = "waitlisted", _("On the waiting list")
    OFFERED = "offered", _("Place offered")
    CONFIRMED = "confirmed", _("Confirmed registration")
    REJECTED = "rejected", _("Not accepted")
    CANCELLED = "cancelled", _("Cancelled registration")
    LAPSED = "lapsed", _("Lapsed: e-mail not confirmed")
    EXPIRED = "expired", _("Offer expired")

    @classmethod
    def living(cls) -> list["RegistrationState"]:
        """The states in which a person is still on the way in, or in."""
        return [cls.PENDING_VERIFICATION, cls.PENDING_APPROVAL, cls.WAITLISTED, cls.OFFERED, cls.CONFIRMED]


# The arrows of the life cycle; the database refuses every other change of state.
TRANSITIONS = [
    ("pending_verification", "confirmed"),
    ("pending_verification", "waitlisted"),
    ("pending_verification", "pending_approval"),
    ("pending_verification", "lapsed"),
    ("pending_verification", "cancelled"),
    ("lapsed", "confirmed"),
    ("lapsed", "waitlisted"),
    ("lapsed", "pending_approval"),
    ("pending_approval", "confirmed"),
    ("pending_approval", "waitlisted"),
    ("pending_approval", "rejected"),
    ("pending_approval", "cancelled"),
    ("waitlisted", "confirmed"),
    ("waitlisted", "offered"),
    ("waitlisted", "cancelled"),
    ("offered", "confirmed"),
    ("offered", "expired"),
    ("offered", "cancelled"),
    ("expired", "waitlisted"),
    ("confirmed", "cancelled"),
]


class RegistrationOrigin(models.TextChoices):
    """Which door a registration came through."""

    PUBLIC_FORM = "public_form", _("Public form")
    STAFF = "staff", _("Registered by staff")
    IMPORT = "import", _("Import")
    NOMINATION = "nomination", _("Nomination")


class Sex(models.TextChoices):
    FEMALE = "female", _("Female")
    MALE = "male", _("Male")
    OTHER = "other", _("Other")
    PREFER_NOT_TO_SAY = "prefer_not_to_say", _("I prefer not to say")


class LinkPurpose(models.TextChoices):
    """What a personal link opens."""

    PERSONAL_PAGE = "personal_page", _("Personal page")
    GATE = "gate", _("Join gate")
    DELEGATION = "delegation", _("Delegation")


class StaffRole(models.TextChoices):
    """What a user does for one event."""

    RESPONSIBLE = "responsible", _("Responsible")
    SUPPORT = "support", _("Support")
    TRAINER = "trainer", _("Trainer")
