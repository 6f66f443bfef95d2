"""JSON for terminals and files moves no cursor, hides nothing, and is the same data (safety.md 8.3)."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.model.codec import shown_json

HIDING = (
    "\x1b[2J",
    "\x9b2J",
    "\x7f",
    "\u202egnp.exe",
    "\u2066x\u2069",
    "\u200bx",
    "\ufeff",
    "\u00ad",
    "\U000e0041",
)


@pytest.mark.parametrize("text", HIDING, ids=lambda text: text.encode("unicode_escape").decode())
def test_safety_8_3_what_hides_is_written_as_its_code(text):
    written = shown_json({text: [text]})
    assert json.loads(written) == {text: [text]}
    assert not any(unicodedata.category(c) in {"Cc", "Cf", "Cs"} for c in written)


def test_safety_8_3_half_a_character_can_be_written():
    written = shown_json("\ud83d \udc00")
    assert written.encode()
    assert json.loads(written) == "\ud83d \udc00"


@given(st.recursive(st.text(max_size=20), lambda x: st.lists(x, max_size=3), max_leaves=5))
def test_it_is_the_same_data(data):
    assert json.loads(shown_json(data)) == data


def test_letters_of_all_languages_stay_as_they_are():
    assert shown_json("Ána \u0906\u0928\u093e 你好 🦊") == '"Ána \u0906\u0928\u093e 你好 🦊"'
