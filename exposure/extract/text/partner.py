"""The writer's partner, or that there is one."""

import re
from collections.abc import Iterator
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.family import with_name
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import Wanted, either, hits
from exposure.model import Kind, Subject

_HANDLE = re.compile(r"(?: [\w']{1,12}){0,3} @")


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield "my husband Ben", "married to Ben", "engaged"."""
    for match in hits(_mine(language), passage.low):
        yield Span(match.start(), with_name(passage, match.end(), language))
    for match in hits(_married(language), passage.low):
        between = _HANDLE.match(passage.low, match.end())
        at = between.end() - 2 if between else match.end()
        end = with_name(passage, at, language)
        if end > at and (passage.bio or between):
            yield Span(match.start(), end)


@cache
def _mine(language: Language) -> Wanted:
    def form() -> str:
        mine, adjectives = either(language.mine), either(language.kin_adjectives)
        partner = rf"{mine} (?:{adjectives} )?{either(language.partners)}"
        return rf"(?<!\w)(?:{partner}|{either(language.wed)})(?![\w-])"

    return Wanted(form, language.partners + language.wed)


@cache
def _married(language: Language) -> Wanted:
    return Wanted(lambda: rf"(?<!\w){either(language.married_to)}(?!\w)", language.married_to)


RECOGNIZER = Recognizer(name="partner", kind=Kind.TEXT_PARTNER, find=find, subject=Subject.OTHER)
