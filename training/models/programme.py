"""A training programme and its editions."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import written_in_a_language
from crm_portal.slugs import HasSlugs
from events.models import Event, PartOfEventQuerySet
from training.enums import InstitutionKind


class ProgrammeQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Those with an edition that `user` may know of; all of them for who sees everything."""
        editions = Edition.objects.all()
        visible = editions.visible_to(user)
        return self if visible is editions else self.filter(pk__in=visible.order_by().values("programme"))


class Programme(HasSlugs):
    """What is taught again and again; each time is an edition, and each edition is one event."""

    code = models.SlugField(_("code"), max_length=60, unique=True)
    name = models.CharField(_("name"), max_length=250)
    summary = models.TextField(_("summary"), blank=True)
    audience = models.TextField(_("who it is for"), blank=True)
    is_fictitious = models.BooleanField(_("fictitious"), default=False, editable=False)

    objects = ProgrammeQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["code"]
        verbose_name = _("training programme")
        verbose_name_plural = _("training programmes")
        constraints: ClassVar = [written_in_a_language("name", name="training_programme_is_named")]

    def __str__(self):
        return self.name or self.code


class Edition(models.Model):
    """One time the programme is taught: an event, with the rule for completing it."""

    programme = models.ForeignKey(
        Programme, models.PROTECT, related_name="editions", verbose_name=_("training programme")
    )
    event = models.OneToOneField(Event, models.CASCADE, related_name="edition", verbose_name=_("event"))
    quota_per_country = models.PositiveSmallIntegerField(_("quota per country"), null=True, blank=True)
    required_institutions = ArrayField(
        models.CharField(max_length=40, choices=InstitutionKind),
        default=list,
        blank=True,
        verbose_name=_("kinds of institution required"),
    )
    session_hours = models.DecimalField(_("hours of sessions"), max_digits=5, decimal_places=1, null=True, blank=True)
    module_hours = models.DecimalField(_("hours of modules"), max_digits=5, decimal_places=1, null=True, blank=True)
    attendance_percent = models.PositiveSmallIntegerField(
        _("attendance needed, in per cent"), null=True, blank=True, validators=[MaxValueValidator(100)]
    )
    gives_certificate = models.BooleanField(_("gives a certificate"), default=False)

    objects = PartOfEventQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-event__starts_at", "pk"]
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        constraints: ClassVar = [
            models.CheckConstraint(
                name="training_edition_attendance_is_a_percentage",
                condition=Q(attendance_percent=None) | Q(attendance_percent__lte=100),
                violation_error_message=_("At most 100 per cent."),
            )
        ]

    def __str__(self):
        return str(self.event)

    @property
    def total_hours(self):
        """Hours of sessions and modules together; None where neither is known."""
        known = [hours for hours in (self.session_hours, self.module_hours) if hours is not None]
        return sum(known) if known else None


class Module(models.Model):
    """A self-paced part of an edition."""

    edition = models.ForeignKey(Edition, models.CASCADE, related_name="modules", verbose_name=_("edition"))
    order = models.PositiveSmallIntegerField(_("order"), default=1)
    title = models.CharField(_("title"), max_length=300)
    hours = models.DecimalField(_("hours"), max_digits=5, decimal_places=1, null=True, blank=True)
    opens_on = models.DateField(_("open from"), null=True, blank=True)
    closes_on = models.DateField(_("open until"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)

    class Meta:
        ordering: ClassVar = ["order", "pk"]
        verbose_name = _("module")
        verbose_name_plural = _("modules")
        constraints: ClassVar = [
            written_in_a_language("title", name="training_module_has_a_title"),
            models.UniqueConstraint(
                fields=["edition", "order"], name="training_module_has_its_own_place",
                violation_error_message=_("Two modules have the same place."),
            ),
            models.CheckConstraint(
                name="training_module_closes_after_it_opens",
                condition=Q(opens_on=None) | Q(closes_on=None) | Q(closes_on__gte=models.F("opens_on")),
                violation_error_message=_("The end comes before the start."),
            ),
        ]  # fmt: skip

    def __str__(self):
        return self.title or ""
