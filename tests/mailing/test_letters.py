import pytest
from django.template.loader import render_to_string

from crm_portal.mailing.letters import WORD_JOINER, Letter, render_letter

LINK = "http://127.0.0.1:8000/en/registrations/abc/"


@pytest.fixture
def rendered(sample_letters, settings):
    settings.SITE_URL = "http://127.0.0.1:8000"

    def render(**context) -> Letter:
        known = {"recipient_name": "Ana María López", "event": "Data webinar", "link": LINK, **context}
        return render_letter("samples/place_offered", language="en", context=known)

    return render


def test_letter_has_a_subject_a_text_and_html(rendered):
    letter = rendered()

    assert letter.subject == "Place offered: Data webinar"
    assert letter.text == (
        "Dear Ana María López,\n\n"
        "A place at Data webinar is free.\n\n"
        f"Accept the place:\n{LINK}\n\n"
        "Yours sincerely,\nExecutive Secretariat\n\n"
        "For questions, reply to this e-mail or write to: secretariat@example.org\n"
    )
    assert f'href="{LINK}"' in letter.html


def test_letter_says_its_language(sample_letters):
    letter = render_letter("samples/place_offered", language="es", context={"event": "Webinario", "link": LINK})

    assert '<html lang="es">' in letter.html


def test_letter_shows_markup_instead_of_obeying_it(rendered):
    letter = rendered(recipient_name="<b>Ana</b> & {{ link }}")

    assert "Dear <b>Ana</b> & {{ link }}," in letter.text
    assert "Dear &lt;b&gt;Ana&lt;/b&gt; &amp; {{ link }}," in letter.html


def test_subject_stays_on_one_line(rendered):
    letter = rendered(event="Data\r\nBcc: everyone@example.org\x00\u2028webinar")

    assert letter.subject == "Place offered: Data Bcc: everyone@example.org webinar"


@pytest.mark.parametrize("subject", ["", "Two\nlines", "Two\rlines"])
def test_letter_refuses_a_subject_that_is_not_one_line(subject):
    with pytest.raises(ValueError, match="one line"):
        Letter(subject=subject, text="", html="")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("http://evil.example/win", "http:|//evil.|example/win"),
        ("HTTPS://EVIL.EXAMPLE", "HTTPS:|//EVIL.|EXAMPLE"),
        ("www.evil.example/win", "www.|evil.|example/win"),
        ("evil.example", "evil.|example"),
        ("http://127.0.0.1:8000.evil.example/", "http:|//127.|0.|0.|1:8000.|evil.|example/"),
        ("http://127.0.0.1:8000@evil.example/", "http:|//127.|0.|0.|1:8000@evil.|example/"),
        ("first.last@example.org", "first.last@example.org"),
        ("12.30 h, no. 4.", "12.30 h, no. 4."),
    ],
)
def test_foreign_address_looks_the_same_and_is_no_link(rendered, typed, shown):
    letter = rendered(recipient_name=typed)

    assert f"Dear {shown.replace('|', WORD_JOINER)}," in letter.text
    assert f"Dear {shown.replace('|', WORD_JOINER)}," in letter.html


def test_address_given_by_staff_stays_a_link(sample_letters):
    stream = "https://stream.example.org/live"

    letter = render_letter(
        "samples/place_offered", language="en", context={"event": stream, "link": LINK}, links=[stream]
    )

    assert f"A place at {stream} is free." in letter.text


def test_frame_is_small_and_loads_nothing():
    frame = render_to_string("mail/layout.html", {"language": "es"})

    assert len(frame.encode()) < 20_000
    assert "<img" not in frame
    assert "url(" not in frame
    assert "<link" not in frame
