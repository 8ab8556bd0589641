"""What belongs to an event and to nothing else: former addresses, other titles, observances, places."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import written, written_in_a_language
from crm_portal.languages import Language
from events.enums import Stage
from events.models.event import Event
from events.models.vocabulary import Observance
from members.models import Country


class FormerSlug(models.Model):
    """An address an event had before; it leads on to the present one."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="former_slugs", verbose_name=_("event"))
    language = models.CharField(_("language"), max_length=2, choices=Language)
    slug = models.SlugField(_("address"), max_length=120)

    class Meta:
        verbose_name = _("former address")
        verbose_name_plural = _("former addresses")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["language", "slug"], name="events_formerslug_leads_to_one_event",
                violation_error_message=_("This address was used before."),
            )
        ]  # fmt: skip

    def __str__(self):
        return self.slug


class AlternateTitle(models.Model):
    """Another title under which sources speak of the event."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="alternate_titles", verbose_name=_("event"))
    title = models.CharField(_("title"), max_length=300)
    note = models.CharField(_("note"), max_length=300, blank=True)

    class Meta:
        ordering: ClassVar = ["pk"]
        verbose_name = _("alternate title")
        verbose_name_plural = _("alternate titles")
        constraints: ClassVar = [written_in_a_language("title", name="events_alternatetitle_is_written")]

    def __str__(self):
        return self.title or ""


class EventObservance(models.Model):
    """An event held within a commemorative month or week; its dates need not fall inside."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="observance_links", verbose_name=_("event"))
    observance = models.ForeignKey(Observance, models.PROTECT, related_name="+", verbose_name=_("observance"))
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True)

    class Meta:
        verbose_name = _("observance of the event")
        verbose_name_plural = _("observances of the event")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["event", "observance"], name="events_eventobservance_ties_once",
                violation_error_message=_("The event is tied to this observance already."),
            )
        ]  # fmt: skip

    def __str__(self):
        return str(self.observance)


class EventPlace(models.Model):
    """One of the places of an event; a virtual platform counts as one."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="places", verbose_name=_("event"))
    stage = models.CharField(_("planned or as held"), max_length=8, choices=Stage, default=Stage.PLANNED)
    is_virtual = models.BooleanField(_("online"), default=False)
    city = models.CharField(_("city"), max_length=120, blank=True)
    country = models.ForeignKey(
        Country, models.PROTECT, null=True, blank=True, related_name="places", verbose_name=_("country")
    )
    venue = models.CharField(_("venue"), max_length=250, blank=True)
    order = models.PositiveSmallIntegerField(_("order"), default=1)

    class Meta:
        ordering: ClassVar = ["order", "pk"]
        verbose_name = _("place")
        verbose_name_plural = _("places")
        constraints: ClassVar = [
            models.CheckConstraint(
                name="events_eventplace_is_somewhere",
                condition=Q(is_virtual=True)
                | Q(country__isnull=False)
                | written("city_es")
                | written("city_en")
                | written("venue_es")
                | written("venue_en"),
                violation_error_message=_("Say where: a city, a country, a venue or online."),
            )
        ]

    def __str__(self):
        return ", ".join(str(part) for part in (self.venue, self.city, self.country) if part) or str(_("Online"))
