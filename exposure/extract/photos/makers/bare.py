"""Maker notes without a directory: their values stand at fixed places, or behind words.

Sources: the tag tables of ExifTool's documentation (exiftool.org/TagNames, read 2026-11-24).
"""

import re
import struct
from collections.abc import Iterator

from exposure.extract.photos.makers import values
from exposure.extract.photos.makers.form import Note, Tag, Value
from exposure.model import Kind

SERIAL = Tag("SerialNumber", Kind.SERIAL, values.letters)
_LABEL = Tag("UserLabel", Kind.TEXT, values.label)
_FILE = Tag("OriginalFileName", Kind.ORIG_FILENAME, values.letters)
_HP = re.compile(rb"SERIAL NUMBER:([\w-]{4,24})")
_KODAK = re.compile(rb"[CK][A-Z\d]{3} ?[A-Z\d]{1,2}\d\d[A-Z\d]\d{4}(?=[ \0])")
_MAX_PHASE_ONE = 200
_PHASE_ONE = {
    0x0102: SERIAL,
    0x0203: Tag("Software", Kind.SOFTWARE, values.letters),
    0x0412: Tag("LensModel", Kind.LENS, values.letters),
}


def _wide(value: Value) -> str:
    return value.raw[: len(value.raw) // 2 * 2].decode("utf-16-le", "replace").split("\0", 1)[0]


_WIDE_SERIAL = Tag("SerialNumber", Kind.SERIAL, _wide)


def hp(note: Note) -> Iterator[tuple[Tag, bytes]]:
    """Find the number behind its name."""
    match = _HP.search(note.part(0, 512))
    if match:
        yield SERIAL, match[1]


def kodak(note: Note) -> Iterator[tuple[Tag, bytes]]:
    """Find a file name of the camera, or a number at the beginning."""
    if note.part(41, 3) == b"JPG":
        yield _FILE, note.part(0x20, 12)
    match = _KODAK.match(note.part(0, 32))
    if match:
        yield SERIAL, match[0]


def reconyx(note: Note) -> Iterator[tuple[Tag, bytes]]:
    """Find number and label of a camera for wildlife."""
    head = note.part(0, 10)
    if head == b"RECONYXUF\0":
        yield from ((SERIAL, note.part(0x4B, 15)), (_LABEL, note.part(0x5A, 21)))
    elif head == b"RECONYXH2\0":
        yield from ((_WIDE_SERIAL, note.part(0x7E, 30)), (_LABEL, note.part(0x68, 22)))
    elif head == b"RECONYXMF\0":
        yield from ((_WIDE_SERIAL, note.part(0x8C, 30)), (_LABEL, note.part(0x76, 22)))
    elif head == b"RECONYXHF4":
        yield from ((SERIAL, note.part(0x84, 15)), (_LABEL, note.part(0x51, 51)))
    elif not head.startswith(b"RECONYX"):
        yield from ((_WIDE_SERIAL, note.part(42, 30)), (_LABEL, note.part(86, 22)))


def phase_one(note: Note) -> Iterator[tuple[Tag, bytes]]:
    """Find number, lens and program among entries of 16 bytes: tag, form, size, value or its place."""
    order = "<" if note.part(0, 2) == b"II" else ">"
    (at,) = struct.unpack_from(order + "I", note.part(8, 4))
    (count,) = struct.unpack_from(order + "I", note.part(at, 4))
    table = note.part(at + 8, 16 * min(count, _MAX_PHASE_ONE))
    for tag, _, size, place in struct.iter_unpack(order + "4I", table[: len(table) // 16 * 16]):
        if tag in _PHASE_ONE and 4 < size < 256:
            yield _PHASE_ONE[tag], note.part(place, size)
