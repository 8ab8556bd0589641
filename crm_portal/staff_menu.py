"""The menu of the staff area, in the order in which its people work."""

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

MENU = [
    (
        _("Events"),
        [
            ("events.event", "event"), ("events.session", "schedule"), ("events.document", "description"),
            ("events.decision", "gavel"), ("events.delegation", "groups"),
        ],
    ),
    (_("Registration"), [("events.registration", "how_to_reg"), ("events.admission", "door_front")]),
    (_("Training"), [("training.programme", "school"), ("training.edition", "calendar_month")]),
    (
        _("Members and people"),
        [
            ("members.presidency", "flag"), ("members.country", "public"), ("members.organisation", "account_balance"),
            ("members.body", "hub"), ("members.membership", "handshake"), ("members.person", "person"),
        ],
    ),
    (_("Letters"), [("mailing.outgoingmail", "outbox"), ("mailing.suppression", "unsubscribe")]),
    (
        _("Lists"),
        [
            ("events.eventtype", "category"), ("events.eventseries", "repeat"), ("events.theme", "sell"),
            ("events.sector", "diversity_3"), ("events.observance", "celebration"),
            ("events.documenttype", "folder_open"), ("members.countrygroup", "globe"), ("members.reference", "link"),
        ],
    ),
    (_("Staff"), [("accounts.user", "badge"), ("auth.group", "shield_person")]),
]  # fmt: skip


def groups(request: HttpRequest) -> list[dict]:
    """The groups of the menu with what the user may see; a group without anything is left out."""
    places = {model._meta.label_lower: place for model, place in admin.site._registry.items()}
    found = []
    for title, entries in MENU:
        items = [_item(places[label], icon) for label, icon in entries if places[label].has_module_permission(request)
                 and places[label].has_view_or_change_permission(request)]  # fmt: skip
        if items:
            found.append({"title": title, "items": items})
    return found


def _item(place: admin.ModelAdmin, icon: str) -> dict:
    return {
        "title": capfirst(place.opts.verbose_name_plural),
        "icon": icon,
        "link": reverse(f"admin:{place.opts.app_label}_{place.opts.model_name}_changelist"),
    }
