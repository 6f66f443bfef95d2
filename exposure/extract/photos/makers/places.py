"""Where the directory of a maker note is.

Most are a TIFF directory behind a mark; its places count from the note, or from the whole block.
"""

import struct

from exposure.extract.photos import tiff
from exposure.extract.photos.makers.form import Directory, Note, Where

_INSIDE = 4
"""Bytes: shorter values stand in the entry."""
_MOST = 255
"""More entries than this, read in one byte order, mean that it is the other."""


def behind(mark: int) -> Where:
    """The directory follows the mark; places count from the block."""
    return lambda note: told(note, note.at + mark, 0)


def own(mark: int, order: str = "") -> Where:
    """The directory follows the mark; places count from the note."""
    return lambda note: (
        Directory(note.at + mark, note.at, order) if order else told(note, note.at + mark, note.at)
    )


def shifted(mark: int) -> Where:
    """The directory follows the mark; places count from there."""
    return lambda note: told(note, note.at + mark, note.at + mark)


def moved(mark: int) -> Where:
    """The same as ``behind``, in notes that editors put elsewhere and leave as they are."""
    return lambda note: _where_it_fits(note, told(note, note.at + mark, 0))


def _where_it_fits(note: Note, place: Directory) -> Directory:
    """Return a directory whose values lie in the note, right behind it, if those it names do not.

    Cameras write them there; so if they would reach out of the note, the whole was moved. Nothing is
    changed where they would not fit there either: some cameras keep values elsewhere.
    """
    rows = [row for _, row in tiff.rows(note.block, place.at, place.order)]
    spans = [
        (at, at + items * tiff.SIZES[kind])
        for _, kind, items, at in rows
        if 0 < kind < len(tiff.SIZES) and items * tiff.SIZES[kind] > _INSIDE
    ]
    low, high = min((s for s, _ in spans), default=0), max((e for _, e in spans), default=0)
    end, free = note.at + note.size, place.at + 2 + 12 * len(rows)
    expected = free + 4
    if not spans or (free <= low and high <= end) or expected + high - low > end:
        return place
    return place._replace(base=expected - low)


def told(note: Note, at: int, base: int) -> Directory:
    """Return a directory in the byte order that its number of entries makes likely."""
    if len(note.block) >= at + 2 and struct.unpack_from(note.order + "H", note.block, at)[0] > _MOST:
        return Directory(at, base, "<" if note.order == ">" else ">")
    return Directory(at, base, note.order)


def marked(mark: int) -> Where:
    """The directory follows ``mark`` bytes that end in a byte order mark; places count from the note."""

    def where(note: Note) -> Directory:
        letters = note.part(mark - 2, 2)
        order = {b"II": "<", b"MM": ">"}.get(letters, note.order)
        return told(note._replace(order=order), note.at + mark, note.at)

    return where


def block(mark: int) -> Where:
    """The note holds a TIFF block of its own behind the mark."""

    def where(note: Note) -> Directory:
        base = note.at + mark
        order = tiff.order(note.block[base : base + 4])
        return Directory(base + struct.unpack_from(order + "I", note.block, base + 4)[0], base, order)

    return where


def fujifilm(note: Note) -> Directory:
    """Always little-endian, and says where its directory is."""
    return Directory(note.at + struct.unpack_from("<I", note.block, note.at + 8)[0], note.at, "<")


def sony_ericsson(note: Note) -> Directory:
    """The directory follows at 20; places count from 8 before it."""
    return told(note, note.at + 20, note.at + 12)


def canon(note: Note) -> Directory:
    """The directory is the note; its last 8 bytes tell where it stood before an editor moved it."""
    foot = note.block[note.at + note.size - 8 : note.at + note.size]
    if foot[:4] not in {b"II*\0", b"MM\0*"}:
        return told(note, note.at, 0)
    order = tiff.order(foot)
    return Directory(note.at, note.at - struct.unpack_from(order + "I", foot, 4)[0], order)


def kodak(note: Note) -> Directory:
    """A directory, or a TIFF block of its own."""
    if note.part(0, 4) in {b"II*\0", b"MM\0*"}:
        return block(0)(note)
    return told(note, note.at, 0)
