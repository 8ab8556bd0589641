"""Personal links: the person holds the secret, the database its digest."""

import re
import time

import pytest

from crm_portal import tokens


def test_minted_token_is_safe_in_an_address_and_has_192_random_bits():
    token = tokens.mint()

    assert re.fullmatch(r"[A-Za-z0-9_-]{32}", token.raw)
    assert token.digest == tokens.digest_of(token.raw)
    assert tokens.mint().raw != token.raw


def test_token_does_not_show_its_secret_when_printed():
    token = tokens.mint()

    assert token.raw not in repr(token)
    assert token.raw not in str(token)


def test_digest_is_sha256_in_hexadecimal():
    assert tokens.digest_of("A" * 32) == "22a48051594c1949deed7040850c1f0f8764537f5191be56732d16a54c1d8153"


@pytest.mark.parametrize(
    "raw",
    ["", "A" * 31, "A" * 33, "A" * 31 + "\n", "A" * 31 + "ñ", "A" * 31 + "\x00", "\ud800" * 32, "١" * 32, " " * 32,
     "A" * 1_000_000, None, 5, b"A" * 32],
    ids=["empty", "short", "long", "newline", "accent", "nul", "surrogates", "digits", "blank",
         "million", "none", "number", "bytes"],
)  # fmt: skip
def test_malformed_token_gets_a_digest_that_matches_nothing(raw):
    digest = tokens.digest_of(raw)

    assert digest == tokens.MATCHES_NOTHING
    assert not re.fullmatch(r"[0-9a-f]{64}", digest)
    assert not tokens.matches(raw, digest)


def test_digest_of_a_million_characters_costs_nothing():
    started = time.process_time()

    tokens.digest_of("A" * 1_000_000)

    assert time.process_time() - started < 0.1


def test_token_matches_its_own_digest_and_no_other():
    token, other = tokens.mint(), tokens.mint()

    assert tokens.matches(token.raw, token.digest)
    assert not tokens.matches(other.raw, token.digest)
    assert not tokens.matches(token.raw, "\ud800")


def test_mask_hides_every_occurrence_of_the_secret():
    raw = tokens.mint().raw

    masked = tokens.mask(f"GET /es/inscripciones/{raw}/ from /es/unirse/{raw}/", raw)

    assert masked == "GET /es/inscripciones/••••/ from /es/unirse/••••/"


def test_mask_without_a_secret_leaves_the_text():
    assert tokens.mask("nothing to hide", "") == "nothing to hide"
