"""Finding things by the words in their names, as people type them: without accents, only beginnings."""

import re
from typing import TypeVar

from django.contrib.postgres.fields import ArrayField
from django.db.models import F, Func, QuerySet, TextField, Value
from django.db.models.functions import Cast

from crm_portal.folding import fold

LONGEST_QUERY = 200
MOST_WORDS = 12
_WORD = re.compile(r"[^\W_]+")
Things = TypeVar("Things", bound=QuerySet)


class Folded(Func):
    """A text in lower case without accents."""

    function = "crm_fold"
    output_field = TextField()
    arity = 1


class Joined(Func):
    """Texts one after the other, blank ones left out."""

    function = "concat_ws"
    output_field = TextField()


def words_of(typed: str) -> list[str]:
    """The words in what somebody typed, folded; of an endless text the beginning counts."""
    return _WORD.findall(fold(typed[:LONGEST_QUERY]))[:MOST_WORDS]


def holding(things: Things, words: list[str], *fields: str, also: str = "") -> Things:
    """Those of `things` in whose `fields` each of `words` is, or begins, a word.

    Lists of names count like names. `also` are words that belong to every one of them. Without
    words nothing is found.
    """
    if not words:
        return things.none()
    found = things.annotate(_found=Folded(Joined(Value(" "), *(_text(things, field) for field in fields), Value(also))))
    for word in words:
        # A word holds letters and figures only, so it is its own pattern; \m is the beginning of a word.
        found = found.filter(_found__regex=rf"\m{word}")
    return found


def _text(things: QuerySet, field: str):
    is_list = "__" not in field and isinstance(things.model._meta.get_field(field), ArrayField)
    if is_list:
        return Func(F(field), Value(" "), function="array_to_string", output_field=TextField())
    return Cast(field, TextField())
