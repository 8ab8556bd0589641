"""Organisations and institutions."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from crm_portal.staff_admin import StaffAdmin
from crm_portal.staff_ways import list_of, page_of
from members.models import Organisation


@admin.register(Organisation)
class OrganisationAdmin(StaffAdmin):
    purpose = _("Ministries, international organisations, networks: everybody who organises, sends or speaks.")
    narrowed_by = ("country", "parent")
    list_display = ("name", "acronym", "kind", "country", "parent")
    list_filter = ("kind", "government_level")
    list_select_related = ("country", "parent")
    search_fields = ("name", "formal_name", "acronym", "aliases", "code")
    search_help_text = _("Name, acronym or another name")
    autocomplete_fields = ("country", "parent")
    ordering = ("name_es", "name_en", "pk")
    public_page = ("members:organisation", {"slug": "slug"})
    fieldsets = (
        (_("What it is"), {"fields": ("name", "formal_name", "acronym", "aliases", "kind")}),
        (_("Whose it is"), {"fields": ("country", "parent", "government_level")}),
        (_("Addresses and order"), {"fields": ("code", ("slug_es", "slug_en"), ("sort_es", "sort_en"))}),
        (_("For staff"), {"fields": ("note",)}),
    )

    def ways(self, request, obj):
        lists = [*list_of(request, "members.membership", organisation=obj.pk)]
        lists += list_of(request, "members.organisation", parent=obj.pk)
        return [*page_of(request, obj.country), *page_of(request, obj.parent), *lists, *super().ways(request, obj)]

    def get_prepopulated_fields(self, request, obj=None):
        return {} if obj else {"code": ("name_es",), "slug_es": ("name_es",), "slug_en": ("name_en",)}
