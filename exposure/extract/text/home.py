"""The town or quarter the writer lives in or comes from, said."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from exposure.extract.guess.places import is_settlement
from exposure.extract.languages.contract import Language
from exposure.extract.names import first_names
from exposure.extract.text import hometown
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.dwelling import dwellings
from exposure.extract.text.local import towns
from exposure.extract.text.own import subject
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import Phrases, hits, phrase, proper
from exposure.gazetteer import people
from exposure.model import Kind, Level

SMALL, SMALL_NAME = 1_000, 5
"""People of a small town and letters of its name, at least."""
LARGE = 100_000
"""People of a town that is known though typed without a capital."""
_PINS = "📍📌🏠🏡🌍🌎🌏🗺"
_SOMETHING_IN = re.compile(r"(?P<what>[^\W\d_][\w'-]{1,20}(?: [\w'-]{1,20}){0,2}) (?P<in>[^\W\d_]{1,4})(?= )")
"""A course or a service year, and where: "FSJ in Example Town"."""
_BASED = re.compile(r"(?<![\w-])(?P<town>[A-Z][\w'.]{1,25}(?: [A-Z][\w'.]{1,25}){0,2})[ -]based(?!\w)")


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the place after "I live in" and the like, with its country, and in a bio "City-based"."""
    for based in hits(_BASED, passage.text) if passage.bio else ():
        yield Span(*based.span("town"))
    for match in hits(_lives(language), passage.low):
        weak = match[0] in language.comes_from and " " not in match[0]
        if weak or not (passage.bio or subject(passage, match.start(), language)):
            continue
        span = proper(passage.text, match.end(), language, most=4)
        if span:
            yield Span(span[0], _with_country(passage.text, span[1], language))
    if passage.bio:
        yield from (Span(*town) for town in hometown.within(passage, language))
    else:
        yield from towns(passage, language)
        yield from dwellings(passage, language)


@cache
def _lives(language: Language) -> Phrases:
    return Phrases(language.lives_in + language.comes_from)


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield a place behind a pin, "City, Country" and "from City"."""
    segment = bio[index]
    if segment.mark[:1] not in _PINS and _shop(bio, language):
        return
    town = _town(bio, index, language)
    if town:
        end = bio[index + 1].end if _joined(bio, index, language) else town[1]
        yield Span(town[0], end, level=Level.STRONG if segment.mark[:1] in _PINS and segment.mark else None)


def _town(bio: Sequence[Segment], index: int, language: Language) -> tuple[int, int] | None:
    segment = bio[index]
    whole = (segment.start, segment.end)
    if segment.mark and segment.mark[:1] in _PINS and len(segment.text.split()) <= 5:
        return whole
    studied = _SOMETHING_IN.match(segment.low)
    if (
        studied
        and not any(w in language.not_in or w in language.hobbies for w in studied["what"].split())
        and studied["in"] in language.in_
    ):
        span = proper(segment.text, studied.end(), language, most=3)
        if span and span[1] == len(segment.text):
            return segment.start + span[0], segment.end
    more = hometown.whole(segment, language)
    if more:
        return more
    if segment.text == segment.low and _city(bio, index, language):
        return whole
    first, _, rest = segment.low.partition(" ")
    at = len(first) if rest and first in language.comes_from + language.in_ else 0
    span = proper(segment.text, at, language, most=4)
    if not span or span[1] != len(segment.text):
        return None
    alone = span[0] == 0 and (_joined(bio, index, language) or _known(bio, index, language))
    return (segment.start + span[0], segment.end) if at or alone else None


def _city(bio: Sequence[Segment], index: int, language: Language) -> bool:
    """Return whether a segment in small letters is a large town by itself, in a bio without capitals."""
    low = bio[index].low
    known = any(low in words for words in (language.jobs, language.hobbies, language.common, first_names()))
    if index == 0 or known or not is_settlement(low) or _shop(bio, language):
        return False
    return people(low) >= LARGE and sum(s.text == s.low for s in bio) * 2 > len(bio)


def _known(bio: Sequence[Segment], index: int, language: Language) -> bool:
    """Return whether a segment is a town by itself, and no shop speaks."""
    text = bio[index].text
    if index == 0 and text.split(" ")[0].lower() in first_names():
        return False
    if text.lower() in language.jobs or text.lower() in language.hobbies or _shop(bio, language):
        return False
    return is_settlement(text) or _small(bio, index, language) or hometown.small(bio, index, language)


def _small(bio: Sequence[Segment], index: int, language: Language) -> bool:
    """Return whether a segment is a small town that stands for itself, not in a list."""
    segment = bio[index]
    follows = index + 1 < len(bio) and bio[index + 1].mark == ","
    together = segment.mark == "," and index > 0 and (follows or bio[index - 1].mark == ",")
    together = together or (follows and index + 2 < len(bio) and bio[index + 2].mark == ",")
    if together or len(segment.text) < SMALL_NAME:
        return False
    free = all(map(set(segment.low.split()).isdisjoint, (first_names(), language.common)))
    return free and people(segment.text) >= SMALL


def _shop(bio: Sequence[Segment], language: Language) -> bool:
    return not language.firms and any(phrase(language.business).search(s.low) for s in bio)


def _joined(bio: Sequence[Segment], index: int, language: Language) -> bool:
    """Return whether a comma and a country or state follow."""
    if index + 1 >= len(bio):
        return False
    segment, following = bio[index], bio[index + 1]
    together = following.part == segment.part and following.mark == ","
    return together and following.low in language.countries


def _with_country(text: str, end: int, language: Language) -> int:
    match = re.compile(r", ?([^\W\d_][\w. ]{1,20})(?!\w)").match(text, end)
    for words in range(3, 0, -1) if match else ():
        name = " ".join(match[1].split(" ")[:words]).rstrip(".") if match else ""
        if match and name.lower() in language.countries and text.startswith(name, match.start(1)):
            return match.start(1) + len(name)
    return end


RECOGNIZER = Recognizer(
    name="home", kind=Kind.TEXT_TOWN, bio_kind=Kind.BIO_TOWN, find=find, label=label, rank=20
)
