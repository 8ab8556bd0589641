"""The home of the staff area and its menu, in the order in which its people work."""

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from crm_portal.panels import panels_for

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
    (
        _("Staff"),
        [("accounts.user", "badge"), ("auth.group", "shield_person"), ("accounts.accessrecord", "door_open")],
    ),
]  # fmt: skip


def home(request: HttpRequest, context: dict) -> dict:
    """The desk: what needs whoever is logged in today, then registration in numbers; each app brings its own."""
    may_add = request.user.has_perm("events.add_event")
    return {
        **context,
        "today": panels_for("staff.today", request),
        "aside": panels_for("staff.aside", request),
        "numbers": panels_for("staff.numbers", request),
        "add_event": reverse("admin:events_event_add") if may_add else "",
    }


def groups(request: HttpRequest) -> list[dict]:
    """The groups of the menu with what the user may see; a group without anything is left out."""
    places = {model._meta.label_lower: place for model, place in admin.site._registry.items()}
    found = []
    for title, entries in MENU:
        seen = [(places[label], icon) for label, icon in entries if _may_see(places[label], request)]
        if seen:
            found.append({"title": title, "items": [_item(place, icon, request) for place, icon in seen]})
    return found


def _may_see(place: admin.ModelAdmin, request: HttpRequest) -> bool:
    return place.has_module_permission(request) and place.has_view_or_change_permission(request)


def _item(place: admin.ModelAdmin, icon: str, request: HttpRequest) -> dict:
    address = f"admin:{place.opts.app_label}_{place.opts.model_name}"
    item = {
        "title": capfirst(place.opts.verbose_name_plural),
        "icon": icon,
        "link": reverse(f"{address}_changelist"),
    }
    if place.has_add_permission(request):
        item["add"] = reverse(f"{address}_add")
        item["add_label"] = _("Add: %(what)s") % {"what": place.opts.verbose_name}
    return item
