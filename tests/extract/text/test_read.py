"""What holds for every recognizer, and for the reading of a text as a whole."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.extract import text as words
from exposure.extract.languages import languages
from exposure.extract.text.contract import CATEGORIES, Recognizer
from exposure.extract.text.passage import Passage, fold, segments
from exposure.model import Audience, Category, Evidence, JsonPointer, Kind, TextSpan
from tests.extract.text.conftest import POSTED, SOURCE, Read

BUDGET = 0.05
"""CPU seconds for one recognizer on a hostile text, five times what was measured on a slow machine."""
HOSTILE = [
    "a", "1", " ", "@", "a@", "a.", "#", '"', ",", "i ", "my ", "my sister ", "I'm at ", "i work at A ", "A ",
    "every monday ", "12 A ", "(", "555-0142 ", "+1", "\n", "a-", "'s", "every day 9pm ", "going to A ",
    "we're in a a a a a ", "x (at) ", "1/1", "my birthday is 1", "http://a.", "12 aaaa street ",
    "call me 5550142 ", "📍A,", "dog: ", "mrs a's a ", "🎵",
    "mon, tue, wed, ", "i've got a a ", "on the 7:15 to A ", "9-9, 9-9, ", "order 5550142 ", "AB12 CDE ",
    "my my my ", "i i i i'm", "i'm 41 a ", "paypal.me/a ", "A's ",
    "in A in A ", "a\u0301", "m\u200bum ", "\u202e",
]  # fmt: skip
PIECES = st.sampled_from(
    [*HOSTILE, "Ana", "16", "📍", " | ", "nurse", "born in '96", "Lisbon on Friday", "İ", "ŉ"]
)


@pytest.mark.parametrize("recognizer", words.recognizers(), ids=lambda r: r.name)
def test_a_recognizer_is_well_formed(recognizer: Recognizer) -> None:
    assert recognizer.name
    assert len([r for r in words.recognizers() if r.name == recognizer.name]) == 1
    free = {Kind.MENTION, Kind.HASHTAG, Kind.TEXT_HERE}
    assert recognizer.kind in CATEGORIES or recognizer.kind in free
    if recognizer.bio_kind:
        assert CATEGORIES[recognizer.bio_kind] == CATEGORIES[recognizer.kind]


def test_every_category_has_a_kind_and_a_recognizer() -> None:
    assert set(CATEGORIES.values()) == set(Category)
    assert {CATEGORIES[r.kind] for r in words.recognizers() if r.kind in CATEGORIES} == set(Category)


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("recognizer", words.recognizers(), ids=lambda r: r.name)
def test_hostile_text_is_cheap(recognizer: Recognizer, piece: str) -> None:
    text = (piece * (100_000 // len(piece) + 1))[: words.MAX_TEXT]
    for bio in (False, True):
        passage = Passage.of(text, bio=bio)
        for language in languages():
            spent = []
            for _ in range(3):
                begun = time.process_time()
                list(recognizer.find(passage, language))
                spent.append(time.process_time() - begun)
                if spent[-1] < BUDGET:
                    break
            assert min(spent) < BUDGET


@given(st.lists(PIECES | st.text(max_size=8), max_size=30).map("".join), st.booleans())
def test_any_text_is_read_and_every_span_is_in_it(text: str, bio: bool) -> None:
    at = JsonPointer("/text")
    for e in words.read(text, source=SOURCE, of=at, bio=bio, posted=POSTED):
        assert isinstance(e.locator, TextSpan)
        start, end = e.locator.start, e.locator.end
        assert 0 <= start < end <= len(text)
        assert e.locator.of == at
        if e.found_by not in {"age", "birthday", "mail", "mention", "hashtag"} and isinstance(e.value, str):
            assert e.value == text[start:end]
        assert len(e.quote or "") <= 200
        assert e.category == CATEGORIES.get(e.kind)


@given(st.text())
def test_folding_keeps_every_character_at_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_segments_are_stretches_of_the_bio(text: str) -> None:
    last = 0
    for segment in segments(Passage.of(text, bio=True)):
        assert text[segment.start : segment.end] == segment.text == segment.text.strip() != ""
        assert segment.start >= last
        last = segment.end


def test_the_same_words_give_the_same_evidence(read: Read) -> None:
    bio = "Nina Example, 24, dental hygienist 📍 Quillhaven, UK | two beagles | ig: nina.e"
    assert read(bio, bio=True) == read(bio, bio=True)


def test_a_bio_is_read_by_segments(read: Read) -> None:
    bio = "Nina Example, 24, dental hygienist 📍 Quillhaven, UK | two beagles | ig: nina.e"
    assert [(e.kind, e.value) for e in read(bio, bio=True)] == [
        (Kind.BIO_NAME, "Nina Example"),
        (Kind.BIO_AGE, 24),
        (Kind.BIO_JOB, "dental hygienist"),
        (Kind.BIO_TOWN, "Quillhaven, UK"),
        (Kind.TEXT_PET, "two beagles"),
        (Kind.BIO_LINK, "nina.e"),
    ]


def test_pronouns_and_slogans_are_nobodys_name(read: Read) -> None:
    assert read("she/her | coffee first | be kind", bio=True) == [
        e for e in read("she/her | coffee first | be kind", bio=True) if e.kind is Kind.BIO_INTEREST
    ]


def test_a_post_carries_its_moment_and_audience() -> None:
    posted = datetime(2025, 7, 20, 3, 11, tzinfo=UTC)
    (found,) = words.read(
        "I turned 16",
        source=SOURCE,
        of=JsonPointer("/text"),
        bio=False,
        posted=posted,
        audience=Audience.MEMBERS,
    )
    assert isinstance(found, Evidence)
    assert (found.posted, found.when, found.audience) == (posted, None, Audience.MEMBERS)
    assert found.quote == "I turned 16"
    assert "16" not in repr(found)


def test_a_long_text_is_cut_and_spans_stay_right() -> None:
    text = "my dog Rex. " + "word " * 10_000 + "my cat Tom."
    found = list(words.read(text, source=SOURCE, of=JsonPointer("/text"), bio=False))
    assert [e.value for e in found] == ["my dog Rex"]


def test_one_thing_is_found_once_by_two_languages(read: Read) -> None:
    mixed = "me llamo Ana y I turned 16 hoy, my dog Rex y mi perro"
    values = [e.value for e in read(mixed)]
    assert len(values) == len(set(values))
