"""The cheapest fixes that close something, exactly: an implicit hitting set.

Propose the cheapest set that respects what is known so far. If something still stands, take on more
fixes as long as it keeps standing: one of those left out must be in any answer. Repeat.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from exposure.remedy.budget import Budget, SpentError
from exposure.remedy.engine import Fixes, bits
from exposure.remedy.hitting import cheapest_hitting

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
    columns: Mapping[int, frozenset[object]],
    minutes: Sequence[int],
    budget: Budget,
) -> Cheapest:
    """Return the cheapest set after which nothing stands; empty if nothing does or no set helps.

    Args:
        stands: What is to be closed.
        columns: What each fix that matters takes away; a fix that takes away no more than another
            one does, and is not quicker, is not tried.
        minutes: Of each fix, by index.
        budget: How much to think; when it is spent, the answer is a good set and not exact.
    """
    able = useful(columns, minutes)
    every = sum(1 << i for i in able)
    if not stands(0) or stands(every):
        return Cheapest(0, exact=True)
    costs = [_FEWER * m + 1 for m in minutes]
    known: list[Fixes] = []
    try:
        while True:
            budget.spend()
            fixes = cheapest_hitting(known, costs, budget)
            if not stands(fixes):
                return Cheapest(fixes, exact=True)
            known += _left_out(stands, fixes, able, every, budget)
    except SpentError:
        return Cheapest(_shrunk(stands, able, costs), exact=False)


def useful(columns: Mapping[int, frozenset[object]], minutes: Sequence[int]) -> list[int]:
    """Return the fixes that no other one replaces: as much or more taken away in no more minutes."""

    def replaced(i: int) -> bool:
        return any(
            columns[i] <= columns[j]
            and minutes[j] <= minutes[i]
            and (columns[i] != columns[j] or minutes[j] < minutes[i] or j < i)
            for j in columns
            if j != i
        )

    return [i for i in columns if columns[i] and not replaced(i)]


def _left_out(stands: Stands, fixes: Fixes, able: list[int], every: Fixes, budget: Budget) -> list[Fixes]:
    """Return sets of which any answer takes one: what is left when as much as possible is taken on.

    Disjoint ones are collected in one go: each begins with the fixes proposed and the earlier
    ones' left-outs, which makes the next proposal better.
    """
    found = []
    while stands(fixes):
        taken = fixes
        for i in able:
            budget.spend()
            if not taken >> i & 1 and stands(taken | 1 << i):
                taken |= 1 << i
        found.append(every & ~taken)
        fixes |= every & ~taken
    return found


def _shrunk(stands: Stands, able: list[int], costs: Sequence[int]) -> Fixes:
    """Return a set from which nothing can be left out: all, without the dearest that are not needed."""
    fixes = sum(1 << i for i in able)
    for i in sorted(able, key=lambda i: (-costs[i], i)):
        if not stands(fixes & ~(1 << i)):
            fixes &= ~(1 << i)
    return fixes if bits(fixes) else 0
