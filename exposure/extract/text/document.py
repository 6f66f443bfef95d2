"""A document of the writer that is shown, came, or is spelt out."""

from collections.abc import Iterator
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import subject
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import Wanted, either, hits, phrase
from exposure.model import Kind

_CODE = r"(?=[a-z -]{0,4}\d|[a-z]{2,4}\d|[a-z\d]{0,7}\d)[a-z\d](?:[a-z\d]|[ -](?=[a-z\d]*\d)){3,22}(?!\w)"
_NEAR = 60


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the language's phrases for it, where the writer is their subject."""
    for match in hits(phrase(language.documents), passage.low):
        if passage.bio or subject(passage, match.start(), language):
            yield Span(*match.span())
    for match in hits(_numbered(language), passage.low):
        code = passage.text[match.start("code") : match.end("code")]
        near = max(0, match.start() - _NEAR), match.end() + _NEAR
        if code == code.upper() and not phrase(language.samples).search(passage.low, *near):
            yield Span(*match.span())


@cache
def _numbered(language: Language) -> Wanted:
    """Match "passport no. 123456789": a word for a number of one's own, and the number."""
    link = r"(?: (?:number|num|no|nr|id|code|ref))?\.?(?: (?:is|ends in|ending in|ends))?[ :=#-]{1,3}"
    said = language.numbered
    return Wanted(lambda: rf"(?<!\w){either(said)}{link}(?P<code>{_CODE})", said)


RECOGNIZER = Recognizer(name="document", kind=Kind.TEXT_DOCUMENT, find=find)
