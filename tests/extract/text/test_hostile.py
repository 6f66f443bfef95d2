"""Hostile text: the work is bounded by counting, so that a slow machine fails nothing."""

import sys
from collections.abc import Callable
from itertools import pairwise

import pytest

from exposure.extract import text as words
from exposure.extract.languages import languages
from exposure.extract.languages.contract import Language
from exposure.extract.text.asked import MAX_EACH, MAX_STRETCHES, MAX_WORK, asked, stretches
from exposure.extract.text.contract import Recognizer
from exposure.extract.text.passage import Passage
from scripts.bench.hostile import hostile, pieces

MOST_CALLS = 50_000
"""Calls of functions in one recognizer on one text; characters that are read: 20,000."""
EVERY = 150
"""Of so many hostile pieces, one is counted for every recognizer."""


def calls(work: Callable[[], object]) -> int:
    """Return how many functions some work calls, those in C too."""
    count = 0

    def told(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(told)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("language", languages(), ids=lambda x: x.code)
def test_there_are_many_hostile_pieces_of_every_language(language: Language) -> None:
    assert len(set(pieces(language))) > 500


@pytest.mark.parametrize("language", languages(), ids=lambda x: x.code)
def test_frames_are_tried_a_bounded_number_of_times(language: Language) -> None:
    for piece in list(dict.fromkeys(pieces(language)))[::12]:
        passage = Passage.of(hostile(piece)[: words.MAX_TEXT])
        tried = list(asked(passage, language))
        costs = [frame.cost for frame, _, _ in tried]
        assert sum(costs) < MAX_WORK + max(costs, default=0), piece
        assert all(end - start <= 430 for _, start, end in tried), piece
        assert len(tried) <= MAX_EACH * len({frame for frame, _, _ in tried})


@pytest.mark.parametrize("recognizer", words.recognizers(), ids=lambda r: r.name)
def test_a_recognizer_calls_a_bounded_number_of_functions(recognizer: Recognizer) -> None:
    for language in languages():
        for piece in list(dict.fromkeys(pieces(language)))[::EVERY]:
            passage = Passage.of(hostile(piece)[: words.MAX_TEXT])
            list(recognizer.find(passage, language))
            assert calls(lambda: list(recognizer.find(passage, language))) < MOST_CALLS, piece  # noqa: B023


def test_a_long_text_is_looked_at_in_stretches_that_share_their_edges() -> None:
    text = "some words and more " * 500
    found = list(stretches(text))
    assert found[0][0] == 0
    assert len(found) <= MAX_STRETCHES
    for (_, end), (start, _) in pairwise(found):
        assert start < end
        assert text[start] == " "


def test_a_frame_is_found_far_into_a_long_text() -> None:
    passage = Passage.of(
        "it was a quiet week here and nothing went wrong at all. " * 40 + "Off to Porto with my sister!"
    )
    (english,) = (x for x in languages() if x.code == "en")
    assert any(passage.text[s:e].find("Porto") >= 0 for _, s, e in asked(passage, english))
