"""Ways into an event, and the places kept for a country or an organisation."""

from django.contrib import admin, messages
from django.db.models import Count, Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from crm_portal import dates
from crm_portal.staff_admin import StaffInline, moment_of
from crm_portal.staff_ways import list_of
from events.actions.seats import lock_admission, settle
from events.admin.editing import PartOfEventAdmin, mark_edited
from events.enums import RegistrationState
from events.models import Admission, Reservation


class ReservationInline(StaffInline):
    model = Reservation
    folded = False
    fields = (("country", "organisation"), ("seats", "taken"), "released_at")
    readonly_fields = ("taken",)
    autocomplete_fields = ("country", "organisation")

    @admin.display(description=_("of these, taken"))
    def taken(self, reservation: Reservation):
        return dates.number(reservation.seats_taken)


@admin.register(Admission)
class AdmissionAdmin(PartOfEventAdmin):
    purpose = _("How people get into an event: from when until when, how many, and whether somebody decides.")
    list_display = ("name", "event", "mode", "places", "opens_at", "closes_at")
    list_filter = ("mode", "modality", "has_waiting_list")
    search_fields = ("label", "event__title", "event__short_name")
    search_help_text = _("Name of the way in, or event")
    ordering = ("-event__starts_at", "order", "pk")
    autocomplete_fields = ("event",)
    readonly_fields = ("places", "held", "waiting")
    inlines = (ReservationInline,)
    fieldsets = (
        (_("What it is"), {"fields": ("event", "label", "audience", ("mode", "modality", "order"))}),
        (_("When"), {"fields": (("opens_at", "closes_at"),)}),
        (
            _("Places"),
            {
                "fields": (
                    ("capacity", "quota_per_party"), ("places", "held", "waiting"), ("has_waiting_list", "promotion"),
                )
            },
        ),
        (_("What it asks"), {"fields": (("asks_position", "asks_government_level"), ("asks_sector", "asks_sex"))}),
    )  # fmt: skip

    def get_queryset(self, request):
        """With the numbers that are told in words; the reservations are read once for all rows."""
        pending, waitlisted = RegistrationState.PENDING_VERIFICATION, RegistrationState.WAITLISTED
        counts = {
            "held_count": Count(
                "registrations", filter=Q(registrations__state=pending, registrations__holds_seat=True)
            ),
            "waiting_count": Count("registrations", filter=Q(registrations__state=waitlisted)),
        }
        queryset = super().get_queryset(request).select_related("event").defer("event__search")
        in_page = request.resolver_match.kwargs.get("object_id")
        queryset = queryset.prefetch_related("reservations")
        return queryset.annotate(read_at=Now(), **(counts if in_page else {}))

    def ways(self, request, obj):
        return [*super().ways(request, obj), *list_of(request, "events.registration", admission=obj.pk)]

    def get_readonly_fields(self, request, obj=None):
        """Those who came this way are registered for this event, so it stays."""
        return (*self.readonly_fields, "event") if obj else self.readonly_fields

    # --- Saving ---------------------------------------------------------------------------------
    def save_model(self, request, obj, form, change):
        """The row is locked before anything below it is touched, as by everyone who gives a place."""
        if change:
            mark_edited(obj.event_id, moment_of(request))
            lock_admission(obj.pk)
        super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        """A raised capacity promotes those who wait; a lowered one evicts nobody, and staff are told so."""
        super().save_related(request, form, formsets, change)
        admission = settle(lock_admission(form.instance.pk), at=moment_of(request))
        if admission.capacity is not None and admission.seats_taken > admission.capacity:
            self.message_user(request, _too_many(admission), messages.WARNING)

    # --- In words -------------------------------------------------------------------------------
    @admin.display(description=_("name of this way in"))
    def name(self, admission: Admission):
        return admission.label or admission.get_mode_display()

    @admin.display(description=_("places taken"))
    def places(self, admission: Admission):
        """How many are taken, of how many, and how many are free."""
        if admission.pk is None:
            return "–"
        taken = dates.number(admission.seats_taken)
        if admission.capacity is None:
            return _("%(taken)s taken, without limit") % {"taken": taken}
        free = admission.free_seats(admission.read_at)
        words = {"taken": taken, "capacity": dates.number(admission.capacity), "free": dates.number(free)}
        return _("%(taken)s of %(capacity)s taken, %(free)s free for anyone") % words

    @admin.display(description=_("held until the e-mail is confirmed"))
    def held(self, admission: Admission):
        return dates.number(getattr(admission, "held_count", 0))

    @admin.display(description=_("on the waiting list"))
    def waiting(self, admission: Admission):
        return dates.number(getattr(admission, "waiting_count", 0))


def _too_many(admission: Admission) -> str:
    facts = {"taken": dates.number(admission.seats_taken), "capacity": dates.number(admission.capacity or 0)}
    return (
        ngettext(
            "%(taken)s place is taken and there are now %(capacity)s. Nobody is evicted; "
            "no place is given until fewer are taken.",
            "%(taken)s places are taken and there are now %(capacity)s. Nobody is evicted; "
            "no place is given until fewer are taken.",
            admission.seats_taken,
        )
        % facts
    )
