"""Answers to what banks ask: first car, first school, a mother's family name."""

import re
from collections.abc import Iterator

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import hits, phrase
from exposure.model import Kind, Level

_ANSWER = re.compile(r":? ?(?P<answer>[^\W_][\w'-]{0,30}(?: [\w'-]{1,20}){0,3})")


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the words after "my first car was a" and the like, up to the next mark."""
    for match in hits(phrase(language.firsts), passage.low):
        answer = _ANSWER.match(passage.text, match.end())
        if answer:
            yield Span(*answer.span("answer"))


RECOGNIZER = Recognizer(name="firsts", kind=Kind.TEXT_FIRSTS, find=find, level=Level.STRONG)
