"""What a newsroom asks of an event: the facts in a paragraph to quote, and how names are written."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from crm_portal.templatetags.ui import translated
from events.models import Event
from events.presentation.participants import Participants
from events.presentation.people import Speaker
from events.presentation.rows import EventRow


@dataclass(frozen=True)
class Press:
    """The paragraph, and names with what each of them is."""

    facts: str
    names: list[tuple[str, str]]


def press_of(row: EventRow, *, organisers: str, participants: Participants, people: Iterable[Speaker]) -> Press | None:
    """For events of the Conference that name a press contact; nothing for any other."""
    event: Event = row.event
    if not (event.press_contact and event.is_of_the_conference):
        return None
    conference = _("Regional Conference on Migration (RCM)")
    told = [
        _("%(conference)s: “%(title)s”.") % {"conference": conference, "title": translated(event, "title").text},
        *(f"{capfirst(part)}." for part in (translated(event.type, "name").text, row.when, row.place) if part),
        _("Organised by %(organisers)s.") % {"organisers": organisers} if organisers else "",
        _delegations(participants),
    ]
    spelling = dict.fromkeys((person.name, person.post.text) for person in people)
    return Press(" ".join(part for part in told if part), [(conference, ""), *spelling])


def _delegations(participants: Participants) -> str:
    came = sum(row.came for row in participants.rows)
    if came:
        return ngettext("%(count)s delegation took part.", "%(count)s delegations took part.", came) % {"count": came}
    planned = len(participants.rows)
    if not planned:
        return ""
    return ngettext("%(count)s delegation is expected.", "%(count)s delegations are expected.", planned) % {
        "count": planned
    }
