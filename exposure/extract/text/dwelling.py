"""The street or the building that a post tells of as only those do who live there: the landlord, parcels."""

import re
from collections.abc import Iterator
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.contract import Span
from exposure.extract.text.guess import about
from exposure.extract.text.own import business, past
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import hits, phrase
from exposure.extract.text.slots import STREETS, UPPER

LONGEST = 400
"""Characters of a post that is about one thing."""
NUMBERED, NAMED = 0.0, -1.5
"""Log odds that the writer is meant, at least: for a house, and for a street with a word for home."""

_LINK = re.compile(r"https?://|www\.|(?<!\w)rt @")
_WORK = (
    *(
        "elementary",
        "primary",
        "school",
        "market",
        "station",
        "branch",
        "store",
        "shop",
        "cafe",
        "bar",
        "pub",
    ),
    *("library", "clinic", "surgery", "hospital", "church", "theatre", "museum", "depot", "garage", "bridge"),
)
"""What stands behind the name of a street that something else is called by."""
_SHOPS = frozenset({"quality", "sesame", "coronation", "wall", "baker", "downing", "fleet", "abbey", "white"})
"""First words of streets and buildings that everybody knows."""


def dwellings(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield streets and buildings in a short post about what happens at home, and houses with a number."""
    low = passage.low
    if not language.buildings or len(low) > LONGEST or _elsewhere(passage, language):
        return
    homely = phrase(language.homely)
    told = homely.search(low) or phrase(language.local).search(low)
    for match in hits(_named(language), passage.text):
        at = match.start()
        if (first := match["first"].lower()) in language.not_names or first in _SHOPS:
            continue
        odds = about(passage, at, (language,))
        there = homely.search(low, *passage.sentence(at))
        numbered = match[0][0].isdigit() and match["last"] in STREETS and odds > NUMBERED
        if numbered or (told and odds > NAMED and (there or not past(passage, at, language))):
            yield Span(*match.span())


def _elsewhere(passage: Passage, language: Language) -> bool:
    away = phrase(language.visiting).search(passage.low) or phrase(language.adverts).search(passage.low)
    return bool(away or _LINK.search(passage.low)) or business(passage, language)


@cache
def _named(language: Language) -> re.Pattern[str]:
    """Match "12 Example Street" and "Example Tower"."""
    word = rf"[{UPPER}][\w'&.-]{{1,24}}(?<!')"
    last = "|".join((*STREETS, *(b.title() for b in language.buildings)))
    return re.compile(
        rf"(?<![\w@#'])(?:\d{{1,5}}[a-zA-Z]?,? )?(?P<first>{word})(?: {word}){{0,2}}? (?P<last>{last})(?!\w)"
        r"(?:,? (?:[Bb]lk|[Bb]lock|[Ff]lat) \w{1,3})?"
        rf"(?! (?:{'|'.join(_WORK)}))"
    )
