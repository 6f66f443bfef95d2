"""What was said about an age, as a range of years today."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from exposure.infer.scene import Scene
from exposure.model import Evidence, Kind

ADULT = 18
YOUNGEST, OLDEST = 5, 110
_NUMBER = re.compile(r"\d{1,4}")


class Range(NamedTuple):
    """Years of age, both ends included."""

    low: int
    high: int


def age_range(scene: Scene, evidence: Evidence) -> Range | None:
    """Return the ages today that a detail allows; None if it cannot be true or says no age.

    A stated age grows with the time since it was posted. "Class of 2027" is the end of school or
    of a course; a school year up to 13 is that of a pupil. Words without a number allow any age.
    """
    match = _NUMBER.search(str(evidence.value))
    number = int(match[0]) if match else None
    year = scene.now.year
    if evidence.kind in {Kind.BIO_BIRTH, Kind.TEXT_BIRTHDAY}:
        found = _born(str(evidence.value), year)
    elif number is None:
        found = Range(YOUNGEST, OLDEST)
    elif evidence.kind is Kind.BIO_SCHOOL_YEAR or evidence.kind is Kind.PHOTO_SCHOOL:
        found = _pupil(number, year)
    else:
        passed = _passed(scene, evidence)
        found = Range(number + passed.low, number + passed.high)
    return found if found and found.low >= YOUNGEST and found.high <= OLDEST else None


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


def _pupil(number: int, year: int) -> Range | None:
    if 1 <= number <= 13:
        return Range(number + 4, number + 6)
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
