"""The forms of maker notes, and the wanted tags in each.

Most are a TIFF directory behind a mark; its places count from the note, or from the whole block.

Sources: the tag tables of ExifTool's documentation (exiftool.org/TagNames, read 2026-11-24).
"""

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from exposure.extract.photos import tiff
from exposure.extract.photos.decode import plain
from exposure.model import Kind
from exposure.model.codec import offset as written

EQUIPMENT = 0x2010
"""The tag that holds the directory of body and lens."""

Read = Callable[[bytes, str], str]
"""Turns a value's bytes, given the byte order, into text; empty if it is none."""


class Directory(NamedTuple):
    """Where a note's directory is.

    Attributes:
        at: Its place in the block.
        base: What the places of its values count from.
        order: ``<`` or ``>``.
    """

    at: int
    base: int
    order: str


class Note(NamedTuple):
    """A maker note.

    Attributes:
        block: The whole Exif block: values may lie outside the note.
        at: Where the note begins in it.
        size: How long it is.
        order: The block's byte order, ``<`` or ``>``.
    """

    block: bytes
    at: int
    size: int
    order: str


Where = Callable[[Note], Directory]
"""Finds a note's directory."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A wanted tag.

    Attributes:
        name: As in the locator, ``MakerNote SerialNumber``.
        kind: What it is.
        read: How.
    """

    name: str
    kind: Kind
    read: Read


@dataclass(frozen=True, slots=True)
class Maker:
    """How one maker writes.

    Attributes:
        mark: How a note of it begins, a pattern.
        make: How the camera's maker is written there, where the mark says too little.
        where: Finds its directory.
        tags: The wanted tags.
        equipment: The wanted tags of the directory that describes body and lens.
        preview: The tag that points to a preview's directory, 0 without one.
    """

    mark: bytes
    make: str
    where: Where
    tags: Mapping[int, Tag]
    equipment: Mapping[int, Tag] = field(default_factory=dict)
    preview: int = 0


def _ascii(raw: bytes, _order: str) -> str:
    """Return text of plain letters; other bytes mean that an editor has moved the note's values."""
    text = raw.lstrip(b"\0").split(b"\0", 1)[0].decode("ascii", "replace")
    return text if text.isprintable() and "\ufffd" not in text else ""


def _words(raw: bytes, _order: str) -> str:
    return plain(raw)


def _hex(raw: bytes, _order: str) -> str:
    return raw[:32].hex()


def _number(raw: bytes, order: str) -> str:
    return str(struct.unpack_from(order + "I", raw)[0]) if len(raw) >= 4 else ""


def _last_of_five(raw: bytes, order: str) -> str:
    return _number(raw[16:20], order)


def _zone16(raw: bytes, order: str) -> str:
    """Return the offset in the first 16-bit number, in minutes."""
    return _zone(struct.unpack_from(order + "h", raw)[0]) if len(raw) >= 2 else ""


def _zone32(raw: bytes, order: str) -> str:
    """Return the offset in the second 32-bit number, in minutes."""
    return _zone(struct.unpack_from(order + "i", raw, 4)[0]) if len(raw) >= 8 else ""


def _zone(minutes: int) -> str:
    """Return an offset as text; 0 is what a camera without a chosen zone writes."""
    return (written(minutes) or "") if minutes and abs(minutes) <= 15 * 60 and minutes % 15 == 0 else ""


def _behind(mark: int) -> Where:
    """The directory follows the mark; places count from the block."""
    return lambda note: Directory(note.at + mark, 0, note.order)


def _own(mark: int, order: str = "") -> Where:
    """The directory follows the mark; places count from the note."""
    return lambda note: Directory(note.at + mark, note.at, order or note.order)


def _marked(note: Note) -> Directory:
    """The directory follows 8 letters and a byte order mark; places count from the note."""
    mark = note.block[note.at + 8 : note.at + 10]
    return Directory(note.at + 10, note.at, {b"II": "<", b"MM": ">"}.get(mark, note.order))


def _nikon(note: Note) -> Directory:
    """The note holds a TIFF block of its own."""
    base = note.at + 10
    order = tiff.order(note.block[base : base + 4])
    return Directory(base + struct.unpack_from(order + "I", note.block, base + 4)[0], base, order)


