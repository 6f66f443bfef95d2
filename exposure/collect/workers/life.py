"""One worker, from its birth to its end, as the parent sees it."""

import contextlib
import time
from collections.abc import Sequence
from threading import Lock

from exposure.collect.workers import frames
from exposure.collect.workers.launch import Launcher, LaunchError
from exposure.collect.workers.limits import Limits
from exposure.collect.workers.memory import resident
from exposure.collect.workers.reasons import Cause, fault
from exposure.errors import SkipError
from exposure.model import Document, Reading

START = 30.0
"""Seconds a worker gets to put up its walls."""
SLACK = 1024
"""Bytes around the objects that count against ``Limits.part``."""
SETTLED = 0.2
"""Seconds an item may run before its memory is looked at."""


class RetiredError(Exception):
    """The worker ended of its own accord, between two items."""


class Life:
    """A living worker.

    Attributes:
        walls: The names of the walls that it put up around itself.
        answered: Items it has answered for; the number of the next one.
        cause: Why it was ended, if it was.
    """

    def __init__(self, launcher: Launcher, limits: Limits) -> None:
        self._process, self._tasks, self._results, self._channel = launcher.begin()
        self._limits = limits
        self._lock = Lock()
        self._over = False
        self._since: float | None = time.monotonic()
        self._allowed = START
        self.walls: tuple[str, ...] = ()
        self.answered = 0
        self.cause: Cause | None = None

    def greet(self) -> None:
        """Wait for the worker's first words: the walls it stands behind.

        Raises:
            BrokenFrameError: It ended before.
            LaunchError: It could not load the reader.
        """
        hello, _ = frames.read_object(self._results, self._limits.part)
        if "error" in hello:
            raise LaunchError(f"the reader could not be loaded ({hello['error']}): install this program anew")
        self.walls = tuple(map(str, hello.get("walls", ())))
        self._since, self._allowed = None, self._limits.wall

    def give(self, documents: Sequence[Document]) -> None:
        """Hand it documents; the clock of the first one starts. If it is gone, ``answer`` tells."""
        self._since = time.monotonic()
        with contextlib.suppress(OSError):
            frames.write_batch(self._tasks, documents, self._channel)

    def answer(self, document: Document) -> Reading | SkipError:
        """Wait for what it says about a document; the clock of the next one starts.

        Raises:
            BrokenFrameError: It is gone, or said what no honest worker says.
            RetiredError: It ended of its own accord and has not begun this document.
        """
        parts, size = [], 0
        while size <= self._limits.reading:
            data, more = frames.read_object(self._results, self._limits.part + SLACK)
            size += more
            if data.get("retire") is True:
                raise RetiredError
            if data.get("item") != self.answered:
                raise frames.BrokenFrameError
            if isinstance(part := data.get("last", data.get("part")), dict):
                parts.append(part)
                if "last" not in data:
                    continue
                answer: Reading | SkipError = frames.joined(parts, document.source)
            elif isinstance(word := data.get("fault"), str) and isinstance(by := data.get("by"), str):
                answer = fault(word, by, self._limits)
            else:
                raise frames.BrokenFrameError
            self._since, self.answered = time.monotonic(), self.answered + 1
            return answer
        self.kill(Cause.LARGE)
        raise frames.BrokenFrameError

    def rest(self) -> None:
        """Stop the clock: it has nothing to do."""
        self._since = None

    def check(self) -> None:
        """End the worker if its item has passed a limit that the parent keeps."""
        since = self._since
        if since is None:
            return
        ran = time.monotonic() - since
        if ran > self._allowed:
            self.kill(Cause.CLOCK)
        elif ran > SETTLED and resident(self._process.pid) > self._limits.memory:
            self.kill(Cause.MEMORY)

    def kill(self, cause: Cause) -> None:
        """End it at once; whoever waits for its answer gets ``BrokenFrameError``."""
        with self._lock:
            if not self._over:
                self.cause = self.cause or cause
                self._process.kill()

    def end(self) -> int:
        """End and bury it; return its exit status, less than 0 for a signal."""
        with self._lock:
            self._process.kill()
            self._over = True
            for end in (self._tasks, self._results, self._channel):
                with contextlib.suppress(OSError):
                    if end:
                        end.close()
            return self._process.wait()
