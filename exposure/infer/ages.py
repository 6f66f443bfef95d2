"""What was said about an age, as a range of years today."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from exposure.infer.scene import Scene
from exposure.model import Evidence, Kind

ADULT = 18
YOUNGEST, OLDEST = 5, 110
SCHOOL_YEAR = "school_year"
"""The recognizer of school years; in a post they come as the same kind as an age."""
FRAMES = "frames"
"""The recognizer of sentence patterns, which reads ages and school years."""
_NUMBER = re.compile(r"(?P<short>['\u2019])?(?P<number>\d{1,4})")
_SCHOOL = frozenset({Kind.BIO_SCHOOL_YEAR, Kind.PHOTO_SCHOOL})


class Range(NamedTuple):
    """Years of age, both ends included."""

    low: int
    high: int


_STAGES: tuple[tuple[re.Pattern[str], Callable[[int], Range]], ...] = (
    (re.compile(r"semester|student|\buni|\b[lm]\d\b"), lambda _: Range(17, 30)),
    (re.compile(r"\bbach"), lambda n: Range(14 + n, 17 + n)),
    (re.compile(r"\beso\b"), lambda n: Range(11 + n, 13 + n)),
    (re.compile(r"\d(?:e|ème|eme)\b"), lambda n: Range(17 - n, 19 - n)),  # France counts down
    (re.compile(r"série"), lambda n: Range(5 + n, 17)),
    (re.compile(r""), lambda n: Range(n + 4, n + 6)),
)
"""The ages in a numbered year of a school, by the words around the number; the first that fit win."""


def age_range(scene: Scene, evidence: Evidence) -> Range | None:
    """Return the ages today that a detail allows; None if it cannot be true or says no age.

    A stated age grows with the time since it was posted. "Class of 2027" or "class of '27" is the end
    of school or of a course; a school year up to 13 is that of a pupil. Words without a number allow any
    age.
    """
    match = _NUMBER.search(str(evidence.value))
    number = int(match["number"]) if match else None
    short = bool(match and match["short"])
    year = scene.now.year
    if evidence.kind in {Kind.BIO_BIRTH, Kind.TEXT_BIRTHDAY}:
        found = _born(str(evidence.value), year)
    elif number is None:
        found = Range(YOUNGEST, OLDEST)
    elif evidence.kind in _SCHOOL or _words_of_school(evidence) or number > OLDEST:
        found = _pupil(str(evidence.value).casefold(), number + 2000 * short, year, _passed(scene, evidence))
    else:
        passed = _passed(scene, evidence)
        found = Range(number + passed.low, number + passed.high)
    return found if found and found.low >= YOUNGEST and found.high <= OLDEST else None


def _words_of_school(evidence: Evidence) -> bool:
    """Return whether the words are those of a school year; an age comes as a number."""
    return evidence.found_by == SCHOOL_YEAR or (
        evidence.found_by == FRAMES and isinstance(evidence.value, str)
    )


def best_range(said: Iterable[tuple[Range, int]]) -> Range | None:
    """Return the range that the most weight agrees on; of equal ones, the youngest.

    Args:
        said: Ranges and their weights.
    """
    ranges = list(said)
    lows = sorted({found.low for found, _ in ranges})
    scored = [(sum(w for f, w in ranges if f.low <= low <= f.high), -low) for low in lows]
    if not scored:
        return None
    low = -max(scored)[1]
    return Range(low, min(f.high for f, _ in ranges if f.low <= low <= f.high))


def _born(text: str, year: int) -> Range | None:
    match = re.match(r"\d{4}", text.strip())
    return Range(year - int(match[0]) - 1, year - int(match[0])) if match else None


def _pupil(words: str, number: int, year: int, passed: Range) -> Range | None:
    """Return the ages today in a numbered year of school, or of those who leave it in a year."""
    if number <= 13:
        low, high = next(ages(number) for words_, ages in _STAGES if words_.search(words))
        return Range(low + passed.low, high + passed.high)
    if abs(number - year) <= 8:
        return Range(max(YOUNGEST, 17 - (number - year)), 23 - (number - year))
    return None


def _passed(scene: Scene, evidence: Evidence) -> Range:
    """Return the whole years since it was said, at least and at most."""
    day = scene.day(evidence)
    if day is None:
        return Range(0, 0)
    days = max(0, scene.today - day)
    years = int(days / 365.25)
    return Range(years, years + (days > 0))
