"""The person's originals: found in the order named, opened for reading only, and read as far as needed."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import FileIO
from pathlib import Path

from exposure.clean.bmff.boxes import MAX_TOP, one
from exposure.clean.pieces import read_up_to
from exposure.clean.refused import refused
from exposure.collect.files import sniff
from exposure.collect.files.names import passed_over
from exposure.collect.files.opening import LINK, is_link, why
from exposure.collect.files.sniff import HEAD
from exposure.errors import FileError, UsageError
from exposure.model import Account, Document, Ownership, Source, SourceType

MIB = 1024 * 1024
MAX_PHOTO = 64 * MIB
"""Most bytes of a photo, and of what is not media data in a film."""
MAX_DEPTH = 64
FILMS = frozenset({"video/mp4", "video/quicktime"})
_NO_SUCH = (
    "There is no file or folder of that name; check its spelling, and put quotes around a name with spaces."
)
_DEEP = "Folders stand in folders here more than 64 deep; name this one by itself."
_SOURCE = Source(
    type=SourceType.PHOTO, uri="photo:", account=Account(platform="photos"), ownership=Ownership.LOCAL
)


@dataclass(frozen=True, slots=True)
class Original:
    """A file to be cleaned.

    Attributes:
        path: Where it is.
        named: The person named it, so a link is followed.
        fault: Why it is skipped, or empty.
    """

    path: Path = field(repr=False)
    named: bool
    fault: str = ""


def found(named: Iterable[Path], out: Path) -> Iterator[Original]:
    """Yield the files that the person named, and those in folders that they named.

    Links in a folder are not followed; hidden files, and the folder of the copies, are passed over.

    Args:
        named: Files and folders.
        out: Where the copies go.

    Raises:
        UsageError: None of them is there. Raised before any is yielded.
    """
    paths = list(named)
    if not any(os.path.lexists(path) for path in paths):
        raise UsageError(f"none of what was named is there. {_NO_SUCH}")
    return (original for path in paths for original in _found(path, out, named=True, depth=0))


def _found(path: Path, out: Path, *, named: bool, depth: int) -> Iterator[Original]:
    if named and not os.path.lexists(path):
        yield Original(path, named, _NO_SUCH)
        return
    try:
        status = path.stat() if named else path.lstat()
        if is_link(status):
            yield Original(path, named, str(LINK))
        elif not stat.S_ISDIR(status.st_mode):
            yield Original(path, named)
        elif depth > MAX_DEPTH:
            yield Original(path, named, _DEEP)
        elif not (out.exists() and out.samefile(path)):
            names = sorted(os.listdir(path))  # noqa: PTH208 (names alone)
            silent = passed_over(names)
            for name in names:
                if name not in silent:
                    yield from _found(path / name, out, named=False, depth=depth + 1)
    except OSError as error:
        yield Original(path, named, str(why(error)))


def document(file: FileIO, size: int, name: str = "") -> Document:
    """Return what a worker needs of a file: all of a photo, and of a film all but its media data.

    Args:
        file: Open, unbuffered.
        size: In bytes.
        name: The name it has, or shall have.

    Raises:
        FileError: It is of a kind that is not cleaned, or too large.
        OSError: The disk does not give it.
    """
    file.seek(0)
    media_type = sniff(b"".join(read_up_to(file, min(size, HEAD)))) or ""
    if reason := refused(media_type):
        raise FileError(reason)
    film = media_type in FILMS
    if not film and size > MAX_PHOTO:
        raise FileError(_large(size))
    file.seek(0)
    content = _film(file, size) if film else b"".join(read_up_to(file, size))
    return Document(
        source=_SOURCE, content=content, media_type=media_type, name=name, complete=not film, size=size
    )


def _large(size: int) -> str:
    return (
        f"This has {size // MIB} MiB to be looked through, more than the {MAX_PHOTO // MIB} allowed. "
        "Export it smaller in your photo program, and clean that."
    )


def _film(file: FileIO, size: int) -> bytes:
    """Return a film's boxes without the bodies of ``mdat``; only their lengths are followed here.

    Raises:
        FileError: There is too much of them.
    """
    parts, length, position = [], 0, 0
    for _ in range(MAX_TOP):
        file.seek(position)
        head = b"".join(read_up_to(file, 16))
        box = one(head, 0, size - position)
        if box is None:
            break
        wanted = box.start if box.kind == b"mdat" else min(box.end, size - position)
        length += wanted
        if length > MAX_PHOTO:
            raise FileError(_large(length))
        file.seek(position)
        parts.append(b"".join(read_up_to(file, wanted)))
        position += box.end
        if position >= size:
            break
    return b"".join(parts)
