"""The writer's school, college or university."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import past, subject
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import either, hits, phrase, proper
from exposure.model import Kind, Level

_MARKS = "🎓🏫"
_TOKEN = re.compile(r"[^\W_][\w'.-]*")


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the name after "student at", after "I go to" if a word in it says school, and teachers' names."""
    for match in hits(_teacher(language), passage.low):
        name = passage.text[match.start("name") : match.end("name")]
        if name[0].isupper() and not past(passage, match.start(), language):
            yield Span(match.start(), match.end("name"))
    for match in hits(phrase(language.studies_at + language.attends), passage.low):
        taught = match[0].startswith(language.lessons)
        if not (passage.bio or taught or subject(passage, match.start(), language)):
            continue
        span = named(passage.text, match.end(), language)
        if span and (match[0] in language.studies_at or says_school(passage.low[slice(*span)], language)):
            yield Span(*span)


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield a name with a school's word in it, or whatever stands behind a mortar board."""
    segment = bio[index]
    if segment.mark and segment.mark[:1] in _MARKS and segment.text[0].isupper():
        yield Span(segment.start, segment.end, level=Level.STRONG)
        return
    for token in _TOKEN.finditer(segment.text):
        span = named(segment.text, token.start(), language)
        if span and says_school(segment.low[slice(*span)], language) and " " in segment.text[slice(*span)]:
            yield Span(segment.start + span[0], segment.start + span[1])
            return


def named(text: str, at: int, language: Language) -> tuple[int, int] | None:
    """Return the proper name at ``at``, with a school's word behind it even in lower case."""
    span = proper(text, at, language)
    while span and text[span[1] : span[1] + 1] == " ":
        token = _TOKEN.match(text, span[1] + 1)
        if not token or token[0].lower() not in language.school_words:
            break
        span = span[0], token.end()
    return span


def says_school(low: str, language: Language) -> bool:
    """Return whether a word of a name means a school."""
    return any(word in language.school_words for word in low.split())


@cache
def _teacher(language: Language) -> re.Pattern[str]:
    """Match "Mrs Example's chemistry class"."""
    titles, lessons = either(language.titles), either(language.lessons)
    return re.compile(
        rf"(?<!\w){titles}\.? (?P<name>[^\W\d_][\w-]{{1,30}})(?:'s?)? (?:\w{{2,15}} )?{lessons}(?!\w)"
    )


RECOGNIZER = Recognizer(
    name="school", kind=Kind.TEXT_SCHOOL, bio_kind=Kind.BIO_SCHOOL, find=find, label=label, rank=15
)
