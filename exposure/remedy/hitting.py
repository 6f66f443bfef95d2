"""The cheapest set that takes at least one from each of several sets, exactly, by branch and bound."""

from collections.abc import Iterable, Sequence

from exposure.remedy.budget import Budget
from exposure.remedy.engine import Fixes, as_set, bits

COMPARED = 50
"""Pairs of sets that are compared in the time of one step."""
LOOKED_AT = 2
"""Sets that are looked at in the time of one step."""


def cheapest_hitting(
    sets: Iterable[Fixes],
    costs: Sequence[int],
    budget: Budget,
    *,
    least: int = 0,
    known: Fixes | None = None,
) -> Fixes:
    """Return the cheapest set that meets each of ``sets``; of equal ones, one by index order.

    Args:
        sets: Non-empty sets.
        costs: Of each element, positive.
        budget: Each branch is a step, and one more for every ``LOOKED_AT`` sets.
        least: What is known to be the least it costs; what costs no more is taken at once.
        known: A set that meets them all; it is given back if nothing is cheaper.

    Raises:
        SpentError: The budget is spent.
    """
    known_sets = list(sets)
    budget.spend(len(known_sets) ** 2 // COMPARED)
    dear = sorted(range(len(costs)), key=lambda i: (costs[i], i))
    place = {i: p for p, i in enumerate(dear)}
    moved = _plainer([as_set(place[i] for i in bits(one)) for one in known_sets])
    search = _Search(moved, [costs[i] for i in dear], budget, least)
    if known is not None and search.cost(known := as_set(place[i] for i in bits(known))) <= search.limit:
        search.best, search.limit = known, search.cost(known)
    if search.limit > least:
        search.visit(moved, 0, 0)
    return as_set(dear[p] for p in bits(search.best))


class Known:
    """Sets that an answer has to meet, and a quick answer that may not be the cheapest."""

    def __init__(self, sets: Iterable[Fixes] = ()) -> None:
        """Begin with some of them."""
        self.sets: list[Fixes] = []
        self._of: dict[int, int] = {}
        self.add(sets)

    def add(self, sets: Iterable[Fixes]) -> None:
        """Take on more of them."""
        for one in sets:
            number = 1 << len(self.sets)
            self.sets.append(one)
            for i in bits(one):
                self._of[i] = self._of.get(i, 0) | number

    def quick(self, costs: Sequence[int]) -> Fixes:
        """Return what meets most of them for its cost, and again of what is left, until all are met."""
        chosen, left, of = 0, (1 << len(self.sets)) - 1, self._of
        while left:
            pick, rate = -1, 0.0
            for i in sorted(of):
                met = (of[i] & left).bit_count() / costs[i]
                if met > rate:
                    pick, rate = i, met
            chosen |= 1 << pick
            left &= ~of[pick]
        return chosen


def _smallest(sets: Iterable[Fixes]) -> list[Fixes]:
    """Return the sets that contain no other one, smallest first."""
    kept: list[Fixes] = []
    for one in sorted(set(sets), key=lambda s: (s.bit_count(), s)):
        if not any(other & one == other for other in kept):
            kept.append(one)
    return kept


def _plainer(sets: list[Fixes]) -> list[Fixes]:
    """Return sets with the same cheapest answer, without elements that another one replaces.

    It does whose every set has the other one too, which is no dearer: elements are numbered by cost.
    """
    while True:
        sets = _smallest(sets)
        of: dict[int, int] = {}
        for number, one in enumerate(sets):
            for i in bits(one):
                of[i] = of.get(i, 0) | 1 << number
        kept: dict[int, int] = {}
        for i in sorted(of):
            if not any(of[i] & ~other == 0 for other in kept.values()):
                kept[i] = of[i]
        if len(kept) == len(of):
            return sets
        able = as_set(kept)
        sets = [one & able for one in sets]


class _Search:
    """Looks through sets whose elements are numbered by what they cost, the cheapest first."""

    def __init__(self, sets: list[Fixes], costs: list[int], budget: Budget, least: int) -> None:
        self._costs, self._budget, self._least = costs, budget, least
        self.best = Known(sets).quick(costs)
        self.limit = self.cost(self.best)

    def cost(self, chosen: Fixes) -> int:
        """Return what a set costs."""
        return sum(self._costs[i] for i in bits(chosen))

    def visit(self, left: list[Fixes], chosen: Fixes, cost: int) -> None:
        """Look for something cheaper than the best that holds ``chosen`` and meets what is ``left``.

        Args:
            left: The sets not met yet, the smallest first, without what may not be taken.
            chosen: What is taken.
            cost: Of what is taken.
        """
        self._budget.spend(1 + len(left) // LOOKED_AT)
        if not left:
            self.best, self.limit = chosen, cost
            return
        dearer = self._bound(left)
        least = cost + dearer.pop()
        if least >= self.limit:
            return
        tried = 0
        for i in bits(left[0]):
            if self.limit <= self._least:
                return
            if least + dearer[i] < self.limit and cost + self._costs[i] < self.limit:
                kept = [one & ~tried for one in left if not one >> i & 1]
                if all(kept):
                    kept.sort(key=int.bit_count)
                    self.visit(kept, chosen | 1 << i, cost + self._costs[i])
            tried |= 1 << i

    def _bound(self, left: list[Fixes]) -> list[int]:
        """Return, for each element, how much dearer an answer with it is at least; and what any costs.

        Each set in turn is paid for by its cheapest element; the others of it get as much cheaper.
        """
        costs = [*self._costs, 0]
        for one in left:
            members = bits(one)
            least = min([costs[i] for i in members])
            if least:
                costs[-1] += least
                for i in members:
                    costs[i] -= least
        return costs
