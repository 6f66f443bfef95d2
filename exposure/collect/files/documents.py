"""From an open file to the documents in it."""

import os
import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from io import BufferedReader, FileIO

from exposure.collect.archives.member import Form
from exposure.collect.files import photo, posts
from exposure.collect.files.charset import charset
from exposure.collect.files.sniff import HEAD, sniff
from exposure.collect.files.unread import LeftOutError, unread
from exposure.model import Account, Document, OpenFile, Source, SourceType, Words

PHOTOS = frozenset({"image/jpeg", "image/heic", "image/avif"})
"""What is handed over as a photo unless more is known to be read."""
LONG_LINE = 1 << 20
"""How far the first line of a JSON file is looked at, to tell a posts file from others."""
MAX_PAGE = 16 * 1024 * 1024
MAX_ARCHIVED_PAGE = 64 * 1024 * 1024
MAX_TRACK = 16 * 1024 * 1024
TRACKS = frozenset(
    {
        "application/gpx+xml",
        "application/vnd.garmin.tcx+xml",
        "application/vnd.google-earth.kml+xml",
        "application/vnd.garmin.fit",
        "application/geo+json",
        "text/csv",
    }
)
"""Files of tracks and places."""

_PART = re.compile(rb'class="[^"<>]{0,80}(?:\b_a6-g\b|\b_2lej uiBoxWhite\b|\bouter-cell mdl-cell\b)')
"""Classes of the pages that Meta and Google make of a copy of somebody's data."""
_OF_COPY = Words(
    "This page is one part of a copy of your data from a site. Scan the whole copy instead: the archive as "
    "you downloaded it, or the folder that you unpacked it into."
)
_OURS = tuple(
    b"<!doctype html><!-- " + first for first in (b"PRIVATE COPY", b"Share copy", b"Before and after")
)
_REPORT = Words("This is a report that this program made, so there is nothing new in it to read.")
_WIDE = Words("This posts file is in a 16-bit encoding. Save it as UTF-8 and scan it again.")
_LARGE = (
    "This saved page has more than {mib} MiB, the most that is read of one. "
    "Save it as a complete web page, which keeps its pictures in a folder of their own."
)
_LARGE_TRACK = (
    "This file of tracks has more than {mib} MiB, the most that is read of one. Cut it into months, "
    "and scan those."
)


class OurReportError(LeftOutError):
    """A report of ours, passed over in silence unless the person named it."""


class PackError(LeftOutError):
    """What may be an owner's own copy, which is opened elsewhere.

    Attributes:
        form: How it lies on the disk.
        media_type: By its content.
    """

    def __init__(self, form: Form, media_type: str) -> None:
        super().__init__(unread(media_type))
        self.form = form
        self.media_type = media_type


def documents(
    file: FileIO, size: int, path: str, readable: Collection[str] = PHOTOS, *, pictures: bool = False
) -> Iterator[Document]:
    """Yield what an open file holds: one photo or page, or the posts of a posts file in pieces.

    Args:
        file: Unbuffered, at its beginning.
        size: In bytes, at least 1.
        path: Its path below what the person named, with slashes.
        readable: The media types that are read as photos.
        pictures: The pictures themselves are looked at too, so photos are handed over open.

    Raises:
        LeftOutError: It is of a kind that is not read, or too large.
        OSError: The disk does not give it.
    """
    head = file.read(HEAD)
    match media_type := sniff(head):
        case str() if media_type in readable:
            yield _photo(file, head, size, path, media_type, pictures=pictures)
        case "text/html":
            if head.startswith(_OURS):
                raise OurReportError(_REPORT)
            if _PART.search(head):
                raise LeftOutError(_OF_COPY)
            whole = _whole(file, head, MAX_PAGE)
            yield replace(_document("saved", path, whole, media_type), charset=charset(head))
        case "multipart/related":
            yield _document("saved", path, _whole(file, head, MAX_ARCHIVED_PAGE), media_type)
        case "application/x-posts" | "application/json":
            yield from _posts(file, head, path)
        case "application/zip" | "application/gzip" | "application/x-tar":
            raise PackError(Form.ZIP if media_type == "application/zip" else Form.TAR, media_type)
        case "application/vnd.ipld.car":
            raise PackError(Form.FILE, media_type)
        case str() if media_type in TRACKS:
            yield _document("tracks", path, _whole(file, head, MAX_TRACK, _LARGE_TRACK), media_type)
        case _:
            raise LeftOutError(unread(media_type))


_TYPES = {
    "photos": (SourceType.PHOTO, "photo:"),
    "saved": (SourceType.PAGE, "page:"),
    "posts": (SourceType.POST, "posts:"),
    "tracks": (SourceType.TRACK, "track:"),
}
_ACCOUNTS = {platform: Account(platform=platform) for platform in _TYPES}


def _document(platform: str, path: str, content: bytes, media_type: str) -> Document:
    """Return a document whose owner and audience are not known yet."""
    kind, _ = _TYPES[platform]
    page = "saved" if kind is SourceType.PAGE else ""
    name = path.rpartition("/")[2]
    source = _source(platform, path)
    return Document(source=source, content=content, media_type=media_type, name=name, page=page)


def _source(platform: str, path: str) -> Source:
    """Return a source whose owner and audience are not known yet."""
    kind, scheme = _TYPES[platform]
    uri = scheme if kind is SourceType.POST else scheme + path
    return Source(type=kind, uri=uri, account=_ACCOUNTS[platform])


def _photo(file: FileIO, head: bytes, size: int, path: str, media_type: str, *, pictures: bool) -> Document:
    """Return a photo, or its beginning."""
    if size > len(head) and (media_type in photo.ANYWHERE or (pictures and media_type in photo.PICTURES)):
        opened = OpenFile(os.dup(file.fileno()))
        return replace(_document("photos", path, head, media_type), complete=False, size=size, opened=opened)
    content = photo.content(file, head, size, media_type)
    complete = len(content) >= size
    tail = b"" if complete or media_type != "image/jpeg" else photo.tail(file, size)
    tracked = media_type in photo.TRACKED and not complete
    return Document(
        source=_source("photos", path),
        content=content,
        media_type=media_type,
        name=path.rpartition("/")[2],
        complete=complete,
        tail=tail,
        size=size,
        opened=OpenFile(os.dup(file.fileno())) if tracked else None,
    )


def _whole(file: FileIO, head: bytes, most: int, large: str = _LARGE) -> bytes:
    """Return all of a page or a track.

    Raises:
        LeftOutError: It has more than ``most`` bytes.
    """
    content = head + photo.read(file, most + 1 - len(head))
    if len(content) > most:
        raise LeftOutError(Words.of(large, mib=most // (1024 * 1024)))
    return content


def _posts(file: FileIO, head: bytes, path: str) -> Iterator[Document]:
    """Yield a posts file in pieces; a long first line is read to its end before it is told apart.

    Raises:
        PackError: It is another kind of JSON.
        LeftOutError: It is in an encoding whose lines cannot be cut.
    """
    if b"\n" not in head.strip():
        head += photo.read(file, LONG_LINE - len(head))
    media_type = sniff(head)
    if media_type != "application/x-posts":
        raise PackError(Form.FILE, media_type or "")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise LeftOutError(_WIDE)
    file.seek(0)
    with BufferedReader(file, 1 << 16) as lines:
        for line, content in posts.pieces(lines):
            yield replace(_document("posts", path, content, media_type), line=line)
