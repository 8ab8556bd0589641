"""A person's way into an event."""

from datetime import timedelta
from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from crm_portal.languages import Language
from events.enums import TRANSITIONS, LinkPurpose, RegistrationOrigin, RegistrationState, Sex
from events.models.admission import Admission, Reservation
from events.models.delegation import Delegate, Delegation
from events.models.event import Event
from events.models.scope import PartOfEventQuerySet
from events.models.vocabulary import Sector
from members.enums import GovernmentLevel
from members.models import Country

# Somebody who confirms later than the seat was held still gets in, without precedence, for two days.
CONFIRM_WITHIN = timedelta(hours=48)
_LIVING = list(RegistrationState.living())
_SEATED = [RegistrationState.CONFIRMED, RegistrationState.OFFERED]


class RegistrationQuerySet(PartOfEventQuerySet):
    """Registrations, narrowed by what they hold and wait for."""

    tells_who_registered = True

    def living(self):
        return self.filter(state__in=_LIVING)

    def waiting(self):
        """The waiting list, first come first."""
        return self.filter(state=RegistrationState.WAITLISTED).order_by("queue_number")

    def due_to_lapse(self, at):
        """Those whose e-mail was not confirmed in time: while the seat was held, or in two days without one."""
        unheld = Q(holds_seat=False, submitted_at__lte=at - CONFIRM_WITHIN)
        return self.filter(Q(seat_held_until__lte=at) | unheld, state=RegistrationState.PENDING_VERIFICATION)


