"""How one gets into an event, as its card says it; the rule itself is that of the registration."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from crm_portal import dates
from crm_portal.templatetags.ui import translated
from events.actions.registration import refusal_for
from events.enums import AdmissionMode
from events.errors import (
    EventIsCancelled,
    EventIsFull,
    EventIsOver,
    EventIsPostponed,
    NoPublicRegistration,
    RegistrationClosed,
)
from events.models import Admission, Event

# These are told elsewhere on the page, or are no news to anyone.
_TOLD_BY_THE_PAGE = (EventIsCancelled, EventIsOver, EventIsPostponed, NoPublicRegistration)


@dataclass(frozen=True)
class Entry:
    """One way in: a button where there is one, and what there is to know; `code` names a refusal."""

    label: str
    audience: str
    note: str
    code: str = ""
    url: str = ""
    button: str = ""


def entries(event: Event, admissions: list[Admission], at: datetime) -> list[Entry]:
    """The ways into `event` that there is something to say about."""
    found = (_entry(event, admission, at, is_one_of_several=len(admissions) > 1) for admission in admissions)
    return [entry for entry in found if entry]


def _entry(event: Event, admission: Admission, at: datetime, *, is_one_of_several: bool) -> Entry | None:
    refusal = refusal_for(admission, at)
    if isinstance(refusal, _TOLD_BY_THE_PAGE):
        return None
    label, audience = translated(admission, "label").text, translated(admission, "audience").text
    if refusal:
        return Entry(label, audience, _explained(event, refusal), code=refusal.code)
    url = reverse("events:register", kwargs={"slug": event.slug})
    if is_one_of_several:
        url += f"?admission={admission.pk}"
    if admission.free_seats(at) != 0:
        return Entry(label, audience, _places_left(admission, at), url=url, button=_("Register"))
    taken = str(EventIsFull(capacity=admission.capacity)) if admission.capacity else ""
    full = Entry(label, audience, taken or _("All places are taken"), code=EventIsFull.code)
    return replace(full, url=url, button=_("Join the waiting list")) if admission.has_waiting_list else full


def _explained(event: Event, refusal: Exception) -> str:
    if isinstance(refusal, RegistrationClosed) and event.contact:
        help_line = _("For questions, write to %(contact)s.") % {"contact": event.contact}
        return f"{refusal} {help_line}"
    return str(refusal)


def _places_left(admission: Admission, at: datetime) -> str:
    free = admission.free_seats(at)
    parts = []
    if free and admission.capacity == 1:
        parts.append(_("The only place is free."))
    elif free is not None:
        text = ngettext("%(free)s of %(capacity)s places left.", "%(free)s of %(capacity)s places left.", free)
        parts.append(text % {"free": dates.number(free), "capacity": dates.number(admission.capacity)})
    if admission.mode == AdmissionMode.MODERATED:
        parts.append(_("The Executive Secretariat reviews each application."))
    return " ".join(parts)
