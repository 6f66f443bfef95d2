"""The clean process that workers are born from: it has loaded the reader and never sees a file.

On Linux and macOS it forks a worker on demand, which takes some milliseconds. Elsewhere each worker is
started like it, and turns into the worker itself. It ends, and takes its workers along, when the
program that started it goes.
"""

import gc
import os
import signal
from collections.abc import Sequence
from typing import IO, Any, NoReturn

from exposure.collect.workers import frames, walls
from exposure.collect.workers.limits import Limits
from exposure.collect.workers.worker import Reader, load, serve

TASKS, RESULTS, FILES = 3, 4, 5
"""The descriptors of a worker, beside 0 to 2, which lead nowhere."""


def main(hello: dict[str, Any]) -> None:
    """Load the reader and keep, or be, its workers.

    Args:
        hello: ``reader`` (its name), ``limits``, ``filtered``, and ``pipes``: the three
            descriptors of each worker to be born (the last a channel for open files), or null to be one
            itself, over 0 and 1.
    """
    os.environ.clear()
    gc.disable()
    try:
        read = load(hello["reader"])
    except Exception as error:  # noqa: BLE001 (told to the parent, which has the sentence)
        _reply({"error": type(error).__name__})
        return
    walls.readable()
    limits, filtered = Limits(**hello["limits"]), hello["filtered"]
    if hello["pipes"] is None:
        _work((0, 1), read, limits, filtered=filtered)
    gc.freeze()
    gc.enable()
    _reply({"ready": True})
    _keep(hello["pipes"], read, limits, filtered=filtered)
    os._exit(0)  # there is nothing to put in order, which would take as long as ten photos


def _reply(data: dict[str, Any]) -> None:
    """Answer the parent."""
    with open(1, "wb", closefd=False) as replies:
        frames.write_object(replies, frames.encoded(data))


def _keep(pipes: list[list[int]], read: Reader, limits: Limits, *, filtered: bool) -> None:
    """Fork and bury workers as the parent asks, until it goes; then end those still alive."""
    alive: set[int] = set()
    with open(0, "rb", closefd=False) as commands:
        try:
            while True:
                command, _ = frames.read_object(commands, limits.part)
                if "fork" in command:
                    pid = _fork(pipes[command["fork"]], read, limits, filtered=filtered)
                    alive.add(pid)
                    _reply({"pid": pid})
                else:
                    _reply({"status": _buried(command["bury"])})
                    alive.discard(command["bury"])
        except frames.BrokenFrameError:
            for pid in alive:
                os.kill(pid, signal.SIGKILL)
                _buried(pid)


def _buried(pid: int) -> int:
    """Wait for a worker's end and return its exit status, or less than 0 for a signal."""
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _fork(ends: Sequence[int], read: Reader, limits: Limits, *, filtered: bool) -> int:
    """Give birth to a worker and let go of its pipes, so that its end can be seen."""
    pid = os.fork()
    if pid == 0:
        _work(ends, read, limits, filtered=filtered)
    for end in ends:
        os.close(end)
    return pid


def _work(ends: Sequence[int], read: Reader, limits: Limits, *, filtered: bool) -> NoReturn:
    """Be a worker, and end without running anything of the process it came from."""
    status = 1
    try:
        serve(*_streams(*ends), read, limits, filtered=filtered)
        status = 0
    finally:
        os._exit(status)


def _streams(tasks: int, results: int, files: int = -1) -> tuple[IO[bytes], IO[bytes], int]:
    """Keep two or three descriptors and nothing else: no file, terminal or pipe of anybody is inherited."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    kept = [nowhere] * 3 + [os.dup(end) for end in (tasks, results, files) if end >= 0]
    for place, fd in enumerate(kept):  # each stands behind its place, so none is lost
        os.dup2(fd, place, inheritable=False)
    os.closerange(len(kept), os.sysconf("SC_OPEN_MAX") if hasattr(os, "sysconf") else 2048)
    return open(TASKS, "rb", buffering=1 << 16), open(RESULTS, "wb"), FILES if len(kept) > FILES else -1
