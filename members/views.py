"""The public pages of who exists: countries, organisations, bodies and presidencies."""

import re

from django.db.models import Prefetch, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from crm_portal.alternates import alternates
from crm_portal.caching import public_page
from crm_portal.clock import database_now
from crm_portal.panels import panels_for
from crm_portal.slugs import find_by_slug
from members import people, presentation
from members.enums import MembershipKind
from members.models import Body, Country, Membership, Organisation, Post, Presidency, PresidencyHolder


@public_page
def country_list(request: HttpRequest) -> HttpResponse:
    """Who takes part: member countries, observers, the civil-society network, organs and groups."""
    today = presentation.conference_day(database_now())
    valid = Membership.objects.valid(today)
    organisations = Organisation.objects.filter(pk__in=valid.values("organisation")).in_official_order()
    bodies = list(Body.objects.order_by("pk"))
    context = {
        "conference": next((body for body in bodies if body.code == "conference"), None),
        "members": Country.objects.with_membership(MembershipKind.MEMBER_STATE, today).in_official_order(),
        "observer_countries": Country.objects.with_membership(MembershipKind.OBSERVER_STATE, today).in_official_order(),
        "observers": presentation.observers(organisations, valid.exclude(organisation=None)),
        # A network that is an organisation too stands among those already.
        "body_groups": presentation.body_groups(body for body in bodies if body.organisation_id is None),
        "presidency": Presidency.objects.select_related("country").current(today),
    }
    return render(request, "members/country_list.html", context)


@public_page
def country_detail(request: HttpRequest, alpha2: str) -> HttpResponse:
    """A country: what it is to the Conference, its presidencies, institutions and events; 404 with nothing to show."""
    country = Country.objects.filter(alpha2=alpha2.upper()[:3]).first()
    if country is None:
        raise Http404("no such country")
    if alpha2 != country.alpha2.lower():
        return redirect("members:detail", country.alpha2.lower(), permanent=True)
    now = database_now()
    memberships = country.memberships.prefetch_related("references")
    belongings = presentation.belongings(memberships, presentation.conference_day(now))
    facts = {
        "belongings": belongings,
        "presidencies": list(country.presidencies.all()),
        "organisations": list(Organisation.objects.filter(country=country).in_official_order()),
        "posts": _public_posts(Q(country=country) | Q(organisation__country=country)),
        "note": country.note,
        "panels": panels_for("members.country", country),
    }
    if not any(facts.values()):
        raise Http404("nothing to show of this country")
    context = {
        **facts,
        "country": country,
        "zones": presentation.zone_rows(country, now),
        "sources": presentation.sources(belongings),
        "alternates": alternates("members:detail", alpha2=alpha2),
    }
    return render(request, "members/country_detail.html", context)


@public_page
def organisation(request: HttpRequest, slug: str) -> HttpResponse:
    """An organisation, so that no name is a dead end."""
    found = find_by_slug(Organisation.objects.select_related("country", "parent"), slug)
    if found is None:
        raise Http404("no such organisation")
    if found.slug != slug:
        return redirect("members:organisation", found.slug, permanent=True)
    memberships = found.memberships.prefetch_related("references")
    belongings = presentation.belongings(memberships, presentation.conference_day(database_now()))
    context = {
        "organisation": found,
        "belongings": belongings,
        "sources": presentation.sources(belongings),
        "parts": found.parts.in_official_order(),
        "bodies": found.bodies.all(),
        "posts": _public_posts(Q(organisation=found)),
        "panels": panels_for("members.organisation", found),
        "alternates": alternates("members:organisation", slug=found.slug_in),
    }
    return render(request, "members/organisation.html", context)


@public_page
def body(request: HttpRequest, slug: str) -> HttpResponse:
    """An organ or group of the Conference, or the Conference itself."""
    found = find_by_slug(Body.objects.select_related("parent", "organisation").prefetch_related("references"), slug)
    if found is None:
        raise Http404("no such body")
    if found.slug != slug:
        return redirect("members:body", found.slug, permanent=True)
    context = {
        "body": found,
        "active": presentation.active_period(found),
        "part_groups": presentation.body_groups(found.parts.order_by("pk")),
        "unsourced": presentation.unsourced(found),
        "panels": panels_for("members.body", found),
        "alternates": alternates("members:body", slug=found.slug_in),
    }
    return render(request, "members/body.html", context)


@public_page
def person(request: HttpRequest, name: str) -> HttpResponse:
    """Someone who may be named in public: posts over time, terms led, and parts in events; 404 for anyone else."""
    found = people.find_person(name)
    if found is None:
        raise Http404("no such person")
    if name != people.address_word(found):
        return redirect("members:person", people.address_word(found), permanent=True)
    holders = found.presidencies_held.select_related("presidency__country").order_by("-presidency__year")
    context = {
        "person": found,
        "posts": people.post_rows(found.posts.select_related("organisation", "country", "person")),
        "terms": people.holder_rows(holders),
        "panels": panels_for("members.person", found),
        "alternates": alternates("members:person", name=name),
    }
    return render(request, "members/person.html", context)


@public_page
def presidency_list(request: HttpRequest) -> HttpResponse:
    """The line of presidencies from 1996 to today, gaps included."""
    today = presentation.conference_day(database_now())
    terms = Presidency.objects.select_related("country")
    current = terms.current(today)
    lines = presentation.term_lines(terms, current, today.year)
    context = {"decades": presentation.decades(lines), "picture": presentation.led_picture(lines)}
    return render(request, "members/presidency_list.html", context)


@public_page
def presidency_detail(request: HttpRequest, label: str) -> HttpResponse:
    """One term: whose it was, when as far as is known, what it aimed at, and its neighbours."""
    terms = Presidency.objects.select_related("country")
    holders = (
        PresidencyHolder.objects.filter(person__is_public=True).select_related("person").order_by("starts_on", "pk")
    )
    described = terms.prefetch_related("references", Prefetch("holders", holders))
    presidency = described.filter(year=label).first() if re.fullmatch("[0-9]{4}", label) else None
    if presidency is None:
        raise Http404("no such presidency")
    today = presentation.conference_day(database_now())
    current = terms.current(today)
    context = {
        "presidency": presidency,
        "is_current": presidency == current,
        "is_documented": presidency.is_documented(today),
        "term_dates": presentation.term_words(presidency, today),
        "meeting": presentation.meeting_name(presidency),
        "holders": people.holder_rows(presidency.holders.all()),
        "troika": presentation.troika_of(presidency, terms.troika(presidency)),
        "unsourced": presentation.unsourced(presidency),
        "panels": panels_for("members.presidency", presidency),
        "alternates": alternates("members:presidency", label=label),
    }
    return render(request, "members/presidency_detail.html", context)


def _public_posts(whose: Q) -> list[people.PostRow]:
    """Posts of people who may be named in public, the present ones first."""
    posts = Post.objects.filter(whose, person__is_public=True)
    return people.post_rows(posts.select_related("person", "organisation", "country"))
