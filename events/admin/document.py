"""Documents with their files, one a language."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from crm_portal.staff_admin import StaffInline
from crm_portal.staff_languages import TranslationFilter
from crm_portal.staff_ways import page_of
from events.admin.editing import PartOfEventAdmin
from events.models import Document, DocumentFile


class FileInline(StaffInline):
    model = DocumentFile
    folded = False
    max_num = 2
    fields = (("language", "translation_status"), "file")


@admin.register(Document)
class DocumentAdmin(PartOfEventAdmin):
    purpose = _("Agendas, reports and declarations of the events, with a file for each language.")
    list_display = ("title", "symbol", "type", "event", "status", "restriction", "embargo_until")
    list_filter = ("status", "restriction", "type", TranslationFilter)
    list_select_related = ("event", "type")
    search_fields = ("title", "symbol", "event__title")
    search_help_text = _("Title, symbol or event")
    ordering = ("-dated", "-pk")
    autocomplete_fields = ("event", "session")
    inlines = (FileInline,)
    fieldsets = (
        (_("What it is"), {"fields": (("type", "symbol"), "title", ("version", "dated"))}),
        (_("Whose it is"), {"fields": ("event", "session")}),
        (_("Who may read it"), {"fields": (("status", "restriction"), "embargo_until")}),
    )

    def ways(self, request, obj):
        return [*super().ways(request, obj), *page_of(request, obj.session)]

    def get_queryset(self, request):
        return super().get_queryset(request).defer("event__search")
