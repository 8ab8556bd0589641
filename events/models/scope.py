"""Whose is what: the one rule by which members of staff see events and what belongs to them."""

from django.apps import apps
from django.db import models
from django.db.models import Q

from crm_portal.accounts.roles import Scope, scope_of
from members.models import PresidencyStaff


def worked_on_by(user, to_event: str = "") -> Q:
    """The condition that an event, reached by the path `to_event`, is of a term or an event handed to `user`."""
    terms = PresidencyStaff.objects.filter(user=user.pk).values("presidency")
    handed = apps.get_model("events", "EventStaff").objects.filter(user=user.pk).values("event")
    prefix = f"{to_event}__" if to_event else ""
    return Q(**{f"{prefix}presidency__in": terms}) | Q(**{f"{prefix}pk__in": handed})


class PartOfEventQuerySet(models.QuerySet):
    """Rows that belong to an event, which is reached by the path `to_event`."""

    to_event = "event"
    # Whether the rows say who registered: those who only read do not see them.
    tells_who_registered = False

    def visible_to(self, user):
        """Those that `user` may know of as a member of staff; for the public there are other adjectives."""
        scope = scope_of(user)
        if scope is Scope.ALL:
            return self
        if scope is Scope.WITHOUT_PEOPLE:
            return self.none() if self.tells_who_registered else self
        return self.filter(worked_on_by(user, self.to_event))
