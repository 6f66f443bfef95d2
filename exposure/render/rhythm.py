"""What dated posts and photos show of a week and of the years: hours that stay quiet, months that do not."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from exposure.render.tongue import N_, _

LONG = 4
"""Hours in a row from which a gap is named."""
FEW = 0.02
"""The part of all items that may fall into a quiet hour."""
ENOUGH = 20
"""Items on the days in question below which no gap is named."""
NIGHT, DAY = frozenset({0, 1, 2, 3, 4}), frozenset(range(8, 16))

_KINDS = {
    "night": N_("Quiet at night: {start}:00 to {end}:00."),
    "day": N_("Quiet on weekdays: {start}:00 to {end}:00."),
}


@dataclass(frozen=True, slots=True)
class Gap:
    """Hours in which little or nothing happens.

    Attributes:
        kind: ``night`` for every day, ``day`` for Monday to Friday.
        start: The first hour, 0 to 23.
        length: How many hours; it may run over midnight.
    """

    kind: str
    start: int
    length: int

    @property
    def days(self) -> range:
        """The days that it is about; 0 is Monday."""
        return range(5) if self.kind == "day" else range(7)

    def words(self) -> str:
        """Return it in a sentence."""
        end = (self.start + self.length) % 24
        return str(_(_KINDS[self.kind], start=self.start, end=end))


def gaps(grid: Mapping[tuple[int, int], int]) -> list[Gap]:
    """Return the quiet hours of nights, and those of working days, where there are such.

    Args:
        grid: How many items by weekday (0 is Monday) and hour.
    """
    out = []
    for kind, days, core in (("night", range(7), NIGHT), ("day", range(5), DAY)):
        hours = [sum(grid.get((day, hour), 0) for day in days) for hour in range(24)]
        found = _longest(hours, core)
        if found and sum(hours) >= ENOUGH and not (kind == "day" and len(set(found) & NIGHT) > 1):
            out.append(Gap(kind, found[0], len(found)))
    return out


def _longest(hours: Sequence[int], core: Collection[int]) -> list[int]:
    """Return the longest run of quiet hours that has an hour of ``core`` in it, or nothing."""
    most = sum(hours) * FEW
    runs = []
    for start in range(24):
        length = 0
        while length < 24 and hours[(start + length) % 24] <= most:
            length += 1
        runs.append([(start + n) % 24 for n in range(length)])
    fitting = [run for run in runs if LONG <= len(run) < 24 and set(run) & set(core)]
    return max(fitting, key=len, default=[])


@dataclass(frozen=True, slots=True)
class Span:
    """What is dated in one month, quarter or year.

    Attributes:
        first: Its first day.
        posts: How many posts.
        photos: How many photos.
    """

    first: date
    posts: int
    photos: int


def spans(posts: Sequence[datetime], photos: Sequence[datetime], *, most: int = 48) -> list[Span]:
    """Return the months from the first item to the last; longer spans where they would be too many.

    Args:
        posts: When posts were written.
        photos: When photos were taken.
        most: How many spans at most.
    """
    times = [*posts, *photos]
    if not times:
        return []
    first, last = min(map(_month, times)), max(map(_month, times))
    step = next((n for n in (1, 3, 12) if (last - first) // n < most), 12)
    first = max(first - first % step, last - step * (most - 1) - last % step)
    counts = [Counter((_month(t) - first) // step for t in found) for found in (posts, photos)]
    return [
        Span(date((first + n * step) // 12, (first + n * step) % 12 + 1, 1), counts[0][n], counts[1][n])
        for n in range((last - first) // step + 1)
    ]


def _month(when: datetime) -> int:
    return when.year * 12 + when.month - 1
