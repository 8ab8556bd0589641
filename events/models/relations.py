"""What ties an event to other events, to partners, objectives and sources."""

from typing import ClassVar

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import written_in_a_language
from crm_portal.dates import Precision
from events.enums import ObjectiveKind, PartnerRole, RelationKind
from events.models.event import Event
from members.models import Party, PartyKind, Reference
from members.models.party import one_party


class EventRelation(models.Model):
    """One event follows up, or is linked to, another; both ends show it."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="relations", verbose_name=_("event"))
    kind = models.CharField(_("kind"), max_length=12, choices=RelationKind)
    other = models.ForeignKey(Event, models.CASCADE, related_name="relations_from", verbose_name=_("other event"))

    class Meta:
        ordering: ClassVar = ["pk"]
        verbose_name = _("relation to another event")
        verbose_name_plural = _("relations to other events")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["event", "other", "kind"], name="events_eventrelation_is_stated_once",
                violation_error_message=_("This relation is there already."),
            ),
            models.CheckConstraint(
                name="events_eventrelation_is_not_to_itself",
                condition=~models.Q(event=models.F("other")),
                violation_error_message=_("An event does not follow itself."),
            ),
        ]  # fmt: skip
        triggers: ClassVar = [
            pgtrigger.Trigger(
                name="follow_ups_have_no_circle",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                condition=pgtrigger.Q(new__kind=RelationKind.FOLLOW_UP_OF),
                func="""
                    if exists (
                        with recursive earlier(id) as (
                            select new.other_id
                            union
                            select r.other_id from events_eventrelation r join earlier e on r.event_id = e.id
                            where r.kind = 'follow_up_of'
                        )
                        select 1 from earlier where id = new.event_id
                    ) then
                        raise exception 'An event cannot follow up itself, not even by way of others.'
                            using errcode = 'check_violation',
                                  constraint = 'events_eventrelation_follow_ups_have_no_circle';
                    end if;
                    return new;
                """,
            )
        ]

    def __str__(self):
        return f"{self.event} – {self.get_kind_display()} – {self.other}"


class EventPartner(Party):
    """Who organises, hosts, supports or pays."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="partners", verbose_name=_("event"))
    role = models.CharField(_("role"), max_length=30, choices=PartnerRole)
    order = models.PositiveSmallIntegerField(_("order"), default=1)

    class Meta:
        ordering: ClassVar = ["order", "pk"]
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        constraints: ClassVar[list] = one_party(
            PartyKind.COUNTRY, PartyKind.ORGANISATION, PartyKind.BODY, name="events_eventpartner_is_one_party"
        )

    def __str__(self):
        return f"{self.get_role_display()} {self.party}"


class Objective(models.Model):
    """A general or specific objective, an axis, or an expected outcome."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="objectives", verbose_name=_("event"))
    kind = models.CharField(_("kind"), max_length=10, choices=ObjectiveKind)
    order = models.PositiveSmallIntegerField(_("order"), default=1)
    text = models.TextField(_("text"))

    class Meta:
        ordering: ClassVar = ["order", "pk"]
        verbose_name = _("objective")
        verbose_name_plural = _("objectives")
        constraints: ClassVar = [
            written_in_a_language("text", name="events_objective_is_written"),
            models.UniqueConstraint(
                fields=["event", "kind", "order"], name="events_objective_has_its_own_place",
                violation_error_message=_("Two objectives of one kind have the same place."),
            ),
        ]  # fmt: skip

    def __str__(self):
        return self.text or ""


class Source(models.Model):
    """Where the record of an event was read, in whose words, and where sources disagree."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="sources", verbose_name=_("event"))
    reference = models.ForeignKey(
        Reference, models.PROTECT, null=True, blank=True, related_name="event_sources", verbose_name=_("source")
    )
    read_on = models.DateField(_("read on"), null=True, blank=True)
    read_on_precision = models.CharField(max_length=8, choices=Precision, default=Precision.UNKNOWN, editable=False)
    quotation = models.TextField(_("quotation, in the language of the source"), blank=True)
    note = models.CharField(_("note"), max_length=400, blank=True)
    conflict = models.CharField(_("where sources disagree"), max_length=500, blank=True)
    order = models.PositiveSmallIntegerField(_("order"), default=1)

    class Meta:
        ordering: ClassVar = ["order", "pk"]
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        constraints: ClassVar = [
            models.CheckConstraint(
                name="events_source_says_something",
                condition=models.Q(reference__isnull=False)
                | ~models.Q(quotation="")
                | models.Q(conflict_es__gt="")
                | models.Q(conflict_en__gt=""),
                violation_error_message=_("Name a source, quote it, or say where sources disagree."),
            )
        ]

    def __str__(self):
        return str(self.reference or self.conflict)
