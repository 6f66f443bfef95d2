"""What the writer does for pleasure."""

import re
from collections.abc import Iterator, Sequence

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import hits, phrase
from exposure.model import Kind

_TOKEN = re.compile(r"[^\W_][\w'-]*")
_LONGEST = 3
_LISTED = 150
"""Characters after "I love" in which pastimes are listed."""


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the pastime after "I play", and in a bio all of them in a sentence of what the writer loves."""
    for match in hits(phrase(language.likes), passage.low):
        for token in (t for t, _ in zip(_TOKEN.finditer(passage.low, match.end()), range(3), strict=False)):
            if token[0] in language.hobbies:
                yield Span(*token.span())
                break
    for match in hits(phrase(language.loves), passage.low) if passage.bio else ():
        _, end = passage.sentence(match.start())
        for token in _TOKEN.finditer(passage.low, match.end(), min(end, match.end() + _LISTED)):
            if token[0] in language.hobbies:
                yield Span(*token.span())


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield a short segment with a pastime in it; a shop's list is not one."""
    segment = bio[index]
    if not language.firms and any(phrase(language.business).search(s.low) for s in bio):
        return
    words = _TOKEN.findall(segment.low)
    if not 1 <= len(words) <= _LONGEST:
        return
    tokens = [t for t in _TOKEN.finditer(segment.low) if t[0] in language.hobbies]
    if tokens and words[0] in language.me:
        yield from (Span(segment.start + t.start(), segment.start + t.end()) for t in tokens)
    elif tokens:
        yield Span(segment.start, segment.end)


RECOGNIZER = Recognizer(
    name="interest", kind=Kind.TEXT_INTEREST, bio_kind=Kind.BIO_INTEREST, find=find, label=label, rank=90
)
