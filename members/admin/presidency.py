"""The terms of the Pro-Tempore Presidency, who led them, and who works on their events."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from crm_portal.staff_admin import StaffAdmin, StaffInline
from crm_portal.staff_languages import TranslationFilter
from crm_portal.staff_ways import page_of
from members.admin.membership import ON_SOURCES
from members.models import Presidency, PresidencyHolder, PresidencyStaff


class HolderInline(StaffInline):
    model = PresidencyHolder
    fields = ("person", "post", ("starts_on", "ends_on"))
    autocomplete_fields = ("person",)


class StaffOfTermInline(StaffInline):
    model = PresidencyStaff
    fields = ("user",)
    autocomplete_fields = ("user",)


@admin.register(Presidency)
class PresidencyAdmin(StaffAdmin):
    purpose = _("The terms of the Pro-Tempore Presidency, one a year, with their theme and their holders.")
    list_display = ("year", "country", "is_designated", "starts_on", "ends_on", "theme")
    narrowed_by = ("country",)
    list_filter = ("is_designated", "is_verified", TranslationFilter)
    search_fields = ("year", "country__name", "theme")
    search_help_text = _("Year, country or theme")
    autocomplete_fields = ("country", "references")
    public_page = ("members:presidency", {"label": "label"})
    inlines = (HolderInline, StaffOfTermInline)
    fieldsets = (
        (_("Which term it is"), {"fields": (("year", "country"), "is_designated")}),
        (_("Theme and aims"), {"fields": ("theme", "aims")}),
        (_("When"), {"fields": (("starts_on", "starts_precision"), ("ends_on", "ends_precision"))}),
        (_("Its Vice-Ministerial Meeting"), {"fields": ("meeting_ordinal", "meeting_place")}),
        ON_SOURCES,
        (_("For staff"), {"fields": ("note",)}),
    )

    def ways(self, request, obj):
        return [*page_of(request, obj.country), *super().ways(request, obj)]

    def get_queryset(self, request):
        """With the country, which names the term in every list to choose from."""
        return super().get_queryset(request).select_related("country")
