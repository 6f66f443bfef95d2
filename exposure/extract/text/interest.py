"""What the writer does for pleasure."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import either
from exposure.model import Kind

_TOKEN = re.compile(r"[^\W_][\w'-]*")
_LONGEST = 3


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the pastime within three words after "I play" or "I love"."""
    for match in _likes(language).finditer(passage.low):
        for token in (t for t, _ in zip(_TOKEN.finditer(passage.low, match.end()), range(3), strict=False)):
            if token[0] in language.hobbies:
                yield Span(*token.span())
                break


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield a short segment with a pastime in it, or one that stands in a list with such."""
    segment = bio[index]
    words = _TOKEN.findall(segment.low)
    if not 1 <= len(words) <= _LONGEST:
        return
    if not language.hobbies.isdisjoint(words):
        yield Span(segment.start, segment.end)


@cache
def _likes(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){either(language.likes)}(?!\w)")


RECOGNIZER = Recognizer(
    name="interest", kind=Kind.TEXT_INTEREST, bio_kind=Kind.BIO_INTEREST, find=find, label=label, rank=90
)
