"""That the writer has a hard time. Made and shown by inspect; facts and reports use it only if asked."""

from collections.abc import Iterator

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import subject
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import hits, phrase
from exposure.model import Kind


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the language's phrases for it, where the writer is their subject."""
    for match in hits(phrase(language.hard), passage.low):
        if passage.bio or subject(passage, match.start(), language):
            yield Span(*match.span())


RECOGNIZER = Recognizer(name="hard_time", kind=Kind.TEXT_HARD_TIME, find=find)
