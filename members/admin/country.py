"""Countries and groups of countries."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from crm_portal.staff_admin import StaffAdmin
from members.models import Country, CountryGroup


@admin.register(Country)
class CountryAdmin(StaffAdmin):
    list_display = ("name", "alpha2", "default_timezone", "sort_es", "sort_en")
    search_fields = ("name", "formal_name", "alpha2", "alpha3")
    search_help_text = _("Name or code")
    public_page = ("members:detail", {"alpha2": "alpha2"})
    fieldsets = (
        (_("What it is"), {"fields": ("name", "formal_name", ("alpha2", "alpha3", "numeric"))}),
        (_("Official order"), {"fields": (("sort_es", "sort_en"),)}),
        (_("Time"), {"fields": ("default_timezone", "other_timezones")}),
        (_("For staff"), {"fields": ("note",)}),
    )

    def get_queryset(self, request):
        return super().get_queryset(request).in_official_order()

    def get_ordering(self, request):
        """The official order of the language, which `get_queryset` brings."""
        return ()


@admin.register(CountryGroup)
class CountryGroupAdmin(StaffAdmin):
    list_display = ("name", "code")
    search_fields = ("name", "code")
    fieldsets = ((None, {"fields": ("code", "name", "note")}),)
