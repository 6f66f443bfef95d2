"""Levels: a find is only as sure as the post lets it be, and never surer than its recognizer says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.extract.languages import languages
from exposure.extract.text.passage import Passage
from exposure.extract.text.sure import MAX_ASKED, Sure
from exposure.model import Level
from tests.extract.text.conftest import Read

(ENGLISH,) = (x for x in languages() if x.code == "en")


def test_what_the_writer_says_of_themselves_keeps_its_level(read: Read) -> None:
    assert {e.level for e in read("I turned 16 today and my mum made a cake") if e.found_by == "age"} == {
        Level.STRONG
    }


def test_a_shops_address_is_a_hint(read: Read) -> None:
    text = "We're hiring! Send your application to jobs@example.org, shop open Monday to Friday 9-5"
    assert {e.level for e in read(text, lang="en") if e.found_by == "mail"} <= {Level.HINT}


def test_a_biography_keeps_its_levels(read: Read) -> None:
    found = read("Nina Example | 24 | nina@example.org", bio=True)
    assert [e.level for e in found if e.found_by == "mail"] == [Level.STRONG]


@pytest.mark.parametrize("general", [False, True])
@pytest.mark.parametrize("said", Level)
@given(text=st.text(max_size=60), at=st.integers(0, 60))
def test_nothing_becomes_surer(general: bool, said: Level, text: str, at: int) -> None:
    sure = Sure(Passage.of(text), (ENGLISH,))
    assert min(said, Level.HINT) <= sure.level(said, min(at, len(text)), general=general) <= said


def test_a_long_text_is_asked_about_at_few_places() -> None:
    sure = Sure(Passage.of("I walked my dog along the river again. " * 200), (ENGLISH,))
    told = [sure.level(Level.STRONG, at, general=False) for at in range(0, 7000, 200)]
    assert sum(level > Level.HINT for level in told) <= MAX_ASKED
