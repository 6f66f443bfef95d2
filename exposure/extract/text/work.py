"""Where the writer works."""

import re
from collections.abc import Iterator
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import subject
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import either, hits, phrase, proper
from exposure.extract.text.school import says_school
from exposure.model import Kind


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the employer's name after any of the language's phrases for working somewhere."""
    for match in hits(phrase(language.works_at), passage.low):
        if passage.bio or subject(passage, match.start(), language):
            span = proper(passage.text, match.end(), language)
            if span and not says_school(passage.low[slice(*span)], language):
                yield Span(*span)
                yield from _town(passage, span[1], language)


def _town(passage: Passage, at: int, language: Language) -> Iterator[Span]:
    """Yield the town of the workplace: "... depot in Example Town"."""
    link = _in(language).match(passage.low, at)
    town = proper(passage.text, link.end(), language, most=3) if link else None
    if town:
        yield Span(*town, kind=Kind.BIO_TOWN if passage.bio else Kind.TEXT_TOWN)


@cache
def _in(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?: [a-z]{{2,15}}){{0,2}} {either(language.in_)}(?= )")


RECOGNIZER = Recognizer(name="work", kind=Kind.TEXT_WORK, bio_kind=Kind.BIO_WORK, find=find)
