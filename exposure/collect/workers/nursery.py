"""Where workers are started, and where it is known which walls they all stand behind."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from exposure.collect.workers import frames
from exposure.collect.workers.launch import Launcher
from exposure.collect.workers.life import Life
from exposure.collect.workers.limits import Limits

PARENT = ("process", "watch")
"""The walls that always stand: another process, and a parent that watches its clock and memory."""


class Nursery:
    """Starts workers.

    If one ends before its first word, the filter of system calls is left out from then on: on a
    system that we have not seen it may refuse something a plain Python needs. No file has reached
    a worker by then, so no file can bring this about.
    """

    def __init__(self, reader: str, limits: Limits, *, way: Callable[[dict[str, Any]], Launcher]) -> None:
        self._hello = {"reader": reader, "limits": asdict(limits), "filtered": True}
        self._limits = limits
        self._way = way
        self._launchers: list[Launcher] = [self._way(self._hello)]
        self._seen: list[tuple[str, ...]] = []

    @property
    def walls(self) -> tuple[str, ...]:
        """The walls around every worker so far; empty before the first."""
        if not self._seen:
            return ()
        return PARENT + tuple(w for w in self._seen[0] if all(w in walls for walls in self._seen))

    def begin(self) -> Life:
        """Start a worker.

        Raises:
            LaunchError: The reader cannot be loaded, or this is closed.
        """
        return Life(self._launchers[-1], self._limits)

    def greets(self, life: Life) -> bool:
        """Wait for a worker's first words; False if it ended instead, so that another may be tried."""
        try:
            life.greet()
        except frames.BrokenFrameError:
            if self._hello["filtered"]:
                self._hello["filtered"] = False
                self._launchers.append(self._way(self._hello))
            return False
        self._seen.append(life.walls)
        return True

    def close(self) -> None:
        """End every process that was started."""
        for launcher in self._launchers:
            launcher.close()
