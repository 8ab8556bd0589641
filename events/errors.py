"""Refusals of the events app: each has a name, a code for machines and words for people."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _


class Refusal(Exception):
    """A rule said no; `code` names it, `message` says it to people in the active language."""

    code: ClassVar[str] = "refused"
    message: ClassVar = ""

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
