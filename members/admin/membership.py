"""Who belongs to the Conference."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from crm_portal.staff_admin import StaffAdmin
from crm_portal.staff_ways import page_of
from members.models import Membership

# What every record says about its own sources.
ON_SOURCES = (
    _("On what it rests"),
    {"fields": ("references", "is_verified", "unverified_fields"), "classes": ("collapse",)},
)


@admin.register(Membership)
class MembershipAdmin(StaffAdmin):
    purpose = _("Who belongs to the Conference, as what and since when.")
    narrowed_by = ("country", "organisation")
    list_display = ("__str__", "kind", "valid_from", "valid_until")
    list_filter = ("kind",)
    list_select_related = ("country", "organisation")
    search_fields = ("country__name", "organisation__name", "organisation__acronym")
    search_help_text = _("Country or organisation")
    autocomplete_fields = ("country", "organisation", "references")
    fieldsets = (
        (_("Who belongs, and as what"), {"fields": (("country", "organisation"), "kind")}),
        (_("Since when"), {"fields": (("valid_from", "valid_from_precision"), "valid_until")}),
        ON_SOURCES,
        (_("For staff"), {"fields": ("note",)}),
    )

    def ways(self, request, obj):
        return [*page_of(request, obj.country), *page_of(request, obj.organisation), *super().ways(request, obj)]
