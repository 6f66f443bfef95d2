"""The outside clock: a page has its seconds, and nothing that happens inside can make them longer."""

import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from exposure.errors import FetchError

T = TypeVar("T")
Clock = Callable[[], float]
"""Seconds that only ever grow, such as ``time.monotonic``."""


class Budget:
    """The seconds that are left for a page, shared by its names, its hops and its body."""

    def __init__(self, seconds: float, clock: Clock) -> None:
        self.seconds = seconds
        self._clock = clock
        self._end = clock() + seconds

    def left(self) -> float:
        """Return the seconds left; zero or less when they are used up."""
        return self._end - self._clock()

    def stop(self) -> None:
        """Use up what is left, so that work still under way ends at its next step."""
        self._end = float("-inf")

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Leave the time inside uncounted: our own politeness is not the page's fault."""
        start = self._clock()
        yield
        self._end += self._clock() - start


def within(budget: Budget, host: str, work: Callable[[], T]) -> T:
    """Return what ``work`` returns, or give up on it when the budget is used up.

    The work runs in a thread of its own, because a resolver that hangs cannot be interrupted. A
    thread given up on ends by itself at its next step, and never keeps the program alive.

    Raises:
        FetchError: The time is up.
        Exception: Whatever ``work`` raises.
    """
    results: queue.SimpleQueue[tuple[T, None] | tuple[None, Exception]] = queue.SimpleQueue()

    def run() -> None:
        try:
            results.put((work(), None))
        except Exception as error:  # noqa: BLE001 (carried over to the waiting thread)
            results.put((None, error))

    threading.Thread(target=run, name="fetch", daemon=True).start()
    late = False
    try:
        value, error = results.get(timeout=max(0.0, budget.left()))
    except queue.Empty:
        late = True
    except BaseException:  # Ctrl-C while waiting
        budget.stop()
        raise
    if late:
        budget.stop()
        raise too_slow(host, budget)
    if error is not None:
        raise error
    return value  # type: ignore[return-value]  # there is a value where there is no error


def too_slow(host: str, budget: Budget) -> FetchError:
    """Return the error for a page whose time is up."""
    return FetchError(f"{host}: the page took longer than {budget.seconds:g} seconds; try again later")
