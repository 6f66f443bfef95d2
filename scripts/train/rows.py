"""What each section of the model learns from: rows of features, and the labels of each.

``about`` learns from whole posts and biographies whether they give anything away at all, ``said`` from the
sentences of posts what each gives away, ``bio`` from the segments of biographies. Written texts say most,
and templates little; but the templates know more names of places, jobs and schools.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from exposure.extract.guess.features import features
from exposure.extract.guess.tokens import tokens
from exposure.extract.languages import choose
from exposure.extract.languages.contract import Language
from exposure.extract.text.guess import mark, stretches, whole
from exposure.extract.text.passage import Passage, segments
from scripts.train.corpus import Example, bio_examples, post_examples
from scripts.train.written import written

TOLD = 0.8
"""How often the language of a training text is told, as services tell it."""
TEMPLATE = 0.2
"""How much a text from a template counts beside a written one."""


Within = Callable[[int, int], tuple[frozenset[str], frozenset[str]]]
"""Tells what is given away between two characters, and what is debatable there."""


class Row(NamedTuple):
    """A stretch of text to learn from.

    Attributes:
        features: The hashes of its features.
        labels: What it gives away.
        debatable: What it may give away; nothing is learnt of that.
        weight: How much it counts.
    """

    features: list[int]
    labels: frozenset[str]
    debatable: frozenset[str] = frozenset()
    weight: float = 1.0


def about(seed: int) -> Iterator[Row]:
    """Yield whole texts."""
    chance = random.Random(seed)
    for text in written():
        passage = Passage.of(text.text, bio=text.bio)
        sure, weak = text.within(0, len(text.text))
        yield Row(
            whole(passage, _told(passage, text.language, chance)), sure, weak if not sure else frozenset()
        )
    for example in post_examples(seed):
        passage = Passage.of(example.text)
        yield Row(whole(passage, _told(passage, example.language, chance)), example.labels, weight=TEMPLATE)


def said(seed: int) -> Iterator[Row]:
    """Yield the sentences of posts."""
    chance = random.Random(seed)
    for text in written():
        if not text.bio:
            passage = Passage.of(text.text)
            languages = _told(passage, text.language, chance)
            for start, end in stretches(passage):
                row = tokens(text.text[start:end], passage.low[start:end], languages)
                yield Row(list(features(row)), *text.within(start, end))


def bio(seed: int) -> Iterator[Row]:
    """Yield the segments of biographies."""
    for text in written():
        if text.bio:
            yield from _segments(text.text, text.language, text.within, 1.0)
    for example in bio_examples(seed):
        yield from _segments(example.text, example.language, _middle(example), 1.0)


def _segments(
    text: str,
    language: str,
    within: Callable[[int, int], tuple[frozenset[str], frozenset[str]]],
    weight: float,
) -> Iterator[Row]:
    passage = Passage.of(text, bio=True)
    languages, found = choose(passage.low, language), segments(passage)
    for index, segment in enumerate(found):
        row = features(tokens(segment.text, segment.low, languages), mark=mark(found, index))
        yield Row(list(row), *within(segment.start, segment.end), weight)


def _middle(example: Example) -> Within:
    def within(start: int, end: int) -> tuple[frozenset[str], frozenset[str]]:
        middle = (start + end) / 2
        return next((x for s, e, x in example.spans if s <= middle <= e), frozenset()), frozenset()

    return within


def _told(passage: Passage, language: str, chance: random.Random) -> Sequence[Language]:
    return choose(passage.low, language if chance.random() < TOLD else None)
