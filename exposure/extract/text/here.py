"""Where the writer is at this moment."""

from collections.abc import Iterator

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import subject
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import hits, phrase, proper
from exposure.model import Kind


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the place after "I'm at", in a sentence that says that it is now."""
    for match in hits(phrase(language.here), passage.low):
        start, end = passage.sentence(match.start())
        now = phrase(language.now).search(passage.low, start, end)
        if not now or not subject(passage, match.start(), language):
            continue
        place = proper(passage.text, match.end(), language, most=4)
        if place:
            yield Span(*place)


RECOGNIZER = Recognizer(name="here", kind=Kind.TEXT_HERE, find=find)
