"""The writer's date or year of birth, said."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.guess import about
from exposure.extract.text.own import first_person, subject
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import Wanted, either, flat, hits, phrase
from exposure.model import Kind, Level

_CAKE = "🎂🎈🎉🥳🎁"
_NOW_CENTURY = 30
"""Two digits up to this are of this century."""
_THIRD = re.compile(r", (?:she|he|they|it|sie|er|elle|il|ella|él|ela|ele)(?!\w)")
"""What goes on about somebody else."""
_AHEAD = 40


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield dates after "born" and "my birthday is"; the value is ``2008-03-14``, ``--03-14`` or ``2008``."""
    for match in hits(_said(language), passage.low):
        value = _value(match, language)
        own = passage.bio or match["mine"] or _meant(passage, match.start(), language)
        if value and own:
            yield Span(match.start(), match.end(), value=value)
    if passage.posted and not passage.bio:
        for today in hits(phrase(language.birthday_today), passage.low):
            yield Span(*today.span(), value=f"--{passage.posted:%m-%d}", level=Level.LIKELY)


def _meant(passage: Passage, at: int, language: Language) -> bool:
    """Return whether a date of birth is the writer's: "Born in 1926, she ..." is not."""
    return (
        subject(passage, at, language)
        and not _THIRD.search(passage.low, at, at + _AHEAD)
        and (first_person(passage, at, language) or about(passage, at, (language,)) > 0)
    )


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield a date behind a cake."""
    match = (
        _date(language).fullmatch(bio[index].low)
        if bio[index].mark[:1] in _CAKE and bio[index].mark
        else None
    )
    value = _value(match, language) if match else None
    if value:
        yield Span(bio[index].start, bio[index].end, value=value)


def _value(match: re.Match[str], language: Language) -> str | None:
    """Return the date in ISO 8601, as far as it is known; None if it is none."""
    year = match["year1"] or match["year2"] or match["year3"] or match["year4"]
    name = match["month1"] or match["month2"]
    if name:
        month = next(i for i, names in enumerate(language.months, 1) if name in names)
        day = int(match["day1"] or match["day2"])
    elif match["first"]:
        day, month = _in_order(int(match["first"]), int(match["second"]), dotted="." in match[0])
    else:
        return _year(year)
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return _year(year) if year else None
    return f"{_year(year) if year else '-'}-{month:02}-{day:02}"


def _in_order(first: int, second: int, *, dotted: bool) -> tuple[int, int]:
    """Return day and month; zeros where either could be either (03/04)."""
    if second > 12:
        return second, first
    return (first, second) if dotted or first > 12 or first == second else (0, 0)


def _year(digits: str) -> str:
    if len(digits) == 4:
        return digits
    return f"{'20' if int(digits) <= _NOW_CENTURY else '19'}{digits}"


def _dates(language: Language) -> str:
    month, nth, of = either(flat(language.months)), r"(?:st|nd|rd|th|\.|º|er)?", r"(?: of| de| do)?"
    full = r"(?:19|20)\d\d"
    return (
        rf"(?:(?P<day1>\d{{1,2}}){nth}{of} (?P<month1>{month})\.?(?:,?{of} (?P<year1>{full}))?"
        rf"|(?P<month2>{month})\.? (?P<day2>\d{{1,2}}){nth}(?:,? (?P<year2>{full}))?"
        rf"|(?P<first>\d{{1,2}})[./](?P<second>\d{{1,2}})(?:[./](?P<year3>{full}|\d\d))?"
        rf"|(?P<year4>{full}|(?<=')\d\d))(?![\w/])"
    )


@cache
def _date(language: Language) -> re.Pattern[str]:
    return re.compile(_dates(language))


@cache
def _said(language: Language) -> Wanted:
    def form() -> str:
        mine, born = either(language.my_birthday), either(language.born)
        on = "(?:the |el |le |am |em |dia |in |on )?"
        return rf"(?<!\w)(?:(?P<mine>{mine})|{born}) {on}'?{_dates(language)}"

    return Wanted(form, language.my_birthday + language.born)


RECOGNIZER = Recognizer(
    name="birthday",
    kind=Kind.TEXT_BIRTHDAY,
    bio_kind=Kind.BIO_BIRTH,
    find=find,
    label=label,
    rank=8,
    level=Level.STRONG,
)
