"""What the writer does again and again: "training every Tuesday 6pm", "I take the 7:40 bus"."""

import re
from collections.abc import Iterator
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import business, first_person, subject
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import Wanted, either, flat, hits
from exposure.model import Kind, Level

_NEAR = 45
_LONGEST = 80
_LINK = re.compile(r"https?://|www\.")


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield a repeated day with a clock time near it, and a daily ride with its time."""
    for match in hits(_ride(language), passage.low):
        yield Span(*match.span(), kind=Kind.TEXT_WAY)
    again = _again(language).on(passage.low)
    if not again or business(passage, language) or _LINK.search(passage.low):
        return
    for match in hits(again, passage.low):
        span = _with_clock(passage, match, language)
        day_of_week = match["day"] or match["weekly"]
        own = subject if match["part"] else first_person
        if span and (day_of_week or own(passage, span[0], language)):
            yield Span(*span)


def _with_clock(passage: Passage, match: re.Match[str], language: Language) -> tuple[int, int] | None:
    """Return the stretch from the day or the hour, whichever is first, to the end of the sentence."""
    start, end = passage.sentence(match.start())
    clock = _clock(language)
    before = clock.search(passage.low, max(start, match.start() - _NEAR), match.start())
    behind = clock.search(passage.low, match.end(), min(end, match.end() + _NEAR))
    if not (before or behind):
        return None
    first = before.start() if before else match.start()
    last = min(end, first + _LONGEST)
    return first, last - len(passage.low[first:last]) + len(passage.low[first:last].rstrip(" .!?\n"))


@cache
def _again(language: Language) -> Wanted:
    def form() -> str:
        day, part = either(flat(language.weekdays)), either(language.day_words)
        more = rf"(?:(?:,| and| &| y| et| und| e|/) ?{day})?"
        every = rf"{either(language.every)} (?:other )?(?:(?P<day>{day}){more}|(?P<part>{part}))"
        return rf"(?<!\w)(?:{every}|(?P<weekly>{either(language.weekly)}))(?!\w)"

    return Wanted(form, language.every + language.weekly)


@cache
def _clock(language: Language) -> re.Pattern[str]:
    hour, before = r"(?:[01]?\d|2[0-4])", either(language.clock_before)
    after = rf"{hour}(?:[:.]\d\d)? ?{either(language.oclock)}(?!\w)"
    return re.compile(rf"(?<![\w:.])(?:{before} {hour}(?:[:.h]\d\d)?(?![\w:%])|{after}|{hour}[:h]\d\d(?!\w))")


@cache
def _ride(language: Language) -> Wanted:
    time = r"(?:[01]?\d|2[0-3])[:.h]?\d\d ?(?:am|pm)?"
    vehicle = language.vehicles  # the time may run on into it, so that it is no word of its own
    return Wanted(lambda: rf"(?<!\w){either(language.rides)} {time} ?{either(vehicle)}(?!\w)", language.rides)


RECOGNIZER = Recognizer(name="routine", kind=Kind.TEXT_TIMETABLE, find=find, level=Level.STRONG)
