"""Sittings of an event, their agenda, and who speaks."""

from datetime import datetime, timedelta
from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import ends_after_it_starts, written_in_a_language
from crm_portal.encryption import EncryptedTextField
from crm_portal.languages import Language
from events.enums import AppearanceRole, Modality, Rank, Restriction, SessionKind, SessionStatus, Speech
from events.models.event import Event
from events.models.scope import PartOfEventQuerySet
from members.models import Country, Organisation, Person


class Session(models.Model):
    """One sitting: the wall time people agreed on, its zone, and the instant that follows from both.

    All of it may be unknown ("held, date not recorded"); calendar, gate and reminders then leave it out.
    """

    event = models.ForeignKey(Event, models.CASCADE, related_name="sessions", verbose_name=_("event"))
    number = models.PositiveSmallIntegerField(_("number"))
    kind = models.CharField(_("kind"), max_length=8, choices=SessionKind, default=SessionKind.LIVE)
    title = models.CharField(_("title"), max_length=300)
    status = models.CharField(_("status"), max_length=10, choices=SessionStatus, default=SessionStatus.PLANNED)
    starts_on = models.DateField(_("day"), null=True, blank=True)
    starts_time = models.TimeField(_("from"), null=True, blank=True)
    ends_on = models.DateField(_("last day"), null=True, blank=True, help_text=_("Blank: the same day."))
    ends_time = models.TimeField(_("until"), null=True, blank=True)
    timezone = models.CharField(_("time zone"), max_length=64, blank=True, help_text=_("Blank: that of the event."))
    starts_at = models.DateTimeField(null=True, editable=False)
    ends_at = models.DateTimeField(null=True, editable=False)
    planned_modality = models.CharField(_("modality planned"), max_length=10, choices=Modality, blank=True)
    actual_modality = models.CharField(_("modality as held"), max_length=10, choices=Modality, blank=True)
    restriction = models.CharField(_("who may attend"), max_length=12, choices=Restriction, default=Restriction.PUBLIC)
    languages = ArrayField(
        models.CharField(max_length=2, choices=Language), default=list, blank=True,
        verbose_name=_("working languages"),
    )  # fmt: skip
    has_interpretation = models.BooleanField(_("simultaneous interpretation"), default=False)
    meeting_address = EncryptedTextField(
        _("address of the meeting"), blank=True, help_text=_("Secret: kept encrypted and shown only at the join gate.")
    )
    join_opens_minutes = models.PositiveSmallIntegerField(
        _("door opens, minutes before"), default=15, validators=[MaxValueValidator(240)]
    )
    help_contact = models.CharField(_("whom to call when it does not work"), max_length=200, blank=True)
    stream_address = models.URLField(_("public stream"), max_length=500, blank=True)
    recording_address = models.URLField(_("public recording"), max_length=500, blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)

    objects = PartOfEventQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["number"]
        verbose_name = _("session")
        verbose_name_plural = _("sessions")
        constraints: ClassVar = [
            written_in_a_language("title", name="events_session_has_a_title"),
            models.UniqueConstraint(
                fields=["event", "number"], name="events_session_number_is_its_own",
                violation_error_message=_("Two sessions have the same number."),
            ),
            ends_after_it_starts("starts_at", "ends_at", name="events_session_ends_after_it_starts"),
            models.CheckConstraint(
                name="events_session_hours_have_a_day",
                condition=Q(starts_time=None) | Q(starts_on__isnull=False),
                violation_error_message=_("An hour needs its day."),
            ),
            models.CheckConstraint(
                name="events_session_number_starts_at_one",
                condition=Q(number__gte=1),
                violation_error_message=_("Sessions are numbered from 1; a self-paced module belongs to the training."),
            ),
        ]  # fmt: skip

    def __str__(self):
        return self.title or str(self.number)

    @property
    def modality(self) -> str:
        return self.actual_modality or self.planned_modality

    @property
    def zone(self) -> str:
        """The session's own zone, else that of its event."""
        return self.timezone or self.event.timezone

    def door_opens_at(self) -> datetime | None:
        return self.starts_at - timedelta(minutes=self.join_opens_minutes) if self.starts_at else None


class AgendaItem(models.Model):
    """One point of a session's agenda."""

    session = models.ForeignKey(Session, models.CASCADE, related_name="agenda", verbose_name=_("session"))
    order = models.PositiveSmallIntegerField(_("order"), default=1)
    title = models.CharField(_("title"), max_length=300)
    starts_time = models.TimeField(_("from"), null=True, blank=True)
    minutes = models.PositiveSmallIntegerField(_("minutes"), null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["order", "pk"]
        verbose_name = _("agenda item")
        verbose_name_plural = _("agenda items")
        constraints: ClassVar = [written_in_a_language("title", name="events_agendaitem_has_a_title")]

    def __str__(self):
        return self.title or ""


class AppearanceQuerySet(models.QuerySet):
    def public(self):
        """Those whose person may be named in public."""
        return self.filter(person__is_public=True)


class Appearance(models.Model):
    """A person in a role at an event, with name, post and institution as they were that day."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="appearances", verbose_name=_("event"))
    session = models.ForeignKey(
        Session, models.CASCADE, null=True, blank=True, related_name="appearances", verbose_name=_("session")
    )
    item = models.ForeignKey(
        AgendaItem, models.SET_NULL, null=True, blank=True, related_name="appearances", verbose_name=_("agenda item")
    )
    person = models.ForeignKey(Person, models.PROTECT, related_name="appearances", verbose_name=_("person"))
    role = models.CharField(_("role"), max_length=20, choices=AppearanceRole)
    name = models.CharField(_("name, as it was"), max_length=400)
    honorific = models.CharField(_("honorific"), max_length=40, blank=True)
    post = models.CharField(_("post, as it was"), max_length=300, blank=True)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="appearances",
        verbose_name=_("institution, as it was"),
    )  # fmt: skip
    country = models.ForeignKey(
        Country, models.PROTECT, null=True, blank=True, related_name="appearances", verbose_name=_("country")
    )
    rank = models.CharField(_("level"), max_length=20, choices=Rank, blank=True)
    remarks = models.TextField(_("what was said"), blank=True)
    speech = models.CharField(_("quoted or reported"), max_length=8, choices=Speech, default=Speech.REPORTED)
    order = models.PositiveSmallIntegerField(_("order"), default=1)

    objects = AppearanceQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["order", "pk"]
        verbose_name = _("appearance")
        verbose_name_plural = _("appearances")
        constraints: ClassVar = [
            models.UniqueConstraint(
                F("event"), F("person"), F("role"), models.functions.Coalesce("session", 0),
                name="events_appearance_is_listed_once",
                violation_error_message=_("This person has that role there already."),
            )
        ]  # fmt: skip

    def __str__(self):
        return f"{self.name}, {self.get_role_display()}"
