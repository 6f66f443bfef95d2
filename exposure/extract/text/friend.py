"""The writer's friends, where they are named."""

from collections.abc import Iterator
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.family import with_name
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import Wanted, either, hits
from exposure.model import Kind, Subject


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield "my best friend Cy", "my roommate @cy"; a friend without a name is not reported."""
    for match in hits(_mine(language), passage.low):
        end = with_name(passage, match.end(), language)
        if end > match.end():
            yield Span(match.start(), end)


@cache
def _mine(language: Language) -> Wanted:
    def form() -> str:
        adjectives, friends = either(language.kin_adjectives), either(language.friends)
        return rf"(?<!\w){either(language.mine)} (?:{adjectives} )?{friends}(?![\w-])"

    return Wanted(form, language.friends, language.mine)


RECOGNIZER = Recognizer(name="friend", kind=Kind.TEXT_FRIEND, find=find, subject=Subject.OTHER)
