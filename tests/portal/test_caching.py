"""How long public pages are kept, and that private ones never are."""

import pytest
from django.http import Http404, HttpResponse
from django.test import RequestFactory

from crm_portal.caching import private_page, public_page

requests = RequestFactory()


def counting_page():
    """A page that tells how often it was made."""
    made = []

    @public_page
    def page(request):
        made.append(request)
        return HttpResponse(f"made {len(made)} times")

    return page


def test_public_page_is_made_once_for_all_who_read_it_at_once():
    page = counting_page()

    first, second = page(requests.get("/p/")), page(requests.get("/p/"))

    assert first.content == second.content == b"made 1 times"


def test_each_address_has_its_own_page():
    page = counting_page()

    first, second = page(requests.get("/p/?q=1")), page(requests.get("/p/?q=2"))

    assert first.content != second.content


def test_page_with_a_known_etag_is_not_sent_again():
    page = counting_page()
    etag = page(requests.get("/p/"))["ETag"]

    assert page(requests.get("/p/", headers={"If-None-Match": etag})).status_code == 304


def test_visitor_with_a_session_gets_a_fresh_page_that_nobody_keeps():
    page = counting_page()
    page(requests.get("/p/"))
    request = requests.get("/p/")
    request.COOKIES["sessionid"] = "staff"

    response = page(request)

    assert response.content == b"made 2 times"
    assert response["Cache-Control"] == "private, no-store"


def test_private_page_is_kept_by_nobody():
    @public_page
    def page(request):
        return private_page(HttpResponse("for one person"))

    response = page(requests.get("/p/"))

    assert response["Cache-Control"] == "private, no-store"
    assert not response.has_header("ETag")


def test_missing_page_is_looked_for_each_time():
    @public_page
    def page(request):
        raise Http404

    for _time in range(2):
        with pytest.raises(Http404):
            page(requests.get("/p/"))


def test_public_page_takes_no_posts():
    assert counting_page()(requests.post("/p/")).status_code == 405
