"""What an archive is to the rest of the program: names, and streams of the members asked for.

The rules of ``safety.md`` 7.6 stand here and in the module of each form.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from exposure.model import Words

MIB = 1024 * 1024
MAX_ENTRIES = 200_000
MAX_MEMBER = 256 * MIB
"""Unpacked bytes of one member of an archive; a folder has no such limit, since nothing grows there."""
MAX_TOTAL = 4096 * MIB
"""Bytes that are read of one archive."""
MAX_RATIO, RATIO_FROM = 200, MIB
"""How many times its packed size a member may have, from that many bytes on."""
CHUNK = 1 << 16
MAX_NAME = 4096

BROKEN = Words(
    "This archive is not complete, or is broken. Download it from the service again, and scan the new one."
)
MANY = Words(
    "This archive has more than 200,000 files, so it is not opened. Unpack it yourself and scan the folder."
)
LOCKED = Words(
    "This archive is locked with a password. Unpack it yourself with the password, and scan the folder."
)
TRICK = Words(
    "This archive is built in a way that no service builds one, so it is not opened. "
    "Download it from the service again."
)

_BAD = re.compile(r"[\x00-\x1f\x7f\\]|(?:^|/)\.\.?(?:/|$)|^/|^[A-Za-z]:|//")


class Form(StrEnum):
    """How the owner's copy lies on the disk."""

    ZIP = "zip"
    TAR = "tar"
    FOLDER = "folder"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What may be an owner's own copy, found on the disk and not yet opened.

    Attributes:
        path: Where it is.
        name: Its path below what the person named.
        form: How it lies there.
        number: Its number among the files found, by which it is spoken of.
        reason: What to say of it where nothing in it is known.
        media_type: Of a single file, by its content.
    """

    path: Path = field(repr=False)
    name: str = field(repr=False)
    form: Form
    number: int = 1
    reason: Words = BROKEN
    media_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One file in an archive.

    Attributes:
        name: Its path in the archive, with slashes.
        size: Its unpacked bytes, as the archive says.
        fault: Why it must not be opened, or None.
    """

    name: str = field(repr=False)
    size: int
    fault: Words | None = None


class DamagedError(Exception):
    """A member ends too early, or is not what the archive says; what came before it is good."""


class Archive(Protocol):
    """An opened archive."""

    def members(self) -> Iterator[Member]:
        """Yield all its files, in its order; folders and what has an unsafe name are left out.

        Raises:
            LeftOutError: It is broken, or built to do harm.
        """

    def read(self, wanted: Callable[[str], bool]) -> Iterator[tuple[Member, Iterator[bytes]]]:
        """Yield the members whose name is wanted, with their bytes in chunks.

        The bytes of one must be taken before the next one is asked for; they may be left. Taking them
        can raise ``DamagedError``.

        Raises:
            LeftOutError: It is broken, or built to do harm.
        """

    def close(self) -> None:
        """Close it."""


def unsafe(name: str) -> bool:
    """Whether a member's name could lead out of a folder, or hides something."""
    return not name or len(name) > MAX_NAME or _BAD.search(name) is not None


def too_large(size: int, packed: int) -> Words | None:
    """Return why a member of such a size is not opened, or None."""
    if size > MAX_MEMBER:
        return Words("A file in this archive is larger than 256 MiB. Unpack the archive and scan the folder.")
    if size > RATIO_FROM and size > MAX_RATIO * max(packed, 1):
        return Words("A file in this archive is packed far too tightly to be honest, so it was not opened.")
    return None
