"""Inside the sandbox: read item after item, and answer each with JSON or with one word.

This process is taken for lost to whoever wrote the file it reads. So it says only what happened
(``parse``, ``error``, ``memory``, ``large``); the parent, which it cannot reach, has the sentences.
"""

import contextlib
import importlib
import signal
import sys
import time
from collections.abc import Callable, Iterator
from typing import IO

from exposure.collect.workers import frames, walls
from exposure.collect.workers.limits import Limits
from exposure.errors import ParseError
from exposure.model import Document, Reading

if sys.platform != "win32":
    import resource

ROOM = 1 << 16
"""Bytes of answers that are sent at once, about."""
QUICK = 0.002
"""Seconds in which nobody can fill much memory; asking how much is held takes the system a while."""
PATIENCE = 0.02
"""Seconds after which answers are sent with the next one, however small."""

Reader = Callable[[Document], Reading]


def load(reader: str) -> Reader:
    """Return the reader of a name such as ``exposure.extract:read``.

    If its module has a function ``warm``, it is called: there it can load what every item needs.
    """
    module_name, _, name = reader.partition(":")
    module = importlib.import_module(module_name)
    getattr(module, "warm", lambda: None)()
    read: Reader = getattr(module, name)
    return read


def _fault(item: int, word: str, error: BaseException | None = None) -> bytes:
    """The answer for an item that gave no reading; ``by`` is a class name, for whoever debugs."""
    return frames.encoded({"item": item, "fault": word, "by": type(error).__name__ if error else ""})


def _answer(read: Reader, document: Document, item: int, limits: Limits) -> Iterator[bytes]:
    """Read one item and yield the objects that answer for it."""
    try:
        yield from frames.objects(read(document), item, limits.part, document.source)
    except ParseError as error:
        yield _fault(item, "parse", error.__cause__)
    except MemoryError:
        yield _fault(item, "memory")
    except frames.TooLargeError:
        yield _fault(item, "large")
    except GeneratorExit:
        raise
    except BaseException as error:  # noqa: BLE001 (whatever a reader raises, the run goes on)
        yield _fault(item, "error", error)


def _timer(seconds: float) -> None:
    """Let the kernel end this process after so much processor time; 0 for no end."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _peak() -> int:
    """The most memory this process ever held, in bytes; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


class _Answers:
    """Answers on their way: one write for many small ones, and none that waits long."""

    def __init__(self, results: IO[bytes]) -> None:
        self._results = results
        self._waiting: list[bytes] = []
        self._size, self._since = 0, 0.0

    def add(self, answer: bytes) -> None:
        """Send an answer, now or with the next."""
        now = time.monotonic()
        self._since = self._since if self._waiting else now
        self._waiting.append(frames.framed(answer))
        self._size += len(answer)
        if self._size >= ROOM or now - self._since >= PATIENCE:
            self.send()

    def send(self) -> None:
        """Send what waits."""
        self._results.write(b"".join(self._waiting))
        self._results.flush()
        self._waiting.clear()
        self._size = 0


def _batches(tasks: IO[bytes], files: int, answers: _Answers) -> Iterator[Document]:
    """Yield the documents of batch after batch; at the end of each, the parent gets all answers.

    A batch is taken in before the first answer: the parent sends all of it before it listens, and two
    full pipes would wait for each other for ever.
    """
    with contextlib.suppress(frames.BrokenFrameError):
        while True:
            yield from tuple(frames.read_batch(tasks, files))
            answers.send()


def serve(
    tasks: IO[bytes], results: IO[bytes], files: int, read: Reader, limits: Limits, *, filtered: bool
) -> None:
    """Put up the walls, name them, and answer for every item until the parent goes.

    Args:
        tasks: Where the documents come from.
        results: Where the answers go.
        files: The descriptor of the channel that open files come through, less than 0 for none.
        read: The reader.
        limits: What one item may take.
        filtered: Whether to try the filter of system calls.

    An item that needed much memory ends the worker after its answer (``retire``): the next one
    shall have all of its own.
    """
    names = walls.build(limits, filtered=filtered)
    frames.write_object(results, frames.encoded({"walls": names}))
    enough = _peak() + limits.memory // 2
    answers = _Answers(results)
    for item, document in enumerate(_batches(tasks, files, answers)):
        began = time.monotonic()
        _timer(limits.cpu)
        for answer in _answer(read, document, item, limits):
            answers.add(answer)
        _timer(0)
        if document.opened:
            document.opened.close()
        if time.monotonic() - began > QUICK and _peak() > enough:
            answers.add(frames.encoded({"retire": True}))
            answers.send()
            return
