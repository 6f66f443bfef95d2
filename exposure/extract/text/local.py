"""The town that a post tells of as only those do who live there: bins, power cuts, the cat next door."""

import re
from collections.abc import Iterator
from functools import cache

from exposure.extract.guess.places import is_settlement
from exposure.extract.languages.contract import Language
from exposure.extract.names import first_names
from exposure.extract.text.contract import Span
from exposure.extract.text.guess import about
from exposure.extract.text.own import past
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import either, hits, phrase, proper
from exposure.gazetteer import people
from exposure.model import Level

LONGEST = 400
"""Characters of a post that is about one thing."""
FEWEST, LETTERS = 500, 4
"""People of a town and letters of its name, at least."""
SURELY = 1.0
"""The same for a name that the gazetteer does not have."""
MEANT = 0.0
"""Log odds that the writer is meant, at least."""


def towns(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield towns behind "in", "round" and the like in a short post about what happens at home."""
    low = passage.low
    if len(low) > LONGEST or not phrase(language.local).search(low) or phrase(language.visiting).search(low):
        return
    for match in hits(_where(language), low):
        span = proper(passage.text, match.end(), language, most=3)
        if span and _town(passage.text[slice(*span)], language) and _meant(passage, span[0], language):
            yield Span(*span)
        elif (
            span
            and _unknown(passage.text[slice(*span)], language)
            and _beside(match, span, passage, language)
        ):
            yield Span(*span, level=Level.HINT)


def _beside(match: re.Match[str], span: tuple[int, int], passage: Passage, language: Language) -> bool:
    """Return whether a name is where things happen: "in Example", with what happens in the sentence."""
    alone = passage.low[match.end() : span[0]].isspace()
    there = alone and match[0].split()[-1] in language.in_ and not past(passage, span[0], language)
    told = there and phrase(language.local).search(passage.low, *passage.sentence(span[0]))
    return bool(told) and about(passage, span[0], (language,)) > SURELY


def _unknown(name: str, language: Language) -> bool:
    """Return whether a name that the gazetteer does not have may be a quarter's or a village's."""
    low = name.lower()
    words = low.split(" ")
    listed = (language.not_names, language.common, first_names(), language.countries, language.employers)
    plain = name[1:] == low[1:] and len(words) == 1 and "'" not in name
    return plain and len(name) > LETTERS and not any(low in known for known in listed)


def _meant(passage: Passage, at: int, language: Language) -> bool:
    """Return whether the writer is meant; a sentence of the past needs a word for what happens at home."""
    over = past(passage, at, language)
    if over and not phrase(language.local).search(passage.low, *passage.sentence(at)):
        return False
    return about(passage, at, (language,)) > MEANT


def _town(name: str, language: Language) -> bool:
    """Return whether a name is that of a town, however small, and of nobody."""
    low = name.lower()
    if len(name) < LETTERS or low in language.not_names or low.split(" ")[0] in first_names():
        return False
    return low not in language.countries and (is_settlement(name) or people(name) >= FEWEST)


@cache
def _where(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){either(language.whereabouts)}(?= )")
