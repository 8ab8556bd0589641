"""The staff's door to the outbox: what was written to whom, and what became of it."""

from django import forms
from django.contrib import admin, messages
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.admin import ModelAdmin

from crm_portal.addresses import email_key
from crm_portal.clock import database_now
from crm_portal.mailing import actions, desk  # noqa: F401 (desk registers)
from crm_portal.mailing.errors import LetterHasNoLink, LetterIsNotFailed
from crm_portal.mailing.models import OutgoingMail, Suppression


@admin.register(OutgoingMail)
class OutgoingMailAdmin(ModelAdmin):
    """Letters are read here and never edited; personal links in them are not shown."""

    list_display = ("subject", "state", "to", "about", "created_at", "sent_at", "attempts")
    list_filter = ("state", "language", "created_at")
    search_fields = ("to", "subject", "about", "message_id")
    search_help_text = _("Address, subject, event or Message-ID")
    list_per_page = 50
    show_full_result_count = False
    actions = ("send_again",)
    fieldsets = (
        (None, {"fields": ("subject", "to", "about", "language", "preview")}),
        (
            _("What became of it"),
            {
                "fields": (
                    "state",
                    "last_error",
                    "attempts",
                    "created_at",
                    "sent_at",
                    "next_attempt_at",
                    "give_up_at",
                    "masked_at",
                    "message_id",
                    "key",
                )
            },
        ),
    )

    def get_queryset(self, request):
        queryset = super().get_queryset(request)
        in_list = request.resolver_match.url_name.endswith("_changelist")
        return queryset.defer("text", "html", "attachments", "secrets") if in_list else queryset

    def get_readonly_fields(self, request, obj=None):
        return [field for _, options in self.fieldsets for field in options["fields"]]

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        """To change the outbox means to send a letter again; the letter itself stays as it was written."""
        return obj is None and super().has_change_permission(request)

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.display(description=_("text"))
    def preview(self, mail: OutgoingMail):
        return format_html('<div style="white-space: pre-wrap">{}</div>', mail.masked(mail.text))

    @admin.action(description=_("Send again"), permissions=["change"])
    def send_again(self, request, queryset):
        sent = sum(self._send_again(request, mail) for mail in queryset)
        if sent:
            message = ngettext("%(count)s letter will be sent again.", "%(count)s letters will be sent again.", sent)
            self.message_user(request, message % {"count": sent}, messages.SUCCESS)

    def _send_again(self, request, mail: OutgoingMail) -> bool:
        try:
            actions.send_again(mail, at=database_now())
        except LetterIsNotFailed:
            refusal = _("“%(letter)s” was not sent again: only failed letters can be.")
        except LetterHasNoLink:
            refusal = _("“%(letter)s” held a personal link, which is no longer kept: send the person a new link.")
        else:
            return True
        self.message_user(request, refusal % {"letter": mail}, messages.WARNING)
        return False


class SuppressionForm(forms.ModelForm):
    """Listens for an address in any spelling and keeps the one form that all spellings share."""

    class Meta:
        model = Suppression
        fields = ("email_key", "reason")

    def clean_email_key(self):
        return email_key(self.cleaned_data["email_key"])


@admin.register(Suppression)
class SuppressionAdmin(ModelAdmin):
    """Addresses that get no more letters; deleting one lets letters through again."""

    form = SuppressionForm
    list_display = ("email_key", "reason", "created_at")
    search_fields = ("email_key", "reason")
    readonly_fields = ("created_at",)

    def has_change_permission(self, request, obj=None):
        return obj is None and super().has_change_permission(request)
