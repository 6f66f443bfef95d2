"""Hints from what stands side by side in a post: a name and a day at work, and what pupils say of lessons.

These are right in about two of three posts that nobody had seen: hints that give way to all else.
"""

import re
from collections.abc import Iterator

from exposure.extract.guess.places import is_place
from exposure.extract.languages.contract import Language
from exposure.extract.names import first_names
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.guess import about
from exposure.extract.text.own import past
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import hits, phrase, proper
from exposure.extract.text.school import says_school
from exposure.model import Kind, Level

SHORT = 320
"""Characters of a post that is about one thing."""
LETTERS = 4
"""Letters of a name, at least."""
MEANT = 0.5
"""Log odds that the writer is meant, at least."""
_LINK = re.compile(r"https?://|www\.|\A@|(?<!\w)rt(?!\w)")
_WHERE = re.compile(r"(?<!\w)(?:at|for) (?:the )?(?=[A-Z])")


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield at most one hint of each sort, in a short post that is not passed on."""
    if passage.bio or len(passage.low) > SHORT or _LINK.search(passage.low):
        return
    yield from _lessons(passage, language)
    yield from _employers(passage, language)


def _lessons(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield what pupils and students say of their own days and hardly anyone else."""
    match = phrase(language.studies).search(passage.low) if language.studies else None
    if not match or phrase(language.of_others).search(passage.low) or past(passage, match.start(), language):
        return
    if about(passage, match.start(), (language,)) > MEANT:
        yield Span(*match.span(), kind=Kind.TEXT_SCHOOL)


def _employers(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the name behind "at" in a post with what is said at work alone."""
    low = passage.low
    cues = phrase(language.at_work) if language.at_work else None
    if not cues or not cues.search(low) or phrase(language.bought).search(low):
        return
    for match in hits(_WHERE, passage.text):
        span = proper(passage.text, match.end(), language)
        if span and _nobodys(low[slice(*span)], language) and about(passage, span[0], (language,)) > MEANT:
            yield Span(*span, kind=Kind.TEXT_WORK)
            return


def _nobodys(low: str, language: Language) -> bool:
    """Return whether a name is no person's, town's or school's."""
    first = _first(low)
    named = first in first_names() or first in language.titles or is_place(low) or len(low) < LETTERS
    return not (named or says_school(low, language))


def _first(low: str) -> str:
    return low.partition(" ")[0].removesuffix("'s")


RECOGNIZER = Recognizer(name="nearby", kind=Kind.TEXT_SCHOOL, find=find, level=Level.HINT, general=2)
