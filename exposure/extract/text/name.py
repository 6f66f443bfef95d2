"""The writer's own name, said."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from exposure.extract.guess.places import is_place
from exposure.extract.languages.contract import Language
from exposure.extract.names import first_names
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import Phrases, hits, phrase, proper
from exposure.gazetteer import people
from exposure.model import Kind, Level

_AGE = re.compile(r"[1-9]\d(?: ?[a-zäöüéñº./]{1,8}){0,2}")
_TYPED = re.compile(r"[^\W\d_]{3,12}(?: [a-z]\.?)?")
"""A first name as people type it who use no capitals."""
CITY = 150_000
"""People of a city that is better known than any person of its name."""
_PRONOUNS = re.compile(
    r"(?:she|he|they|ella|él|elle|il|sie|er|ela|ele)(?: ?/ ?\w{2,5}){1,3}|\((?:she|he|they)/\w{2,5}\)"
)


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the name after "my name is", and in a bio after "I'm"."""
    for match in hits(_introduced(language) if passage.bio else phrase(language.my_name), passage.low):
        span = proper(passage.text, match.end(), language, most=3)
        if span and not _ordinary(passage.low[slice(*span)], language):
            yield Span(*span, level=None if match[0] in language.be else Level.STRONG)


@cache
def _introduced(language: Language) -> Phrases:
    return Phrases(language.my_name + language.be)


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield a bio's first segment if it is one to three capitalised words: a first name, or before an age."""
    segment, following = bio[index], bio[index + 1] if index + 1 < len(bio) else None
    if index or _ordinary(segment.low, language):
        return
    span = proper(segment.text, 0, language, most=3)
    named = span == (0, len(segment.text)) and segment.text.replace(" ", "").replace("-", "").isalpha()
    first = segment.low.partition(" ")[0].partition("-")[0]
    told = following and (_AGE.fullmatch(following.low) or _PRONOUNS.fullmatch(following.low))
    known = first in first_names() or (first in language.short_names and segment.text[0].isupper())
    alone = known and following and following.mark not in {"+", "&"} and not _town(segment.text)
    if (named and (told or alone)) or (alone and _TYPED.fullmatch(segment.low)):
        yield Span(segment.start, segment.end)


def _town(name: str) -> bool:
    """Return whether a name that people bear is rather that of a city; many a small town has one."""
    return is_place(name) and people(name) >= CITY


def _ordinary(low: str, language: Language) -> bool:
    """Return whether the words are a job, a pastime or a country rather than a name."""
    words = frozenset(low.split())
    listed = (language.jobs, language.hobbies, language.countries, language.school_words)
    return not all(map(words.isdisjoint, listed))


RECOGNIZER = Recognizer(
    name="name", kind=Kind.TEXT_NAME, bio_kind=Kind.BIO_NAME, find=find, label=label, rank=30
)
