"""Decisions, and who undertook what in them."""

from django.contrib import admin
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from crm_portal.staff_admin import StaffInline
from crm_portal.staff_languages import TranslationFilter
from crm_portal.staff_ways import list_of
from events.admin.editing import PartOfEventAdmin
from events.models import Commitment, Decision


class CommitmentInline(StaffInline):
    model = Commitment
    folded = False
    fields = ("text", ("country", "organisation", "body"), "wording", ("due_on", "status"), "note")
    autocomplete_fields = ("country", "organisation", "body")


@admin.register(Decision)
class DecisionAdmin(PartOfEventAdmin):
    purpose = _("What the meetings decided, by number, and who undertook what.")
    list_filter = (TranslationFilter,)
    list_display = ("number", "event", "beginning")
    list_display_links = ("number", "beginning")
    list_select_related = ("event",)
    search_fields = ("number", "text", "event__title")
    search_help_text = _("Number, text or event")
    ordering = ("-event__starts_at", "number", "pk")
    autocomplete_fields = ("event",)
    inlines = (CommitmentInline,)
    fieldsets = ((_("What was decided"), {"fields": (("event", "number"), "text")}),)

    def ways(self, request, obj):
        return [*super().ways(request, obj), *list_of(request, "events.event", mandated_by=obj.pk)]

    def get_queryset(self, request):
        return super().get_queryset(request).defer("event__search")

    @admin.display(description=_("text"))
    def beginning(self, decision: Decision):
        return Truncator(decision.text).chars(120)
