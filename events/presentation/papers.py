"""Documents with their language versions."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from crm_portal import dates
from crm_portal.alternates import alternates
from crm_portal.languages import Language, reading_language
from events.enums import DocumentStatus, TranslationStatus
from events.models import Document
from events.presentation.rows import EventRow


@dataclass(frozen=True)
class FileLink:
    """One language version of a document: a link where the file is there, and the status of the text."""

    language: str
    name: str
    status: str
    url: str


@dataclass(frozen=True)
class DocumentRow:
    """A document as pages list it; `note` says so where it is only in the other language."""

    document: Document
    status: str
    dated: str
    files: list[FileLink]
    note: str
    event: EventRow | None = None


def document_row(document: Document, *, at: datetime | None = None) -> DocumentRow:
    """The document with its versions, that of the page's language first; with `at` also the event it belongs to."""
    wanted = reading_language()
    addresses = alternates("events:document", pk=document.pk)
    files = sorted(document.file_rows, key=lambda row: row["language"] != wanted)
    links = [
        FileLink(
            language=row["language"],
            name=str(Language(row["language"]).label),
            status=str(TranslationStatus(row["translation_status"]).label),
            url=addresses[row["language"]] if row["file"] else "",
        )
        for row in files
    ]
    return DocumentRow(
        document,
        str(DocumentStatus(document.status).label),
        dates.day(document.dated) if document.dated else "",
        links,
        _only_in_one(links, wanted),
        EventRow(document.event, at) if at else None,
    )


def _only_in_one(links: list[FileLink], wanted: str) -> str:
    """That the file is only there in the other language; empty where it is in the page's, or in none."""
    there = {link.language for link in links if link.url}
    if not there or wanted in there:
        return ""
    only = {
        Language.ENGLISH: _("This document is available in English only."),
        Language.SPANISH: _("This document is available in Spanish only."),
    }[Language(wanted).other]
    expected = {
        Language.ENGLISH: _("The English translation is in preparation."),
        Language.SPANISH: _("The Spanish translation is in preparation."),
    }[Language(wanted)]
    is_pending = any(link.language == wanted for link in links)
    return f"{only} {expected}" if is_pending else only
