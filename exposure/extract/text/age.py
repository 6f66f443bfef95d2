"""The writer's age, said."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import either, hits
from exposure.model import Kind, Level

_AGE = r"(?P<age>[1-9]\d)"
_DIGITS = re.compile(r"[1-9]\d")


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield ages after "I'm", "turning" and the like, and the number of a birthday; the value is a number."""
    for match in hits(_said(language), passage.low) if _DIGITS.search(passage.low) else ():
        yield Span(match.start(), match.end(), value=int(match["age"] or match["nth"]))


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield a segment that is a number of two digits, with or without "years old"."""
    match = _alone(language).fullmatch(bio[index].low)
    if match:
        start = bio[index].start
        yield Span(start + match.start("age"), start + match.end(), value=int(match["age"]))


@cache
def _said(language: Language) -> re.Pattern[str]:
    before, years = either(language.be + language.aged), either(language.years_old)
    mine, birthday = either(language.mine), either(language.birthday)
    then = rf"(?= ?(?:\Z|[.,!?;:)\n❤🎂🎉🥳]|{either(language.after_age)}(?!\w)))"
    aged = rf"{before} {_AGE}(?: ?-?{years}(?!\w)|{then})"
    nth = rf"{mine} (?P<nth>[1-9]\d) ?(?:st|nd|rd|th|e|ème|º|°|\.)? ?{birthday}(?!\w)"
    return re.compile(rf"(?<!\w)(?:{aged}|{nth})")


@cache
def _alone(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?:{either(language.aged)}:? )?{_AGE}(?: ?{either(language.years_old)})?")


RECOGNIZER = Recognizer(
    name="age",
    kind=Kind.TEXT_BIRTHDAY_AGE,
    bio_kind=Kind.BIO_AGE,
    find=find,
    label=label,
    rank=10,
    level=Level.STRONG,
)
