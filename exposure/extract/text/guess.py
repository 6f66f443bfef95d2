"""What the small model says: whether a post is about its writer, and what a segment of a biography is.

It was tried for every category of posts as well. There it found little that the recognizers had not, and
on real posts most of it was wrong, so it is not asked.
"""

from collections.abc import Sequence

from exposure.extract.guess import Feature, features, models, tokens
from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Span
from exposure.extract.text.passage import Passage, Segment
from exposure.model import Category, Kind, Level

LONGEST = 400
"""Characters of a post that is looked at as a whole; of a longer one, the surroundings of a find."""
REACH = 200
"""Characters on either side of a find in a longer post."""
SURE = 1.5
"""How far above its threshold a guess is more than a hint."""
THRESHOLDS = {
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
"""Log odds above which the model is believed for a segment, and what it then found."""


def about(passage: Passage, at: int, languages: Sequence[Language]) -> float:
    """Return log odds that the words around ``at`` are about their writer: 0 is even, more is likelier.

    What speaks for it and against it was learnt: first person, dropped subjects and household words;
    quotation marks, lyrics, retweets, wishes, third persons, shops and news.
    """
    start, end = 0, len(passage.text)
    if end > LONGEST:
        start, end = max(0, at - REACH), min(end, at + REACH)
    model = models()["post"]
    row = tokens(passage.text[start:end], passage.low[start:end], languages)
    return model.scores(features(row))[model.labels.index("any")]


def label(bio: Sequence[Segment], index: int, languages: Sequence[Language]) -> Span | None:
    """Return what the model takes a segment of a biography for, or None."""
    segment, model = bio[index], models()["bio"]
    row = tokens(segment.text, segment.low, languages)
    made: list[Feature] = list(features(row, mark=mark(bio, index)))
    scores = dict(zip(model.labels, model.scores(made), strict=True))
    ranked = ((scores[c.value] - t, c, kind) for c, (t, kind) in THRESHOLDS.items())
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
