"""Ways into an event, their seats, and the seats kept for a party."""

from datetime import datetime
from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import ends_after_it_starts
from events.enums import AdmissionMode, Modality, PromotionPolicy
from events.models.event import Event
from events.models.scope import PartOfEventQuerySet
from members.models import Party, PartyKind
from members.models.party import one_party


class AdmissionQuerySet(PartOfEventQuerySet):
    def shown(self):
        """Those the public is told about."""
        return self.exclude(mode=AdmissionMode.CLOSED)


class Admission(models.Model):
    """One way into an event: *the* row to lock before a seat is given.

    `seats_taken` is kept by a trigger on registrations and equals the number of rows that hold a seat.
    Another trigger there refuses its growth beyond the capacity; for a seat that is not drawn from a
    reservation, beyond the capacity less the seats reserved and not yet released. Lowering the capacity
    is accepted and waits until enough seats are free.
    """

    event = models.ForeignKey(Event, models.CASCADE, related_name="admissions", verbose_name=_("event"))
    label = models.CharField(_("name of this way in"), max_length=120, blank=True)
    audience = models.CharField(_("for whom"), max_length=250, blank=True)
    modality = models.CharField(_("modality"), max_length=10, choices=Modality, blank=True)
    mode = models.CharField(_("mode"), max_length=10, choices=AdmissionMode, default=AdmissionMode.CLOSED)
    opens_at = models.DateTimeField(_("registration opens"), null=True, blank=True)
    closes_at = models.DateTimeField(_("registration closes"), null=True, blank=True)
    capacity = models.PositiveIntegerField(
        _("places"), null=True, blank=True, help_text=_("Blank: without limit. 0: waiting list only.")
    )
    seats_taken = models.PositiveIntegerField(_("places taken"), default=0, editable=False)
    has_waiting_list = models.BooleanField(_("waiting list"), default=False)
    promotion = models.CharField(
        _("when a place is freed"), max_length=8, choices=PromotionPolicy, default=PromotionPolicy.AT_ONCE
    )
    quota_per_party = models.PositiveSmallIntegerField(_("quota per country"), null=True, blank=True)
    asks_position = models.BooleanField(_("ask for the position"), default=False)
    asks_government_level = models.BooleanField(_("ask for the level of government"), default=False)
    asks_sector = models.BooleanField(_("ask for the sector"), default=False)
    # Questions of the event's own, in their order; the form asks them from the next storey on.
    questions = models.JSONField(_("questions"), default=list, blank=True, editable=False)
    asks_sex = models.BooleanField(_("ask for the sex, for statistics"), default=False)
    order = models.PositiveSmallIntegerField(_("order"), default=1)

    objects = AdmissionQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["order", "pk"]
        verbose_name = _("way in")
        verbose_name_plural = _("ways in")
        constraints: ClassVar = [
            ends_after_it_starts("opens_at", "closes_at", name="events_admission_closes_after_it_opens"),
            models.UniqueConstraint(fields=["id", "event"], name="events_admission_belongs_to_its_event"),
            models.CheckConstraint(
                name="events_admission_capacity_is_believable",
                condition=Q(capacity=None) | Q(capacity__lte=100_000),
                violation_error_message=_("At most 100 000 places."),
            ),
        ]

    def __str__(self):
        return f"{self.event}: {self.label or self.get_mode_display()}"

    def has_opened(self, at: datetime) -> bool:
        return self.opens_at is None or self.opens_at <= at

    def has_closed(self, at: datetime) -> bool:
        return self.closes_at is not None and self.closes_at <= at

    def free_seats(self, at: datetime) -> int | None:
        """Seats that anyone may have at `at`; None without limit, never below 0."""
        if self.capacity is None:
            return None
        kept = sum(reservation.kept(at) for reservation in self.reservations.all())
        return max(self.capacity - self.seats_taken - kept, 0)


class Reservation(Party):
    """Seats of an admission kept for a party until they are released to all."""

    admission = models.ForeignKey(Admission, models.CASCADE, related_name="reservations", verbose_name=_("way in"))
    seats = models.PositiveSmallIntegerField(_("places kept"))
    seats_taken = models.PositiveSmallIntegerField(_("of these, taken"), default=0, editable=False)
    released_at = models.DateTimeField(_("released to all at"), null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["pk"]
        verbose_name = _("reserved places")
        verbose_name_plural = _("reserved places")
        constraints: ClassVar = [
            *one_party(PartyKind.COUNTRY, PartyKind.ORGANISATION, name="events_reservation_is_for_one_party"),
            *(
                models.UniqueConstraint(
                    fields=["admission", party],
                    name=f"events_reservation_of_a_{party}_is_one_per_admission",
                    violation_error_message=_("There are places reserved for it already: change their number."),
                )
                for party in (PartyKind.COUNTRY, PartyKind.ORGANISATION)
            ),
            models.CheckConstraint(
                name="events_reservation_keeps_at_least_one_seat",
                condition=Q(seats__gte=1),
                violation_error_message=_("Reserve at least one place."),
            ),
            models.CheckConstraint(
                name="events_reservation_gives_no_more_than_it_keeps",
                condition=Q(seats_taken__lte=F("seats")),
                violation_error_message=_("More of these places are taken than would be kept."),
            ),
        ]

    def __str__(self):
        return f"{self.party}: {self.seats}"

    def kept(self, at: datetime) -> int:
        """Seats still kept from others at `at`."""
        released = self.released_at is not None and self.released_at <= at
        return 0 if released else max(self.seats - self.seats_taken, 0)
