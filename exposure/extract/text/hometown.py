"""Towns in a biography that stand beside other words: "gardener up in Example", "Example via Sample"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from exposure.extract.guess.places import is_place, is_settlement
from exposure.extract.languages import languages
from exposure.extract.languages.contract import Language
from exposure.extract.names import first_names
from exposure.extract.text.own import business
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import either, hits, proper
from exposure.gazetteer import people

SMALL, SHORTEST = 1_000, 5
"""People of a small town and letters of its name, at least."""
_BRACKET = re.compile(r"(?P<before>[^()]{2,40}) ?\((?P<inside>[^()]{2,40})\)")
_BETWEEN = re.compile(r" ?(?:/|-|–| via | & | x | to ) ?")  # noqa: RUF001 (a dash between towns)
_CODED = re.compile(r"(?P<town>[A-Z][\w'.-]{1,20}(?: [A-Z][\w'.-]{1,20}){0,2})(?P<state> [A-Z]{2,3})")


def within(passage: Passage, language: Language) -> Iterator[tuple[int, int]]:
    """Yield towns behind "in", "from" and "near" in a biography that is not a shop's."""
    for match in hits(_behind(language), passage.low):
        span = proper(passage.text, match.end(), language, most=3)
        name = passage.text[slice(*span)] if span else ""
        if span and _known(name, language) and not business(passage, language):
            yield span


def whole(segment: Segment, language: Language) -> tuple[int, int] | None:
    """Return the town, or two towns, that a segment is, with a state or something in brackets; or None."""
    text = segment.text
    bracket = _BRACKET.fullmatch(text)
    if bracket:
        inside = bracket["inside"].split(",")[0].strip()
        if is_town(bracket["before"].strip(), language):
            both = is_town(inside, language)
            return segment.start, segment.end if both else segment.start + len(bracket["before"].rstrip())
        at = segment.start + bracket.start("inside")
        return (at, at + len(inside)) if is_town(inside, language) else None
    parts = _BETWEEN.split(text)
    if 1 < len(parts) < 4 and all(is_town(part, language) for part in parts):
        return segment.start, segment.end
    coded = _CODED.fullmatch(text)
    if coded and coded["state"].strip().lower() in _states() and people(coded["town"]):
        return segment.start, segment.end
    return None


def is_town(name: str, language: Language) -> bool:
    """Return whether a name with a capital is a town's, however small, and nothing else that is known."""
    low = name.lower()
    if not name[:1].isupper() or any(low in known for known in _others(language)):
        return False
    if is_settlement(name):
        return True
    other = (first_names(), language.common, language.school_words)
    words = low.split()
    return len(name) >= SHORTEST and all(map(frozenset(words).isdisjoint, other)) and people(name) >= SMALL


def small(bio: Sequence[Segment], index: int, language: Language) -> bool:
    """Return whether a segment of a list is a small town: "Gardener, Example. Two kids"."""
    segment = bio[index]
    before = bio[index - 1] if index else None
    listed = segment.mark == "," and before is not None and before.part == segment.part
    job = listed and before is not None and bool(language.jobs.intersection(before.low.split()))
    return job and is_town(segment.text, language)


def _known(name: str, language: Language) -> bool:
    """Return whether a name is that of a town or a region; a country says too little here."""
    low = name.lower()
    region = is_place(name) and low not in language.countries and low not in language.not_names
    return is_town(name, language) or region


def _others(language: Language) -> tuple[frozenset[str] | tuple[str, ...], ...]:
    return language.not_names, language.jobs, language.hobbies, language.countries, language.common


@cache
def _behind(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<=[\w)] ){either(language.in_)}(?= [^\W\d_])")


@cache
def _states() -> frozenset[str]:
    """Return states and countries as all languages write them, of two or three letters."""
    return frozenset(c for x in languages() for c in x.countries if len(c) in (2, 3))
