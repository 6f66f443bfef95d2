"""Telephone numbers of the writer.

Numbers are judged by libphonenumber's metadata (phonenumberslite); one in a range that nobody has been
given counts only beside a cue ("text me on") or in a form that only such numbers are written in, and one
that belongs to somebody else never. Freephone and other numbers of services are nobody's own.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from phonenumbers import Leniency, PhoneNumberMatcher, PhoneNumberType, number_type

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.own import business, speaks
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import Wanted, either, flat, hits, phrase
from exposure.model import Kind, Level

MOST = 12
"""Stretches of digits in a text that are looked at."""
MAX_TRIES = 30
"""Times that the metadata of a country is asked about one text."""
_DIGIT = re.compile(r"\d")
_CANDIDATE = re.compile(
    r"(?<![\w@#/=.,-])(?:\+|\(|00)?\d[\d ().\-/\u2010-\u2015]{5,24}\d(?: ?x ?\d{1,5})?(?!\w)"
)
_FORMED = re.compile(
    r"\+\d{1,3}(?:[ .()/-]{1,2}\d{1,5}){2,6}"
    r"|0[1-9](?:[ .-]\d\d){4}"  # France
    r"|01[567]\d[ /-]\d{3,4} ?\d{4}"  # Germany
    r"|07\d{3} \d{3} ?\d{3}|\(?0\d{4}\)? \d{3} ?\d{3}|\(?0\d{3}\)? \d{3} \d{4}|\(?0\d{2}\)? \d{3,4} \d{4}"
    r"|[67]\d\d(?: \d{3}){2}|[67]\d\d(?: \d\d){3}"  # Spain
    r"|\(\d\d\) ?9 ?\d{4}[ -]\d{4}|\d\d 9\d{4}[ -]\d{4}"  # Brazil
    r"|[6-9]\d{4} \d{5}"  # India
    r"|\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4}"  # North America
)
"""How telephone numbers are written, and hardly anything else."""
_LABEL = re.compile(
    r"(?:[☎☏📞📱✆]\ufe0f?|(?<!\w)(?:tel|phone|mobile|mob|cell|whatsapp|signal|handy|telefon|tél|teléfono|telefone|móvil|movil))\W{0,3}\Z"
)
_OFFERED = re.compile(r"(?<!\w)(?:bookings/dms|dms?|text)\W{0,3}\Z")
"""What stands right before the number of somebody who works for themselves, in a biography."""
_OTHERS = (
    "order|tracking|ref|reference|invoice|isbn|issn|serial|model|parcel|ticket|account|policy|case|card|iban|"
    "sort code|vat|version|build|lot|item|sku|booking|claim|score|result|results|patent|batch|licence|"
    "license|part|price|barcode|imei|ean|upc|doi|passport|nhs|aadhaar|roll|switch|friend"
)
_OTHER = re.compile(
    rf"(?:[£$€₹#]|(?<!\w)(?:{_OTHERS})(?: (?:number|num|no|code|id|nr))?\.?(?: is| was)?\W{{0,3}}"
    r"(?:[A-Z]{2}\w{0,12} )?)\Z",
    re.IGNORECASE,
)
"""What stands right before a number of another sort."""
_PAPER = re.compile(
    r"(?<!\w)(?:nhs|passport|v5c|licen[cs]e|visa|aadhaa?r|pan card|iban|sort code|logbook)(?!\w)[^\n]{0,40}\Z"
)
"""What stands before the number of a document."""
_SCORE = re.compile(r"(?:\d{1,3}[-\u2013:/]\d{1,3}(?:,? |\Z))+|\d{1,2}[-.]\d{1,2}[-.](?:19|20)?\d\d")
"""Scores, results and dates."""
_DATE = re.compile(r"(?:19|20)\d\d-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{2,4}")
_NEAR = 60
_ALONE = 30
"""A text of at most so many characters is nothing but a number; else digits in one run need a cue."""
_NAMED = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}")
_CALLED = re.compile(r"(?<!\w)(?:[Cc]all|[Rr]ing|[Pp]hone|[Cc]ontact|[Tt]ext|[Vv]isit|at)(?: the)? [A-Z]")
_SERVICES = frozenset(
    {
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.UAN,
        PhoneNumberType.VOICEMAIL,
    }
)
_SAID_AT_LEAST, _SAID_AT_MOST = 7, 15
"""Digits of a number that is spelt out."""


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield numbers that are the writer's, as far as the words around them tell."""
    if _DIGIT.search(passage.text):
        yield from _written(passage, language)
    yield from _spelt_out(passage, language)


