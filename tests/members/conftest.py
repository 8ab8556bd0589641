"""What the tests of the members pages share: a page as text, and records that only they need."""

from collections.abc import Callable

import pytest
from django.test import Client

from members.models import Person, Post, Presidency, PresidencyHolder, Reference, Sourced
from tests.factories import members


@pytest.fixture
def page(client: Client) -> Callable[[str], str]:
    """`page("/en/members/")`: the text of a page that must be there."""

    def read(path: str) -> str:
        response = client.get(path)
        assert response.status_code == 200
        return response.content.decode()

    return read


def post(number: int = 1, *, person: Person | None = None, **facts) -> Post:
    """A post of a person; the facts name the organisation or the country."""
    titles = {"title_es": f"viceministra {number}", "title_en": f"vice-minister {number}"}
    return Post.objects.create(**{"person": person or members.person(number), **titles, **facts})


def holder(of: Presidency, number: int = 1, **facts) -> PresidencyHolder:
    return PresidencyHolder.objects.create(presidency=of, person=members.person(number, **facts))


def source(of: Sourced, number: int = 1) -> Reference:
    """A public page on which the record rests."""
    reference = Reference.objects.create(
        code=f"source-{number}",
        outlet="Diario de prueba",
        headline=f"Titular {number}",
        address=f"example.org/{number}",
    )
    of.references.add(reference)
    return reference
