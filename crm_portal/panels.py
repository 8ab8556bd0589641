"""A small registry by which an app hangs a panel on the page of an app below it.

A country's page shows its events without knowing that events exist: `events` registers a builder for
the place "members.country", and the page prints whatever `panels_for` gives it.

Places: "members.country", "members.organisation", "members.body", "members.presidency", "events.event", and on the
home of the staff area, where the thing is the request, "staff.today", "staff.aside" and "staff.numbers".
"""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from crm_portal.languages import reading_language

# Given the thing that the page is about and the language of the page ("es", "en"), a builder answers
# with a template and what it needs, or None where there is nothing to say.
Builder = Callable[[Any, str], "tuple[str, dict[str, Any]] | None"]

_builders: dict[str, list[Builder]] = defaultdict(list)


def register(place: str, builder: Builder) -> None:
    """Have `builder` asked for a panel at `place`; once however often it is registered."""
    if builder not in _builders[place]:
        _builders[place].append(builder)


def panels_for(place: str, thing: Any, language: str | None = None) -> list[SafeString]:
    """The panels of `place` for `thing` as HTML, in the order of their registration; None means the active language."""
    language = reading_language(language)
    built = (builder(thing, language) for builder in _builders[place])
    return [render_to_string(*panel) for panel in built if panel]
