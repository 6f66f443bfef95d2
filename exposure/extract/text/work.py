"""Where the writer works."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.guess import about
from exposure.extract.text.own import first_person, subject
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import either, hits, phrase, proper
from exposure.extract.text.school import says_school
from exposure.model import Kind

SHORT = 320
"""Characters of a post that is about one thing."""
MEANT = 0.0
"""Log odds above which a post without "I" or "my" is about its writer all the same."""
_BRACKETED = re.compile(r"(?<= )\((?P<name>[A-Z][\w&'. -]{2,40})\)")
_BEFORE = re.compile(r"[^()|\n]{3,40}\Z")
"""What stands before a bracket: looked for from there, as most texts have none."""
_WORD = re.compile(r"[^\W\d_][\w'-]*")
_NEWS = re.compile(r"(?<!\w)(?:laid|lays|lay) off (?:\d|hundreds|thousands|half its)")
_CAPITALS = re.compile(r"(?<![\w@#'])[A-Z][\w'&.-]+ (?=(?:of |the |and |& )?[A-Z])")
"""Where a name of several words may begin."""


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the employer after "I work at", in brackets behind a job, or beside the words of a shift."""
    for match in hits(phrase(language.works_at), passage.low):
        if passage.bio or subject(passage, match.start(), language):
            span = proper(passage.text, match.end(), language)
            if span and not says_school(passage.low[slice(*span)], language):
                yield Span(*span)
                yield from _town(passage, span[1], language)
    yield from _bracketed(passage, language) if passage.bio else _told(passage, language)


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield a known employer, the name of an institution in a bio with a job, and a teacher's school."""
    segment = bio[index]
    span = proper(segment.text, 0, language)
    if not span or span[0] or not language.institutions:
        return
    name = segment.low[: span[1]]
    if name in language.employers and name not in language.words_too:
        yield Span(segment.start, segment.start + span[1])
    elif span[1] == len(segment.text) and _job_beside(bio, index, language, name):
        yield Span(segment.start, segment.end)


def _job_beside(bio: Sequence[Segment], index: int, language: Language, name: str) -> bool:
    """Return whether a job makes of a name the place where somebody works."""
    words = name.split()
    if len(words) > 1 and says_school(name, language):
        beside = (*bio[max(0, index - 1) : index], *bio[index + 1 : index + 2])
        return any(not language.teaches.isdisjoint(_WORD.findall(s.low)) for s in beside)
    institution = len(words) > 1 and not language.institutions.isdisjoint((words[0], words[-1]))
    return institution and any(not language.jobs.isdisjoint(_WORD.findall(s.low)) for s in bio)


def _bracketed(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the name in "Paramedic (Ambulance Example)"."""
    for match in hits(_BRACKETED, passage.text):
        before = _BEFORE.search(passage.low, max(0, match.start() - 41), match.start() - 1)
        name, what = match["name"].lower().split(), set(_WORD.findall(before[0] if before else ""))
        institution = not language.institutions.isdisjoint((name[0], name[-1]))
        if before and (institution or (len(name) > 1 and not language.jobs.isdisjoint(what))):
            yield Span(*match.span("name"))


def _on_shift(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield a known employer in a post that tells of work there, and not of shopping."""
    low, cues = passage.low, phrase(language.shop_floor)
    if not cues.search(low) or phrase(language.bought).search(low):
        return
    for match in hits(phrase(language.employers), low):
        start, end = (0, len(low)) if len(low) <= SHORT else passage.sentence(match.start())
        capital = passage.text[match.start()].isupper() or match[0] not in language.words_too
        if capital and cues.search(low, start, end) and _meant(passage, match.start(), language):
            yield Span(*match.span())


def _told(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield what a post tells of work with a known employer's name or that of an institution."""
    yield from _on_shift(passage, language)
    yield from _institutions(passage, language)


def _institutions(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield "Example Plastics" in a short post about its writer with what is said at work alone."""
    low = passage.low
    if len(low) > SHORT or not language.at_work:
        return
    cues = phrase(language.at_work)
    if not cues.search(low) or phrase(language.bought).search(low) or _NEWS.search(low):
        return
    for span in _names(passage, language):
        around = any(m.end() <= span[0] or m.start() >= span[1] for m in cues.finditer(low))
        if around and about(passage, span[0], (language,)) > MEANT:
            yield Span(*span)
            return


def _names(passage: Passage, language: Language) -> Iterator[tuple[int, int]]:
    """Yield names of two words and more that end as an institution's do, and employers known by name."""
    for match in hits(_CAPITALS, passage.text):
        span = proper(passage.text, match.start(), language)
        name = passage.low[slice(*span)].split() if span else []
        if span and len(name) > 1 and name[-1] in language.institutions:
            yield span
    for match in hits(phrase(language.employers), passage.low):
        if passage.text[match.start()].isupper():
            yield match.span()


def _meant(passage: Passage, at: int, language: Language) -> bool:
    return first_person(passage, at, language) or about(passage, at, (language,)) > MEANT


def _town(passage: Passage, at: int, language: Language) -> Iterator[Span]:
    """Yield the town of the workplace: "... depot in Example Town"."""
    link = _in(language).match(passage.low, at)
    town = proper(passage.text, link.end(), language, most=3) if link else None
    if town:
        yield Span(*town, kind=Kind.BIO_TOWN if passage.bio else Kind.TEXT_TOWN)


@cache
def _in(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?: [a-z]{{2,15}}){{0,2}} {either(language.in_)}(?= )")


RECOGNIZER = Recognizer(
    name="work", kind=Kind.TEXT_WORK, bio_kind=Kind.BIO_WORK, find=find, label=label, rank=14
)
