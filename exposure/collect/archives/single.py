"""One file of an owner's copy that lies alone on the disk, read like an archive of one."""

from collections.abc import Callable, Iterator
from pathlib import Path

from exposure.collect.archives.folder import chunks
from exposure.collect.archives.member import Member


class Single:
    """A file of its own."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def close(self) -> None:
        """Do nothing: it is open only while it is read."""

    def members(self) -> Iterator[Member]:
        """Yield it (``Archive.members``)."""
        yield Member(name=self._path.name, size=self._path.stat().st_size)

    def read(self, wanted: Callable[[str], bool]) -> Iterator[tuple[Member, Iterator[bytes]]]:
        """Yield it, if it is wanted (``Archive.read``)."""
        for member in self.members():
            if wanted(member.name):
                yield member, chunks(self._path, named=True)
