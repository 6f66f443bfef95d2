"""The writer's animals: a bank asks for the first one's name."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.family import with_name
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import either, proper
from exposure.model import Kind


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield "my dog Rex", "dog mum"."""
    for match in _mine(language).finditer(passage.low):
        yield Span(match.start(), with_name(passage, match.end(), language))


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield "cat: Luna" and "two beagles"."""
    segment = bio[index]
    match = _kept(language).match(segment.low)
    if not match:
        return
    if match["colon"]:
        span = proper(segment.text, match.end(), language, most=2)
        if span:
            yield Span(segment.start + span[0], segment.start + span[1])
    elif match.end() == len(segment.low):
        yield Span(segment.start, segment.end)


@cache
def _mine(language: Language) -> re.Pattern[str]:
    pets, adjectives = either(language.pets), either(language.kin_adjectives)
    mine = rf"{either(language.mine)} (?:{adjectives} ){{0,2}}{pets}"
    return re.compile(rf"(?<!\w)(?:{mine}|{either(language.pet_people)})(?![\w-])")


@cache
def _kept(language: Language) -> re.Pattern[str]:
    pets = either(language.pets)
    return re.compile(
        rf"{pets} ?(?P<colon>:)|(?:\d{{1,2}}|{either(language.numbers)}) (?:[\w-]{{1,15}} )?{pets}"
    )


RECOGNIZER = Recognizer(name="pet", kind=Kind.TEXT_PET, find=find, label=label, rank=25)
