"""People who may be named in public: the address of each one's page, and the posts held over time."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.text import slugify

from crm_portal.dates import PartialDate, Precision, period
from members.models import Person, Post, PresidencyHolder

# "rocio-gonzalez-higuera-12": the words are for readers, the number finds the person.
_ADDRESS = re.compile(r"(?:.*-)?([0-9]{1,18})", re.DOTALL)


def address_word(person: Person) -> str:
    """The word that stands for `person` in an address, the same in both languages."""
    return f"{slugify(person.display_name)[:100]}-{person.pk}".strip("-")


def page_of(person: Person) -> str:
    """The address of the page of `person`; empty for who may not be named."""
    return reverse("members:person", kwargs={"name": address_word(person)}) if person.is_public else ""


def find_person(name: str) -> Person | None:
    """The person at the address `name`, whatever its words; none for who may not be named."""
    written = _ADDRESS.fullmatch(name)
    return Person.objects.filter(pk=written[1], is_public=True).first() if written else None


@dataclass(frozen=True)
class PostRow:
    """A post with who held it and when, as far as is known."""

    post: Post
    person: Person
    person_url: str
    when: str


@dataclass(frozen=True)
class HolderRow:
    """Who led a presidency, with the post held then."""

    holder: PresidencyHolder
    person: Person
    person_url: str
    when: str


def post_rows(posts: Iterable[Post]) -> list[PostRow]:
    """Posts whose people, organisations and countries have been read."""
    return [PostRow(post, post.person, page_of(post.person), _when(post)) for post in posts]


def holder_rows(holders: Iterable[PresidencyHolder]) -> list[HolderRow]:
    """Holders whose people have been read."""
    return [HolderRow(holder, holder.person, page_of(holder.person), _when(holder)) for holder in holders]


def _when(held: Post | PresidencyHolder) -> str:
    """From when until when; empty where neither is known."""
    if not (held.starts_on or held.ends_on):
        return ""
    ends = PartialDate(held.ends_on) if held.ends_on else PartialDate(None, Precision.UNKNOWN)
    return period(PartialDate(held.starts_on), ends, past=True)
