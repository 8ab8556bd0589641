"""One address of every type of public page, in both languages, with something on each."""

from datetime import date

from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import translation

from crm_portal.clock import database_now
from events.models import Commitment, Event
from members.people import address_word
from members.presentation import conference_day
from tests.factories import events, members, training
from tests.members.conftest import holder, post

LONG = "Encuentro sobre la coordinación entre gobiernos nacionales, estatales y municipales " * 3


def a_full_portal() -> None:
    """A little of everything that public pages show."""
    for alpha2 in members.COUNTRIES:
        members.member(alpha2)
    members.body(1, code="conference", kind="conference", description_es="Un proceso.", description_en="A process.")
    members.body(2, kind="organ", description_es="Decide.", description_en="It decides.")
    members.body(3)
    term = members.presidency(2021, "MX", meeting_ordinal=26, aims_es="Dialogar.", aims_en="Talk.")
    members.presidency(conference_day(database_now()).year)
    holder(term, 50)
    organisation = members.organisation(1, country=members.country("HN"))
    post(60, organisation=organisation)
    _a_past_event(term, organisation)
    coming = events.event(2, press_contact="press@example.org", contact="help@example.org")
    events.admission(coming)
    events.session(coming, 1, has_interpretation=True, languages=["es", "en"])
    events.relation(coming, Event.objects.get(slug_en="event-1"))
    training.module(training.edition(training.programme(1), 3))


def _a_past_event(term, organisation) -> None:
    held = events.past_event(1, series=events.series(1), presidency=term, press_contact="press@example.org")
    events.observance(held, 1)
    events.place(held)
    events.partner(held, organisation=organisation)
    events.delegation(held, country=members.country("MX"), has_attended=True)
    events.appearance(held, 1, country=members.country("HN"), remarks_es="Sí.", remarks_en="Yes.", speech="direct")
    document = events.document(held)
    events.document_file(document, "es", ContentFile(b"%PDF-1.7", "informe.pdf"))
    decision = events.decision(held, "1")
    texts = {"text_es": "Hacerlo.", "text_en": "Do it."}
    Commitment.objects.create(decision=decision, country=members.country("MX"), due_on=date(2015, 1, 1), **texts)
    events.source(held)


def pages(language: str) -> list[str]:
    """The address of each type of page of the full portal."""
    person = events.Appearance.objects.get().person
    named = [
        ("home", {}), ("search", {}), ("privacy", {}), ("accessibility", {}), ("about", {}), ("contact", {}),
        ("events:list", {}), ("events:detail", {"slug": _slug("event-1", language)}),
        ("events:detail", {"slug": _slug("event-2", language)}),
        ("events:register", {"slug": _slug("event-2", language)}), ("events:recover", {}),
        ("events:series", {"code": "series-1"}), ("events:observance", {"code": "observance-1"}),
        ("events:documents", {}), ("events:decisions", {}), ("members:list", {}), ("members:detail", {"alpha2": "hn"}),
        ("members:organisation", {"slug": {"es": "organismo-1", "en": "organisation-1"}[language]}),
        ("members:body", {"slug": {"es": "grupo-1", "en": "group-1"}[language]}),
        ("members:person", {"name": address_word(person)}), ("members:presidencies", {}),
        ("members:presidency", {"label": "2021"}), ("training:list", {}),
        ("training:detail", {"slug": {"es": "programa-1", "en": "programme-1"}[language]}),
    ]  # fmt: skip
    with translation.override(language):
        found = [reverse(name, kwargs=words) for name, words in named]
    queries = {"es": "buscar/?q=honduras", "en": "search/?q=honduras"}
    return [*found, f"/{language}/{queries[language]}", f"/{language}/?tz=", f"/{language}/nothing-here/"]


def _slug(slug_en: str, language: str) -> str:
    return slug_en if language == "en" else slug_en.replace("event", "evento")