class Registration(models.Model):
    """Somebody's registration: the data as given, and the state, which only the actions change."""

    admission = models.ForeignKey(Admission, models.PROTECT, related_name="registrations", verbose_name=_("way in"))
    # Equal to the admission's event by a composite foreign key; here so that one index can prove uniqueness.
    event = models.ForeignKey(
        Event, models.PROTECT, related_name="registrations", editable=False, verbose_name=_("event")
    )
    reservation = models.ForeignKey(
        Reservation, models.SET_NULL, null=True, blank=True, editable=False, related_name="registrations",
        verbose_name=_("reserved place"),
    )  # fmt: skip
    delegate = models.OneToOneField(
        Delegate, models.SET_NULL, null=True, blank=True, editable=False, related_name="registration",
        verbose_name=_("place in a delegation"),
    )  # fmt: skip

    given_names = models.CharField(_("given names"), max_length=200)
    surnames = models.CharField(_("surnames"), max_length=200, blank=True)
    email = models.EmailField(_("e-mail"), max_length=254, blank=True)
    email_key = models.CharField(_("e-mail, as compared"), max_length=254, null=True, blank=True, editable=False)
    language = models.CharField(_("language"), max_length=2, choices=Language)
    timezone = models.CharField(_("time zone"), max_length=64)
    country = models.ForeignKey(
        Country, models.PROTECT, related_name="registrations", verbose_name=_("country of the institution")
    )
    institution = models.CharField(_("institution"), max_length=200, blank=True)
    position = models.CharField(_("position"), max_length=200, blank=True)
    government_level = models.CharField(
        _("level of government"), max_length=20, blank=True,
        choices=[*GovernmentLevel.choices, ("prefer_not_to_say", _("I prefer not to say"))],
    )  # fmt: skip
    sector = models.ForeignKey(
        Sector, models.PROTECT, null=True, blank=True, related_name="registrations", verbose_name=_("sector")
    )
    sex = models.CharField(_("sex"), max_length=20, choices=Sex, blank=True)
    # Answers to the questions of the way in, by their number.
    answers = models.JSONField(_("answers"), default=dict, blank=True, editable=False)
    consent_version = models.CharField(_("privacy notice agreed to"), max_length=20, blank=True)
    consented_at = models.DateTimeField(_("agreed at"), null=True, blank=True)

    origin = models.CharField(_("came through"), max_length=12, choices=RegistrationOrigin)
    submission_id = models.UUIDField(null=True, editable=False, unique=True)
    state = models.CharField(_("state"), max_length=20, choices=RegistrationState)
    state_since = models.DateTimeField(_("in this state since"))
    holds_seat = models.BooleanField(_("holds a place"), default=False)
    seat_held_until = models.DateTimeField(_("place held until"), null=True, blank=True)
    queue_number = models.BigIntegerField(_("number in the waiting list"), null=True, blank=True)
    offered_until = models.DateTimeField(_("offer lasts until"), null=True, blank=True)
    submitted_at = models.DateTimeField(_("submitted"))
    verified_at = models.DateTimeField(_("e-mail confirmed"), null=True, blank=True)

    objects = RegistrationQuerySet.as_manager()

    class Meta:
        verbose_name = _("registration")
        verbose_name_plural = _("registrations")
        indexes: ClassVar = [
            models.Index(fields=["admission", "queue_number"], name="events_registration_queue",
                         condition=Q(state=RegistrationState.WAITLISTED)),
            models.Index(fields=["seat_held_until"], name="events_registration_held",
                         condition=Q(state=RegistrationState.PENDING_VERIFICATION)),
            models.Index(fields=["event", "state"], name="events_registration_by_state"),
        ]  # fmt: skip
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["event", "email_key"], condition=Q(state__in=_LIVING),
                name="events_registration_is_one_per_event_and_email",
                violation_error_message=_("There is a living registration with this e-mail already."),
            ),
            models.CheckConstraint(
                name="events_registration_confirmed_or_offered_holds_a_seat",
                condition=~Q(state__in=_SEATED) | Q(holds_seat=True),
            ),
            models.CheckConstraint(
                name="events_registration_seat_is_held_in_a_state_that_may",
                condition=Q(holds_seat=False) | Q(state__in=[*_SEATED, RegistrationState.PENDING_VERIFICATION]),
            ),
            models.CheckConstraint(
                name="events_registration_held_seat_has_an_end",
                condition=Q(seat_held_until__isnull=False)
                | ~Q(state=RegistrationState.PENDING_VERIFICATION, holds_seat=True),
            ),
            models.CheckConstraint(
                name="events_registration_waits_with_a_number",
                condition=~Q(state=RegistrationState.WAITLISTED) | Q(queue_number__isnull=False),
            ),
            models.CheckConstraint(
                name="events_registration_offer_has_an_end",
                condition=~Q(state=RegistrationState.OFFERED) | Q(offered_until__isnull=False),
            ),
            models.CheckConstraint(
                name="events_registration_public_form_has_consent_and_email",
                condition=~Q(origin=RegistrationOrigin.PUBLIC_FORM)
                | (~Q(consent_version="") & Q(consented_at__isnull=False, email_key__isnull=False)),
            ),
        ]  # fmt: skip
        triggers: ClassVar = [
            pgtrigger.FSM(name="state_changes_along_the_arrows", field="state", transitions=TRANSITIONS),
            # Keeps the two counters; the fence below stands on them.
            pgtrigger.Trigger(
                name="seats_are_counted",
                when=pgtrigger.After,
                operation=pgtrigger.Insert
                | pgtrigger.UpdateOf("holds_seat", "admission_id", "reservation_id")
                | pgtrigger.Delete,
                func="""
                    if tg_op <> 'INSERT' and old.holds_seat then
                        update events_reservation set seats_taken = seats_taken - 1 where id = old.reservation_id;
                        update events_admission set seats_taken = seats_taken - 1 where id = old.admission_id;
                    end if;
                    if tg_op <> 'DELETE' and new.holds_seat then
                        update events_reservation set seats_taken = seats_taken + 1 where id = new.reservation_id;
                        update events_admission set seats_taken = seats_taken + 1 where id = new.admission_id;
                    end if;
                    return null;
                """,
            ),
            # Fires after the counting, by its name. A seat out of a reservation needs room alone; any other
            # leaves free what is reserved and not yet released.
            pgtrigger.Trigger(
                name="the_last_seat_is_fenced",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("holds_seat", "admission_id"),
                condition=pgtrigger.Q(new__holds_seat=True),
                func="""
                    if tg_op = 'UPDATE' and old.holds_seat and old.admission_id = new.admission_id then
                        return null;
                    end if;
                    if exists (
                        select 1 from events_admission a
                        where a.id = new.admission_id and a.capacity is not null and a.capacity < a.seats_taken + (
                            select coalesce(sum(greatest(r.seats - r.seats_taken, 0)), 0)
                            from events_reservation r
                            where r.admission_id = a.id and new.reservation_id is null
                                and (r.released_at is null or r.released_at > now())
                        )
                    ) then
                        raise exception 'No place is left in admission %', new.admission_id
                            using errcode = 'check_violation', constraint = 'events_admission_is_never_oversold';
                    end if;
                    return null;
                """,
            ),
        ]

    def __str__(self):
        return f"{self.full_name}, {self.event}"

    @property
    def full_name(self) -> str:
        return f"{self.given_names} {self.surnames}".strip()

    @property
    def is_living(self) -> bool:
        return self.state in _LIVING

    def place_in_queue(self) -> tuple[int, int]:
        """The position in the waiting list, and how many wait in all; the order is the one promotion uses."""
        waiting = Registration.objects.filter(admission_id=self.admission_id).waiting()
        return waiting.filter(queue_number__lte=self.queue_number).count(), waiting.count()