def _written(passage: Passage, language: Language) -> Iterator[Span]:
    asked = _Asked(passage, language)
    for match in list(hits(_CANDIDATE, passage.text)):
        digits = sum(c.isdigit() for c in match[0])
        if not 7 <= digits <= 16 or _DATE.match(match[0]) or _SCORE.fullmatch(match[0]):
            continue
        if _OTHER.search(passage.text, max(0, match.start() - _NEAR // 2), match.start()):
            continue
        asked.numbers += 1
        if asked.numbers > MOST:
            break
        yield from _judge(passage, language, match, asked)


class _Asked:
    """What one text has cost so far."""

    __slots__ = ("_of", "_shop", "known", "numbers", "tries")

    def __init__(self, passage: Passage, language: Language) -> None:
        self._of = passage, language
        self._shop: bool | None = None
        self.numbers = self.tries = 0
        self.known: dict[tuple[str, bool], tuple[int, int] | None] = {}

    def shop(self) -> bool:
        """Return whether a shop, a venue or a station speaks."""
        if self._shop is None:
            self._shop = business(*self._of)
        return self._shop


def _judge(passage: Passage, language: Language, match: re.Match[str], asked: _Asked) -> Iterator[Span]:
    said = phrase(language.phone_cues).search(passage.low, *_around(match))
    labelled = _LABEL.search(passage.low, _around(match)[0], match.start())
    if passage.bio and not labelled:
        labelled = _OFFERED.search(passage.low, _around(match)[0], match.start())
    cue = bool(said or (labelled and not asked.shop()))
    if not cue and (asked.shop() or _somebody_else(passage, match, language)):
        return
    if not cue and _PAPER.search(passage.low, max(0, match.start() - _NEAR), match.start()):
        return
    if not cue and match[0].isdigit() and len(passage.text) > _ALONE:
        return
    key = match[0], cue
    if key not in asked.known:
        regions = language.regions if cue or not match[0].isdigit() else language.regions[:2]
        span = _number(match[0], regions, Leniency.VALID, asked)
        if span is None and (cue or _FORMED.fullmatch(match[0])):
            span = _number(match[0], language.regions, Leniency.POSSIBLE, asked)
        asked.known[key] = span
    span = asked.known[key]
    if span:
        start, end = match.start() + span[0], match.start() + span[1]
        yield Span(start, end, level=Level.STRONG if cue else None)


def _number(text: str, regions: tuple[str, ...], leniency: int, asked: _Asked) -> tuple[int, int] | None:
    """Return start and end of the first number in ``text`` that a region's plan has, if it is a person's."""
    for region in regions:
        asked.tries += 1
        if asked.tries > MAX_TRIES:
            return None
        for found in PhoneNumberMatcher(text, region, leniency=leniency, max_tries=2):
            service = number_type(found.number) in _SERVICES
            return None if service else (found.start, found.end)
        if text.startswith("+"):
            return None
    return None


def _around(match: re.Match[str]) -> tuple[int, int]:
    """Return where cues for a number may stand."""
    return max(0, match.start() - _NEAR), match.end() + _NEAR // 2


def _somebody_else(passage: Passage, match: re.Match[str], language: Language) -> bool:
    """Return whether a name stands before a post's number ("call Example Pizza on").

    Where the writer speaks of themselves, it must be one that is to be called.
    """
    if passage.bio:
        return False
    start = max(passage.sentence(match.start())[0], match.start() - 40)
    named = _CALLED if speaks(passage, match.start(), language) else _NAMED
    return bool(named.search(passage.text, start, match.start()))


def _spelt_out(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield "zero seven seven ...": at least seven digits, not counted up or down."""
    for match in hits(_digits(language), passage.low):
        found = _heard(match[0], language)
        if not _SAID_AT_LEAST <= len(found) <= _SAID_AT_MOST:
            continue
        steps = {b - a for a, b in pairwise(found)}
        if len(steps) > 1:
            cue = phrase(language.phone_cues).search(passage.low, *_around(match))
            yield Span(*match.span(), level=Level.STRONG if cue else None)


def _heard(words: str, language: Language) -> list[int]:
    """Return the digits that are said, "double" ones twice."""
    times, found = 1, list[int]()
    for word in re.findall(r"[^\W\d_]+", words):
        if word in language.twice:
            times = language.twice.index(word) + 2
            continue
        digit = next(n for n, spellings in enumerate(language.digits) if word in spellings)
        found += [digit] * times
        times = 1
    return found


@cache
def _digits(language: Language) -> Wanted:
    """Match five words for digits or more, in one row."""

    def form() -> str:
        word = rf"(?:{either(language.twice)}[ -])?{either(flat(language.digits))}(?!\w)"
        return rf"(?<!\w){word}(?:[ ,.-]{{1,3}}{word}){{4,20}}"

    return Wanted(form, flat(language.digits))


RECOGNIZER = Recognizer(name="phone", kind=Kind.TEXT_PHONE, bio_kind=Kind.BIO_PHONE, find=find)
