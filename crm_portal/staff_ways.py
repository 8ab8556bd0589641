"""Ways from the page of one record to those that belong to it, so that no page of the staff area is a dead end."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from urllib.parse import urlencode

from django.apps import apps
from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.urls import reverse
from django.utils.text import Truncator, capfirst

# An app hangs ways to its own records on the pages of those below it.
Ways = Callable[[HttpRequest, models.Model], Iterable[tuple[str, str]]]
_WAYS: dict[str, list[Ways]] = defaultdict(list)


def register_ways(label: str, build: Ways) -> None:
    """Have `build` asked for the ways that lead on from the page of each record of the model `label`."""
    if build not in _WAYS[label]:
        _WAYS[label].append(build)


def list_of(request: HttpRequest, label: str, **narrowed) -> list[tuple[str, str]]:
    """The way to the list of the model `label`, narrowed; none for whoever may not see it."""
    model = apps.get_model(label)
    place = admin.site._registry[model]
    if not place.has_view_or_change_permission(request):
        return []
    address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
    return [(str(capfirst(model._meta.verbose_name_plural)), f"{address}?{urlencode(narrowed)}")]


def page_of(request: HttpRequest, record: models.Model | None) -> list[tuple[str, str]]:
    """The way to the page of a record, named by what it is; none where there is none, or for whoever may not see it."""
    if record is None:
        return []
    meta = record._meta
    if not admin.site._registry[type(record)].has_view_or_change_permission(request):
        return []
    address = reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[record.pk])
    return [(f"{capfirst(meta.verbose_name)}: {Truncator(record).chars(60)}", address)]


def ways_from(request: HttpRequest, record: models.Model) -> list[tuple[str, str]]:
    """All ways that lead on from the page of `record`, in the order in which they were registered."""
    return [way for build in _WAYS[record._meta.label_lower] for way in build(request, record)]
