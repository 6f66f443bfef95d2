"""How a command ends: in a word, by the system's wish, or because nobody takes what it prints."""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn

import click

TERMINATED = 128


def heed() -> None:
    """Let a wish of the system to end unwind the program, so that its passing files and folders go."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:  # nohup has it ignored
            signal.signal(number, _ended)


def _ended(number: int, _frame: object) -> NoReturn:
    raise SystemExit(TERMINATED + number)


def tell(text: str) -> None:
    """Print lines on stderr, if it takes them."""
    with suppress(OSError):
        click.echo(text, err=True)


def show(text: str) -> None:
    """Print lines of a result; what waits for more when the command ends, ``leave`` sends.

    Raises:
        OSError: Nobody takes them.
    """
    sys.stdout.write(f"{text}\n")


def leave(code: int, *, deaf: bool) -> NoReturn:
    """Exit with a code, and without Python's own complaint about a stream that takes no more.

    Args:
        code: As the contract has it; 1 instead of 0 if what was printed has not reached its reader.
        deaf: Whether Ctrl-C is heard no more, since everything is done.
    """
    if deaf:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    lost = _lost(sys.stdout.flush)
    if lost and not code and not isinstance(lost, BrokenPipeError):
        tell(f"exposure: {full(lost)}")
        code = 1
    for stream in (sys.stdout, sys.stderr):
        if _lost(stream.flush):
            with suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    sys.exit(code)


def printing(error: OSError) -> bool:
    """Return whether an error of the system came from printing a result."""
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    return at is not None and at.tb_frame.f_code in {click.echo.__code__, show.__code__}


def full(error: OSError) -> str:
    """Return a sentence for output that cannot be written."""
    return (
        f"what was found cannot be printed there ({error.strerror}). Make room, or let the output go "
        "somewhere else, then try again."
    )


def _lost(flush: Callable[[], None]) -> OSError | None:
    """Return why a stream did not take what was printed, if it did not."""
    try:
        flush()
    except OSError as error:
        return error
    except ValueError:  # it is closed
        return None
    return None
