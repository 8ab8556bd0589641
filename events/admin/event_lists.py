"""How the list of events is narrowed."""

import re

from django.contrib.admin import SimpleListFilter
from django.db.models import Q
from django.db.models.functions import ExtractYear
from django.utils.translation import gettext_lazy as _

from events.enums import Modality
from events.models import Event
from members.models import Presidency

_YEAR = re.compile(r"[1-9][0-9]{3}")


def year_in(text: str | None) -> int | None:
    """The year that `text` writes in four digits; none for whatever no calendar of ours has."""
    return int(text) if text and _YEAR.fullmatch(text) else None


class YearFilter(SimpleListFilter):
    title = _("year")
    parameter_name = "year"

    def lookups(self, request, model_admin):
        years = (
            Event.objects.visible_to(request.user)
            .filter(starts_at__isnull=False)
            .values_list(ExtractYear("starts_at"), flat=True)
        )
        return [(str(year), str(year)) for year in years.distinct().order_by("-starts_at__year")]

    def queryset(self, request, queryset):
        year = year_in(self.value())
        return queryset.filter(starts_at__year=year) if year else queryset


class PresidencyFilter(SimpleListFilter):
    title = _("presidency")
    parameter_name = "presidency"

    def lookups(self, request, model_admin):
        return [(str(term.year), str(term)) for term in Presidency.objects.select_related("country")]

    def queryset(self, request, queryset):
        year = year_in(self.value())
        return queryset.filter(presidency__year=year) if year else queryset


class ModalityFilter(SimpleListFilter):
    title = _("modality")
    parameter_name = "modality"

    def lookups(self, request, model_admin):
        return Modality.choices

    def queryset(self, request, queryset):
        """As held where that is known, else as planned."""
        if not self.value():
            return queryset
        return queryset.filter(Q(actual_modality=self.value()) | Q(actual_modality="", planned_modality=self.value()))
