"""The writer's street and house number: in a bio as it stands, in a post only after "I live at"."""

import re
from collections.abc import Iterator
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import business
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import either, hits
from exposure.model import Kind, Level

_WORD = r"[^\W\d_][\w'.-]{0,25}"
_NUMBER = r"\d{1,5}(?: ?[a-f](?!\w))?(?:[/-]\d{1,4})?"
_POSTCODE = re.compile(
    r"(?:,? ?\n?(?:\d{4,5}(?:-\d{3,4})?|[a-z]{1,2}\d[a-z\d]? \d[a-z]{2})(?: [^\W\d_][\w-]{1,25})?)(?!\w)"
)
_BEFORE = re.compile(r"(?P<names>(?:(?:[A-ZÄÖÜ][\w.-]{0,25}|[Aa]m|[Zz]ur?) ){0,2})(?P<part>[\w-]{0,30})\Z")
_ANY = re.compile(r"\d")
_LONGEST = 60
_CUE = 25


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield street and number, with the postcode and the town behind it."""
    if not _ANY.search(passage.low) or (passage.bio and business(passage, language)):
        return
    for start, end in _streets(passage, language):
        if passage.bio or _cue(language).search(passage.low, max(0, start - _CUE), start):
            postcode = _POSTCODE.match(passage.low, end)
            yield Span(start, postcode.end() if postcode else end)


def _streets(passage: Passage, language: Language) -> Iterator[tuple[int, int]]:
    """Yield start and end of everything with the form of a street and its number."""
    low = passage.low
    yield from (m.span() for m in hits(_street(language), low))
    if language.street_last and not language.number_first:
        for match in hits(_street_as_part(language), low):
            before = _BEFORE.search(passage.text, max(0, match.start() - _LONGEST), match.start())
            if before and (before["part"] or before["names"]):
                yield before.start("part" if before["part"] else "names"), match.end()


@cache
def _street(language: Language) -> re.Pattern[str]:
    """Match "12 Example Street", "12 rue Example", "calle Example 12"."""
    last, first = either(language.street_last), either(language.street_first)
    forms = []
    if language.street_last and language.number_first:
        forms.append(rf"\b{_NUMBER},? (?:{_WORD} ){{1,4}}{last}\.?(?!\w)")
    if language.street_first and language.number_first:
        forms.append(rf"\b{_NUMBER}(?: bis| ter)?,? {first} (?:{_WORD}[ -]){{0,3}}{_WORD}")
    elif language.street_first:
        forms.append(rf"(?<!\w){first} (?:{_WORD} ){{0,4}}{_WORD},? (?:n[º°.o]{{1,2}} ?)?{_NUMBER}(?!\w)")
    return re.compile("|".join(forms) or r"(?!)")


@cache
def _street_as_part(language: Language) -> re.Pattern[str]:
    """Match the end of "Examplestraße 12", from the word for a street."""
    return re.compile(rf"{either(language.street_last)} {_NUMBER}(?!\w)")


@cache
def _cue(language: Language) -> re.Pattern[str]:
    """Match "i live at" right before a street."""
    return re.compile(rf"(?<!\w){either(language.lives_at)} (?:the |la |el |le |o |a |der |am )?\Z")


RECOGNIZER = Recognizer(name="address", kind=Kind.TEXT_ADDRESS, find=find, level=Level.STRONG)
