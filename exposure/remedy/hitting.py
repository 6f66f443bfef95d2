"""The cheapest set that takes at least one from each of several sets, exactly, by branch and bound."""

from collections.abc import Iterable, Sequence

from exposure.remedy.budget import Budget
from exposure.remedy.engine import Fixes, bits


def cheapest_hitting(sets: Iterable[Fixes], costs: Sequence[int], budget: Budget) -> Fixes:
    """Return the cheapest set that meets each of ``sets``; of equal ones, one by index order.

    Args:
        sets: Non-empty sets.
        costs: Of each element, positive.
        budget: Each branch is a step, and one more for every ``LOOKED_AT`` sets.

    Raises:
        SpentError: The budget is spent.
    """
    search = _Search(_smallest(sets), costs, budget)
    search.visit(0, 0, 0)
    return search.best


def _smallest(sets: Iterable[Fixes]) -> list[Fixes]:
    """Return the sets that contain no other one, smallest first."""
    kept: list[Fixes] = []
    for one in sorted(set(sets), key=lambda s: (s.bit_count(), s)):
        if not any(other & one == other for other in kept):
            kept.append(one)
    return kept


LOOKED_AT = 64
"""Sets that are looked at in the time of one step."""


class _Search:
    def __init__(self, sets: list[Fixes], costs: Sequence[int], budget: Budget) -> None:
        self._sets, self._costs, self._budget = sets, costs, budget
        self.best = self._greedy()
        self._limit = self._cost(self.best)

    def _cost(self, chosen: Fixes) -> int:
        return sum(self._costs[i] for i in bits(chosen))

    def _greedy(self) -> Fixes:
        """Return a set to begin with: the element that meets most for its cost, again and again."""
        chosen, left = 0, self._sets
        while left:
            counts: dict[int, int] = {}
            for one in left:
                for i in bits(one):
                    counts[i] = counts.get(i, 0) + 1
            pick = min(counts, key=lambda i: (self._costs[i] / counts[i], i))
            chosen |= 1 << pick
            left = [one for one in left if not one >> pick & 1]
        return chosen

    def visit(self, chosen: Fixes, cost: int, banned: Fixes) -> None:
        """Look for something cheaper than the best that holds ``chosen`` and nothing of ``banned``."""
        self._budget.spend(1 + len(self._sets) // LOOKED_AT)
        left = [one & ~banned for one in self._sets if not one & chosen]
        if not left:
            if cost < self._limit:
                self.best, self._limit = chosen, cost
            return
        if cost + self._bound(left) >= self._limit:
            return
        smallest = min(left, key=lambda one: (one.bit_count(), one))
        for i in sorted(bits(smallest), key=lambda i: (self._costs[i], i)):
            if cost + self._costs[i] < self._limit:
                self.visit(chosen | 1 << i, cost + self._costs[i], banned)
            banned |= 1 << i

    def _bound(self, left: list[Fixes]) -> int:
        """Return what disjoint sets among ``left`` cost at least; too much where one cannot be met."""
        total, used = 0, 0
        for one in sorted(left, key=lambda s: (s.bit_count(), s)):
            if not one:
                return self._limit
            if not one & used:
                used |= one
                total += min(self._costs[i] for i in bits(one))
        return total
