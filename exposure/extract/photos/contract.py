"""What a container and a parser of photo metadata must be.

A **container** (JPEG, HEIC ...) is cut into **blocks**, each of one standard; a **parser** claims kinds
of blocks and yields the **details** in them. Neither knows the other, so a new container or a new
standard is one new file.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from exposure.model import Document, Kind, Level, Locator, Subject, Value
from exposure.model.quick import quick

MEDIA_TYPES = frozenset(
    {
        "image/jpeg",
        "image/heic",
        "image/avif",
        "image/png",
        "image/webp",
        "image/gif",
        "image/vnd.adobe.photoshop",
        "image/jxl",
        "image/tiff",
        "video/mp4",
        "video/quicktime",
        "audio/mp4",
        "image/x-raw",
        "image/jp2",
        "application/rdf+xml",
        "application/pdf",
        "application/x-office",
        "application/x-photo-sidecar",
    }
)
"""What can be read here, by the media types that ``collect`` gives files."""
FILMS = frozenset({"video/mp4", "video/quicktime"})
"""Types of which the boxes are handed over, and the open file for some samples of their tracks."""
PACKED = "a box packed with Brotli; with the package brotli installed it can be read"
"""What to say of a block whose packing nothing installed here undoes."""
MAX_BLOCK = 16 * 1024 * 1024
"""Longest block taken out of a container, in bytes."""


class BlockKind(StrEnum):
    """The standard that a block follows."""

    EXIF = "exif"
    XMP = "xmp"
    IPTC = "iptc"
    COMMENT = "comment"
    NAMED = "named"
    QUICKTIME = "quicktime"
    JUMBF = "jumbf"
    SAMSUNG = "samsung"
    FLIR = "flir"
    GPMF = "gpmf"
    TRACK = "track"
    TAKEOUT = "takeout"
    NOTE = "note"
    NAME = "name"
    FOUND = "found"


@quick
@dataclass(frozen=True, slots=True)
class Block:
    """A part of a photo that holds metadata of one standard.

    Attributes:
        kind: Its standard. ``NAME`` is the file's name; ``FOUND`` is something whose presence is the
            news (a second picture, a video), with nothing of it in ``content``.
        content: Its bytes, without the container's wrapping: an Exif block begins with ``II`` or
            ``MM``, an XMP block is the packet, an IPTC block a row of IIM data sets; ``NAMED`` is a row
            of names and texts in UTF-8, a zero behind each; ``NOTE`` is a maker note by itself: the
            camera's maker and model, a zero behind each, the byte order, where the note stood (4 bytes);
            ``TRACK`` is samples of a film, the length of each (4 bytes) before it, the form in the path.
        path: Where it stood in the container (``APP0/JFXX``, ``meta/Exif``).
        what: For ``FOUND``: what was found.
        size: For ``FOUND``: its size in bytes, 0 if unknown.
        at: For ``EXIF``: where the first directory begins, 0 where the header says it.
    """

    kind: BlockKind
    content: bytes = field(repr=False)
    path: str = ""
    what: Kind | None = None
    size: int = 0
    at: int = 0


class Detail(NamedTuple):
    """One detail as a parser found it; ``read`` makes it evidence.

    Attributes:
        kind: What it is.
        value: As found; text may still be blank, too long or hold control characters.
        locator: Where it stands.
        when: For a time: the same as a local, naive ``datetime``, with its part of a second.
        zone: The offset of ``when`` from UTC in minutes, where it is written.
        level: How sure it is.
        subject: Whom it is about.
    """

    kind: Kind
    value: Value
    locator: Locator
    when: datetime | None = None
    zone: int | None = None
    level: Level = Level.STRONG
    subject: Subject = Subject.OWNER


def nothing(_document: Document) -> Iterator[Block]:
    """Yield no block: nothing is known to stand behind pictures of a format."""
    yield from ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """A file format that holds blocks.

    Attributes:
        name: As recorded in messages.
        claims: Whether a file that begins with these bytes (at least 16, unless the file is shorter)
            is of this format.
        blocks: Cuts a file into blocks, in their order. A file that ends early gives what is there;
            no loop of it stands still. It may raise anything.
        behind: Cuts out what stands behind the picture, in a document that is complete or has a
            ``tail``; called after ``blocks``, and under the same terms.
    """

    name: str
    claims: Callable[[bytes], bool]
    blocks: Callable[[bytes], Iterator[Block]]
    behind: Callable[[Document], Iterator[Block]] = nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Parser:
    """A standard of metadata.

    Attributes:
        name: As recorded in ``Evidence.found_by``.
        kinds: The blocks it claims.
        parse: Yields a block's details. Missing is silence; on a broken block it may raise anything.
    """

    name: str
    kinds: frozenset[BlockKind]
    parse: Callable[[Block], Iterator[Detail]]
