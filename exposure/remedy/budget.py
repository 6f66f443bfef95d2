"""How much searches may think: counted in steps, so that every machine gives the same plan.

One budget is for the order of the steps, one for all the closings, one for the quarter of an hour: a
person with thirty accounts waits no longer than for a few seconds.
"""

STEPS = 60_000
"""About 2 seconds of one core in November 2026."""


class SpentError(Exception):
    """The search has thought enough; what it has so far may not be the best."""


class Budget:
    """Counts down the steps of one search."""

    def __init__(self, steps: int = STEPS) -> None:
        """Allow so many steps."""
        self.left = steps

    def spend(self, steps: int = 1) -> None:
        """Take steps.

        Raises:
            SpentError: There were not as many left.
        """
        self.left -= steps
        if self.left < 0:
            raise SpentError
