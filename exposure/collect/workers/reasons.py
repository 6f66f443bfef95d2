"""The sentences for what went wrong with an item: ours alone, since a worker may be lost to a file."""

import re
import signal
from enum import StrEnum

from exposure.collect.workers.limits import MIB, Limits
from exposure.errors import ParseError, SkipError

CLASS = re.compile(r"[A-Za-z]{1,40}")
ODD = "Open it in the program it comes from and save it again, or leave it out."


class Cause(StrEnum):
    """Why the parent ended a worker."""

    CLOCK = "clock"
    MEMORY = "memory"
    LARGE = "large"
    CLOSED = "closed"


def fault(word: str, by: str, limits: Limits) -> SkipError:
    """Return the error for the one word that a worker gave.

    Args:
        word: ``parse``, ``memory``, ``large``, or anything else.
        by: The class name of what was raised; left out unless it looks like one.
        limits: Whose numbers are told.
    """
    named = f" ({by})" if CLASS.fullmatch(by) else ""
    if word == "parse" and by != MemoryError.__name__:
        return ParseError(f"This is broken, or not what it seems to be{named}. {ODD}")
    if word in {"parse", Cause.MEMORY, Cause.LARGE}:
        return ended(Cause.MEMORY if word == "parse" else Cause(word), 0, limits)
    return SkipError(f"The reader failed on this{named}. {ODD}")


def ended(cause: Cause | None, status: int, limits: Limits) -> SkipError:
    """Return the error for an item whose worker ended.

    Args:
        cause: Why the parent ended it, if it did.
        status: The exit status; less than 0 for a signal.
        limits: Whose numbers are told.
    """
    if cause is Cause.CLOCK:
        return SkipError(f"Reading this took more than {limits.wall:g} seconds. {ODD}")
    if cause is Cause.MEMORY:
        return SkipError(f"Reading this took more than {limits.memory // MIB} MiB of memory. {ODD}")
    if cause is Cause.LARGE:
        return SkipError(f"This gives more details than one file should. {ODD}")
    if used_up(status):
        return SkipError(f"Reading this took more than {limits.cpu:g} seconds of the processor. {ODD}")
    return SkipError(f"The reader stopped while reading this. {ODD}")


def used_up(status: int) -> bool:
    """Whether a worker ended because its item had used its processor time."""
    return status == -getattr(signal, "SIGPROF", 0) != 0
