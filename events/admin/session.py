"""Sessions: hours, door, agenda and who speaks."""

from django import forms
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from crm_portal import dates
from crm_portal.encryption import is_unavailable
from crm_portal.staff_admin import StaffInline
from crm_portal.staff_forms import WriteOnlyInput
from crm_portal.staff_languages import TranslationFilter
from events.admin.editing import PartOfEventAdmin
from events.admin.event_form import SessionForm
from events.models import AgendaItem, Appearance, Session


class SessionPageForm(SessionForm):
    """The whole session; the address of its meeting is written here and never read."""

    new_meeting_address = forms.URLField(
        label=_("New address of the meeting"), required=False, max_length=1000, assume_scheme="https",
        widget=WriteOnlyInput(attrs={"autocomplete": "off"}),
        help_text=_("Secret: kept encrypted, shown only at the join gate and never here. Blank: as it is."),
    )  # fmt: skip
    remove_meeting_address = forms.BooleanField(label=_("Remove the address of the meeting"), required=False)

    def settle(self):
        super().settle()
        if self.cleaned_data.get("remove_meeting_address"):
            self.instance.meeting_address = ""
        if self.cleaned_data.get("new_meeting_address"):
            self.instance.meeting_address = self.cleaned_data["new_meeting_address"]

    def columns_to_save(self):
        touched = {"new_meeting_address", "remove_meeting_address"} & set(self.changed_data)
        return [*super().columns_to_save(), *(["meeting_address"] if touched else [])]


class AgendaInline(StaffInline):
    model = AgendaItem
    fields = (("order", "starts_time", "minutes"), "title")


class SpeakerInline(StaffInline):
    """Who speaks in this session, as they were that day, and what was said."""

    model = Appearance
    fields = (
        ("person", "role", "order"), ("name", "item"), "honorific", "post", ("organisation", "country", "rank"),
        "speech", "remarks",
    )  # fmt: skip
    autocomplete_fields = ("person", "organisation", "country")

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name == "item":
            session = request.resolver_match.kwargs.get("object_id")
            kwargs["queryset"] = AgendaItem.objects.filter(session=session)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


@admin.register(Session)
class SessionAdmin(PartOfEventAdmin):
    form = SessionPageForm
    purpose = _("The sittings of the events: their hours, their agenda, who speaks, and the door to the meeting.")
    list_display = ("title", "event", "number", "when", "status", "restriction")
    list_filter = ("status", "restriction", "planned_modality", TranslationFilter)
    list_select_related = ("event",)
    search_fields = ("title", "event__title", "event__short_name")
    search_help_text = _("Title of the session or of the event")
    ordering = ("-starts_at", "-pk")
    autocomplete_fields = ("event",)
    readonly_fields = ("meeting_address_kept", "instants")
    inlines = (AgendaInline, SpeakerInline)
    fieldsets = (
        (_("What it is"), {"fields": ("event", ("number", "kind", "status"), "title", "note")}),
        (
            _("When and how"),
            {
                "fields": (
                    ("starts_on", "starts_time", "ends_time"), ("ends_on", "timezone"), "instants",
                    ("planned_modality", "actual_modality"), "languages", "has_interpretation",
                )
            },
        ),
        (
            _("The door"),
            {
                "fields": (
                    "restriction", "meeting_address_kept", "new_meeting_address", "remove_meeting_address",
                    ("join_opens_minutes", "help_contact"),
                )
            },
        ),
        (_("What is public"), {"fields": ("stream_address", "recording_address")}),
    )  # fmt: skip

    def get_queryset(self, request):
        queryset = super().get_queryset(request).defer("event__search")
        in_page = request.resolver_match.kwargs.get("object_id")
        return queryset if in_page else queryset.defer("meeting_address", "event__search")

    @admin.display(description=_("when"), ordering="starts_at")
    def when(self, session: Session):
        if session.starts_at and session.zone:
            return dates.moment_span(session.starts_at, session.ends_at, session.zone)
        return dates.full_day(session.starts_on) if session.starts_on else _("Not known")

    @admin.display(description=_("when, with its zone"))
    def instants(self, session: Session):
        return self.when(session) if session.pk else "–"

    @admin.display(description=_("address of the meeting"))
    def meeting_address_kept(self, session: Session):
        """Whether there is one; never which."""
        if is_unavailable(session.meeting_address):
            return _("Not available: it was encrypted with a key that is no longer here. Write it anew.")
        return _("Set") if session.meeting_address else _("Not set")
