"""The copies: written under a passing name, and given their own only when they have been found clean."""

import errno
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path

from exposure.errors import UsageError

MADE = 946_684_800
"""The time that every copy bears, so that it says nothing: the first second of 2000, UTC."""
_NEW = os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


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
def draft(within: Path) -> Iterator[tuple[FileIO, Path]]:
    """Give a new empty file of mode 0600, under a passing name; it is gone afterwards.

    Raises:
        UsageError: The folder or the disk does not take it.
    """
    path = within / f".{secrets.token_hex(8)}.tmp"
    try:
        file = FileIO(os.open(path, os.O_RDWR | _NEW, 0o600), "r+")
    except OSError as error:
        raise _not_there(error) from error
    try:
        with file:
            yield file, path
    finally:
        path.unlink(missing_ok=True)


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


def keep(path: Path, within: Path, name: str) -> Path:
    """Give a copy its own name and time. Nothing that has this name already is written over.

    Raises:
        UsageError: There is something of this name now, or the disk does not take it.
    """
    target = within / name
    try:
        os.utime(path, (MADE, MADE))
        os.close(os.open(target, os.O_WRONLY | _NEW, 0o600))
        path.replace(target)
    except OSError as error:
        raise UsageError(
            f"{name}: cannot be written there ({error.strerror}); choose another --out"
        ) from error
    return target
