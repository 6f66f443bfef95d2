"""Masks and safe text (safety.md 2.2, 8.3)."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.model import Account, Evidence, GeoPoint, JsonPointer, Kind, Ownership, Source, SourceType
from exposure.redact import DOTS, MAIL_PROVIDERS, label, line, mask, mask_handle, visible

SOURCE = Source(
    type=SourceType.PROFILE,
    uri="https://social.example/@ana",
    account=Account(platform="mastodon", host="social.example", handle="ana"),
    ownership=Ownership.PROVEN,
)


def evidence(kind: Kind, value) -> Evidence:
    return Evidence(kind=kind, value=value, source=SOURCE, locator=JsonPointer(""), found_by="test")


@pytest.mark.parametrize(
    ("kind", "value", "masked"),
    [
        (Kind.BIO_MAIL, "ana@gmail.com", f"a{DOTS}@gmail.com"),
        (Kind.BIO_MAIL, "ana@small-firm.example", f"a{DOTS}@{DOTS}"),
        (Kind.TEXT_PHONE, "+44 20 7946 0018", f"+44 {DOTS} 18"),
        (Kind.BIO_PHONE, "020 7946 0018", f"{DOTS} 18"),
        (Kind.PROFILE_NAME, "Ana Maria Example", "A. M. E."),
        (Kind.BIO_BIRTH, "1991-04-05", "199•"),
        (Kind.BIO_BIRTH, "5 April", DOTS),
        (Kind.GPS, GeoPoint(latitude=12.3456, longitude=65.4321), "a place"),
        (Kind.BIO_SCHOOL, "Hill School", DOTS),
        (Kind.BIO_TOWN, "Exampleton", DOTS),
        (Kind.THUMB, 5120, "found"),
        (Kind.BIO_MAIL, None, "withheld"),
    ],
)
def test_safety_2_2_each_kind_has_its_mask(kind, value, masked):
    assert mask(evidence(kind, value)) == masked


def test_safety_2_2_only_twelve_providers_are_named():
    assert len(MAIL_PROVIDERS) == 12


@given(st.sampled_from(list(Kind)), st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=40))
def test_safety_2_2_a_mask_shows_no_two_letters_of_a_word(kind, word):
    masked = mask(evidence(kind, word))
    assert masked in {"a place", "found"} or word[:2] not in masked


@given(st.sampled_from([Kind.BIO_SCHOOL, Kind.BIO_WORK, Kind.TEXT_HARD_TIME, Kind.PROFILE_NAME]), st.data())
def test_safety_2_2_dots_do_not_show_length(kind, data):
    one, two = (data.draw(st.from_regex(r"b[a-z]{2,30}", fullmatch=True)) for _ in range(2))
    assert mask(evidence(kind, one)) == mask(evidence(kind, two))


def test_safety_2_2_a_handle_is_its_platform_and_first_letter():
    assert mask_handle(SOURCE.account) == f"mastodon a{DOTS}" == label(SOURCE)
    assert mask_handle(Account(platform="photos")) == "photos"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("abc\u202edef", "abc<U+202E>def"),
        ("a\u200bb", "a<U+200B>b"),
        ("a\ufeffb", "a<U+FEFF>b"),
        ("a\x1b[2Jb", "a<U+001B>[2Jb"),
        ("a\u2028b", "a<U+2028>b"),
        ("a\ue000b", "a<U+E000>b"),
        ("a\U000e0041b", "a<U+E0041>b"),
        ("a\u3164b", "a<U+3164>b"),
        ("e" + "\u0301" * 20, "e" + "\u0301" * 4),
        ("ünïcode 漢字 عربى 👋🏽", "ünïcode 漢字 عربى 👋🏽"),
        ("line\nline\ttab", "line\nline\ttab"),
    ],
)
def test_safety_8_3_hidden_characters_become_code_points(text, shown):
    assert visible(text) == shown


@given(st.text())
def test_safety_8_3_a_terminal_line_is_one_line_without_control_characters(text):
    shown = line(text)
    assert len(shown) <= 200
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in shown)


def test_safety_8_3_text_that_is_taken_for_plain_holds_nothing_that_hides():
    kept = [c for c in map(chr, range(0x110000)) if visible(c) == c and not c.isprintable()]
    assert {unicodedata.category(c) for c in kept} == {"Cc", "Zs"}
    assert [c for c in kept if unicodedata.category(c) == "Cc"] == ["\t", "\n"]
    assert visible("a" + "\u0301" * 9 + "\u2022") == "a" + "\u0301" * 4 + "\u2022"
