"""The writer's school year or class: a band of ages."""

import re
from collections.abc import Iterator
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import first_person
from exposure.extract.text.passage import Passage
from exposure.model import Kind

_NUMBER = r"(?:19[4-9]\d|20[0-4]\d|'\d\d|1[0-3]|[1-9])"


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield phrases for a school year, with its number; the value is the words."""
    for match in _years(language).finditer(passage.low):
        if first_person(passage, match.start(), language):
            yield Span(*match.span())


@cache
def _years(language: Language) -> re.Pattern[str]:
    phrases = "|".join(
        re.escape(p).replace(r"\#", _NUMBER) for p in sorted(language.school_years, key=len, reverse=True)
    )
    return re.compile(rf"(?<![\w.])(?:{phrases or '(?!)'})(?!\w)")


RECOGNIZER = Recognizer(
    name="school_year", kind=Kind.TEXT_BIRTHDAY_AGE, bio_kind=Kind.BIO_SCHOOL_YEAR, find=find
)
