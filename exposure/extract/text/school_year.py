"""The writer's school year or class: a band of ages."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.guess import about
from exposure.extract.text.own import first_person, past
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import Phrases, Wanted, either, flat, hits, phrase
from exposure.model import Kind

_YEAR = r"(?:19[4-9]\d|20[0-4]\d|'\d\d)"
NEAR = 40
"""Characters between an exam and what says that the writer sits it."""
MOST = 8
"""Exams of one text that are looked at."""
_NUMBER = r"(?:1[0-3]|[1-9])"


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield phrases for a school year, with its number; the value is the words."""
    for match in hits(_years(language), passage.low):
        leaving = match["leaving"] and first_person(passage, match.start(), language)
        if (
            passage.bio
            or leaving
            or _is_in(language).search(passage.low, max(0, match.start() - 30), match.start())
        ):
            yield Span(*match.span())
    if not passage.bio:
        yield from _exams(passage, language)


def _exams(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield exams and seasons that belong to an age, where they are the writer's: "mocks start monday"."""
    for match in islice(hits(phrase(language.exams), passage.low), MOST):
        start, end = passage.sentence(match.start())
        others = _others(language).search(passage.low, start, end)
        coming = _sat(language).search(
            passage.low, max(start, match.start() - NEAR), min(end, match.end() + NEAR)
        )
        if coming and not others and _mine(passage, match.start(), language):
            yield Span(*match.span())


def _mine(passage: Passage, at: int, language: Language) -> bool:
    """Return whether the writer is meant, and not who they were."""
    if past(passage, at, language) or not first_person(passage, at, language):
        return False
    return about(passage, at, (language,)) > 0


@cache
def _others(language: Language) -> Phrases:
    return Phrases(language.kin + language.examines)


@cache
def _sat(language: Language) -> re.Pattern[str]:
    day = either(flat(language.weekdays) + language.sits)
    return re.compile(rf"(?<!\w){day}(?!\w)")


@cache
def _years(language: Language) -> Wanted:
    def form() -> str:
        leaving = [p for p in language.school_years if "##" in p]
        ordinary = [p for p in language.school_years if "##" not in p]
        years = either(leaving).replace(r"\#\#", _YEAR), either(ordinary).replace(r"\#", _NUMBER)
        return rf"(?<![\w.])(?:(?P<leaving>{years[0]})|{years[1]})(?!\w)"

    return Wanted(form, language.school_years, wild=True)


@cache
def _is_in(language: Language) -> re.Pattern[str]:
    """Match "i'm in", "i'm a" right before a school year."""
    return re.compile(
        rf"(?<!\w){either(language.be)} (?:(?:now |going )?(?:in|into|a|an|en|im|em|na|no) )?\Z"
    )


RECOGNIZER = Recognizer(
    name="school_year", kind=Kind.TEXT_BIRTHDAY_AGE, bio_kind=Kind.BIO_SCHOOL_YEAR, find=find
)
