"""Pictures and films in an archive: only their beginnings are read, as much as their details need.

Sidecars of Google Photos go under the names of their photos, as in a folder.
"""

import io
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import cast

from exposure.collect.archives.member import MIB, Archive, DamagedError
from exposure.collect.files.documents import documents
from exposure.collect.files.sidecars import SIDECAR, Photos
from exposure.collect.files.unread import LeftOutError
from exposure.model import Document, SourceType

MAX_HEAD = MIB
"""Bytes of a picture or film that are read."""


class _Head(io.RawIOBase):
    """The beginning of a member, read as it is asked for; behind it there is nothing."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        super().__init__()
        self._chunks = chunks
        self._known = b""
        self._at = 0

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a place."""
        del whence  # only places from the beginning are asked for
        self._at = offset
        return offset

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes, or what there is of them."""
        end = MAX_HEAD if size < 0 else min(self._at + size, MAX_HEAD)
        with suppress(DamagedError):
            while len(self._known) < end and (chunk := next(self._chunks, b"")):
                self._known += chunk
        part = self._known[self._at : end]
        self._at += len(part)
        return part


def pictures(
    archive: Archive, wanted: Callable[[str], bool], readable: Collection[str]
) -> Iterator[Document]:
    """Yield the pictures, films and sidecars among an archive's members.

    Args:
        archive: The archive.
        wanted: Whether a member of such a name may be looked at.
        readable: The media types that are read as photos.

    Raises:
        LeftOutError: The archive is broken, or built to do harm.
    """
    names: dict[str, list[str]] = {}
    for member in archive.members():
        if wanted(member.name):
            folder, _, name = member.name.rpartition("/")
            names.setdefault(folder, []).append(name)
    photos = {f: Photos(n) for f, n in names.items() if any(x.endswith(".json") for x in n)}
    for member, chunks in archive.read(wanted):
        if member.size:
            yield from _pictures(member.name, member.size, chunks, photos, readable)


def _pictures(
    name: str, size: int, chunks: Iterator[bytes], photos: dict[str, Photos], readable: Collection[str]
) -> Iterator[Document]:
    """Yield what one member is; nothing if it is no picture."""
    file = cast("io.FileIO", _Head(chunks))
    with suppress(LeftOutError, OSError):
        for found in documents(file, size, name, readable):
            if found.source.type is SourceType.PHOTO:
                yield _beside(found, photos)


def _beside(found: Document, photos: dict[str, Photos]) -> Document:
    """Return a sidecar under the name of its photo, if that is there; other documents as they are."""
    folder, slash, name = found.source.uri.removeprefix("photo:").rpartition("/")
    known = photos.get(folder) if found.media_type == SIDECAR else None
    photo = known.of(name, found.content) if known else None
    return (
        replace(found, source=replace(found.source, uri=f"photo:{folder}{slash}{photo}")) if photo else found
    )
