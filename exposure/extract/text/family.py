"""The writer's relatives, named or not."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.mention import HANDLE
from exposure.extract.text.own import first_person
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import Wanted, either, hits, phrase, proper
from exposure.model import Kind, Subject

_HANDLE = re.compile(rf" ?@(?:{HANDLE})")
_COUNT = re.compile(
    r" (?:\d{1,2}|one|two|three|four|five|dos|tres|deux|trois|zwei|drei|duas|dois|três)(?!\w)"
)
_AND = re.compile(r"(?:,| and| &| y| et| und| e| \+) (?=\S)")


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield "my sister Bea", "mum of two", and "mum" alone where she does something."""
    for match in hits(_mine(language), passage.low):
        yield Span(match.start(), with_name(passage, match.end(), language))
    for match in hits(_parent(language), passage.low):
        end = _children(passage, match.end(), language)
        if end and (passage.bio or first_person(passage, match.start(), language)):
            yield Span(match.start(), end)
    if not passage.bio:
        yield from _bare(passage, language)


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield "two kids"."""
    segment = bio[index]
    if _counted(language).fullmatch(segment.low):
        yield Span(segment.start, segment.end)


def with_name(passage: Passage, end: int, language: Language) -> int:
    """Return the end of the name or handle that follows, or ``end``."""
    handle = _HANDLE.match(passage.low, end)
    if handle:
        return handle.end()
    span = proper(passage.text, end, language, most=2) if passage.text[end : end + 1] == " " else None
    return span[1] if span else end


def _children(passage: Passage, at: int, language: Language) -> int | None:
    """Return the end of "two" or of "Ada & Bea", or None if neither follows."""
    count = _COUNT.match(passage.low, at)
    if count:
        return count.end()
    end = with_name(passage, at, language)
    for _ in range(6):
        more = _AND.match(passage.low, end)
        span = proper(passage.text, more.end(), language, most=1) if more and end > at else None
        if not span:
            break
        end = span[1]
    return end if end > at else None


def _bare(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield a "mum" that begins a sentence in which the writer is, too ("mum took my phone")."""
    for match in hits(_beginning(language), passage.low):
        start, end = passage.sentence(match.start("kin"))
        if match.start("kin") - start <= 1 and phrase(language.me).search(passage.low, match.end(), end):
            yield Span(*match.span("kin"))


@cache
def _mine(language: Language) -> Wanted:
    def form() -> str:
        adjectives, kin = either(language.kin_adjectives), either(language.kin)
        then = rf"(?: {either(language.kin_after)})?"
        return rf"(?<!\w){either(language.mine)} (?:{adjectives} ){{0,2}}{kin}{then}(?![\w-])"

    return Wanted(form, language.kin, language.mine)


@cache
def _counted(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?:\d{{1,2}}|{either(language.numbers)}) (?:[\w-]{{1,15}} )?{either(language.kin)}")


@cache
def _parent(language: Language) -> Wanted:
    return Wanted(lambda: rf"(?<!\w){either(language.parent_of)}(?!\w)", language.parent_of)


@cache
def _beginning(language: Language) -> Wanted:
    def form() -> str:
        kin, joiners = either(language.bare_kin), either(language.joiners)
        return rf"(?:\A|[.!?\n]) ?(?P<kin>{kin}) (?=[a-z])(?!{joiners} )"

    return Wanted(form, language.bare_kin)


RECOGNIZER = Recognizer(
    name="family", kind=Kind.TEXT_FAMILY, find=find, label=label, rank=24, subject=Subject.OTHER
)
