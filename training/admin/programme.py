"""Training programmes."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from crm_portal.staff_admin import StaffAdmin
from crm_portal.staff_ways import list_of
from training.models import Programme


@admin.register(Programme)
class ProgrammeAdmin(StaffAdmin):
    purpose = _("What is taught again and again; each time is an edition.")
    list_display = ("name", "code")
    search_fields = ("name", "code")
    public_page = ("training:detail", {"slug": "slug"})
    fieldsets = (
        (_("What it is"), {"fields": ("name", "summary", "audience")}),
        (_("Addresses"), {"fields": ("code", ("slug_es", "slug_en"))}),
    )

    def ways(self, request, obj):
        return [*list_of(request, "training.edition", programme=obj.pk), *super().ways(request, obj)]

    def get_prepopulated_fields(self, request, obj=None):
        return {} if obj else {"code": ("name_es",), "slug_es": ("name_es",), "slug_en": ("name_en",)}
