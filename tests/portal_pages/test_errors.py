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


FOREIGN = {"host": "elsewhere.example"}


@pytest.mark.parametrize(
    ("path", "headers", "language"),
    [
        ("/en/%00/", {}, "en"),
        ("/es/eventos/?q=%00", {}, "es"),
        ("/en/members/", FOREIGN, "en"),
        ("/es/", FOREIGN, "es"),
        ("/healthz", FOREIGN, "es"),
    ],
)
@pytest.mark.parametrize("redirects_to_https", [False, True])
def test_address_that_is_refused_at_the_door_has_page_and_headers_like_any_other(
    visitor, db, settings, path, headers, language, redirects_to_https
):
    settings.SECURE_SSL_REDIRECT = redirects_to_https and headers == FOREIGN

    answer = visitor.get(path, headers=headers)

    assert answer.status_code == 400
    assert 'data-error="bad_request"' in answer.text
    assert f'<html lang="{language}"' in answer.text
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_form_with_too_many_fields_is_told_so(visitor, db, settings):
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 3

    answer = visitor.post("/es/inscripciones/", {"a": "1", "b": "2", "c": "3", "d": "4"})

    assert answer.status_code == 400
    assert 'data-error="request.too_many_fields"' in answer.text


@pytest.mark.parametrize("path", ["/", "/healthz", "/readyz"])
@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_address_for_reading_takes_nothing_else(visitor, path, method):
    answer = getattr(visitor, method)(path)

    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, HEAD")
