"""What visitors see when something is wrong: always a page, in words, with a way out."""

import pytest
from django.db import OperationalError, connection
from django.test import Client


@pytest.fixture
def visitor() -> Client:
    return Client(raise_request_exception=False)


@pytest.fixture
def database_is_down(db):
    def refuse(execute, sql, params, many, context):
        raise OperationalError("connection refused")

    with connection.execute_wrapper(refuse):
        yield


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/en/nothing/", "This page does not exist"),
        ("/fr/", "This page does not exist"),
        ("/en/members/hn/more/", "This page does not exist"),
    ],
)
def test_page_that_does_not_exist_says_so_in_words(visitor, path, title):
    answer = visitor.get(path, headers={"accept-language": "en"})

    assert answer.status_code == 404
    assert title in answer.text
    assert 'href="/en/"' in answer.text


@pytest.mark.urls("tests.portal_pages.urls_that_fail")
@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/broken", 500, "server_error"),
        ("/down", 503, "unavailable"),
        ("/forbidden", 403, "forbidden"),
        ("/suspicious", 400, "bad_request"),
    ],
)
def test_each_failure_has_its_page(visitor, path, status, code):
    answer = visitor.get(path)

    assert answer.status_code == status
    assert f'data-error="{code}"' in answer.text


@pytest.mark.urls("tests.portal_pages.urls_that_fail")
def test_page_of_last_resort_speaks_both_languages_and_hides_the_cause(visitor):
    text = visitor.get("/broken").text

    assert "Algo falló de nuestro lado" in text
    assert "Something failed on our side" in text
    assert "a mistake of ours" not in text


@pytest.mark.parametrize("path", ["/en/", "/en/members/", "/en/presidencies/", "/en/search/?q=iom", "/sitemap.xml"])
def test_page_without_a_database_asks_to_come_back(visitor, database_is_down, path):
    answer = visitor.get(path)

    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "10"


def test_readyz_without_a_database_says_so_in_one_sentence(visitor, database_is_down):
    answer = visitor.get("/readyz")

    assert (answer.status_code, answer.json()) == (503, {"database": "The database does not answer."})


def test_healthz_answers_without_a_database(visitor, database_is_down):
    assert visitor.get("/healthz").status_code == 200
