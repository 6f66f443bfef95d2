"""Languages as data, and which of them a text is in."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.plugins import discover

_WORD = re.compile(r"(?<!\w)[^\W\d_][\w'-]{0,30}")
_HINT = 1.0
"""What the source's own word for the language is worth, in words."""
_DEFAULT = 0.1
"""What English is worth before anything is read."""
_MIXED = "hi"
"""A language that is always written with English in it."""
_SAMPLE = 2000
"""Characters looked at."""


def languages() -> tuple[Language, ...]:
    """Return all languages, by code."""
    return discover(__name__, "LANGUAGE", Language)


def choose(low: str, hint: str | None = None) -> Sequence[Language]:
    """Return the one to three languages to read a text by, best first; English if nothing tells.

    Counts the words that each language's lists know; a word of several languages counts less. A
    second language is read as well if it is nearly as common: mixed posts exist.

    Args:
        low: The text, folded.
        hint: BCP 47 tag that the source gives; often wrong, so it only weighs as much as a word.
    """
    weights, words = _weights(), _WORD.findall(low, 0, _SAMPLE)
    score: defaultdict[str, float] = defaultdict(float, {"en": _DEFAULT})
    for word in words:
        for code, weight in weights.get(word, ()):
            score[code] += weight
    code = (hint or "").lower().partition("-")[0]
    score[code] += _HINT
    ranked = sorted(languages(), key=lambda x: (-score[x.code], x.code))
    first, second = ranked[:2]
    close = score[second.code] >= 1 and score[second.code] >= 0.6 * score[first.code]
    chosen = (first, second) if close else (first,)
    mixed = any(x.code == _MIXED for x in chosen) and all(x.code != "en" for x in chosen)
    return (*chosen, *(x for x in ranked if mixed and x.code == "en"))


@cache
def _weights() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """Return for each known word the languages that know it, with its weight."""
    known: dict[str, str] = {}
    for language in languages():
        for word in set(_vocabulary(language)):
            known[word] = f"{known.get(word, '')} {language.code}"
    return {word: _shared(codes) for word, codes in known.items()}


@cache
def _shared(codes: str) -> tuple[tuple[str, float], ...]:
    """Return languages, and what a word is worth that all of them know: one object for all such words."""
    listed = codes.split()
    return tuple((code, 1 / len(listed)) for code in listed)


def _vocabulary(language: Language) -> Iterator[str]:
    """Yield the words of the lists that hold everyday words."""
    yield from language.common | language.jobs | language.hobbies | language.school_words
    for group in (*language.weekdays, *language.months):
        yield from group
    for phrases in (language.kin, language.pets, language.every, language.leaving_when, language.phone_cues):
        for phrase in phrases:
            yield from phrase.split()
