"""The writer's animals: a bank asks for the first one's name."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.family import with_name
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import Wanted, either, hits, proper
from exposure.model import Kind

_SHELTER = re.compile(r"(?:'s)? (?:rescue|charity|shelter|sanctuary|centre|walking (?:firm|business))(?!\w)")
"""What makes "our dog rescue" no dog of one's own."""


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield "my dog Rex", "dog mum", "cat: Luna"."""
    for match in hits(_mine(language), passage.low):
        if not _SHELTER.match(passage.low, match.end()):
            yield Span(match.start(), with_name(passage, match.end(), language))
    for match in hits(_colon(language), passage.low) if ":" in passage.low else ():
        span = proper(passage.text, match.end(), language, most=2)
        if span:
            yield Span(*span)


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield "two beagles"."""
    segment = bio[index]
    if _kept(language).fullmatch(segment.low):
        yield Span(segment.start, segment.end)


@cache
def _mine(language: Language) -> Wanted:
    def form() -> str:
        pets, adjectives = either(language.pets), either(language.kin_adjectives)
        mine = rf"{either(language.mine)} (?:{adjectives} ){{0,2}}{pets}"
        return rf"\b(?=\w)(?:{mine}|{either(language.pet_people)})(?![\w-])"

    return Wanted(form, language.pets + language.pet_people)


@cache
def _kept(language: Language) -> re.Pattern[str]:
    number = rf"(?:\d{{1,2}}|{either(language.numbers)})"
    return re.compile(rf"{number} (?:[\w-]{{1,15}} )?{either(language.pets)}")


@cache
def _colon(language: Language) -> Wanted:
    return Wanted(lambda: rf"\b(?=\w){either(language.pets)} ?:(?= ?\w)", language.pets)


RECOGNIZER = Recognizer(name="pet", kind=Kind.TEXT_PET, find=find, label=label, rank=25)
