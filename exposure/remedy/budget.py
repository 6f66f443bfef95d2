"""How much searches may think: counted in steps, so that every machine gives the same plan.

One budget is for the whole plan; each search gets a part of what is left, so that the later ones have
some too, and what one does not need is there for the next.
"""

STEPS = 300_000
"""About 2 seconds of one core in November 2026, measured with 40 accounts; most people need a tenth."""


class SpentError(Exception):
    """The search has thought enough; what it has so far may not be the best."""


class Budget:
    """Counts down the steps of a search."""

    def __init__(self, steps: int = STEPS, whole: "Budget | None" = None) -> None:
        """Allow so many steps.

        Args:
            steps: How many.
            whole: The budget that this one is a part of.
        """
        self.left = steps
        self._whole = whole

    def part(self, share: float) -> "Budget":
        """Return a budget of a share of what is left; what is spent of it is spent here too."""
        return Budget(int(max(self.left, 0) * share), self)

    def spend(self, steps: int = 1) -> None:
        """Take steps.

        Raises:
            SpentError: There were not as many left.
        """
        self.left -= steps
        if self._whole:
            self._whole.left -= steps
        if self.left < 0:
            raise SpentError
