"""The documents of an event, with their language versions."""

from dataclasses import dataclass

from crm_portal.alternates import alternates
from crm_portal.languages import Language, reading_language
from events.enums import DocumentStatus, TranslationStatus
from events.models import Document


@dataclass(frozen=True)
class FileLink:
    """One language version of a document: a link where the file is there, and the status of the text."""

    language: str
    name: str
    status: str
    url: str


@dataclass(frozen=True)
class DocumentRow:
    document: Document
    status: str
    files: list[FileLink]


def document_row(document: Document) -> DocumentRow:
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
    return DocumentRow(document, str(DocumentStatus(document.status).label), links)
