"""The files of documents, guarded like the pages that name them."""

from pathlib import Path

from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from crm_portal.caching import private_page
from crm_portal.clock import database_now
from crm_portal.languages import reading_language
from events.models import Document, DocumentFile

# A number that no column holds is no document.
_LARGEST_ID = 2**63 - 1


@require_safe
def document(request: HttpRequest, pk: int) -> HttpResponseBase:
    """The file of a public document, for staff of any; in the language of the address, else in the other.

    404 for what is restricted, under embargo, missing, or of an event that is not public.
    """
    if pk > _LARGEST_ID:
        raise Http404("no such document")
    readable = Document.objects.public(database_now()).filter(pk=pk)
    if request.user.is_staff:
        readable = readable | Document.objects.visible_to(request.user).filter(pk=pk)
    found = readable.prefetch_related("files").first()
    version = _version(found) if found else None
    if found is None or version is None:
        raise Http404("no such document")
    return _attachment(found, version)


def _version(found: Document) -> DocumentFile | None:
    """The version in the page's language, else the other one; none where no file is there."""
    files = [each for each in found.files.all() if each.file and each.file.storage.exists(each.file.name)]
    return min(files, key=lambda each: each.language != reading_language(), default=None)


def _attachment(found: Document, version: DocumentFile) -> FileResponse:
    """The file, to be saved and not run; named after the document."""
    name = slugify(found.symbol or getattr(found, f"title_{version.language}") or found.title)[:80] or "document"
    response = FileResponse(
        version.file.open("rb"),
        as_attachment=True,
        filename=f"{name}-{version.language}{Path(version.file.name).suffix.lower()}",
        headers={"Content-Security-Policy": "default-src 'none'; sandbox", "X-Content-Type-Options": "nosniff"},
    )
    private_page(response)
    return response
