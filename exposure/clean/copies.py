"""The copies: written under a passing name, and given their own only when they have been found clean."""

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from io import FileIO
from pathlib import Path

from exposure import place
from exposure.errors import UsageError

MADE = 946_684_800
"""The time that every copy bears, so that it says nothing: the first second of 2000, UTC."""


@contextmanager
def folder(path: Path) -> Iterator[None]:
    """Make the folder for the copies, with mode 0700, where it is missing; one left empty goes again.

    Raises:
        UsageError: It cannot be made or written, or holds such copies already.
    """
    missing = not path.exists()
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        taken = any(there.name.startswith("photo-") for there in path.iterdir())
    except OSError as error:
        raise _not_there(error) from error
    if taken:
        raise UsageError(
            "--out: that folder holds photos of such names already, and nothing is ever written over. "
            "Choose another folder"
        )
    if not os.access(path, os.W_OK | os.X_OK):
        raise _not_there(PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
    try:
        yield
    finally:
        if missing and not any(path.iterdir()):
            path.rmdir()


def _not_there(error: OSError) -> UsageError:
    return UsageError(f"--out: nothing can be written there ({error.strerror}); choose another folder")


@contextmanager
def draft(within: Path) -> Iterator[place.Draft]:
    """Give a new empty file of mode 0600; it is gone afterwards, if it was not kept.

    Raises:
        UsageError: The folder or the disk does not take it.
    """
    with ExitStack() as stack:
        try:
            made = stack.enter_context(place.draft(within))
        except OSError as error:
            raise _not_there(error) from error
        yield made


def fill(file: FileIO, parts: Iterable[bytes]) -> int:
    """Write the parts of a copy to the disk, and return its size in bytes.

    Raises:
        UsageError: The disk is full, or does not take it.
    """
    for part in parts:
        view = memoryview(part)
        try:
            while view:
                view = view[file.write(view) :]
        except OSError as error:
            raise UsageError(f"--out: the copy cannot be written there ({error.strerror})") from error
    os.fsync(file.fileno())
    return file.tell()


def keep(copy: place.Draft, name: str) -> Path:
    """Give a copy its own name and time. Nothing that has this name already is written over.

    Raises:
        UsageError: There is something of this name now, or the disk does not take it.
    """
    try:
        os.utime(copy.file.fileno() if os.utime in os.supports_fd else str(copy.named), (MADE, MADE))
        return copy.settle(name, over=False)
    except OSError as error:
        raise UsageError(
            f"{name}: cannot be written there ({error.strerror}); choose another --out"
        ) from error