def _fujifilm(note: Note) -> Directory:
    """Always little-endian, and says where its directory is."""
    return Directory(note.at + struct.unpack_from("<I", note.block, note.at + 8)[0], note.at, "<")


def _canon(note: Note) -> Directory:
    """The directory is the note; its last 8 bytes tell where it stood before an editor moved it."""
    foot = note.block[note.at + note.size - 8 : note.at + note.size]
    if foot[:4] not in {b"II*\0", b"MM\0*"}:
        return Directory(note.at, 0, note.order)
    order = tiff.order(foot)
    return Directory(note.at, note.at - struct.unpack_from(order + "I", foot, 4)[0], order)


_SERIAL = Tag("SerialNumber", Kind.SERIAL, _ascii)
_INTERNAL = Tag("InternalSerialNumber", Kind.SERIAL, _ascii)
_LENS = Tag("LensModel", Kind.LENS, _ascii)

_OLYMPUS = {0x0404: _SERIAL}
_EQUIPMENT = {
    0x0101: _SERIAL,
    0x0102: _INTERNAL,
    0x0202: Tag("LensSerialNumber", Kind.SERIAL, _ascii),
    0x0203: _LENS,
}
_PANASONIC = {
    0x0025: _INTERNAL,
    0x0065: Tag("Title", Kind.TEXT, _words),
    0x0066: Tag("BabyName", Kind.PERSON, _words),
    0x0067: Tag("Location", Kind.PLACE, _words),
    0x0069: Tag("Country", Kind.PLACE, _words),
    0x006B: Tag("State", Kind.PLACE, _words),
    0x006D: Tag("City", Kind.PLACE, _words),
    0x006F: Tag("Landmark", Kind.PLACE, _words),
}
_PENTAX = {0x0215: Tag("InternalSerialNumber", Kind.SERIAL, _last_of_five), 0x0229: _SERIAL}

MAKERS = (
    Maker(rb"Apple iOS\0", "", _own(14, ">"), {
        0x0011: Tag("ContentIdentifier", Kind.ID, _ascii),
        0x002B: Tag("PhotoIdentifier", Kind.ID, _ascii),
    }),
    Maker(rb"Nikon\0\x02", "", _nikon, {
        0x001D: _SERIAL,
        0x0024: Tag("WorldTime", Kind.TZ, _zone16),
        0x00A0: _SERIAL,
    }, preview=0x0011),
    Maker(rb"OLYMP\0", "", _behind(8), _OLYMPUS, _EQUIPMENT),
    Maker(rb"OLYMPUS\0", "", _own(12), _OLYMPUS, _EQUIPMENT),
    Maker(rb"OM SYSTEM\0", "", _own(16), _OLYMPUS, _EQUIPMENT),
    Maker(rb"Panasonic\0", "", _behind(12), _PANASONIC),
    Maker(rb"LEICA\0\0\0", "", _behind(8), _PANASONIC),
    Maker(rb"FUJIFILM", "", _fujifilm, {0x0010: _INTERNAL}),
    Maker(rb"AOC\0", "", _behind(6), _PENTAX),
    Maker(rb"PENTAX \0", "", _marked, _PENTAX),
    Maker(rb"SIGMA\0", "", _behind(10), {0x0002: _SERIAL}),
    Maker(rb"FOVEON\0", "", _behind(10), {0x0002: _SERIAL}),
    Maker(rb"Ricoh", "", _behind(8), {0x0005: Tag("InternalSerialNumber", Kind.SERIAL, _hex)}),
    Maker(rb"MOT\0", "", _own(8), {0x5501: _SERIAL}),
    Maker(rb"QVC\0", "", _behind(6), {0x3006: Tag("HometownCity", Kind.PLACE, _ascii)}),
    Maker(rb"", "canon", _canon, {
        0x0009: Tag("OwnerName", Kind.OWNER, _words),
        0x000C: Tag("SerialNumber", Kind.SERIAL, _number),
        0x0028: Tag("ImageUniqueID", Kind.ID, _hex),
        0x0035: Tag("TimeInfo", Kind.TZ, _zone32),
        0x0095: _LENS,
        0x0096: _INTERNAL,
    }),
    Maker(rb"..\x01\0\x07\0\x04\0\0\0", "samsung", _own(0), {0xA002: _SERIAL}),
)  # fmt: skip
"""The makers known, the ones with a mark first."""
