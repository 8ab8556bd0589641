"""The editable lists."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from crm_portal.staff_admin import StaffAdmin
from events.models import DocumentType, EventSeries, EventType, Observance, Sector, Theme


@admin.register(Theme, Sector, EventSeries, DocumentType)
class TermAdmin(StaffAdmin):
    purpose = _("The words that events are sorted by, in both languages.")
    list_display = ("name", "code", "order")
    search_fields = ("name", "code")
    fieldsets = ((None, {"fields": ("name", "code", "order")}),)

    def get_prepopulated_fields(self, request, obj=None):
        return {} if obj else {"code": ("name_es",)}


@admin.register(EventType)
class EventTypeAdmin(TermAdmin):
    fieldsets = ((None, {"fields": ("name", "plural", "code", "order")}),)


@admin.register(Observance)
class ObservanceAdmin(TermAdmin):
    list_display = ("name", "country", "month", "order")
    list_select_related = ("country",)
    autocomplete_fields = ("country",)
    fieldsets = ((None, {"fields": ("name", ("country", "month"), "description", "code", "order")}),)
