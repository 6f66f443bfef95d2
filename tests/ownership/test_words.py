"""The words of proof: made for one account, looked for in one place (safety.md 1.2, 1.3, 1.6)."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.model import Account, OwnerText
from exposure.ownership import words
from exposure.ownership.wordlist import WORDS

ANA = Account(platform="mastodon", host="social.example", handle="ana")
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SECRET = bytes(range(32))
MADE = words.make(ANA, NOON, SECRET)


def bio(text: str) -> list[OwnerText]:
    return [OwnerText(name="bio", text=text)]


def test_safety_1_2_words_are_four_everyday_words_and_two_digits():
    assert re.fullmatch(r"[a-z]+ [a-z]+ [a-z]+ [a-z]+ \d\d", MADE)
    assert len(set(WORDS)) == 256
    assert not any("exposure" in word for word in WORDS)


@pytest.mark.parametrize(
    ("account", "issued", "secret"),
    [
        (Account(platform="mastodon", host="social.example", handle="ana2"), NOON, SECRET),
        (Account(platform="mastodon", host="other.example", handle="ana"), NOON, SECRET),
        (Account(platform="gitlab", host="social.example", handle="ana"), NOON, SECRET),
        (ANA, NOON + timedelta(seconds=1), SECRET),
        (ANA, NOON, bytes(32)),
    ],
)
def test_safety_1_2_words_work_for_one_account_one_time_and_one_computer(account, issued, secret):
    assert words.make(account, issued, secret) != MADE


def test_safety_1_2_a_handle_in_other_letters_is_the_same_account():
    assert words.make(Account(platform="mastodon", host="Social.example", handle="ANA"), NOON, SECRET) == MADE


@pytest.mark.parametrize(("minutes", "counts"), [(-1, False), (0, True), (30, True), (31, False)])
def test_safety_1_2_words_count_for_thirty_minutes(minutes, counts):
    assert words.valid(NOON, NOON + timedelta(minutes=minutes)) is counts


@pytest.mark.parametrize(
    "text",
    [
        MADE,
        f"Ana, 34 · {MADE} · likes tea",
        f"({MADE})",
        f'"{MADE}".',
        MADE.upper(),
        MADE.replace(" ", "   "),
        MADE.replace(" ", "\n"),
        MADE.replace(" ", "\u00a0"),
        "".join(chr(ord(c) + 0xFEE0) if "a" <= c <= "z" else c for c in MADE),  # full-width letters
    ],
)
def test_safety_1_6_words_are_found_alone_and_in_order(text):
    assert words.stand_in(MADE, bio(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        f"x{MADE}",
        f"{MADE}7",
        f"_{MADE}_",
        " ".join(reversed(MADE.split())),
        MADE[:-1],
        MADE.replace(" ", "\u200b "),
        MADE.replace("a", "a\u200d") if "a" in MADE else MADE.replace("e", "e\u200d"),
        f"\u200b{MADE}",
        f"{MADE}\u2060",
        MADE.replace("a", "\u0430").replace("e", "\u0435").replace("o", "\u043e"),  # Cyrillic look-alikes
        MADE.replace(" ", ""),
        MADE.replace(" ", " and "),
    ],
)
def test_safety_1_6_anything_hidden_changed_or_attached_does_not_match(text):
    assert not words.stand_in(MADE, bio(text))


def test_safety_1_6_words_over_two_fields_do_not_count():
    first, second = MADE[: len(MADE) // 2], MADE[len(MADE) // 2 :]
    assert not words.stand_in(MADE, [OwnerText(name="bio", text=first), OwnerText(name="bio", text=second)])


@given(st.text(max_size=80))
def test_safety_1_6_no_other_text_matches(text):
    assert not words.stand_in(MADE, bio(text))
