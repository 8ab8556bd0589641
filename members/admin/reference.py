"""Sources of facts."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from crm_portal.staff_admin import StaffAdmin
from members.models import Reference


@admin.register(Reference)
class ReferenceAdmin(StaffAdmin):
    purpose = _("Where facts were read: outlet, headline, address and date.")
    list_display = ("code", "outlet", "headline", "published")
    search_fields = ("code", "outlet", "headline", "address")
    search_help_text = _("Outlet, headline or address")
    fieldsets = ((None, {"fields": ("code", "outlet", "headline", "address", "published")}),)
