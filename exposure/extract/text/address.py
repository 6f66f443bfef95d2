"""The writer's street and house number: in a bio as it stands, in a post only after "I live at"."""

import re
from collections.abc import Iterator
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import business
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import either
from exposure.model import Kind, Level

_WORD = r"[^\W\d_][\w'.-]{0,25}"
_POSTCODE = r"(?:,? ?\n?(?:\d{4,5}(?:-\d{3,4})?|[a-z]{1,2}\d[a-z\d]? \d[a-z]{2})(?: [^\W\d_][\w-]{1,25})?)?"


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield street and number, with the postcode and the town behind it."""
    if passage.bio:
        if not business(passage, language):
            yield from (
                Span(*m.span("address")) for m in _address(language, cued=False).finditer(passage.low)
            )
        return
    yield from (Span(*m.span("address")) for m in _address(language, cued=True).finditer(passage.low))


@cache
def _address(language: Language, *, cued: bool) -> re.Pattern[str]:
    number = r"\d{1,5}(?: ?[a-f](?!\w))?(?:[/-]\d{1,4})?"
    last, first = either(language.street_last), either(language.street_first)
    forms = []
    if language.street_last and language.number_first:
        forms.append(rf"{number},? (?:{_WORD} ){{1,4}}{last}\.?(?!\w)")
    elif language.street_last:
        forms.append(rf"(?:[^\W\d_][\w-]{{1,30}}?{last}|(?:{_WORD}[ -]){{1,2}}{last}) {number}")
    if language.street_first and language.number_first:
        forms.append(rf"{number}(?: bis| ter)?,? {first} (?:{_WORD}[ -]){{0,3}}{_WORD}")
    elif language.street_first:
        forms.append(rf"{first} (?:{_WORD} ){{0,4}}{_WORD},? (?:n[º°.o]{{1,2}} ?)?{number}")
    cue = rf"{either(language.lives_at)} (?:the |la |el |o |a |der |am )?" if cued else ""
    return re.compile(rf"(?<![\w.]){cue}(?P<address>(?:{'|'.join(forms) or '(?!)'}){_POSTCODE})(?!\w)")


RECOGNIZER = Recognizer(name="address", kind=Kind.TEXT_ADDRESS, find=find, level=Level.STRONG)
