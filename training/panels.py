"""What training hangs on the page of an event: the facts of the edition that the event is."""

from typing import Any

from crm_portal.panels import register
from events.models import Event
from training import presentation
from training.models import Edition


def edition_panel(event: Event, language: str) -> tuple[str, dict[str, Any]] | None:
    """Programme, hours, modules, attendance needed, quota and certificate; None for what is no edition."""
    edition = Edition.objects.filter(event=event).select_related("programme").prefetch_related("modules").first()
    if edition is None:
        return None
    return "training/_edition_panel.html", {
        "programme": edition.programme,
        "facts": presentation.edition_facts(edition),
        "modules": presentation.module_rows(edition),
    }


register("events.event", edition_panel)
