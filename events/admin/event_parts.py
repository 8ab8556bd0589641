"""What stands below an event on its page; what is large has a page of its own and only a row here."""

from crm_portal.staff_admin import StaffInline
from events.admin.event_form import SessionForm
from events.models import (
    Admission,
    AlternateTitle,
    Appearance,
    Delegation,
    Document,
    EventObservance,
    EventPartner,
    EventPlace,
    EventRelation,
    EventStaff,
    Objective,
    Session,
    Source,
)


class PlaceInline(StaffInline):
    model = EventPlace
    reads = ("country",)
    fields = (("stage", "is_virtual", "order"), "country", "city", "venue")
    autocomplete_fields = ("country",)


class PartnerInline(StaffInline):
    model = EventPartner
    reads = ("country", "organisation", "body")
    fields = (("role", "order"), ("country", "organisation", "body"))
    autocomplete_fields = ("country", "organisation", "body")


class ObjectiveInline(StaffInline):
    model = Objective
    fields = (("kind", "order"), "text")


class SessionInline(StaffInline):
    """The hours of the sessions; the rest, and the address of the meeting, on the session's own page."""

    model = Session
    form = SessionForm
    folded = False
    show_change_link = True
    fields = (("number", "kind", "status"), "title", ("starts_on", "starts_time", "ends_time"), ("ends_on", "timezone"))

    def get_queryset(self, request):
        return super().get_queryset(request).defer("meeting_address")


class AppearanceInline(StaffInline):
    """Who speaks; what was said stands on the page of the appearance's session or is imported."""

    model = Appearance
    fields = (("person", "role", "order"), ("name", "session"), "post", ("organisation", "country", "rank"))
    autocomplete_fields = ("person", "organisation", "country")

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name == "session":
            kwargs["queryset"] = Session.objects.filter(event=_event_of(request)).defer("meeting_address")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


class DelegationInline(StaffInline):
    """Who was to come and who came; the people stand on the delegation's own page."""

    model = Delegation
    show_change_link = True
    reads = ("country", "organisation", "country_group", "body")
    fields = (("country", "organisation", "country_group", "body"), "wording", ("is_planned", "has_attended", "count"))
    autocomplete_fields = ("country", "organisation", "country_group", "body")


class RelationInline(StaffInline):
    model = EventRelation
    fk_name = "event"
    reads = ("other",)
    fields = (("kind", "other"),)
    autocomplete_fields = ("other",)


class SourceInline(StaffInline):
    model = Source
    reads = ("reference",)
    fields = (("reference", "read_on", "order"), "quotation", "note", "conflict")
    autocomplete_fields = ("reference",)


class ObservanceInline(StaffInline):
    model = EventObservance
    reads = ("observance",)
    fields = (("observance", "year"),)


class AlternateTitleInline(StaffInline):
    model = AlternateTitle
    fields = ("title", "note")


class DocumentInline(StaffInline):
    """The documents; their files are on the document's own page."""

    model = Document
    show_change_link = True
    fields = (("type", "symbol", "dated"), "title", ("status", "restriction"))


class AdmissionInline(StaffInline):
    """The ways in; places kept and questions are on their own page."""

    model = Admission
    show_change_link = True
    fields = ("label", ("mode", "modality"), ("opens_at", "closes_at"))


class StaffOfEventInline(StaffInline):
    model = EventStaff
    reads = ("user",)
    fields = (("user", "role"),)
    autocomplete_fields = ("user",)


PARTS = (
    SessionInline, AdmissionInline, PlaceInline, PartnerInline, ObjectiveInline, AppearanceInline, DelegationInline,
    DocumentInline, RelationInline, ObservanceInline, AlternateTitleInline, SourceInline, StaffOfEventInline,
)  # fmt: skip


def _event_of(request) -> str | None:
    return request.resolver_match.kwargs.get("object_id")
