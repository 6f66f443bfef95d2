"""Files in the making, and how they take their place: whole or not at all, 0600, through no link.

On Linux a file in the making has no name (``O_TMPFILE``; open(2), Linux 3.11), so that nothing of it is left
when its program is killed. Elsewhere, and on file systems without that, it has a passing one.
"""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_OPEN_FILES = "/proc/self/fd"


@dataclass(frozen=True, slots=True)
class Draft:
    """A file in the making.

    Attributes:
        file: Empty at first; to be written, and brought to the disk by whoever writes it.
        folder: Where it is, and where it takes its place.
        named: Where it is under a passing name, if it has one.
    """

    file: FileIO
    folder: Path
    named: Path | None

    def settle(self, name: str, *, over: bool) -> Path:
        """Give it its name, in one step, and return where it is now.

        Args:
            name: A plain name.
            over: Whether it takes the place of what has this name already.

        Raises:
            FileExistsError: Something has this name, and it is not to be replaced.
            OSError: The disk does not take it.
        """
        target = self.folder / name
        if self.named is None:
            with suppress(FileExistsError):
                _link(self.file, target)
                return target
            if not over:
                raise FileExistsError(target)
        passing = self.named or _passing(self.folder)
        try:
            if self.named is not None:
                self.file.close()  # Windows moves no open file
            if self.named is None:
                _link(self.file, passing)
            if not over:
                os.close(os.open(target, _NEW, 0o600))
            passing.replace(target)
        except BaseException:
            passing.unlink(missing_ok=True)
            raise
        return target


@contextmanager
def draft(folder: Path) -> Iterator[Draft]:
    """Give a new empty file of mode 0600 in a folder; it is gone afterwards if it has not taken its place.

    Raises:
        OSError: The folder does not take it.
    """
    nameless = _nameless(folder)
    if nameless is not None:
        with nameless:
            yield Draft(nameless, folder, None)
        return
    path = _passing(folder)
    file = FileIO(os.open(path, _NEW, 0o600), "r+")
    try:
        with file:
            yield Draft(file, folder, path)
    finally:
        path.unlink(missing_ok=True)


def _nameless(folder: Path) -> FileIO | None:
    """Return a new file without a name, if the system can make one and name it afterwards."""
    flag = getattr(os, "O_TMPFILE", 0)
    if flag and Path(_OPEN_FILES).is_dir():
        with suppress(OSError):  # what is wrong with the folder, the other way says as well
            return FileIO(os.open(folder, os.O_RDWR | flag, 0o600), "r+")
    return None


def _passing(folder: Path) -> Path:
    return folder / f".{secrets.token_hex(8)}.tmp"


def _link(file: FileIO, target: Path) -> None:
    """Give a file without a name one that is free; where links are refused, a copy gets it."""
    files = os.open(_OPEN_FILES, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.link(str(file.fileno()), target, src_dir_fd=files)
    except FileExistsError:
        raise
    except OSError:
        _copy(file, target)
    finally:
        os.close(files)


def _copy(file: FileIO, target: Path) -> None:
    with FileIO(os.open(target, _NEW, 0o600), "r+") as copy:
        try:
            file.seek(0)
            shutil.copyfileobj(file, copy)
            os.fsync(copy.fileno())
        except BaseException:
            target.unlink(missing_ok=True)
            raise
