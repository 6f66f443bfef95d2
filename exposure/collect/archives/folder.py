"""A folder that an archive was unpacked into: read like the archive itself."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from exposure.collect.archives.member import CHUNK, MANY, MAX_ENTRIES, DamagedError, Member, unsafe
from exposure.collect.files.opening import is_link, regular
from exposure.collect.files.unread import LeftOutError

MAX_DEPTH = 64


class Folder:
    """An unpacked archive; links in it are not followed."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def close(self) -> None:
        """Do nothing: files are open only while they are read."""

    def members(self) -> Iterator[Member]:
        """Yield all its files (``Archive.members``), by name and folder by folder."""
        for count, member in enumerate(self._walk(self._path, "", MAX_DEPTH)):
            if count >= MAX_ENTRIES:
                raise LeftOutError(MANY)
            yield member

    def _walk(self, path: Path, within: str, depth: int) -> Iterator[Member]:
        try:
            entries = sorted(os.scandir(path), key=lambda e: e.name)
        except OSError:
            return
        for entry in entries:
            name = within + os.fsencode(entry.name).decode("utf-8", "replace")
            try:
                status = entry.stat(follow_symlinks=False)
            except OSError:
                continue
            if is_link(status) or unsafe(name) or entry.name.startswith("."):
                continue
            if stat.S_ISREG(status.st_mode):
                yield Member(name=name, size=status.st_size)
            elif stat.S_ISDIR(status.st_mode) and depth:
                yield from self._walk(path / entry.name, name + "/", depth - 1)

    def read(self, wanted: Callable[[str], bool]) -> Iterator[tuple[Member, Iterator[bytes]]]:
        """Yield the members wanted (``Archive.read``)."""
        for member in self.members():
            if member.size and wanted(member.name):
                yield member, chunks(self._path / member.name)


def chunks(path: Path, *, named: bool = False) -> Iterator[bytes]:
    """Yield a file's bytes.

    Args:
        path: The file.
        named: The person named it, so a link is followed.

    Raises:
        DamagedError: It cannot be read.
    """
    try:
        file, _ = regular(path, named=named)
        with closing(file):
            while chunk := file.read(CHUNK):
                yield chunk
    except (OSError, LeftOutError) as error:
        raise DamagedError from error
