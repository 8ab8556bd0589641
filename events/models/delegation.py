"""Who was to come to an event, and who came."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from events.enums import DelegateRole, Rank
from events.models.event import Event
from events.models.scope import PartOfEventQuerySet
from members.models import Organisation, Party, PartyKind, Person
from members.models.party import one_party


class Delegation(Party):
    """A party at an event, planned beside actual: one row per party and event."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="delegations", verbose_name=_("event"))
    is_planned = models.BooleanField(_("was to come"), default=False)
    has_attended = models.BooleanField(_("came"), default=False)
    planned_rank = models.CharField(_("level planned"), max_length=20, choices=Rank, blank=True)
    actual_rank = models.CharField(_("level as held"), max_length=20, choices=Rank, blank=True)
    count = models.PositiveSmallIntegerField(_("how many"), null=True, blank=True)
    is_list_open = models.BooleanField(
        _("named as an example"),
        default=False,
        help_text=_("The source names only examples: pages add “among others”."),
    )
    source_wording = models.CharField(_("how the source words it"), max_length=250, blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)
    order = models.PositiveSmallIntegerField(_("order"), default=1)

    objects = PartOfEventQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["order", "pk"]
        verbose_name = _("delegation")
        verbose_name_plural = _("delegations")
        constraints: ClassVar = [
            *one_party(*PartyKind, name="events_delegation_is_of_one_party"),
            models.CheckConstraint(
                name="events_delegation_was_planned_or_came",
                condition=Q(is_planned=True) | Q(has_attended=True),
                violation_error_message=_("Say whether the delegation was to come, came, or both."),
            ),
            *(
                models.UniqueConstraint(
                    fields=["event", party], name=f"events_delegation_of_a_{party}_is_one_per_event",
                    violation_error_message=_("This event has that delegation already."),
                )
                for party in (PartyKind.COUNTRY, PartyKind.ORGANISATION, PartyKind.COUNTRY_GROUP, PartyKind.BODY)
            ),
        ]  # fmt: skip

    def __str__(self):
        return f"{self.party} · {self.event}"


class Delegate(models.Model):
    """A person's place in a delegation, with the post held then; the place may still be without a name."""

    delegation = models.ForeignKey(Delegation, models.CASCADE, related_name="delegates", verbose_name=_("delegation"))
    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="delegate_places", verbose_name=_("person"),
        help_text=_("Blank: to be named."),
    )  # fmt: skip
    role = models.CharField(_("role"), max_length=20, choices=DelegateRole, default=DelegateRole.DELEGATE)
    rank_order = models.PositiveSmallIntegerField(_("order in the delegation"), default=1)
    post = models.CharField(_("post, as it was"), max_length=300, blank=True)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="delegates", verbose_name=_("institution")
    )

    class Meta:
        ordering: ClassVar = ["rank_order", "pk"]
        verbose_name = _("delegate")
        verbose_name_plural = _("delegates")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["delegation"], condition=Q(role=DelegateRole.HEAD),
                name="events_delegate_one_head_per_delegation",
                violation_error_message=_("A delegation has one head."),
            ),
            models.UniqueConstraint(
                fields=["delegation", "person"], name="events_delegate_is_named_once",
                violation_error_message=_("This person is in the delegation already."),
            ),
        ]  # fmt: skip

    def __str__(self):
        return str(self.person or _("To be named"))
