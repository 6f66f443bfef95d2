"""What the small model says: whether a text is about its writer, and what a stretch of it gives away.

It learnt from posts and biographies that were written for it, see ``scripts/train``. What it finds that no
recognizer found is a hint, for it was right in about three of four.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from exposure.extract.guess import Feature, Token, features, marked, models, tokens
from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Span
from exposure.extract.text.passage import Passage, Segment
from exposure.model import Category, Kind, Level

LONGEST = 400
"""Characters of a post that is looked at as a whole; of a longer one, the surroundings of a find."""
REACH = 200
"""Characters on either side of a find in a longer post."""
MOST = 12
"""Sentences of a post that the model is asked about."""
KEPT = 16
"""Stretches whose words and odds are kept: one post asks for them more than once."""
SURE = 1.5
"""How far above its threshold a guess is more than a hint."""
BIO = {
    Category.NAME: (1.0, Kind.BIO_NAME),
    Category.AGE_OR_BIRTHDAY: (1.0, Kind.BIO_SCHOOL_YEAR),
    Category.HOME: (1.0, Kind.BIO_TOWN),
    Category.SCHOOL: (1.5, Kind.BIO_SCHOOL),
    Category.WORKPLACE: (0.5, Kind.BIO_WORK),
    Category.JOB: (0.5, Kind.BIO_JOB),
    Category.FAMILY: (0.5, Kind.TEXT_FAMILY),
    Category.PARTNER: (0.5, Kind.TEXT_PARTNER),
    Category.PET: (0.5, Kind.TEXT_PET),
    Category.INTEREST: (0.5, Kind.BIO_INTEREST),
}
"""Log odds above which the model is believed for a segment, and what it then found."""
SAID = {
    Category.FAMILY: (0.6, Kind.TEXT_FAMILY),
    Category.ROUTINE: (0.3, Kind.TEXT_TIMETABLE),
    Category.TRAVEL_ABSENCE: (0.5, Kind.TEXT_PLAN_AWAY),
    Category.INTEREST: (0.5, Kind.TEXT_INTEREST),
    Category.VULNERABILITY: (0.0, Kind.TEXT_HARD_TIME),
    Category.SECURITY_ANSWER: (-0.3, Kind.TEXT_FIRSTS),
}
"""The same for a sentence of a post. It was tried for all categories; these are those where it found what the
recognizers had not, and was right in most cases, on posts that nobody had seen."""
MEANT = 1.0
"""Log odds of a post about its writer from which a guess at one of its sentences counts."""
NAMED = {Category.FAMILY: ("KIN", "NAME")}
"""Classes of words that stand for a find; without one, there is none."""


def about(passage: Passage, at: int, languages: Sequence[Language]) -> float:
    """Return log odds that the words around ``at`` are about their writer: 0 is even, more is likelier.

    What speaks for it and against it was learnt: first person, dropped subjects and household words;
    quotation marks, lyrics, retweets, wishes, third persons, shops and news.
    """
    start, end = 0, len(passage.text)
    if end > LONGEST:
        start, end = max(0, at - REACH), min(end, at + REACH)
    return _about(passage.text[start:end], passage.low[start:end], tuple(languages), bio=passage.bio)


@lru_cache(maxsize=KEPT)
def _about(text: str, low: str, languages: tuple[Language, ...], *, bio: bool) -> float:
    return models()["about"].scores(_whole(text, low, languages, bio=bio))[0]


def _whole(text: str, low: str, languages: tuple[Language, ...], *, bio: bool) -> list[Feature]:
    row, seen = _seen(text, low, languages)
    return seen + marked(row, "bio" if bio else "post")


@lru_cache(maxsize=KEPT)
def _seen(text: str, low: str, languages: tuple[Language, ...]) -> tuple[list[Token], list[Feature]]:
    """Return the words of a stretch and their features: of a post of one sentence, both are asked twice."""
    row = tokens(text, low, languages)
    return row, features(row)


def whole(
    passage: Passage, languages: Sequence[Language], start: int = 0, end: int | None = None
) -> list[Feature]:
    """Return what the model sees of a text as a whole."""
    end = len(passage.text) if end is None else end
    return _whole(passage.text[start:end], passage.low[start:end], tuple(languages), bio=passage.bio)


def said(passage: Passage, languages: Sequence[Language]) -> Iterator[tuple[Category, Span]]:
    """Yield what the model takes sentences of a post for."""
    model = models()["said"]
    for (start, end), _ in zip(stretches(passage), range(MOST), strict=False):
        row, seen = _seen(passage.text[start:end], passage.low[start:end], tuple(languages))
        scores = dict(zip(model.labels, model.scores(seen), strict=True))
        for category, (threshold, kind) in SAID.items():
            words = [t for t in row if category not in NAMED or t.kind in NAMED[category]]
            if words and scores[category.value] > threshold:
                last = words[0] if category in NAMED else words[-1]
                yield category, Span(start + words[0].start, start + last.end, kind=kind, level=Level.HINT)


def stretches(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sentence of a post."""
    return pairwise((*passage.sentences, len(passage.text)))


def label(bio: Sequence[Segment], index: int, languages: Sequence[Language]) -> Span | None:
    """Return what the model takes a segment of a biography for, or None."""
    segment, model = bio[index], models()["bio"]
    row, seen = _seen(segment.text, segment.low, tuple(languages))
    made = seen + marked(row, mark(bio, index))
    scores = dict(zip(model.labels, model.scores(made), strict=True))
    ranked = ((scores[c.value] - t, c, kind) for c, (t, kind) in BIO.items())
    score, category, kind = max(ranked)
    foreign = category is Category.HOME and any(t.word in x.not_in for t in row for x in languages)
    timeless = category is Category.AGE_OR_BIRTHDAY and not any(c.isalpha() for c in segment.low)
    if score <= 0 or foreign or timeless:
        return None
    level = Level.LIKELY if score > SURE else Level.HINT
    return Span(segment.start, segment.end, kind=kind, level=level)


def mark(bio: Sequence[Segment], index: int) -> str:
    """Return what the model is told of a segment beside its words: whether it is the first, and its mark."""
    return f"{min(index, 1)}{bio[index].mark[:1]}"
