"""The demonstration's outbox: what would have been sent, were there a mail server."""

from pathlib import Path

from csp.constants import NONE, SELF, UNSAFE_INLINE
from csp.decorators import csp, csp_update
from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe

from crm_portal.mailing.folder import ReceivedLetter, letter_called, newest_letters

MOST_SHOWN = 200
# The letter's own styles and nothing else; its links open in a page of their own.
LETTER_POLICY = {
    "default-src": [NONE],
    "style-src": [UNSAFE_INLINE],
    "frame-ancestors": [SELF],
    "sandbox": ["allow-popups", "allow-popups-to-escape-sandbox"],
}


@require_safe
@never_cache
def outbox(request):
    """The letters written so far, newest first."""
    letters = newest_letters(Path(settings.EMAIL_FILE_PATH), limit=MOST_SHOWN)
    return render(request, "mailing/outbox.html", {"letters": letters, "most_shown": MOST_SHOWN})


@require_safe
@never_cache
@csp_update({"frame-src": [SELF]})  # type: ignore[arg-type]  # it knows no view with arguments
def received_letter(request, name: str):
    """One letter: its words with links to follow, and beside them its look."""
    return render(request, "mailing/letter.html", {"letter": _letter_or_404(name)})


@require_safe
@never_cache
@csp(LETTER_POLICY)  # type: ignore[arg-type]
@xframe_options_sameorigin
def received_letter_html(request, name: str):
    """The HTML part as a mail program would show it, for the frame of `received_letter`."""
    return HttpResponse(_letter_or_404(name).html.replace("<head>", '<head><base target="_blank">', 1))


def _letter_or_404(name: str) -> ReceivedLetter:
    letter = letter_called(Path(settings.EMAIL_FILE_PATH), name)
    if letter is None:
        raise Http404
    return letter
