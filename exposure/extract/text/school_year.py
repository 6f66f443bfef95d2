"""The writer's school year or class: a band of ages."""

import re
from collections.abc import Iterator
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import first_person
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import either, hits
from exposure.model import Kind

_YEAR = r"(?:19[4-9]\d|20[0-4]\d|'\d\d)"
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


@cache
def _years(language: Language) -> re.Pattern[str]:
    leaving = [p for p in language.school_years if "##" in p]
    ordinary = [p for p in language.school_years if "##" not in p]
    years = either(leaving).replace(r"\#\#", _YEAR), either(ordinary).replace(r"\#", _NUMBER)
    return re.compile(rf"(?<![\w.])(?:(?P<leaving>{years[0]})|{years[1]})(?!\w)")


@cache
def _is_in(language: Language) -> re.Pattern[str]:
    """Match "i'm in", "i'm a" right before a school year."""
    return re.compile(
        rf"(?<!\w){either(language.be)} (?:(?:now |going )?(?:in|into|a|an|en|im|em|na|no) )?\Z"
    )


RECOGNIZER = Recognizer(
    name="school_year", kind=Kind.TEXT_BIRTHDAY_AGE, bio_kind=Kind.BIO_SCHOOL_YEAR, find=find
)
