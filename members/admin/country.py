"""Countries and groups of countries."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from crm_portal.staff_admin import StaffAdmin
from crm_portal.staff_ways import list_of
from members.models import Country, CountryGroup


@admin.register(Country)
class CountryAdmin(StaffAdmin):
    purpose = _("All countries: the members, and those from which guests come.")
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

    def ways(self, request, obj):
        lists = ("members.membership", "members.presidency", "members.organisation")
        return [
            *(way for label in lists for way in list_of(request, label, country=obj.pk)),
            *super().ways(request, obj),
        ]

    def get_ordering(self, request):
        """The official order of the language, which `get_queryset` brings."""
        return ()


@admin.register(CountryGroup)
class CountryGroupAdmin(StaffAdmin):
    purpose = _("Groups of countries as sources word them, such as “Central America”.")
    list_display = ("name", "code")
    search_fields = ("name", "code")
    fieldsets = ((None, {"fields": ("code", "name", "note")}),)
