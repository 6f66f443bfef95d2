"""Canon's boxes in CR3: four TIFF blocks (``CMT1`` to ``CMT4``) which are one Exif block taken apart.

Format: not published by Canon; github.com/lclevy/canon_cr3 (read 2026-11-24).
"""

import struct
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from exposure.extract.photos import tiff
from exposure.extract.photos.containers.boxes import boxes
from exposure.extract.photos.contract import Block, BlockKind
from exposure.model import Kind

_METADATA = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
_PREVIEW = bytes.fromhex("eaf42b5e1c984b88b9fbb7dc406e4d16")
KINDS = frozenset({_METADATA, _PREVIEW})
"""The first 16 bytes of the ``uuid`` boxes read here."""

_SMALLEST_PICTURE = 100
_EXIF, _GPS, _NOTE = 0x8769, 0x8825, 0x927C
_UNDEFINED, _LONG = 7, 4


class _All:
    """Every tag is wanted."""

    def __contains__(self, _tag: object) -> bool:
        return True


class _Row(NamedTuple):
    """An entry of a directory to be written; ``value`` are its four last bytes."""

    tag: int
    kind: int
    items: int
    value: bytes


def blocks(kind: bytes, body: bytes) -> Iterator[Block]:
    """Yield the blocks in one of Canon's ``uuid`` boxes."""
    if kind == _PREVIEW:
        for box in boxes(body, 8, len(body)):
            if box.kind == b"PRVW":
                yield from _picture(body[box.start : box.end], "uuid/PRVW", Kind.PREVIEW)
        return
    parts = {box.kind: body[box.start : box.end] for box in boxes(body, 0, len(body))}
    if b"CMT1" in parts:
        yield Block(BlockKind.EXIF, joined(parts), "moov/uuid/CMT1")
    if b"THMB" in parts:
        yield from _picture(parts[b"THMB"], "moov/uuid/THMB", Kind.THUMB)


def _picture(body: bytes, path: str, what: Kind) -> Iterator[Block]:
    """Yield a picture, which follows a small head and is as long as its box says at most."""
    start = body.find(b"\xff\xd8\xff", 0, 64)
    size = int.from_bytes(body[start - 4 : start], "big") if start >= 4 else 0
    size = size if 0 < size <= len(body) - start else len(body) - start
    if start >= 0 and size >= _SMALLEST_PICTURE:
        yield Block(BlockKind.FOUND, b"", path, what, size)


def joined(parts: Mapping[bytes, bytes]) -> bytes:
    """Return the TIFF blocks as one Exif block: the first, with the others where Exif has them.

    Args:
        parts: ``CMT1`` (main directory), and maybe ``CMT2`` (Exif), ``CMT3`` (maker note) and ``CMT4``
            (GPS), of one byte order; those of another are left out.

    Raises:
        ValueError: ``CMT1`` is no TIFF block, or a directory has too many entries.
        struct.error: It ends within its header.
    """
    order = tiff.order(parts[b"CMT1"])
    body = bytearray(parts[b"CMT1"])
    exif = _moved(body, parts.get(b"CMT2", b""), order)
    note = _moved(body, parts.get(b"CMT3", b""), order)
    if note:
        place = _written(body, note, order)
        exif.append(_Row(_NOTE, _UNDEFINED, len(body) - place, struct.pack(order + "I", place)))
    main = _rows(body, 0, struct.unpack_from(order + "I", body, 4)[0], order)
    for tag, rows in ((_EXIF, exif), (_GPS, _moved(body, parts.get(b"CMT4", b""), order))):
        if rows:
            main.append(_Row(tag, _LONG, 1, struct.pack(order + "I", _written(body, rows, order))))
    body[4:8] = struct.pack(order + "I", _written(body, main, order))
    return bytes(body)


def _moved(body: bytearray, block: bytes, order: str) -> list[_Row]:
    """Append a TIFF block to ``body``; return its directory with places that count from there."""
    if block[:4] != body[:4] or len(block) < 8:
        return []
    base = len(body)
    body += block
    return _rows(body, base, base + struct.unpack_from(order + "I", block, 4)[0], order)


def _rows(body: bytearray, base: int, at: int, order: str) -> list[_Row]:
    """Return the entries of a directory whose values' places count from ``base``."""
    rows = []
    for entry in tiff.entries(bytes(body), at, order, _All(), base=base):
        inside = entry.place == entry.at + 8
        value = (
            bytes(body[entry.place : entry.place + 4]) if inside else struct.pack(order + "I", entry.place)
        )
        rows.append(_Row(entry.tag, entry.kind, entry.items, value))
    return rows


def _written(body: bytearray, rows: list[_Row], order: str) -> int:
    """Append a directory to ``body`` and return its place."""
    place = len(body)
    body += struct.pack(order + "H", len(rows))
    for row in rows:
        body += struct.pack(order + "HHI", row.tag, row.kind, row.items) + row.value.ljust(4, b"\0")
    body += bytes(4)
    return place
