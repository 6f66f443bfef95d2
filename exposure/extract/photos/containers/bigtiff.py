"""BigTIFF: TIFF with places of 64 bits, for files over 4 GB; told as the TIFF block that it could have been.

Format: "The BigTIFF file format" (AWare Systems, 2007; now in libtiff's documentation).
"""

import struct
from collections.abc import Iterator
from typing import NamedTuple

from exposure.extract.photos.containers import photoshop
from exposure.extract.photos.contract import Block, BlockKind, Container

MAX_ENTRIES = 512
MAX_DIRECTORIES = 8
MAX_VALUE = 64 * 1024
"""Longest value taken along, in bytes; longer ones are pictures."""

_MARKS = (b"II+\0\x08\0\0\0", b"MM\0+\0\x08\0\0")
_SIZES = (0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8)
"""Bytes of one item, by type; 16 to 18 are numbers of 64 bits."""
_POINTERS = frozenset({0x8769, 0x8825})
_LONG, _LONG8 = 4, 16
_XMP, _IPTC, _PHOTOSHOP = 0x02BC, 0x83BB, 0x8649


class _Row(NamedTuple):
    """An entry of a directory: tag, type, number of items, and its value."""

    tag: int
    kind: int
    items: int
    value: bytes


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of a BigTIFF file.

    Raises:
        ValueError: A directory has too many entries.
        struct.error: It ends early.
    """
    order, at, seen = "<" if content.startswith(b"II") else ">", 8, set[int]()
    (at,) = struct.unpack_from(order + "Q", content, 8)
    while at and at not in seen and len(seen) < MAX_DIRECTORIES:
        name = f"IFD{len(seen)}"
        seen.add(at)
        rows, following = _directory(content, at, order)
        yield Block(BlockKind.EXIF, _written(content, rows, order), name)
        for row in rows:
            if row.tag == _XMP:
                yield Block(BlockKind.XMP, row.value, f"{name}/XMP")
            elif row.tag == _IPTC:
                yield Block(BlockKind.IPTC, row.value, f"{name}/IPTC")
            elif row.tag == _PHOTOSHOP:
                yield from photoshop.blocks(row.value, f"{name}/8BIM")
        at = following


def _directory(content: bytes, at: int, order: str) -> tuple[list[_Row], int]:
    """Return the short entries of a directory, and where the next one is."""
    (count,) = struct.unpack_from(order + "Q", content, at)
    if count > MAX_ENTRIES:
        raise ValueError("a BigTIFF directory with too many entries")
    rows = []
    for here in range(at + 8, at + 8 + 20 * count, 20):
        tag, kind, items = struct.unpack_from(order + "HHQ", content, here)
        size = (_SIZES[kind] if kind < len(_SIZES) else 0) * items
        if 0 < size <= MAX_VALUE:
            place = here + 12 if size <= 8 else struct.unpack_from(order + "Q", content, here + 12)[0]
            if place + size <= len(content):
                rows.append(_Row(tag, kind, items, content[place : place + size]))
    return rows, struct.unpack_from(order + "Q", content, at + 8 + 20 * count)[0]


def _written(content: bytes, rows: list[_Row], order: str) -> bytes:
    """Return a TIFF block of entries, with the directories that they point to."""
    body = bytearray({"<": b"II*\0", ">": b"MM\0*"}[order] + bytes(4))
    outer = []
    for row in rows:
        if row.tag in _POINTERS and row.kind in {_LONG, 13, _LONG8, 18}:
            code = "Q" if len(row.value) == 8 else "I"
            inner, _ = _directory(content, struct.unpack_from(order + code, row.value)[0], order)
            outer.append(row._replace(kind=_LONG, items=1, value=_placed(body, inner, order)))
        elif row.kind < _LONG8:
            outer.append(row)
    body[4:8] = _placed(body, outer, order)
    return bytes(body)


def _placed(body: bytearray, rows: list[_Row], order: str) -> bytes:
    """Append a directory and its values to a block; return its place in 4 bytes."""
    table = struct.pack(order + "H", len(rows))
    for tag, kind, items, value in rows:
        short = value
        if len(value) > 4:
            short = struct.pack(order + "I", len(body))
            body += value + b"\0" * (len(value) % 2)
        table += struct.pack(order + "HHI", tag, kind, items) + short.ljust(4, b"\0")
    place = struct.pack(order + "I", len(body))
    body += table + bytes(4)
    return place


CONTAINER = Container(name="bigtiff", claims=lambda head: head.startswith(_MARKS), blocks=blocks)
