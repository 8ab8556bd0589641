"""Every address answers each role as the table says; an address without a row fails (P-01)."""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.house.access_examples import EXAMPLES
from tests.house.access_table import ACCESS, LOGIN
from tests.house.project import listed

ADMIN_PAGES = ("admin:index", "admin:login", "admin:logout")


def addresses(resolver: URLResolver, namespace: str = "") -> Iterator[tuple[str, bool]]:
    """The name of every address of our own, and whether it takes parameters."""
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLPattern):
            yield f"{namespace}{pattern.name or pattern.pattern}", bool(pattern.pattern.regex.groups)
        elif pattern.app_name != "admin":
            yield from addresses(pattern, f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace)


def all_names() -> set[str]:
    """Our own addresses, and of the admin its door and one list for each registered model."""
    lists = [f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist" for model in admin.site._registry]
    return {name for name, _ in addresses(get_resolver())} | {*ADMIN_PAGES, *lists}


@pytest.fixture
def visitor(client, request):
    """The client in the role that the test is for."""
    if request.param == "anonymous":
        return client
    user = get_user_model().objects.create_user(
        f"{request.param}@example.org",
        "a password that nobody types",
        name="Fictitious",
        is_staff=True,
        is_superuser=request.param == "superuser",
    )
    client.force_login(user)
    return client


def test_every_address_has_a_row():
    assert not (found := all_names() - set(ACCESS)), listed(found)


def test_every_row_has_an_address():
    assert not (found := set(ACCESS) - all_names()), listed(found)


def test_every_address_with_parameters_has_an_example():
    with_parameters = {name for name, takes_parameters in addresses(get_resolver()) if takes_parameters}

    assert not (found := with_parameters - set(EXAMPLES)), listed(found)


@pytest.mark.parametrize("visitor", ["anonymous", "staff", "superuser"], indirect=True)
@pytest.mark.parametrize("name", sorted(ACCESS))
def test_an_address_answers_each_role_as_the_table_says(db, request, visitor, name):
    role = request.node.callspec.params["visitor"]
    parameters = EXAMPLES[name]() if name in EXAMPLES else {}

    answer = visitor.get(reverse(name, kwargs=parameters))

    doors = (reverse(settings.LOGIN_URL), reverse("admin:login"))
    is_login = answer.status_code == 302 and answer.url.startswith(doors)
    assert (LOGIN if is_login else answer.status_code) == getattr(ACCESS[name], role)
