"""The cheapest fixes that close something, exactly: an implicit hitting set.

Propose the cheapest set that respects what is known so far. If something still stands, take on more
fixes as long as it keeps standing: one of those left out must be in any answer. Repeat.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from exposure.remedy.budget import Budget, SpentError
from exposure.remedy.engine import Fixes, as_set, bits
from exposure.remedy.hitting import Known, cheapest_hitting

Stands = Callable[[Fixes], bool]
"""Tells whether something still stands after a set of fixes; more fixes never bring it back."""
_FEWER = 256
"""A minute weighs so much more than a fix, so that of equally quick sets the one with fewer fixes wins."""


class Cheapest(NamedTuple):
    """A set of fixes that closes something, and whether none is cheaper."""

    fixes: Fixes
    exact: bool


def cheapest(
    stands: Stands,
    columns: Mapping[int, int],
    minutes: Sequence[int],
    budget: Budget,
    *,
    start: Fixes | None = None,
) -> Cheapest:
    """Return the cheapest set after which nothing stands; empty if nothing does or no set helps.

    Args:
        stands: What is to be closed.
        columns: What each fix that matters takes away; a fix that takes away no more than another
            one does, and is not quicker, is not tried.
        minutes: Of each fix, by index.
        budget: How much to think; when it is spent, the answer is a good set and not exact.
        start: A set after which nothing stands, to begin with.
    """
    able = useful(columns, minutes)
    every = as_set(able)
    if not stands(0) or stands(every):
        return Cheapest(0, exact=True)
    costs = [_FEWER * m + 1 for m in minutes]
    best, least, known = _shrunk(stands, start or every, costs), 0, Known()
    try:
        while True:
            fixes = known.quick(costs)
            while stands(fixes):
                known.add(left_out(stands, fixes, able, budget))
                fixes = known.quick(costs)
            best = min(best, _shrunk(stands, fixes, costs), key=lambda fixes: _cost(fixes, costs))
            fixes = cheapest_hitting(known.sets, costs, budget, least=least, known=best)
            if not stands(fixes):
                return Cheapest(fixes, exact=True)
            least = _cost(fixes, costs)
            known.add(left_out(stands, fixes, able, budget))
    except SpentError:
        return Cheapest(best, exact=False)


def _cost(fixes: Fixes, costs: Sequence[int]) -> int:
    return sum(costs[i] for i in bits(fixes))


def useful(columns: Mapping[int, int], minutes: Sequence[int]) -> list[int]:
    """Return the fixes that no other one replaces: as much or more taken away in no more minutes."""

    def replaced(i: int) -> bool:
        mine = columns[i]
        return any(
            mine & other == mine
            and minutes[j] <= minutes[i]
            and (mine != other or minutes[j] < minutes[i] or j < i)
            for j, other in columns.items()
            if j != i
        )

    return [i for i in columns if columns[i] and not replaced(i)]


def left_out(stands: Stands, fixes: Fixes, able: Iterable[int], budget: Budget) -> list[Fixes]:
    """Return sets of which any answer takes one: what is left when as much as possible is taken on.

    Disjoint ones are collected in one go: each begins with the fixes proposed and the earlier
    ones' left-outs, which makes the next proposal better.
    """
    found = []
    while stands(fixes):
        taken, left = fixes, 0
        for i in able:
            if not taken >> i & 1:
                budget.spend()
                if stands(taken | 1 << i):
                    taken |= 1 << i
                else:
                    left |= 1 << i
        found.append(left)
        fixes |= left
    return found


def _shrunk(stands: Stands, fixes: Fixes, costs: Sequence[int]) -> Fixes:
    """Return a part of fixes from which nothing can be left out, the dearest left out first."""
    for i in sorted(bits(fixes), key=lambda i: (-costs[i], i)):
        if not stands(fixes & ~(1 << i)):
            fixes &= ~(1 << i)
    return fixes
