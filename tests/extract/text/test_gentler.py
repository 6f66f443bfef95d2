"""A sentence that gives away less, by rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.extract.text.gentler import gentler
from tests.extract.text.conftest import Read


@pytest.mark.parametrize(
    ("text", "bio", "told"),
    [
        ("turning 15 next thursday", False, "turning a year older next thursday"),
        ("Ana, 24, nurse, Calgary", True, "Ana, in my twenties, nurse, Canada"),
        ("my big brother Bob got a car", False, "my big brother got a car"),
        ("We're in Crete until the 22nd, bye", False, "We're in Crete, bye"),
        ("I leave the gym at 9 every night", False, "I leave the gym now and then"),
        ("text me on 07700 900215 please", False, "text me on (number on request) please"),
        ("my alt is @ana.draws, follow", False, "my alt is (name on request), follow"),
        ("i study at Example University", False, "i study at my school"),
        ("my mother's maiden name is Example", False, "my mother's maiden name is (my secret)"),
        ("vivo en Salamanca y llueve", False, "vivo en mi zona y llueve"),
        ("tous les jeudis 20h impro au café", False, "de temps en temps impro au café"),
        ("lived at 9 Example Yard till I was ten", False, "lived at 9 Example Yard till I was ten"),
        ("pillo el bus de las 7:15 todos los dias", False, "pillo el bus de las 7:15 todos los dias"),
        ("mein großer Bruder Malte singt", False, "mein großer Bruder singt"),
        ("ma meilleure amie Manon part demain", False, "ma meilleure amie part demain"),
        ("mera naya number hai 98765 43210, save karo", False, "mera naya number hai (DM karo), save karo"),
        ("nothing to see here", False, "nothing to see here"),
        ("i feel so alone", False, "i feel so alone"),
    ],
)
def test_words_are_made_more_general(read: Read, text: str, bio: bool, told: str) -> None:
    assert gentler(text, read(text, bio=bio)) == told


def test_a_part_of_a_text_is_enough(read: Read) -> None:
    found = read("so tired. text me on 07700 900215 please")
    assert gentler("text me on 07700 900215 please", found) == "text me on (number on request) please"


@given(st.text(max_size=80))
def test_without_a_find_nothing_changes(text: str) -> None:
    assert gentler(text, ()) == text
