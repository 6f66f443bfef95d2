"""Where the writer will be among others: a concert, a match, a race to come."""

from collections.abc import Iterator
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import past, subject
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import Wanted, either, hits
from exposure.model import Kind


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield "going to the X concert on Saturday"."""
    for match in hits(_going(language), passage.low):
        named = any(c.isupper() for c in passage.text[match.start("what") : match.end("what")])
        own = subject(passage, match.start(), language) and not past(passage, match.start(), language)
        if named and own:
            yield Span(*match.span())


@cache
def _going(language: Language) -> Wanted:
    def form() -> str:
        what = rf"(?P<what>(?: [\w'&-]{{1,20}}){{0,5}} {either(language.events)})"
        when = rf"(?: [\w'&-]{{1,20}}){{0,3}} {either(language.leaving_when)}"
        return rf"(?<!\w){either(language.going_event)}{what}{when}(?!\w)"

    return Wanted(form, language.events, language.going_event, language.leaving_when)


RECOGNIZER = Recognizer(name="event", kind=Kind.TEXT_EVENT, find=find)