class SubmittedForm(models.Model):
    """A form that was sent: its one-use id, a digest of what it said, and what the page answered.

    There for known and unknown addresses alike, so that sending again gets the same answer from both.
    """

    submission_id = models.UUIDField(primary_key=True)
    digest = models.CharField(max_length=64)
    held_until = models.DateTimeField(null=True)
    sent_at = models.DateTimeField()

    class Meta:
        verbose_name = _("form that was sent")
        verbose_name_plural = _("forms that were sent")

    def __str__(self):
        return str(self.submission_id)


class RegistrationTransition(models.Model):
    """One change of state: what, when, by whom and why. Written once, never changed."""

    registration = models.ForeignKey(
        Registration, models.CASCADE, related_name="transitions", verbose_name=_("registration")
    )
    from_state = models.CharField(_("from"), max_length=20, choices=RegistrationState, blank=True)
    to_state = models.CharField(_("to"), max_length=20, choices=RegistrationState)
    at = models.DateTimeField(_("at"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("by")
    )
    reason = models.CharField(_("reason"), max_length=400, blank=True)

    class Meta:
        ordering: ClassVar = ["at", "pk"]
        verbose_name = _("change of state")
        verbose_name_plural = _("changes of state")
        triggers: ClassVar = [
            pgtrigger.ReadOnly(name="transition_is_never_rewritten", exclude=["by"]),
        ]

    def __str__(self):
        return f"{self.from_state or '–'} → {self.to_state}"


class AccessLink(models.Model):
    """A personal link: only the digest of its random part is kept. Each letter mints its own."""

    purpose = models.CharField(_("purpose"), max_length=16, choices=LinkPurpose)
    registration = models.ForeignKey(
        Registration, models.CASCADE, null=True, blank=True, related_name="links", verbose_name=_("registration")
    )
    delegation = models.ForeignKey(
        Delegation, models.CASCADE, null=True, blank=True, related_name="links", verbose_name=_("delegation")
    )
    digest = models.CharField(_("digest"), max_length=64, unique=True)
    created_at = models.DateTimeField(_("made"))
    expires_at = models.DateTimeField(_("ends"))
    revoked_at = models.DateTimeField(_("revoked"), null=True, blank=True)

    class Meta:
        verbose_name = _("personal link")
        verbose_name_plural = _("personal links")
        constraints: ClassVar = [
            models.CheckConstraint(
                name="events_accesslink_opens_one_thing",
                condition=Q(registration__isnull=False, delegation=None)
                | Q(registration=None, delegation__isnull=False),
            )
        ]

    def __str__(self):
        return f"{self.get_purpose_display()} · {self.created_at:%Y-%m-%d}"
