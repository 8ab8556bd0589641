"""The public pages of what is taught: programmes and their editions."""

from django.db.models import F, Prefetch, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from crm_portal.alternates import alternates
from crm_portal.caching import public_page
from crm_portal.clock import database_now
from crm_portal.slugs import find_by_slug
from events.models import Event
from training import presentation
from training.models import Edition, Programme


@public_page
def programme_list(request: HttpRequest) -> HttpResponse:
    """Every programme with a published edition, real ones before fictitious ones."""
    now = database_now()
    programmes = [
        (programme, presentation.edition_rows(programme, now))
        for programme in _published_programmes().order_by("is_fictitious", "pk")
    ]
    return render(request, "training/programme_list.html", {"programmes": programmes})


@public_page
def programme_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """What the programme is, for whom, and its editions; 404 while none of them is published."""
    programme = find_by_slug(_published_programmes(), slug)
    if programme is None:
        raise Http404("no such programme")
    if programme.slug != slug:
        return redirect("training:detail", programme.slug, permanent=True)
    context = {
        "programme": programme,
        "editions": presentation.edition_rows(programme, database_now()),
        "alternates": alternates("training:detail", slug=programme.slug_in),
    }
    return render(request, "training/programme_detail.html", context)


def _published_programmes() -> QuerySet[Programme]:
    """Programmes that a visitor may know of, each with the editions that a visitor may see, the newest first."""
    editions = (
        Edition.objects.filter(event__in=Event.objects.published())
        .select_related("event__type")
        .prefetch_related("modules", "event__places__country")
        .defer("event__search")
        .order_by(F("event__starts_at").desc(nulls_last=True), "-pk")
    )
    with_one = Programme.objects.filter(pk__in=editions.order_by().values("programme"))
    return with_one.prefetch_related(Prefetch("editions", editions))
