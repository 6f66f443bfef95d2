"""Expressions that are made for what a text holds find what the whole expressions find."""

import pytest

from exposure.extract.languages import languages
from exposure.extract.text.grammar import compiled, is_folded
from exposure.extract.text.known import frames
from exposure.extract.text.made import FEW, is_far, pattern
from exposure.extract.text.phrases import phrase, wild
from exposure.extract.text.wanted import FEW as FEW_PARTS
from exposure.extract.text.wanted import Phrases, Wanted

(ENGLISH,) = (x for x in languages() if x.code == "en")
FRAMES = list(frames(ENGLISH).all())
TEXTS = (
    "my sister works as a nurse at the hospital in Leeds",
    "Off to Łódź with my husband and the dogs on Friday",
    "I'm a TEACHER, my mum's a retired midwife",
)


@pytest.mark.parametrize("text", TEXTS)
def test_a_frame_made_for_a_text_finds_what_the_whole_frame_finds(text: str) -> None:
    low = text.lower()
    for frame in FRAMES[::20]:
        searched = low if is_folded(frame.words) else text
        made = pattern(frame, low, far=is_far(text))
        whole = compiled(frame.words, ENGLISH, bio="bio" in frame.flags)
        assert [m.span() for m in made.finditer(searched)] == [m.span() for m in whole.finditer(searched)]


def test_a_frame_has_few_expressions() -> None:
    frame = next(f for f in FRAMES if "{job}" in f.words)
    made = {pattern(frame, f"i am a {job}", far=False) for job in sorted(ENGLISH.jobs)[: 4 * FEW]}
    assert 1 < len(made) <= FEW + 1


def test_letters_from_far_alphabets_are_told() -> None:
    assert is_far("Łódź")
    assert not is_far("Málaga \u2764")


def test_phrases_are_looked_for_by_the_words_that_stand_there() -> None:
    said = Phrases(("lost my job", "lost my keys", "out of work"))
    assert said.on("i found my job") is None
    assert [m[0] for m in said.finditer("i lost my job, out of work. lost my jobs")] == [
        "lost my job",
        "out of work",
    ]
    assert said.search("i lost my job", 3) is None


def test_a_list_has_few_expressions() -> None:
    words = tuple(f"word{n}" for n in range(4 * FEW_PARTS))
    said = Phrases(words)
    assert len({said.on(word) for word in words}) <= FEW_PARTS + 1
    assert all(said.search(word) for word in words)


def test_gaps_and_numbers_stand_in_phrases() -> None:
    said = wild(("posts a * every", "born 21#", "#% off"))
    assert [
        bool(said.search(t)) for t in ("posts a cat every day", "born 2105", "50% off", "posts a cat")
    ] == [
        True,
        True,
        True,
        False,
    ]


def test_an_expression_is_made_only_where_it_is_needed() -> None:
    made = list[str]()

    def form() -> str:
        made.append("")
        return r"my (?:dog|cat)"

    said = Wanted(form, ("my",), ("dog", "cat"))
    assert said.on("my house") is None
    assert not made
    assert said.search("my cat")
    assert said.search("my dog")
    assert len(made) == 1


def test_a_list_is_known_by_being_the_same() -> None:
    words = ("one", "two")
    assert phrase(words) is phrase(words)
    assert phrase(words).search("two")
