"""How the list of registrations is narrowed."""

from django.contrib.admin import SimpleListFilter
from django.utils.translation import gettext_lazy as _

from events.models import Admission, Event

MOST_EVENTS = 40


class EventFilter(SimpleListFilter):
    """By event: those that take registrations, the latest first."""

    title = _("event")
    parameter_name = "event"

    def lookups(self, request, model_admin):
        events = Event.objects.visible_to(request.user).filter(pk__in=Admission.objects.values("event")).latest_first()
        return [(str(event.pk), str(event)) for event in events.only("code", "title_es", "title_en")[:MOST_EVENTS]]

    def queryset(self, request, queryset):
        return queryset.filter(event=self.value()) if (self.value() or "").isdecimal() else queryset
