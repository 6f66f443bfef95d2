"""The directories of a TIFF block, read within bounds.

Standard: TIFF 6.0, section 2. A directory (IFD) is a count and 12-byte entries: tag, type, number of
items, and the value or its place in the block.
"""

import struct
from collections.abc import Container, Iterator
from typing import NamedTuple

MAX_ENTRIES = 512
"""More in one directory is not a directory: the largest that cameras write have some 100."""

POINTERS = frozenset({0x8769, 0x8825})
"""Tags that hold the place of the Exif and the GPS directory."""

SIZES = (0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4)
"""Bytes of one item, by type."""

_COUNT = {order: struct.Struct(order + "H").unpack_from for order in "<>"}
_PLACE = {order: struct.Struct(order + "I").unpack_from for order in "<>"}
_ROWS = {order: struct.Struct(order + "HHII").iter_unpack for order in "<>"}


class Entry(NamedTuple):
    """One entry.

    Attributes:
        at: Where the entry itself stands in the block.
        tag: Its number.
        kind: Its type, 1 (BYTE) to 13 (IFD).
        items: How many, cut to those that lie within the block.
        place: Where the first begins in the block.
        size: Bytes of all of them.
    """

    at: int
    tag: int
    kind: int
    items: int
    place: int
    size: int


def order(block: bytes) -> str:
    """Return ``<`` or ``>``, the byte order of a TIFF block as ``struct`` writes it.

    Panasonic's and Olympus's raw files have marks of their own.

    Raises:
        ValueError: It is no TIFF block.
    """
    if block[:4] in {b"II*\0", b"IIU\0", b"IIRO", b"IIRS"}:
        return "<"
    if block[:4] in {b"MM\0*", b"MMOR"}:
        return ">"
    raise ValueError("a block without a TIFF header")


def entries(
    block: bytes, at: int, byte_order: str, wanted: Container[int], *, base: int = 0
) -> Iterator[Entry]:
    """Yield the wanted entries of a directory whose values lie at least partly in the block.

    Args:
        block: The bytes.
        at: Where the directory begins.
        byte_order: ``<`` or ``>``.
        wanted: Tag numbers.
        base: What the places of values count from.

    Raises:
        ValueError: It claims more than ``MAX_ENTRIES``.
    """
    for here, (tag, kind, claimed, place) in rows(block, at, byte_order):
        if tag not in wanted or not 0 < kind < len(SIZES):
            continue
        size = SIZES[kind]
        start = here + 8 if claimed * size <= 4 else base + place
        items = min(claimed, max(0, len(block) - start) // size)
        if items and start >= 0:
            yield Entry(here, tag, kind, items, start, items * size)


def rows(block: bytes, at: int, byte_order: str) -> Iterator[tuple[int, tuple[int, int, int, int]]]:
    """Return place and numbers (tag, type, items, value or its place) of each entry of a directory.

    Raises:
        ValueError: It claims more than ``MAX_ENTRIES``.
    """
    if not 0 <= at <= len(block) - 2:
        return iter(())
    (count,) = _COUNT[byte_order](block, at)
    if count > MAX_ENTRIES:
        raise ValueError("a directory with too many entries")
    first = at + 2
    end = first + 12 * min(count, (len(block) - first) // 12)
    return zip(range(first, end, 12), _ROWS[byte_order](block[first:end]), strict=True)


def following(block: bytes, at: int, byte_order: str) -> int:
    """Return where the next directory begins, 0 if there is none."""
    try:
        (count,) = _COUNT[byte_order](block, at)
        (place,) = _PLACE[byte_order](block, at + 2 + 12 * count)
    except struct.error:
        return 0
    return int(place)


def check(block: bytes) -> None:
    """Make sure that a reader without bounds can walk the block's directories.

    Raises:
        ValueError: It is no TIFF block, one of them is too large, or they run in a circle.
        struct.error: It ends within its header.
    """
    byte_order, seen = order(block), set[int]()
    (at,) = struct.unpack_from(byte_order + "I", block, 4)
    while at:
        if at in seen or len(seen) > 8:
            raise ValueError("directories in a circle")
        seen.add(at)
        for entry in entries(block, at, byte_order, POINTERS):
            (inner,) = struct.unpack_from(byte_order + "I", block, entry.place)
            list(entries(block, inner, byte_order, ()))
        at = following(block, at, byte_order)
