"""Registrations: read, decided on and cancelled here, and added by hand; their state is never edited."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.http import Http404, HttpResponseRedirect
from django.utils.html import format_html
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.admin import TabularInline
from unfold.decorators import action, display

from crm_portal import timezones
from crm_portal.addresses import has_lookalike_domain
from crm_portal.staff_admin import StaffAdmin, moment_of
from crm_portal.staff_forms import Refused, StaffForm
from crm_portal.staff_ways import page_of
from events.actions import moderation, registration
from events.admin.registration_forms import ByHandForm, ReasonForm
from events.admin.registration_lists import EventFilter
from events.enums import RegistrationState
from events.errors import AlreadyRegistered, Refusal, RegistrationRefused
from events.models import Registration, RegistrationTransition

_COLOURS = {
    RegistrationState.CONFIRMED: "success",
    RegistrationState.OFFERED: "info",
    RegistrationState.PENDING_APPROVAL: "warning",
    RegistrationState.PENDING_VERIFICATION: "warning",
    RegistrationState.WAITLISTED: "info",
}


@dataclass(frozen=True)
class Decision:
    """Something staff decide about registrations: how it is asked, and the verb that does it."""

    title: Any
    sentence: Any
    button: Any
    verb: Callable[..., object]
    asks_reason: bool = True
    needs_reason: bool = False
    about_the_reason: Any = ""


APPROVE = Decision(
    title=_("Approve these applications"),
    sentence=_("Each person gets a place, or a position in the waiting list where none is free, and is written to."),
    button=_("Approve"),
    verb=lambda row, reason, **by_and_at: moderation.approve(row, **by_and_at),
    asks_reason=False,
)
REJECT = Decision(
    title=_("Do not accept these applications"),
    sentence=_("Each person is written to with the reason."),
    button=_("Do not accept"),
    verb=lambda row, reason, **by_and_at: moderation.reject(row, reason=reason, **by_and_at),
    needs_reason=True,
    about_the_reason=_("Told to the person as you write it."),
)
CANCEL = Decision(
    title=_("Cancel these registrations"),
    sentence=_("Each person is written to, and whoever waits first gets the place that is freed."),
    button=_("Cancel the registrations"),
    verb=lambda row, reason, **by_and_at: registration.cancel(row, reason=reason, **by_and_at),
    about_the_reason=_("Kept in the history; the letter does not tell it."),
)


class TransitionInline(TabularInline):
    """What became of the registration: read only."""

    model = RegistrationTransition
    fields = readonly_fields = ("at", "from_state", "to_state", "by", "reason")
    extra = 0
    hide_title = True

    def has_add_permission(self, request, obj=None):
        return False

    has_change_permission = has_delete_permission = has_add_permission

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("by")


@admin.register(Registration)
class RegistrationAdmin(StaffAdmin):
    purpose = _("Who registered for which event. Most come by the public form; here somebody is registered by hand.")
    narrowed_by = ("admission", "event")
    list_display = ("name", "address_shown", "event_shown", "state_shown", "state_since", "from_country")
    list_filter = ("state", "admission__mode", EventFilter, ("country", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("event", "country")
    search_fields = ("given_names", "surnames", "email", "institution")
    search_help_text = _("Name, e-mail or institution")
    ordering = ("-state_since", "-pk")
    autocomplete_fields = ("admission", "country")
    actions = ("approve_selected", "reject_selected", "cancel_selected")
    actions_detail = ("approve_this", "reject_this", "cancel_this")
    inlines = (TransitionInline,)
    fieldsets = (
        (_("For which event"), {"fields": ("admission",)}),
        (_("Who it is"), {"fields": (("given_names", "surnames"), "email", "country", ("institution", "position"))}),
        (_("Language and time"), {"fields": (("language", "timezone"),)}),
        (_("For statistics"), {"fields": (("government_level", "sector", "sex"),), "classes": ("collapse",)}),
    )
    facts = (
        (_("Where it stands"), {"fields": (("state", "state_since"), ("holds_seat", "seat_held_until"), "queue")}),
        (_("For which event"), {"fields": ("event", "admission", "reservation", "delegate")}),
        (_("Who it is"), {"fields": ("name", "address_shown", "country", ("institution", "position"))}),
        (_("Language and time"), {"fields": (("language", "zone"),)}),
        (_("For statistics"), {"fields": (("government_level", "sector", "sex"),)}),
        (
            _("How it came"),
            {"fields": (("origin", "submitted_at"), "verified_at", ("consent_version", "consented_at"))},
        ),
    )

    def get_queryset(self, request):
        return super().get_queryset(request).defer("event__search")

    def ways(self, request, obj):
        return [*page_of(request, obj.event), *page_of(request, obj.admission), *super().ways(request, obj)]

    def get_form(self, request, obj=None, change=False, **kwargs):
        """The form is for somebody new; what is there already is only read."""
        return super().get_form(request, obj, change=change, form=StaffForm if obj else ByHandForm, **kwargs)

    def get_fieldsets(self, request, obj=None):
        return self.facts if obj else self.fieldsets

    def get_readonly_fields(self, request, obj=None):
        if obj is None:
            return ()
        names = [name for _title, options in self.facts for name in options["fields"]]
        return [single for name in names for single in ((name,) if isinstance(name, str) else name)]

    def get_inlines(self, request, obj):
        return self.inlines if obj else ()

    def has_change_permission(self, request, obj=None):
        """To change registrations means to decide on them; what the person gave stays as it was given."""
        return obj is None and super().has_change_permission(request)

    def has_delete_permission(self, request, obj=None):
        return False

    # --- In words -------------------------------------------------------------------------------
    @admin.display(description=_("name"), ordering="surnames")
    def name(self, row: Registration):
        return row.full_name

    @admin.display(description=_("e-mail"), ordering="email")
    def address_shown(self, row: Registration):
        """The address; beside it a warning where its domain passes for another."""
        if not has_lookalike_domain(row.email):
            return row.email
        warning = _("Look twice: the domain resembles another one.")
        return format_html("{}<br><strong>{}</strong>", row.email, warning)

    @admin.display(description=_("event"), ordering="event")
    def event_shown(self, row: Registration):
        return row.event.short_name or Truncator(row.event.title).chars(60)

    @admin.display(description=_("country"), ordering="country")
    def from_country(self, row: Registration):
        return row.country

    @display(description=_("state"), ordering="state", label=_COLOURS)
    def state_shown(self, row: Registration):
        return row.state, row.get_state_display()

    @admin.display(description=_("time zone"))
    def zone(self, row: Registration):
        return timezones.label(row.timezone)

    @admin.display(description=_("place in the waiting list"))
    def queue(self, row: Registration):
        if row.state != RegistrationState.WAITLISTED:
            return "–"
        position, total = row.place_in_queue()
        return _("%(position)s of %(total)s") % {"position": position, "total": total}

    # --- By hand --------------------------------------------------------------------------------
    def save_form(self, request, form, change):
        """Register somebody by hand; a refusal comes back to the form with what was typed."""
        try:
            return registration.register_by_hand(
                form.cleaned_data["admission"], applicant=form.applicant(), by=request.user, at=moment_of(request)
            )
        except RegistrationRefused as refusal:
            field = "email" if isinstance(refusal, AlreadyRegistered) else "admission"
            raise Refused(str(refusal), field=field) from refusal

    def save_model(self, request, obj, form, change):
        """The action has saved it already."""

    def save_related(self, request, form, formsets, change):
        """Nothing stands below somebody new."""

    # --- Decisions ------------------------------------------------------------------------------
    def has_decide_permission(self, request, object_id=None):
        """Whether the user may decide on registrations, on the list and on the page of one."""
        return super().has_change_permission(request)

    @admin.action(description=_("Approve…"), permissions=["decide"])
    def approve_selected(self, request, queryset):
        return self._decide(request, queryset, APPROVE, action="approve_selected")

    @admin.action(description=_("Do not accept…"), permissions=["decide"])
    def reject_selected(self, request, queryset):
        return self._decide(request, queryset, REJECT, action="reject_selected")

    @admin.action(description=_("Cancel…"), permissions=["decide"])
    def cancel_selected(self, request, queryset):
        return self._decide(request, queryset, CANCEL, action="cancel_selected")

    @action(description=_("Approve…"), permissions=["decide"], url_path="approve")
    def approve_this(self, request, object_id):
        return self._decide_on_page(request, object_id, APPROVE)

    @action(description=_("Do not accept…"), permissions=["decide"], url_path="reject")
    def reject_this(self, request, object_id):
        return self._decide_on_page(request, object_id, REJECT)

    @action(description=_("Cancel…"), permissions=["decide"], url_path="cancel")
    def cancel_this(self, request, object_id):
        return self._decide_on_page(request, object_id, CANCEL)

    def get_actions_detail(self, request, object_id):
        """What can still be decided about this registration."""
        state = Registration.objects.filter(pk=object_id).values_list("state", flat=True).first()
        possible = ("cancel_this",) if state in RegistrationState.living() else ()
        if state == RegistrationState.PENDING_APPROVAL:
            possible = ("approve_this", "reject_this", "cancel_this")
        return [link for link in super().get_actions_detail(request, object_id) if link.action_name.endswith(possible)]

    def _decide_on_page(self, request, object_id, decision: Decision):
        self.refuse_what_is_no_key(object_id)
        page, found = self.address("change", object_id), self.get_queryset(request).filter(pk=object_id)
        if not found:
            raise Http404("no such registration")
        asked = self._decide(request, found, decision, back=page)
        return asked or HttpResponseRedirect(page)

    def _decide(self, request, queryset, decision: Decision, *, action: str = "", back: str = ""):
        """Ask on a page of its own, then decide on each; None when it is done. What was refused is named."""
        given = request.POST if request.POST.get("confirmed") else None
        form = ReasonForm(given, required=decision.needs_reason, help_text=decision.about_the_reason)
        if given and (not decision.asks_reason or form.is_valid()):
            reason = form.cleaned_data["reason"] if decision.asks_reason else ""
            self._each(request, queryset, lambda row, **by_and_at: decision.verb(row, reason, **by_and_at))
            return None
        hidden = [("action", action), *((ACTION_CHECKBOX_NAME, row.pk) for row in queryset)] if action else ()
        return self.ask(
            request, title=decision.title, sentences=[decision.sentence], button=decision.button, back=back,
            objects=list(queryset), form=form if decision.asks_reason else None, hidden=hidden,
        )  # fmt: skip

    def _each(self, request, queryset, verb) -> None:
        done = 0
        for row in queryset:
            try:
                verb(row, by=request.user, at=moment_of(request))
            except Refusal as refusal:
                self.message_user(request, f"{row}: {refusal}", messages.WARNING)
            else:
                done += 1
        if done:
            message = ngettext("%(count)s registration was settled.", "%(count)s registrations were settled.", done)
            self.message_user(request, message % {"count": done}, messages.SUCCESS)
