"""Editions of the programmes, with their modules."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from crm_portal.staff_admin import StaffAdmin, StaffInline
from crm_portal.staff_ways import page_of, register_ways
from training.models import Edition, Module


class ModuleInline(StaffInline):
    model = Module
    folded = False
    fields = (("order", "hours"), "title", ("opens_on", "closes_on"), "note")


@admin.register(Edition)
class EditionAdmin(StaffAdmin):
    purpose = _("Each time a programme is taught: an event, with its rule for completing it.")
    list_display = ("event", "programme", "session_hours", "module_hours", "gives_certificate")
    list_filter = ("programme", "gives_certificate")
    list_select_related = ("event", "programme")
    search_fields = ("event__title", "programme__name")
    search_help_text = _("Event or programme")
    autocomplete_fields = ("event", "programme")
    inlines = (ModuleInline,)
    fieldsets = (
        (_("What it is"), {"fields": ("programme", "event")}),
        (_("Who may come"), {"fields": ("quota_per_country", "required_institutions")}),
        (
            _("What it takes"),
            {"fields": (("session_hours", "module_hours"), "attendance_percent", "gives_certificate")},
        ),
    )

    def ways(self, request, obj):
        return [*page_of(request, obj.event), *page_of(request, obj.programme), *super().ways(request, obj)]

    def get_queryset(self, request):
        return super().get_queryset(request).defer("event__search")


def edition_of(request, event):
    """From the page of an event to what makes it a course."""
    return page_of(request, getattr(event, "edition", None))


register_ways("events.event", edition_of)
