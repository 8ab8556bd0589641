"""The pages of series and of observances."""

import re

import pytest
from django.core.cache import cache

from events.models import Observance
from tests.factories import events as make
from tests.factories import members

pytestmark = pytest.mark.django_db


def test_events_of_a_series_stand_in_the_order_of_time(client):
    series = make.series(1)
    make.event(1, series=series)
    make.past_event(2, series=series)

    page = client.get("/en/series/series-1/").text

    assert re.findall(r">(Meeting \d)<", page) == ["Meeting 2", "Meeting 1"]
    assert "2 events recorded, 2014–2099." in page


def test_editions_of_which_nothing_is_recorded_are_named(client):
    series = make.series(1)
    for number in (1, 4, 6, 9):
        make.past_event(number, series=series, edition_number=number)

    page = client.get("/en/series/series-1/").text

    assert "The portal holds nothing about these editions: 2–3, 5, 7–8." in page


def test_series_without_gaps_speaks_of_none(client):
    make.past_event(1, series=make.series(1), edition_number=1)

    assert 'id="gaps"' not in client.get("/en/series/series-1/").text


@pytest.mark.parametrize("path", ["/en/series/series-1/", "/es/series/series-1/", "/en/series/nothing/"])
def test_series_of_drafts_alone_is_not_found(client, path):
    make.event(1, series=make.series(1), status="draft")

    assert client.get(path).status_code == 404


@pytest.mark.parametrize("number", [1, 30])
def test_page_of_a_series_costs_four_queries(client, django_assert_num_queries, number):
    series = make.series(1)
    for each in range(number):
        make.place(make.past_event(each, series=series))
    cache.clear()

    with django_assert_num_queries(4):
        client.get("/en/series/series-1/")


def test_observance_tells_its_country_its_month_and_its_events(client):
    make.observance(make.past_event(1), 1)
    Observance.objects.update(country=members.country("HN"), month=8)

    english, spanish = (
        client.get("/en/observances/observance-1/").text,
        client.get("/es/conmemoraciones/observance-1/").text,
    )

    assert "Each year in August" in english
    assert '<a href="/en/members/hn/">Honduras</a>' in english
    assert "Meeting 1" in english
    assert "Encuentro 1" in spanish


def test_observance_of_drafts_alone_is_not_found(client):
    make.observance(make.event(1, status="draft"), 1)

    assert client.get("/en/observances/observance-1/").status_code == 404


@pytest.mark.parametrize("number", [1, 30])
def test_page_of_an_observance_costs_four_queries(client, django_assert_num_queries, number):
    first = make.observance(make.past_event(100), 1)
    for each in range(number):
        event = make.past_event(each)
        make.place(event)
        event.observance_links.create(observance=first.observance)
    cache.clear()

    with django_assert_num_queries(4):
        client.get("/en/observances/observance-1/")
