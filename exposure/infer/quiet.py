"""The hours in which somebody is quiet: the one window of a day that best explains two rates."""

import math
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

QUARTERS = 96
SHORTEST, LONGEST = 18, 44
"""Quarter hours: 4.5 and 11 hours."""
USUAL, SPREAD = 7.9, 1.0
"""Hours of sleep, as a normal prior."""


class Quiet(NamedTuple):
    """A window without much going on.

    Attributes:
        bed: Where it begins, hour of the day, 0 to 24.
        wake: Where it ends.
        ratio: How many times more goes on outside it.
    """

    bed: float
    wake: float
    ratio: float


def quiet(times: Iterable[datetime]) -> Quiet | None:
    """Return the quiet window of the moments' hours of day, or None without a moment.

    On a circle of 96 quarter hours, the window of 4.5 to 11 hours with the highest likelihood of
    one rate inside and another outside, times the prior of its length; of equal ones the earliest,
    then the shortest.
    """
    counts = [0] * QUARTERS
    for when in times:
        counts[when.hour * 4 + when.minute // 15] += 1
    total = sum(counts)
    if not total:
        return None
    upto = [0]
    for count in counts * 2:
        upto.append(upto[-1] + count)
    best: tuple[float, int, int, int] | None = None
    for start in range(QUARTERS):
        for length in range(SHORTEST, LONGEST + 1):
            inside = upto[start + length] - upto[start]
            fit = _fit(inside, total - inside, length)
            if best is None or fit > best[0] + 1e-9:
                best = fit, start, length, inside
    return _window(best, total) if best else None


def _fit(inside: int, outside: int, length: int) -> float:
    """Return the logarithm of likelihood times prior; below everything where the window is busier."""
    low, high = inside / length, outside / (QUARTERS - length)
    if low >= high:
        return -math.inf
    fit = outside * math.log(high) + (inside * math.log(low) if inside else 0.0)
    return fit - ((length / 4 - USUAL) / SPREAD) ** 2 / 2


def _window(best: tuple[float, int, int, int], total: int) -> Quiet | None:
    fit, start, length, inside = best
    if fit == -math.inf:
        return None
    ratio = ((total - inside) / (QUARTERS - length)) / (max(inside, 0.5) / length)
    return Quiet(start / 4, (start + length) % QUARTERS / 4, ratio)
