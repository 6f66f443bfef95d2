"""Files that were added on the page: under random names in one private folder, gone at the end."""

import os
import secrets
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

PREFIX = "exposure-page-"
MOST_FILES = 20_000
MOST_BYTES = 4 * 1024**3
"""Of all files together; a folder of this computer can be named instead, and is not copied."""
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
MEMORY = Path("/dev/shm")  # noqa: S108 (the memory of Linux, not its disk; the folder in it is private)


@dataclass(frozen=True, slots=True)
class Added:
    """One file.

    Attributes:
        path: Where it lies.
        name: What it was called, for its owner alone.
        size: Bytes.
    """

    path: Path = field(repr=False)
    name: str = field(repr=False)
    size: int


class Arriving:
    """A file on its way in, open only while its bytes come: thousands need no more than one opening.

    The reader of a form writes it, and goes to its start when it is whole (``werkzeug.formparser``).

    Attributes:
        path: Where it lies, 0600.
        size: Bytes so far.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.size = 0
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK, 0o600)
        self._file = os.fdopen(descriptor, "wb")

    def write(self, content: bytes) -> int:
        """Add bytes.

        Raises:
            OSError: There is no room for them.
        """
        self.size += len(content)
        return self._file.write(content)

    def seek(self, offset: int) -> int:
        """Take it for whole."""
        self._file.close()
        return offset

    def close(self) -> None:
        """Take it for whole."""
        self._file.close()


@dataclass(slots=True)
class Uploads:
    """The folder, and what is in it.

    Attributes:
        folder: 0700, with this process's number in its name.
        files: In the order in which they were added.
    """

    folder: Path = field(default_factory=lambda: _folder())  # noqa: PLW0108 (defined below)
    files: list[Added] = field(default_factory=list)

    def stream(self) -> Arriving:
        """Open a new file for what the browser sends, under a random name."""
        self.folder.mkdir(mode=0o700, exist_ok=True)
        return Arriving(self.folder / secrets.token_hex(12))

    def keep(self, file: Arriving, name: str) -> bool:
        """Count a file that has arrived among those that were added.

        Returns:
            Whether it is kept: not where it is empty, or one too many.
        """
        file.close()
        if not file.size or not name or len(self.files) >= MOST_FILES or self.size + file.size > MOST_BYTES:
            file.path.unlink(missing_ok=True)
            return False
        self.files.append(Added(file.path, name.replace("\\", "/").rsplit("/", 1)[-1][:255], file.size))
        return True

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(f.size for f in self.files)

    @property
    def names(self) -> Mapping[str, str]:
        """What each file was called, by the name under which it lies."""
        return {f.path.name: f.name for f in self.files}

    def leave_out(self, key: str) -> None:
        """Delete one file, by the name under which it lies."""
        for file in [f for f in self.files if f.path.name == key]:
            self.files.remove(file)
            file.path.unlink(missing_ok=True)

    def tidy(self, arrived: Iterable[Arriving]) -> None:
        """Delete what arrived with a request and was not kept."""
        kept = {f.path for f in self.files}
        for file in arrived:
            if file.path not in kept:
                with suppress(OSError):  # there may be no room for its last bytes
                    file.close()
                file.path.unlink(missing_ok=True)

    def delete(self) -> None:
        """Delete everything."""
        self.files.clear()
        shutil.rmtree(self.folder, ignore_errors=True)


def _root() -> Path:
    """Return where to keep them: in memory where the system has such a place, else on the disk."""
    return MEMORY if os.access(MEMORY, os.W_OK) else Path(tempfile.gettempdir())


def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=_root()))


def sweep() -> None:
    """Delete what a page left behind that was killed: its process is no longer there."""
    for folder in _root().glob(f"{PREFIX}*-*"):
        number = folder.name.removeprefix(PREFIX).partition("-")[0]
        if number.isdigit() and not _alive(int(number)) and not folder.is_symlink():
            shutil.rmtree(folder, ignore_errors=True)


def _alive(process: int) -> bool:
    if os.name != "posix":
        return True  # there is no harmless question there; the system's own cleaning takes them
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
