"""Finding events by words, as people type them."""

import re
from functools import reduce
from operator import and_

from django.contrib.postgres.search import SearchQuery

from crm_portal.folding import fold

_WORD = re.compile(r"\w+")
LONGEST_QUERY = 200


class _FoldedPrefix(SearchQuery):
    """A word as typed, accents folded, matching as a beginning."""

    template = "to_tsquery('simple', crm_fold(%(expressions)s) || ':*')"


class _Stem(SearchQuery):
    """A word by its stem in one language."""

    def __init__(self, word: str, language: str):
        folding = "crm_stem" if language == "spanish" else "crm_fold"
        super().__init__(word)
        self.template = f"plainto_tsquery('{language}', {folding}(%(expressions)s))"


def search_query(words: str):
    """The query for every word of `words`; None where they hold nothing to look for."""
    # Folded first: some letters come apart into several words, which the database would not read as one.
    found = _WORD.findall(fold(words[:LONGEST_QUERY]))
    if not found:
        return None
    return reduce(and_, (_either(word) for word in found[:12]))


def _either(word: str):
    return _FoldedPrefix(word) | _Stem(word, "spanish") | _Stem(word, "english")
