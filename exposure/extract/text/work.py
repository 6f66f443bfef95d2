"""Where the writer works."""

from collections.abc import Iterator

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import subject
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import phrase, proper
from exposure.extract.text.school import says_school
from exposure.model import Kind


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the employer's name after any of the language's phrases for working somewhere."""
    for match in phrase(language.works_at).finditer(passage.low):
        if passage.bio or subject(passage, match.start(), language):
            span = proper(passage.text, match.end(), language)
            if span and not says_school(passage.low[slice(*span)], language):
                yield Span(*span)


RECOGNIZER = Recognizer(name="work", kind=Kind.TEXT_WORK, bio_kind=Kind.BIO_WORK, find=find)
