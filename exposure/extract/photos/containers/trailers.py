"""What stands behind the picture in a JPEG file: phones and programs append what has no other place.

Formats: published by none of their makers; described in ExifTool's documentation (exiftool.org/TagNames,
Samsung trailer, AFCP, FotoStation and Insta360, read 2026-11-24).
"""

import re
import struct
from collections.abc import Generator, Iterator
from typing import NamedTuple

from exposure.extract.photos.containers import insta
from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind
from exposure.model import Kind

REACH = 64 * 1024
"""How far before the end a trailer's own end is looked for, in bytes."""
MAX_ENTRIES = 200

_PICTURE_END = b"\xff\xd9"
_STATED = {0x0AA1: "MCC_Data", 0x0A01: "Image_UTC_Data"}
_VIDEO = 0x0A30
_DEPTHS = frozenset({0x0AB1, 0x0AB3, 0x0B40, 0x0B41})
_MOTION = b"mpv2"
_MIE = re.compile(rb"~\0\x04\0zmie~\0\0[\x06\x0a](.{4}|.{8})([\x10\x18])[\x04\x08]", re.DOTALL)
_FOTOSTATION = b"\xa1\xb2\xc3\xd4"
_FOTOSTATION_PICTURES = {3: Kind.THUMB, 4: Kind.PREVIEW}


class End(NamedTuple):
    """The end of a file.

    Attributes:
        content: Its bytes.
        base: Where they begin in the file.
    """

    content: bytes
    base: int


def blocks(end: End) -> Generator[Block, None, bool]:
    """Yield the blocks of the trailers known here; none for a file that ends with its picture.

    Returns:
        Whether the picture is known to end where they begin, so that nothing else can be there.
    """
    if _is_picture(end.content[-64:]):
        return True
    start = yield from _samsung(end)
    if start is not None and start >= 0 and _is_picture(end.content[max(0, start - 64) : start]):
        return True
    if start is None or start >= 0:
        yield from _afcp(end)
        yield from _fotostation(end)
        yield from _mie(end)
        yield from insta360(end)
    return False


def _is_picture(content: bytes) -> bool:
    """Return whether these are the last bytes of a picture."""
    return content.rstrip(b"\0").endswith(_PICTURE_END)


def _found(end: End, mark: bytes) -> int:
    """Return where a mark stands last within reach of the end, -1 if nowhere."""
    return end.content.rfind(mark, max(0, len(end.content) - REACH))


def _samsung(end: End) -> Generator[Block, None, int | None]:
    """Yield what Samsung's directory lists: ``SEFH``, version, count, entries, size, ``SEFT``.

    An entry is type (4 bytes, the type in the upper two), its distance before the directory, and its
    size; at its place stand the type again, the length of its name, its name, and its value.

    Returns:
        Where the first of them begins, less than 0 where that is before this end; None without a
        directory that is the last thing in the file.
    """
    content, foot = end.content, _found(end, b"SEFT")
    size = int.from_bytes(content[foot - 4 : foot], "little") if foot >= 4 else 0
    head = foot - 4 - size
    if size < 12 or head < 0 or content[head : head + 4] != b"SEFH":
        return None
    first = head
    count = min(int.from_bytes(content[head + 8 : head + 12], "little"), MAX_ENTRIES, (size - 12) // 12)
    for kind, distance, length in struct.iter_unpack("<III", content[head + 12 : head + 12 + 12 * count]):
        start = head - distance
        first = min(first, start)
        value = _value(content[start : start + length]) if start >= 0 else b""
        yield from _entry(kind >> 16, value, max(0, length - 24))
    return first if foot + 4 == len(content) else None


def _value(entry: bytes) -> bytes:
    """Return an entry's value, behind its type and its name."""
    return entry[8 + int.from_bytes(entry[4:8], "little") :]


def _entry(kind: int, value: bytes, size: int) -> Iterator[Block]:
    """Yield a listed thing, by its type; a film's value may lie outside what was read."""
    if kind in _STATED and value:
        yield Block(BlockKind.SAMSUNG, value[:64], f"SEFT/{_STATED[kind]}")
    elif kind == _VIDEO:
        if value.startswith(_MOTION) and len(value) >= 12:
            size = int.from_bytes(value[8:12], "big")  # the film lies elsewhere
        yield Block(BlockKind.FOUND, b"", "SEFT/MotionPhoto_Data", Kind.MOTION_VIDEO, size)
    elif kind in _DEPTHS:
        yield Block(BlockKind.FOUND, b"", "SEFT/DepthMap", Kind.DEPTH, size)


def _afcp(end: End) -> Iterator[Block]:
    """Yield AFCP's blocks: at the end its mark and its place, there a count and entries with places."""
    content = end.content
    foot = max(_found(end, b"AXS!"), _found(end, b"AXS*"))
    if foot < 0:
        return
    order = ">" if content[foot + 3 : foot + 4] == b"!" else "<"
    for at in _afcp_starts(end, foot, order):
        (count,) = struct.unpack_from(order + "H", content, at + 6)
        table = content[at + 12 : at + 12 + 12 * min(count, MAX_ENTRIES)]
        for name, size, place in struct.iter_unpack(order + "4sII", table[: len(table) // 12 * 12]):
            start = place - end.base
            if name == b"IPTC" and 0 <= start <= len(content) - size:
                yield Block(BlockKind.IPTC, content[start : start + min(size, MAX_BLOCK)], "AFCP/IPTC")


def _afcp_starts(end: End, foot: int, order: str) -> Iterator[int]:
    """Yield where AFCP's table begins."""
    if foot + 8 <= len(end.content):
        at = struct.unpack_from(order + "I", end.content, foot + 4)[0] - end.base
        if 0 <= at < foot and end.content[at : at + 4] == end.content[foot : foot + 4]:
            yield at


def _fotostation(end: End) -> Iterator[Block]:
    """Yield FotoStation's blocks, the last first: bytes, their kind (1 is IPTC, 3 and 4 are pictures),
    their size, a mark.
    """
    content, foot = end.content, _found(end, _FOTOSTATION)
    for _ in range(MAX_ENTRIES):
        if foot < 6 or content[foot : foot + 4] != _FOTOSTATION:
            return
        kind, size = struct.unpack_from(">HI", content, foot - 6)
        start = foot + 4 - size
        if size < 10 or start + end.base < 0:
            return
        if kind in _FOTOSTATION_PICTURES and (start < 0 or content[start : start + 3] == b"\xff\xd8\xff"):
            what = _FOTOSTATION_PICTURES[kind]
            yield Block(BlockKind.FOUND, b"", f"FotoStation/{what}", what, size - 10)
        if start < 0:
            return
        if kind == 1:
            yield Block(BlockKind.IPTC, content[start : foot - 6], "FotoStation/IPTC")
        foot = start - 4


def insta360(end: End) -> Iterator[Block]:
    """Yield what Insta360's cameras say of themselves behind photos."""
    if end.content.endswith(insta.MARK):
        content, base = end.content, end.base
        yield from insta.blocks(
            lambda at, size: content[at - base : at - base + size] if at >= base else b"", base + len(content)
        )


def _mie(end: End) -> Iterator[Block]:
    """Yield MIE's blocks: its last element says how long the whole is."""
    match = next(_MIE.finditer(end.content, max(0, len(end.content) - REACH)), None)
    if match:
        size = int.from_bytes(match[1], "little" if match[2] == b"\x18" else "big")
        start = match.end() - size
        if start >= 0:
            from exposure.extract.photos.containers import mie  # noqa: PLC0415 (which itself reads JPEG)

            yield from mie.blocks(end.content[start : match.end()])
