"""Walking through what the person named: in a stable order, one file open at a time."""

import errno
import os
import stat
from collections.abc import Collection, Iterator
from contextlib import closing
from pathlib import Path

from exposure.collect.archives.member import Form, Pack
from exposure.collect.files.documents import PHOTOS, OurReportError, PackError, documents
from exposure.collect.files.names import passed_over
from exposure.collect.files.opening import LINK, SPECIAL, is_link, regular, why
from exposure.collect.files.sidecars import Photos, beside
from exposure.collect.files.unread import LeftOutError
from exposure.errors import UsageError
from exposure.model import Document, Skipped, Words

MAX_DEPTH = 64

_NOWHERE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.EINVAL})
_NOTHING = Words(
    "There is nothing in this folder that this version reads: photos, films, pages saved from a browser, "
    "copies of your data from a site, tracks, and posts files."
)
_DEEP = Words("Folders stand in folders here more than 64 deep; scan this one by itself.")
_NO_SUCH = (
    "there is no file or folder of that name; check its spelling, and put quotes around a name with spaces"
)


def gather(
    path: Path,
    readable: Collection[str] = PHOTOS,
    tops: Collection[tuple[str, ...]] = (),
    *,
    pictures: bool = False,
) -> Iterator[Document | Skipped | Pack]:
    """Yield the photos, saved pages and posts in a file or folder, and what is left out and why.

    Nothing is read before it is asked for, and of a photo only as much as its metadata needs. Links
    inside a folder are not followed; one that the person named is. Hidden files, the litter of
    systems, the pictures of saved pages and our own reports are passed over in silence.

    Args:
        path: What the person named.
        readable: The media types that are read as photos.
        tops: Sets of paths: a folder that holds all of one set is an owner's own copy, handed over as
            one ``Pack``, as archives are then. Without any, archives are left out.
        pictures: The pictures themselves are looked at too, so photos are handed over open.

    Raises:
        UsageError: There is nothing there. Raised by the call itself.
    """
    try:
        status = path.stat()
    except (OSError, ValueError) as error:
        if not isinstance(error, OSError) or error.errno in _NOWHERE:
            raise UsageError(_NO_SUCH) from error
        return iter((_skipped(1, "file", why(error), path.name),))
    return _Walk(readable, tops, pictures=pictures).all(path, is_folder=stat.S_ISDIR(status.st_mode))


def _skipped(number: int, kind: str, reason: Words, name: str) -> Skipped:
    """Return what is left out; only the private copy learns its name."""
    return Skipped(label=f"{kind} {number}", reason=reason, name=name)


class _Walk:
    """One walk; it counts the files and folders, which are spoken of by their numbers."""

    def __init__(
        self, readable: Collection[str], tops: Collection[tuple[str, ...]], *, pictures: bool
    ) -> None:
        self._readable = readable
        self._pictures = pictures
        self._tops = tops
        self._begins = {mark.split("/")[0].casefold() for marks in tops for mark in marks}
        self._count = 0

    def all(self, path: Path, *, is_folder: bool) -> Iterator[Document | Skipped | Pack]:
        """Yield what the person named holds."""
        if not is_folder:
            yield from self._file(path, _printable(path.name), named=True)
            return
        empty = True
        for found in self._folder(path, "", 1):
            empty = False
            yield found
        if empty:
            yield _skipped(1, "folder", _NOTHING, path.name)

    def _leave_out(self, kind: str, reason: Words, name: str) -> Skipped:
        self._count += 1
        return _skipped(self._count, kind, reason, name)

    def _folder(self, path: Path, within: str, depth: int) -> Iterator[Document | Skipped | Pack]:
        """Yield what a folder holds, by name; ``within`` is its own path with a slash, or empty."""
        try:
            names = sorted(os.listdir(path))  # noqa: PTH208 (names alone, for a folder of 100,000)
        except OSError as error:
            yield self._leave_out("folder", why(error), within or path.name)
            return
        if self._is_top(path, names):
            self._count += 1
            yield Pack(path=path, name=within or path.name, form=Form.FOLDER, number=self._count)
            return
        silent = passed_over(names)
        photos = Photos(names if any(name.endswith(".json") for name in names) else ())
        for name in names:
            if name in silent:
                continue
            for found in self._entry(os.path.join(path, name), within + _printable(name), depth):  # noqa: PTH118
                yield beside(found, photos) if isinstance(found, Document) else found

    def _is_top(self, path: Path, names: Collection[str]) -> bool:
        """Whether a folder is what an owner's copy was unpacked into."""
        if self._begins.isdisjoint(name.casefold() for name in names):
            return False
        return any(all((path / mark).is_file() for mark in marks) for marks in self._tops)

    def _entry(self, path: str, name: str, depth: int) -> Iterator[Document | Skipped | Pack]:
        """Yield what stands behind one name in a folder."""
        try:
            status = os.lstat(path)
        except OSError as error:
            yield self._leave_out("file", why(error), name)
            return
        if is_link(status):
            yield self._leave_out("link", LINK, name)
        elif stat.S_ISREG(status.st_mode):
            yield from self._file(path, name, named=False)
        elif not stat.S_ISDIR(status.st_mode):
            yield self._leave_out("file", SPECIAL, name)
        elif depth >= MAX_DEPTH:
            yield self._leave_out("folder", _DEEP, name)
        else:
            yield from self._folder(Path(path), name + "/", depth + 1)

    def _file(self, path: str | Path, name: str, *, named: bool) -> Iterator[Document | Skipped | Pack]:
        """Yield what a file holds."""
        self._count += 1
        number = self._count
        try:
            file, size = regular(path, named=named)
            with closing(file):
                yield from documents(file, size, name, self._readable, pictures=self._pictures)
        except OurReportError as error:
            if named:
                yield _skipped(number, "file", error.reason, name)
        except PackError as error:
            if self._tops:
                yield Pack(
                    path=Path(path), name=name, form=error.form, number=number, reason=error.reason,
                    media_type=error.media_type,
                )  # fmt: skip
            else:
                yield _skipped(number, "file", error.reason, name)
        except LeftOutError as error:
            yield _skipped(number, "file", error.reason, name)
        except OSError as error:
            yield _skipped(number, "file", why(error), name)


def _printable(name: str) -> str:
    """Return a file's name as text; bytes in it that are no UTF-8 become U+FFFD."""
    return os.fsencode(name).decode("utf-8", "replace")
