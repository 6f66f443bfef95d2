"""Where the writer is going, how long they stay, and when nobody is at home."""

import re
from collections.abc import Iterator
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import first_person, past, subject
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import Wanted, either, flat, hits, phrase, proper
from exposure.model import Kind

_SIGNS = re.compile(r"[✈🛫🛬🏖🏝🌴🧳⛱🏕⛷]")
_ARTICLE = "(?:the|el|le|dem|den|o|dia|día)"
_LONGEST = 90


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield trips that are to come ("flying to X on Friday") or under way ("in X until the 22nd")."""
    yield from _trips(passage, language)
    for match in hits(_stay(language), passage.low):
        if subject(passage, match.start(), language) and not past(passage, match.start(), language):
            yield Span(match.start(), _word_end(passage, match.end()), kind=Kind.TEXT_AWAY)
    for match in hits(_between(language), passage.low):
        if subject(passage, match.start(), language) and not past(passage, match.start(), language):
            yield Span(*match.span())
    for match in hits(_back(language), passage.low):
        if subject(passage, match.start(), language) and not past(passage, match.start(), language):
            yield Span(*match.span(), kind=Kind.TEXT_AWAY)
    for match in hits(phrase(language.empty), passage.low):
        if first_person(passage, match.start(), language) and not past(passage, match.start(), language):
            yield Span(*match.span(), kind=Kind.TEXT_AWAY)
    yield from _countdowns(passage, language)


def _trips(passage: Passage, language: Language) -> Iterator[Span]:
    going, bare = (f.on(passage.low) for f in (phrase(language.going), _soon(language)))
    if not (going or bare) or (not passage.bio and phrase(language.adverts).search(passage.low)):
        return
    for match in hits(going, passage.low) if going else ():
        start, end = passage.sentence(match.start())
        place = proper(passage.text, match.end(), language, most=4)
        when = _when(language).search(passage.low, start, end) if place else None
        if place and when and _own(passage, match.start(), when.start(), language):
            first, last = min(match.start(), when.start()), max(place[1], when.end())
            yield Span(first if last - first <= _LONGEST else match.start(), min(last, first + _LONGEST))
    yield from _bare(passage, bare, language) if bare else ()


def _own(passage: Passage, going: int, when: int, language: Language) -> bool:
    """Return whether the writer goes, and it is not over: "flying to", or "tomorrow flying to"."""
    starts = {going, min(going, when)}
    return any(subject(passage, at, language) for at in starts) and not past(passage, going, language)


def _bare(passage: Passage, soon: re.Pattern[str], language: Language) -> Iterator[Span]:
    """Yield "Lisbon for the weekend!": a sentence that begins with a place and how long."""
    for start in passage.sentences[:20]:
        place = proper(passage.text, start, language, most=3)
        when = soon.match(passage.low, place[1]) if place else None
        if place and when and not past(passage, start, language):
            yield Span(place[0], when.end())


def _countdowns(passage: Passage, language: Language) -> Iterator[Span]:
    if not _SIGNS.search(passage.text):
        return
    for match in hits(_countdown(language), passage.low):
        place = proper(passage.text, match.end(), language, most=3)
        if place:
            yield Span(match.start(), place[1], kind=Kind.COUNTDOWN)


def _word_end(passage: Passage, at: int) -> int:
    """Return the end of the two words behind "until"."""
    match = re.compile(r"(?: [\w:.]{1,15}){1,2}").match(passage.low, at)
    return match.end() - len(match[0]) + len(match[0].rstrip(".:")) if match else at


@cache
def _stay(language: Language) -> Wanted:
    def form() -> str:
        staying, until = either(language.staying), either(language.until)
        names = either(flat(language.weekdays) + flat(language.months))
        day = rf"(?:{_ARTICLE} )?(?:\d{{1,2}}|{names})"
        return rf"(?<!\w){staying}(?: [\w'&-]{{1,20}}){{0,5}} {until}(?= {day})"

    return Wanted(form, language.staying, language.until)


@cache
def _when(language: Language) -> re.Pattern[str]:
    """Match "tomorrow", "on Friday", "12 December"."""
    return re.compile(rf"(?<!\w)(?:{either(language.leaving_when)}|{_date(language)})(?!\w)")


def _date(language: Language) -> str:
    month, nth = either(flat(language.months)), r"(?:st|nd|rd|th|\.)?"
    return rf"(?:(?:{_ARTICLE} )?\d{{1,2}}{nth}(?: of| de)? {month}|{month} \d{{1,2}}{nth})"


@cache
def _between(language: Language) -> Wanted:
    """Match "we're away from 12 December to 27 December"."""

    def form() -> str:
        day = rf"(?:{_date(language)}|{either(flat(language.weekdays))})"
        first = rf"(?: [\w'&-]{{1,20}}){{0,4}} {either(language.from_)} (?:{day}|(?:{_ARTICLE} )?\d{{1,2}})"
        return rf"(?<!\w){either(language.staying)}{first} {either(language.to)} {day}(?!\w)"

    return Wanted(form, language.staying, language.from_, language.to)


@cache
def _back(language: Language) -> Wanted:
    def form() -> str:
        names = either(flat(language.weekdays) + flat(language.months))
        day = rf"(?:{names}|(?:{_ARTICLE} )?\d{{1,2}}(?:st|nd|rd|th)?)"
        return rf"(?<!\w){either(language.back)} {day}(?![\w:])"

    return Wanted(form, language.back)


@cache
def _soon(language: Language) -> Wanted:
    return Wanted(lambda: rf" {either(language.bare_when)}(?!\w)", language.bare_when)


@cache
def _countdown(language: Language) -> Wanted:
    said = language.countdown
    return Wanted(lambda: rf"(?<!\w)\d{{1,3}} (?:more )?{either(said)}(?!\w)", said)


RECOGNIZER = Recognizer(name="away", kind=Kind.TEXT_PLAN_AWAY, find=find)
