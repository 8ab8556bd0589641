"""Refusals of the events app: each has a name, a code for machines and words for people."""

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from crm_portal import dates


class Refusal(Exception):
    """A rule said no; `code` names it, `message` says it to people in the active language."""

    code: str = "refused"
    message: str | Promise = ""

    def __init__(self, **facts):
        self.facts = facts
        super().__init__(self.code)

    def __str__(self):
        return str(self.message) % self.facts if self.facts else str(self.message)


class ScheduleRefused(Refusal):
    """A wall time cannot be turned into an instant; `field` names the column."""

    code = "time.refused"

    def __init__(self, field: str, refusal: Exception):
        self.field = field
        self.code = getattr(refusal, "code", self.code)
        self.message = getattr(refusal, "message", str(refusal))
        super().__init__()


class PublicationRefused(Refusal):
    """The event lacks something that its page cannot do without; `missing` names each."""

    code = "publication.incomplete"

    def __init__(self, language: str, missing: list):
        self.language = language
        self.missing = missing
        super().__init__()

    def __str__(self):
        listed = ", ".join(str(item) for item in self.missing)
        if self.language == "en":
            return _("Cannot publish in English: missing %(missing)s.") % {"missing": listed}
        return _("Cannot publish in Spanish: missing %(missing)s.") % {"missing": listed}


class RegistrationRefused(Refusal):
    """Nobody was registered; what was typed is kept by the door."""

    code = "registration.refused"


class RegistrationNotOpen(RegistrationRefused):
    """Registration opens later; `opens` says when, with its zone."""

    code = "event.not_open"
    message = _("Registration opens on %(opens)s.")


class RegistrationClosed(RegistrationRefused):
    """Registration closed; `closes` says when, with its zone."""

    code = "event.closed"
    message = _("Registration closed on %(closes)s.")


class EventIsOver(RegistrationRefused):
    code = "event.over"
    message = _("This event is over.")


class EventIsCancelled(RegistrationRefused):
    code = "event.cancelled"
    message = _("This event was cancelled and takes no registrations.")


class EventIsPostponed(RegistrationRefused):
    code = "event.postponed"
    message = _("This event was postponed. Registration opens again when there is a new date.")


class NoPublicRegistration(RegistrationRefused):
    """The admission is closed to the public form."""

    code = "event.no_registration"
    message = _("There is no public registration for this event.")


class ByNominationOnly(RegistrationRefused):
    code = "event.by_nomination"
    message = _(
        "People are nominated by the focal point of each country. If you wish to attend, ask in your institution."
    )


class EventIsFull(RegistrationRefused):
    """No seat is free; `capacity`, a whole number, says how many there are."""

    code = "event.full"

    def __str__(self):
        capacity = self.facts["capacity"] or 0
        if capacity == 0:
            return gettext("No place is free.")
        if capacity == 1:
            return gettext("The only place has been taken.")
        return gettext("The %(capacity)s places have been taken.") % {"capacity": dates.number(capacity)}


class SubmissionReused(RegistrationRefused):
    """The same form was sent before with other data."""

    code = "submission.reused"
    message = _("This form was already sent with other details. Open the form again to send new ones.")


class AlreadyRegistered(RegistrationRefused):
    """There is a living registration with this address. Only staff are told; the public form answers as for any."""

    code = "registration.exists"
    message = _("There is a living registration with this e-mail already.")


class RegistrationNotLiving(RegistrationRefused):
    """The registration has ended, so the verb no longer applies."""

    code = "registration.ended"
    message = _("This registration has ended, so nothing was changed.")


class RegistrationNotPending(RegistrationRefused):
    """Only an application under review can be decided on; `state` says what it is."""

    code = "registration.not_pending"
    message = _("Only an application under review can be decided on; this one is: %(state)s.")
