"""What no phrase tells: categories that the small model is sure of, and whether a text is about its writer.

The model only adds where the recognizers are silent, and only in categories and above thresholds where it
was right on posts that it had not seen (``scripts/train/measure.py`` says which).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from exposure.extract.guess import Feature, Token, features, models, tokens
from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Span
from exposure.extract.text.passage import Passage, Segment
from exposure.model import Category, Kind, Level

LONGEST = 400
"""Characters of a text that is looked at as a whole; a longer one is looked at in stretches."""
STRETCH = 280
MOST = 30
"""Stretches of one text."""
ABOUT = -1.5
"""Log odds below which a text is hardly about its writer: only what is strong stays."""
SURE = 1.5
"""How far above its threshold a guess is more than a hint."""

POST_THRESHOLDS = {
    Category.HOME: (1.0, Kind.TEXT_TOWN),
    Category.WORKPLACE: (0.0, Kind.TEXT_WORK),
    Category.JOB: (0.0, Kind.TEXT_JOB),
    Category.FAMILY: (1.5, Kind.TEXT_FAMILY),
    Category.PARTNER: (0.8, Kind.TEXT_PARTNER),
    Category.PET: (0.2, Kind.TEXT_PET),
    Category.TRAVEL_ABSENCE: (0.7, Kind.TEXT_PLAN_AWAY),
    Category.INTEREST: (1.1, Kind.TEXT_INTEREST),
    Category.VULNERABILITY: (1.6, Kind.TEXT_HARD_TIME),
    Category.MONEY: (0.3, Kind.TEXT_MONEY),
    Category.DOCUMENT: (1.0, Kind.TEXT_DOCUMENT),
    Category.SECURITY_ANSWER: (2.2, Kind.TEXT_FIRSTS),
}
"""Log odds above which the model is believed for a post, and what it then found. Categories that are
missing here did not gain from it."""
BIO_THRESHOLDS = {
    Category.NAME: (1.0, Kind.BIO_NAME),
    Category.AGE_OR_BIRTHDAY: (1.0, Kind.BIO_SCHOOL_YEAR),
    Category.HOME: (1.0, Kind.BIO_TOWN),
    Category.SCHOOL: (0.5, Kind.BIO_SCHOOL),
    Category.WORKPLACE: (0.5, Kind.BIO_WORK),
    Category.JOB: (0.5, Kind.BIO_JOB),
    Category.FAMILY: (0.5, Kind.TEXT_FAMILY),
    Category.PARTNER: (0.5, Kind.TEXT_PARTNER),
    Category.PET: (0.5, Kind.TEXT_PET),
    Category.INTEREST: (0.3, Kind.BIO_INTEREST),
}
_NAMED = frozenset({Category.NAME, Category.SCHOOL, Category.WORKPLACE, Category.HOME})
"""Categories that need a proper name."""
_PROPER = frozenset({"NAME", "PLACE", "CAP", "ACRONYM", "MORE"})
_CLAUSE = re.compile(r"[.!?…;\n]|[,:](?=\s)|\s[-–—](?=\s)")  # noqa: RUF001 (dashes)


class Guess(NamedTuple):
    """What the model says of a stretch.

    Attributes:
        category: The category.
        span: Where and what.
    """

    category: Category
    span: Span


def guesses(passage: Passage, languages: Sequence[Language]) -> tuple[list[Guess], float]:
    """Return what the model is sure of in a post, and log odds that the post is about its writer.

    Args:
        passage: A post.
        languages: Whose words are known.
    """
    model, about, found = models()["post"], -99.0, list[Guess]()
    for start, end in _stretches(passage):
        row = _moved(tokens(passage.text[start:end], passage.low[start:end], languages), start)
        made = list(features(row))
        scores = dict(zip(model.labels, model.scores(made), strict=True))
        about = max(about, scores["any"])
        for category, (threshold, kind) in POST_THRESHOLDS.items():
            score = scores[category.value]
            if score > threshold and row:
                shares = model.shares(made, model.labels.index(category.value), len(row))
                span = _clause(passage.text, row, shares, start, end)
                if category in _NAMED:
                    span = _proper([t for t in row if not _ordinary(t, languages)], row, shares) or (0, 0)
                if span[0] < span[1]:
                    level = Level.LIKELY if score > threshold + SURE else Level.HINT
                    found.append(Guess(category, Span(*span, kind=kind, level=level)))
    return found, about


def label(bio: Sequence[Segment], index: int, languages: Sequence[Language]) -> Guess | None:
    """Return what the model takes a segment of a biography for, or None."""
    segment, model = bio[index], models()["bio"]
    row = tokens(segment.text, segment.low, languages)
    made: list[Feature] = list(features(row, mark=mark(bio, index)))
    scores = dict(zip(model.labels, model.scores(made), strict=True))
    ranked = ((scores[c.value] - t, c, kind) for c, (t, kind) in BIO_THRESHOLDS.items())
    score, category, kind = max(ranked)
    foreign = category is Category.HOME and any(t.word in x.not_in for t in row for x in languages)
    if score <= 0 or foreign:
        return None
    level = Level.LIKELY if score > SURE else Level.HINT
    return Guess(category, Span(segment.start, segment.end, kind=kind, level=level))


def mark(bio: Sequence[Segment], index: int) -> str:
    """Return what the model is told of a segment beside its words: whether it is the first, and its mark."""
    return f"{min(index, 1)}{bio[index].mark[:1]}"


def _stretches(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield a short text whole, a longer one by sentences put together."""
    size = len(passage.text)
    if size <= LONGEST:
        yield 0, size
        return
    start, made = 0, 0
    for at in (*passage.sentences[1:], size):
        while at - start > STRETCH and made < MOST:
            end = min(at, start + STRETCH)
            yield start, end
            start, made = end, made + 1
    if made < MOST and start < size:
        yield start, size


def _moved(row: Iterable[Token], by: int) -> list[Token]:
    return [Token(t.start + by, t.end + by, t.word, t.kind) for t in row]


def _clause(
    text: str, row: Sequence[Token], shares: Sequence[float], start: int, end: int
) -> tuple[int, int]:
    """Return the clause whose words say most for the category, without space around it."""
    cuts = [start, *(start + m.end() for m in _CLAUSE.finditer(text[start:end])), end]
    best = max(
        pairwise(cuts),
        key=lambda c: sum(s for t, s in zip(row, shares, strict=True) if c[0] <= t.start < c[1]),
    )
    words = text[slice(*best)]
    left = best[0] + len(words) - len(words.lstrip())
    return left, left + len(words.strip().rstrip(".!?…;,:-"))


def _ordinary(token: Token, languages: Sequence[Language]) -> bool:
    return token.kind not in _PROPER or any(token.word in x.not_names for x in languages)


def _proper(named: Sequence[Token], row: Sequence[Token], shares: Sequence[float]) -> tuple[int, int] | None:
    """Return the run of names nearest to the word that says most."""
    if not named:
        return None
    peak = row[max(range(len(row)), key=shares.__getitem__)].start
    first = last = min(range(len(named)), key=lambda i: abs(named[i].start - peak))
    while first and named[first].start - named[first - 1].end <= 1:
        first -= 1
    while last + 1 < len(named) and named[last + 1].start - named[last].end <= 1:
        last += 1
    return named[first].start, named[last].end
