"""What a person sees while a command runs: bars on a terminal, plain lines elsewhere, on stderr."""

import sys
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from exposure.redact import line
from exposure.sources.tools import Progress, Quiet

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

EVERY = 5.0
"""Seconds between two plain lines."""


def progress(*, quiet: bool) -> Progress:
    """Return the progress that fits where stderr goes."""
    if quiet:
        return Quiet()
    return Bars() if sys.stderr.isatty() else Lines()


def say(text: str, *, quiet: bool = False) -> None:
    """Print lines for the person, on stderr, with anything hidden in them made visible."""
    if quiet:
        return
    for one in text.split("\n"):
        indent = " " * (len(one) - len(one.lstrip(" ")))
        with suppress(OSError):  # what nobody hears does not end a run
            click.echo(indent + line(one, 2000), err=True)


SOON = 30
"""Seconds that are not worth a number."""


class Lines:
    """A line at the beginning and the end of a part, and every few seconds between."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._what = ""
        self._done, self._total = 0, 0
        self._began = self._last = 0.0

    def start(self, what: str, total: int | None) -> None:
        """Say what begins."""
        self._what, self._done, self._total = what, 0, total or 0
        self._began = self._last = self._clock()
        say(f"Reading {what} ...")

    def advance(self, count: int = 1) -> None:
        """Say how many are done, now and then."""
        self._done += count
        if self._clock() - self._last >= EVERY:
            self._last = self._clock()
            say(f"  {self._what}: {self._done}{self._left()}")

    def _left(self) -> str:
        """Return how many there are, and the minutes left at the pace so far."""
        if not 0 < self._done < self._total:
            return ""
        pace = (self._last - self._began) / self._done
        seconds = pace * (self._total - self._done)
        minutes = round(seconds / 60)
        left = "about a minute left" if minutes < 2 else f"about {minutes} minutes left"
        return f" of {self._total}, {'almost done' if seconds < SOON else left}"

    def stop(self) -> None:
        """Say how many were gone through; which of them could be read, the end says."""
        say(f"  {self._what}: {self._done} done")


class Bars:
    """A bar with counts and the time left."""

    def __init__(self) -> None:
        self._bar: Bar | None = None
        self._task: TaskID | None = None

    def start(self, what: str, total: int | None) -> None:
        """Show a bar."""
        from rich.console import Console  # noqa: PLC0415 (slow to import)
        from rich.progress import (  # noqa: PLC0415
            BarColumn,
            MofNCompleteColumn,
            SpinnerColumn,
            TextColumn,
            TimeRemainingColumn,
        )
        from rich.progress import Progress as Bar  # noqa: PLC0415

        self.stop()
        self._bar = Bar(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._bar.start()
        self._task = self._bar.add_task(f"Reading {what}", total=total)

    def advance(self, count: int = 1) -> None:
        """Move the bar."""
        if self._bar is not None and self._task is not None:
            self._bar.advance(self._task, count)

    def stop(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            with suppress(Exception):
                self._bar.stop()
            self._bar = None
