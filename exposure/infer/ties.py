"""Who is closest: one person counts once a day, and days fade."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

HALF_LIFE = 183
"""Days after which a day counts half."""
FEWEST = 3
"""Days below which nobody is named."""
MOST = 10
"""How many people are shown."""


class Close(NamedTuple):
    """A person who is often named.

    Attributes:
        handle: Who.
        weight: The sum of the days' strongest signs, faded; only its order means anything.
        days: Distinct days.
    """

    handle: str
    weight: float
    days: int


def closest(mentions: Iterable[tuple[int, str, int]]) -> list[Close]:
    """Return the people named on at least 3 days, closest first, at most ten.

    Args:
        mentions: Day (ordinal), handle and strength of each sign: 2 for a tag in a photo, 1 for a
            mention or an answer. Of a day only the strongest counts.
    """
    days: dict[str, dict[int, int]] = defaultdict(dict)
    for day, handle, strength in mentions:
        days[handle][day] = max(strength, days[handle].get(day, 0))
    latest = max((day for seen in days.values() for day in seen), default=0)
    people = [
        Close(
            handle, sum(s * 0.5 ** ((latest - day) / HALF_LIFE) for day, s in sorted(seen.items())), len(seen)
        )
        for handle, seen in days.items()
        if len(seen) >= FEWEST
    ]
    return sorted(people, key=lambda p: (-p.weight, p.handle))[:MOST]
