"""What the writer works as."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import Wanted, either, hits, proper
from exposure.extract.text.school import says_school
from exposure.extract.text.speaker import in_fun
from exposure.model import Kind

_TOKEN = re.compile(r"[^\W\d_][\w'-]*")
_PAIR = re.compile(rf"{_TOKEN.pattern} {_TOKEN.pattern}")
"""A job in two words ("dinner lady")."""
_LONGEST = 4


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the job after "I work as a" and "I'm a"."""
    for match in hits(_said(language), passage.low):
        end = _job_end(passage.low, match.end(), language)
        if end and not in_fun(passage.low, match.end(), language):
            yield Span(match.end(), end)


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield the job that a segment begins with, and the employer and the town behind it."""
    segment = bio[index]
    end = _job_end(segment.low, 0, language)
    if not end or in_fun(segment.low, 0, language) or _street(segment.low, end, language):
        return
    yield Span(segment.start, segment.start + end)
    yield from _place(segment, end, language)


def _street(low: str, at: int, language: Language) -> bool:
    """Return whether a street goes on behind what looks like a job ("Baker St")."""
    return low[at + 1 :].rstrip(".") in language.street_last


def _place(segment: Segment, at: int, language: Language) -> Iterator[Span]:
    """Yield what follows "at" and "in" behind a job."""
    while match := _link(language).match(segment.low, at):
        span = proper(segment.text, match.end(), language)
        if not span:
            return
        if match["at"]:
            school = says_school(segment.low[slice(*span)], language)
            kind = Kind.BIO_SCHOOL if school else Kind.BIO_WORK
        else:
            kind = Kind.BIO_TOWN
        yield Span(segment.start + span[0], segment.start + span[1], kind=kind)
        at = span[1]


def _job_end(low: str, at: int, language: Language) -> int | None:
    """Return the end of the job within the first words from ``at``, or None."""
    end = None
    for _ in range(_LONGEST):
        token = _TOKEN.match(low, at)
        if not token:
            break
        pair = _PAIR.match(low, at)
        if pair and pair[0] in language.jobs:
            end, token = pair.end(), pair
        elif token[0] in language.jobs or token[0].rpartition("-")[2] in language.jobs:
            end = token.end()
        elif end or token[0] in language.common:
            break
        at = token.end() + 1
        if low[at - 1 : at] != " ":
            break
    return end


@cache
def _said(language: Language) -> Wanted:
    def form() -> str:
        article = "(?:an? )" if language.articles else ""
        return rf"(?<!\w)(?:{either(language.works_as)} |{either(language.be)} {article})(?=[^\W\d_])"

    return Wanted(form, language.works_as + language.be)


@cache
def _link(language: Language) -> re.Pattern[str]:
    return re.compile(rf" ?(?<!\w)(?:(?P<at>{either(language.job_at)})|{either(language.in_)})(?= ?\w) ?")


RECOGNIZER = Recognizer(
    name="job", kind=Kind.TEXT_JOB, bio_kind=Kind.BIO_JOB, find=find, label=label, rank=18
)
