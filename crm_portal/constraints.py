"""Rules that many tables share, spelled once, for `Meta.constraints`."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


def written(field: str) -> Q:
    """The text column `field` holds something; NULL counts as nothing, so the check cannot pass by it."""
    return Q(**{f"{field}__isnull": False}) & ~Q(**{field: ""})


def written_in_a_language(field: str, *, name: str) -> models.CheckConstraint:
    """The bilingual `field` is written in Spanish or in English, or in both."""
    return models.CheckConstraint(
        name=name,
        condition=written(f"{field}_es") | written(f"{field}_en"),
        violation_error_message=_("Write it in Spanish or in English."),
    )


def ends_after_it_starts(starts: str, ends: str, *, name: str, or_together: bool = False) -> models.CheckConstraint:
    """`ends` comes later than `starts`, or at the same moment with `or_together`; blanks are no contradiction."""
    later = "gte" if or_together else "gt"
    return models.CheckConstraint(
        name=name,
        condition=Q(**{f"{starts}__isnull": True})
        | Q(**{f"{ends}__isnull": True})
        | Q(**{f"{ends}__{later}": models.F(starts)}),
        violation_error_message=_("The end comes before the start."),
    )


def exactly_one_of(*fields: str, name: str, message: str) -> models.CheckConstraint:
    """One of `fields` is filled and the others are empty; a field ending in `wording` is a bilingual text."""
    condition = Q()
    for chosen in fields:
        condition |= Q(_filled(chosen), *(~_filled(other) for other in fields if other != chosen))
    return models.CheckConstraint(name=name, condition=condition, violation_error_message=message)


def _filled(field: str) -> Q:
    if field.endswith("wording"):
        return written(f"{field}_es") | written(f"{field}_en")
    return Q(**{f"{field}__isnull": False})
