"""Organs, working groups and networks."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from crm_portal.staff_admin import StaffAdmin
from crm_portal.staff_ways import list_of, page_of
from members.admin.membership import ON_SOURCES
from members.models import Body


@admin.register(Body)
class BodyAdmin(StaffAdmin):
    purpose = _("The organs and working groups of the Conference.")
    narrowed_by = ("parent",)
    list_display = ("name", "acronym", "kind", "status", "parent")
    list_filter = ("kind", "status")
    list_select_related = ("parent",)
    search_fields = ("name", "acronym", "aliases", "code")
    search_help_text = _("Name, acronym or another name")
    autocomplete_fields = ("parent", "organisation", "references")
    public_page = ("members:body", {"slug": "slug"})
    fieldsets = (
        (_("What it is"), {"fields": ("name", "acronym", "aliases", ("kind", "status"), "description")}),
        (_("Whose it is"), {"fields": (("parent", "organisation"),)}),
        (
            _("Since when"),
            {"fields": (("active_from", "active_from_precision"), ("active_to", "active_to_precision"))},
        ),
        (_("Addresses"), {"fields": ("code", ("slug_es", "slug_en"))}),
        ON_SOURCES,
        (_("For staff"), {"fields": ("note",)}),
    )

    def ways(self, request, obj):
        parts = list_of(request, "members.body", parent=obj.pk)
        return [*page_of(request, obj.parent), *page_of(request, obj.organisation), *parts, *super().ways(request, obj)]

    def get_prepopulated_fields(self, request, obj=None):
        return {} if obj else {"code": ("name_es",), "slug_es": ("name_es",), "slug_en": ("name_en",)}
