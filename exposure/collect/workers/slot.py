"""A place for one worker at a time: a thread that hands it batches and replaces it when it ends."""

from collections import deque
from collections.abc import Sequence
from queue import SimpleQueue
from threading import Event, Thread

from exposure.collect.workers import frames
from exposure.collect.workers.launch import LaunchError
from exposure.collect.workers.life import Life, RetiredError
from exposure.collect.workers.limits import Limits
from exposure.collect.workers.nursery import Nursery
from exposure.collect.workers.reasons import Cause, ended, used_up
from exposure.errors import ExposureError, SkipError
from exposure.model import Document, Reading

Answer = tuple[Document, Reading | SkipError]
Answers = SimpleQueue[list[Answer] | ExposureError | None]
"""What the slots found: answers, the reason why none can come, and None after each batch."""
Batch = tuple[Sequence[Document], Answers]
WATCH = 0.1
"""Seconds between two looks at the clocks and the memory of the workers."""


class Slot(Thread):
    """Serves batches, from a queue shared with the other slots, until it finds None there."""

    def __init__(self, batches: "SimpleQueue[Batch | None]", nursery: Nursery, limits: Limits) -> None:
        super().__init__(name="exposure reader", daemon=True)
        self._batches = batches
        self._nursery = nursery
        self._limits = limits
        self._closing = Event()
        self.life: Life | None = None

    def run(self) -> None:
        """Serve batch after batch."""
        try:
            for documents, answers in iter(self._batches.get, None):
                try:
                    self._serve(deque(documents), answers)
                except ExposureError as error:
                    answers.put(error)
                except Exception as error:  # noqa: BLE001 (or ``read`` would wait for ever)
                    self._end()
                    answers.put(ExposureError(f"the readers failed ({type(error).__name__}): report this"))
                answers.put(None)
        finally:
            self._end()

    def close(self) -> None:
        """Stop soon: the worker is ended in the middle of its item."""
        self._closing.set()
        if life := self.life:
            life.kill(Cause.CLOSED)

    def _serve(self, todo: deque[Document], answers: Answers) -> None:
        """Answer for all of a batch, with as many workers as that takes, or only have one ready.

        A worker answers many items with one word, so that one that ends takes answers along. Then the
        rest of the batch is given out item by item.
        """
        life, singly = self._worker(), False
        while todo:
            life = self._worker()
            given = 1 if singly else len(todo)
            life.give([todo[i] for i in range(given)])
            found: list[Answer] = []
            try:
                for _ in range(given):
                    answer = life.answer(todo[0])
                    found.append((todo.popleft(), answer))
            except RetiredError:
                self._end()
            except (frames.BrokenFrameError, OSError):
                self._blame(life, todo, found, alone=given - len(found) == 1)
                singly = True
            for document, _ in found:
                if document.opened:
                    document.opened.close()
            answers.put(found)
        life.rest()

    def _worker(self) -> Life:
        """Return the living worker, or a new one; the second try is with one wall less."""
        if self.life:
            return self.life
        for _ in range(2):
            self.life = self._nursery.begin()
            if not self._closing.is_set() and self._nursery.greets(self.life):
                return self.life
            self._end()
        raise LaunchError("no reader can be started on this system")

    def _blame(self, life: Life, todo: deque[Document], found: list[Answer], *, alone: bool) -> None:
        """Skip the item whose reading ended the worker; the rest of the batch is read again.

        It is known which item that was if the worker had no other. And a worker that falls over an item
        may have been hurt by an earlier one, so the item is blamed only if a fresh worker falls over it,
        or if it passed a limit.
        """
        fresh = life.answered == 0
        status = self._end()
        if alone and (fresh or life.cause or used_up(status)):
            found.append((todo.popleft(), ended(life.cause, status, self._limits)))

    def _end(self) -> int:
        """Bury the worker, if there is one."""
        life, self.life = self.life, None
        return life.end() if life else 0


class Watch(Thread):
    """Looks after the limits that the kernel does not keep."""

    def __init__(self, slots: Sequence[Slot]) -> None:
        super().__init__(name="exposure watch", daemon=True)
        self._slots = slots
        self._halt = Event()

    def run(self) -> None:
        """Look at every worker, again and again."""
        while not self._halt.wait(WATCH):
            for life in [slot.life for slot in self._slots]:
                if life:
                    life.check()

    def close(self) -> None:
        """Stop looking."""
        self._halt.set()
