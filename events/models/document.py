"""Documents of an event, what was decided, and who promised what."""

from datetime import datetime
from typing import ClassVar

from django.core.validators import FileExtensionValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import written_in_a_language
from crm_portal.languages import Language
from events.enums import CommitmentStatus, DocumentStatus, Restriction, TranslationStatus
from events.models.event import Event
from events.models.scope import PartOfEventQuerySet
from events.models.session import Session
from events.models.vocabulary import DocumentType
from members.models import Party, PartyKind
from members.models.party import one_party


class DocumentQuerySet(PartOfEventQuerySet):
    def public(self, at: datetime):
        """Those anyone may read at `at`: unrestricted, past their embargo, of a published event."""
        return self.filter(
            Q(embargo_until=None) | Q(embargo_until__lte=at),
            restriction=Restriction.PUBLIC,
            event__in=Event.objects.published(),
        ).exclude(status=DocumentStatus.DRAFT)


class Document(models.Model):
    """A text of an event; its versions per language hold the files."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="documents", verbose_name=_("event"))
    session = models.ForeignKey(
        Session, models.SET_NULL, null=True, blank=True, related_name="documents", verbose_name=_("session")
    )
    type = models.ForeignKey(DocumentType, models.PROTECT, related_name="documents", verbose_name=_("type"))
    symbol = models.CharField(_("symbol"), max_length=60, blank=True)
    title = models.CharField(_("title"), max_length=300)
    version = models.CharField(_("version"), max_length=60, blank=True)
    status = models.CharField(_("status"), max_length=12, choices=DocumentStatus, default=DocumentStatus.DRAFT)
    restriction = models.CharField(_("who may read it"), max_length=12, choices=Restriction, default=Restriction.STAFF)
    embargo_until = models.DateTimeField(_("embargo until"), null=True, blank=True)
    dated = models.DateField(_("date"), null=True, blank=True)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["type__order", "symbol", "pk"]
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        constraints: ClassVar = [
            written_in_a_language("title", name="events_document_has_a_title"),
            models.UniqueConstraint(
                fields=["symbol"], condition=~Q(symbol=""), name="events_document_symbol_is_its_own",
                violation_error_message=_("Another document has this symbol."),
            ),
        ]  # fmt: skip

    def __str__(self):
        return f"{self.symbol} {self.title}".strip()


class DocumentFile(models.Model):
    """One language version of a document; the file itself is guarded, not only the page."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="files", verbose_name=_("document"))
    language = models.CharField(_("language"), max_length=2, choices=Language)
    translation_status = models.CharField(
        _("status of the text"), max_length=12, choices=TranslationStatus, default=TranslationStatus.ORIGINAL
    )
    file = models.FileField(
        _("file (PDF)"), upload_to="documents/", blank=True, validators=[FileExtensionValidator(["pdf"])]
    )

    class Meta:
        ordering: ClassVar = ["language"]
        verbose_name = _("language version")
        verbose_name_plural = _("language versions")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["document", "language"], name="events_documentfile_is_one_per_language",
                violation_error_message=_("There is a version in this language already."),
            )
        ]  # fmt: skip

    def __str__(self):
        return f"{self.document} ({self.language})"


class Decision(models.Model):
    """A numbered decision or recommendation of a meeting."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="decisions", verbose_name=_("adopted at"))
    number = models.CharField(_("number"), max_length=20)
    text = models.TextField(_("text"))

    objects = PartOfEventQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["event", "number"]
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        constraints: ClassVar = [
            written_in_a_language("text", name="events_decision_is_written"),
            models.UniqueConstraint(
                fields=["event", "number"], name="events_decision_number_is_its_own",
                violation_error_message=_("This meeting has a decision with that number already."),
            ),
        ]  # fmt: skip

    def __str__(self):
        word = _("Decision")
        return f"{word} {self.number}"


class Commitment(Party):
    """What somebody undertook in a decision, and how far it has come."""

    decision = models.ForeignKey(Decision, models.CASCADE, related_name="commitments", verbose_name=_("decision"))
    text = models.TextField(_("text"))
    due_on = models.DateField(_("due"), null=True, blank=True)
    status = models.CharField(_("status"), max_length=12, choices=CommitmentStatus, default=CommitmentStatus.PENDING)
    note = models.TextField(_("note"), blank=True)

    class Meta:
        ordering: ClassVar = [models.F("due_on").asc(nulls_last=True), "pk"]
        verbose_name = _("commitment")
        verbose_name_plural = _("commitments")
        constraints: ClassVar = [
            written_in_a_language("text", name="events_commitment_is_written"),
            *one_party(
                PartyKind.COUNTRY, PartyKind.ORGANISATION, PartyKind.BODY, PartyKind.WORDING,
                name="events_commitment_is_of_one_party",
            ),
        ]  # fmt: skip

    def __str__(self):
        return self.text or ""
