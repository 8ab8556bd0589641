"""Delegations and who is in them."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from crm_portal.staff_admin import StaffInline
from events.admin.editing import PartOfEventAdmin
from events.models import Delegate, Delegation


class DelegateInline(StaffInline):
    model = Delegate
    folded = False
    fields = (("role", "rank_order"), "person", "post", "organisation")
    autocomplete_fields = ("person", "organisation")


@admin.register(Delegation)
class DelegationAdmin(PartOfEventAdmin):
    purpose = _("Who was to come to an event, and who came: one row for each country or organisation.")
    list_display = ("party_name", "event", "is_planned", "has_attended", "count")
    list_filter = ("is_planned", "has_attended")
    list_select_related = ("event", "country", "organisation", "country_group", "body")
    search_fields = ("event__title", "country__name", "organisation__name", "organisation__acronym", "wording")
    search_help_text = _("Country, organisation or event")
    ordering = ("-event__starts_at", "order", "pk")
    autocomplete_fields = ("event", "country", "organisation", "country_group", "body")
    inlines = (DelegateInline,)
    fieldsets = (
        (_("Whose it is"), {"fields": ("event", ("country", "organisation"), ("country_group", "body"), "wording")}),
        (
            _("Planned and as held"),
            {"fields": (("is_planned", "has_attended"), ("planned_rank", "actual_rank"), ("count", "is_list_open"))},
        ),
        (_("For staff"), {"fields": ("source_wording", "note", "order")}),
    )

    def get_queryset(self, request):
        return super().get_queryset(request).defer("event__search")

    @admin.display(description=_("delegation"))
    def party_name(self, delegation: Delegation):
        return delegation.party
