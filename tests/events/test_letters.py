"""Every letter of the events app reads well in both languages and mixes neither."""

import re
from html import unescape

import pytest

from events import mails
from events.models import Registration
from tests.factories.registrations import NOW, an_admission, an_applicant

pytestmark = pytest.mark.django_db
ADDRESS = "http://127.0.0.1:8000/es/inscripciones/SECRET/"


def registration(language: str) -> Registration:
    """A registration on a waiting list, as rich a case as there is; nothing is sent."""
    admission = an_admission(capacity=0, has_waiting_list=True)
    applicant = an_applicant(language=language)
    return Registration.objects.create(
        admission=admission, event=admission.event, origin="public_form", submitted_at=NOW, state_since=NOW,
        consented_at=NOW, state="waitlisted", queue_number=1, **applicant.columns(),
    )  # fmt: skip


LETTERS = {
    "received": lambda one: mails.registration_received(one, one.event, address=ADDRESS, until=NOW),
    "received without a place": lambda one: mails.registration_received(one, one.event, address=ADDRESS, until=None),
    "already there": lambda one: mails.registration_already_there(one, address=ADDRESS),
    "confirmed": lambda one: mails.registration_confirmed(one, address=ADDRESS),
    "promoted": lambda one: mails.registration_promoted(one, address=ADDRESS),
    "waitlisted": lambda one: mails.registration_waitlisted(one, address=ADDRESS),
    "under review": lambda one: mails.registration_under_review(one, address=ADDRESS),
    "rejected": lambda one: mails.registration_rejected(one, reason="…"),
    "cancelled": mails.registration_cancelled,
    "fresh link": lambda one: mails.fresh_link(one, address=ADDRESS),
}
WORDS = {
    "es": ({"Reciba un cordial saludo", "Atentamente"}, {"Dear", "Yours", "registration", "place", " the "}),
    "en": ({"Dear", "Yours sincerely"}, {"Reciba", "Atentamente", "inscripción", "lugar", " el "}),
}


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("name", LETTERS)
def test_a_letter_is_in_one_language(name, language):
    letter = LETTERS[name](registration(language))

    wanted, unwanted = WORDS[language]
    said = letter.text.replace(ADDRESS, "").replace("127.0.0.1", "")
    assert all(words in said for words in wanted)
    assert not [words for words in unwanted if words in said]
    assert f'<html lang="{language}">' in letter.html


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("name", LETTERS)
def test_text_and_html_say_the_same(name, language):
    letter = LETTERS[name](registration(language))

    sentences = [line for line in letter.text.splitlines() if len(line) > 40 and "http" not in line]
    html = unescape(" ".join(re.sub(r"<[^>]+>", "", letter.html).split()))
    assert all(sentence in html for sentence in sentences)
    assert ("SECRET" in letter.text) == ("SECRET" in letter.html)
    assert len(letter.html.encode()) < 20_000


def test_the_subject_is_the_fact_a_colon_and_the_short_name():
    one = registration("es")
    one.event.short_name_es = "Webinario de datos"

    assert mails.registration_confirmed(one, address=ADDRESS).subject == "Inscripción confirmada: Webinario de datos"


def test_times_are_on_the_clocks_of_the_reader():
    one = registration("en")
    one.timezone = "America/Toronto"

    text = mails.registration_confirmed(one, address=ADDRESS).text

    assert "Thursday, 3 December 2026, 11:00–12:30, Ottawa and Toronto time (UTC−5)" in text
