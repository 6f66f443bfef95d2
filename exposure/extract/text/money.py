"""The writer's pay, debt, loss of work, and accounts to pay into."""

from collections.abc import Iterator

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import subject
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import hits, phrase
from exposure.model import Kind


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the language's phrases for it, where the writer is their subject."""
    for match in hits(phrase(language.money), passage.low):
        if passage.bio or subject(passage, match.start(), language):
            yield Span(*match.span())


RECOGNIZER = Recognizer(name="money", kind=Kind.TEXT_MONEY, find=find)
