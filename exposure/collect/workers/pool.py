"""The pool: documents in, readings out, with nothing parsed in this process."""

import os
from collections.abc import Iterable, Iterator
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Self

from exposure.collect.workers.launch import Forker, Spawner
from exposure.collect.workers.limits import MIB, Limits
from exposure.collect.workers.nursery import Nursery
from exposure.collect.workers.slot import Answer, Answers, Batch, Slot, Watch
from exposure.errors import ExposureError, UsageError
from exposure.model import Document

ITEMS = 32
"""Documents of a batch, at most."""
BYTES = MIB
"""Content after which a batch is full."""
FILES = 4
"""Open files of a batch, at most."""
AHEAD = 2
"""Batches under way for each worker: one that it reads and one that waits for it."""
PATIENCE = 1.0
"""Seconds a slot gets to bury its worker before the processes are ended without it."""
INTERRUPTIBLE = 0.5
"""Seconds between two looks at Ctrl-C, where waiting for a lock cannot be interrupted (Windows)."""


class Pool:
    """Long-lived sandboxed workers that read documents (``safety.md`` 7).

    Use it as a context manager; leaving it ends every process. One ``read`` at a time.

    Args:
        reader: The reading function as ``module:name``. It takes a ``Document`` and returns a
            ``Reading``, or raises ``ParseError``. If its module has a function ``warm``, that is
            called once before any worker is born.
        jobs: Workers at a time, at least 1.
        limits: What one item may take.
        fork: Whether workers are born by a fork server; else each starts alone.

    Raises:
        UsageError: ``jobs`` is less than 1.
    """

    def __init__(
        self,
        reader: str = "exposure.extract:read",
        *,
        jobs: int,
        limits: Limits = Limits(),  # noqa: B008 (frozen)
        fork: bool = hasattr(os, "fork"),
    ) -> None:
        if jobs < 1:
            raise UsageError("the number of jobs must be 1 or more")
        self._jobs = jobs
        self._nursery = Nursery(reader, limits, way=Forker if fork else Spawner)
        self._batches: SimpleQueue[Batch | None] = SimpleQueue()
        self._slots = [Slot(self._batches, self._nursery, limits) for _ in range(jobs)]
        self._watch = Watch(self._slots)
        for thread in (*self._slots, self._watch):
            thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def walls(self) -> tuple[str, ...]:
        """The names of the walls that stand around every worker.

        ``process`` and ``watch`` always; ``rlimits``, ``landlock``, ``landlock-net`` (TCP) and
        ``seccomp`` as far as the system has them. Starts a worker if there was none yet.

        Raises:
            ExposureError: No worker can be started.
        """
        if not self._nursery.walls:
            run = _Run(self._batches)
            run.send(empty=True)
            tuple(run.answers(wait_for=1))
        return self._nursery.walls

    def read(self, documents: Iterable[Document | Answer]) -> Iterator[Answer]:
        """Yield each document with its reading, or with the error for which it is skipped.

        The documents are taken as they are needed, and the answers come as they are ready, which
        may be in another order.

        Args:
            documents: Any number of them; a few dozen are held in memory at a time. One that comes with
                its answer is passed on at once.

        Raises:
            ExposureError: No worker can be started.
        """
        run = _Run(self._batches)
        for document in documents:
            if isinstance(document, tuple):
                yield document
                continue
            run.take(document)
            if run.full or run.flying < self._jobs:
                run.send()
            yield from run.answers(wait_for=AHEAD * self._jobs)
        run.send()
        yield from run.answers(wait_for=1)

    def close(self) -> None:
        """End every process and thread; what was under way is lost."""
        for slot in self._slots:
            slot.close()
            self._batches.put(None)
        self._watch.close()
        for slot in self._slots:
            slot.join(PATIENCE)
        self._nursery.close()
        for thread in (*self._slots, self._watch):
            thread.join()


class _Run:
    """What one call of ``read`` has under way.

    Attributes:
        flying: Batches that were sent and are not yet fully answered.
    """

    def __init__(self, batches: "SimpleQueue[Batch | None]") -> None:
        self._batches = batches
        self._answers: Answers = SimpleQueue()
        self._batch: list[Document] = []
        self._size = 0
        self.flying = 0

    @property
    def full(self) -> bool:
        """Whether the next batch is as large as one may be."""
        return len(self._batch) >= ITEMS or self._size >= BYTES

    def take(self, document: Document) -> None:
        """Add a document to the next batch."""
        self._batch.append(document)
        self._size += max(len(document.content), BYTES // FILES if document.opened else 0)

    def send(self, *, empty: bool = False) -> None:
        """Send the next batch to whichever worker is free first."""
        if self._batch or empty:
            self._batches.put((self._batch, self._answers))
            self._batch, self._size, self.flying = [], 0, self.flying + 1

    def answers(self, *, wait_for: int) -> Iterator[Answer]:
        """Yield the answers that are there; wait while ``wait_for`` batches or more are under way.

        Raises:
            ExposureError: No worker can be started.
        """
        while self.flying >= wait_for or not self._answers.empty():
            try:
                answer = self._answers.get(timeout=INTERRUPTIBLE)
            except Empty:
                continue
            if answer is None:
                self.flying -= 1
            elif isinstance(answer, ExposureError):
                raise answer
            else:
                yield from answer
