"""The fixes that leave the fewest points within a number of minutes, exactly, by branch and bound."""

from typing import NamedTuple

from exposure.remedy.budget import Budget, SpentError
from exposure.remedy.cheapest import cheapest, useful
from exposure.remedy.engine import Engine, Fixes


class Best(NamedTuple):
    """A set of fixes, and whether none within the time leaves fewer points."""

    fixes: Fixes
    exact: bool


def best_within(engine: Engine, able: Fixes, minutes: int, start: Fixes, budget: Budget) -> Best:
    """Return the set that leaves the fewest points; of equal ones the quickest, then of fewest fixes.

    Args:
        engine: What the fixes do.
        able: What may be taken.
        minutes: How long all of them may take.
        start: A set within the time, to begin with.
        budget: How much to think; when it is spent, the best so far is given and not exact.
    """
    columns = {i: c for i, c in engine.columns(able=able).items() if engine.minutes[i] <= minutes}
    search = _Search(engine, useful(columns, engine.minutes), start, budget)
    try:
        search.visit(0, minutes, 0)
    except SpentError:
        return Best(search.best, exact=False)
    least = search.points
    quickest = cheapest(
        lambda fixes: engine.quarters(fixes) > least, columns, engine.minutes, budget, start=search.best
    )
    return Best(quickest.fixes, exact=True)


class _Search:
    def __init__(self, engine: Engine, able: list[int], start: Fixes, budget: Budget) -> None:
        self._engine, self._budget = engine, budget
        self._able = sorted(able, key=lambda i: (engine.quarters(1 << i), engine.minutes[i], i))
        self.best, self.points = start, engine.quarters(start)

    def visit(self, fixes: Fixes, minutes: int, at: int) -> None:
        """Try ``fixes``, and them with more of the fixes from position ``at`` on."""
        self._budget.spend()
        points = self._engine.quarters(fixes)
        if points < self.points:
            self.best, self.points = fixes, points
        open_ = [p for p in range(at, len(self._able)) if self._engine.minutes[self._able[p]] <= minutes]
        while open_ and self._bound(fixes, open_) < self.points:
            position = open_.pop(0)
            i = self._able[position]
            self.visit(fixes | 1 << i, minutes - self._engine.minutes[i], position + 1)

    def _bound(self, fixes: Fixes, open_: list[int]) -> int:
        """Return the points that would stand if all that fit one by one fitted together."""
        self._budget.spend()
        every = fixes
        for p in open_:
            every |= 1 << self._able[p]
        return self._engine.quarters(every)
