"""Loading who speaks: the person, the post held, and the appearance as it was that day."""

from collections.abc import Iterator

from crm_portal.loading import Codes, Row, Table
from events.enums import Speech
from events.models import Appearance, Event, Session
from members.models import Country, Organisation, Person, Post

Pairs = list[tuple[Event, Row]]

_PEOPLE = Table(
    Person,
    key=("display_name",),
    columns=("given_names", "surnames", "sort_key", "honorific", "grammatical_gender", "is_public"),
)
_POSTS = Table(Post, key=("person_id", "organisation_id", "title_es"), columns=("title_en", "country_id"))
_APPEARANCES = Table(
    Appearance,
    key=("event_id", "person_id", "role", "session_id"),
    columns=("name", "honorific", "post", "organisation_id", "country_id", "rank", "remarks", "speech", "order"),
)


def load_appearances(pairs: Pairs) -> None:
    """Load those who appear at events, who spoke in public and may be named there."""
    people = _load_people(pairs)
    organisations, countries = Codes(Organisation), Codes(Country, "alpha2")
    sessions = {
        (event_id, number): pk
        for event_id, number, pk in Session.objects.filter(event__in=[event for event, _ in pairs]).values_list(
            "event_id", "number", "pk"
        )
    }
    rows = [
        {
            **part,
            "event_id": event.pk,
            "person_id": people[part["name"]],
            "session_id": sessions[event.pk, part["session"]] if "session" in part else None,
            "organisation_id": organisations[part.get("organisation")],
            "country_id": countries[part.get("country")],
            "speech": part.get("speech", Speech.REPORTED),
            "title_es": part.get("post_es"),
            "title_en": part.get("post_en"),
            "order": place,
        }
        for event, place, part in _parts(pairs)
    ]
    _APPEARANCES.bring_in(rows, among=Appearance.objects.filter(event__in=[event for event, _ in pairs]), drop=True)
    _POSTS.bring_in(
        [row for row in rows if row["organisation_id"]], among=Post.objects.filter(person__in=people.values())
    )


def _load_people(pairs: Pairs) -> dict[str, int]:
    """The people by the name in the file; one whom staff renamed is known by an earlier appearance."""
    parts = {part["name"]: part for _event, _place, part in _parts(pairs)}
    known = dict(Appearance.objects.filter(name__in=parts).values_list("name", "person"))
    rows = [
        {**part, "display_name": name, "grammatical_gender": part.get("gender", ""), "is_public": True}
        for name, part in parts.items()
    ]
    renamed = set(
        Person.objects.filter(pk__in=known.values()).exclude(display_name__in=parts).values_list("pk", flat=True)
    )
    there = Person.objects.filter(display_name__in=parts)
    _PEOPLE.bring_in([row for row in rows if known.get(row["display_name"]) not in renamed], among=there)
    return dict(there.values_list("display_name", "pk")) | {name: pk for name, pk in known.items() if pk in renamed}


def _parts(pairs: Pairs) -> Iterator[tuple[Event, int, Row]]:
    for event, record in pairs:
        for place, part in enumerate(record.get("people", []), start=1):
            yield event, place, part
