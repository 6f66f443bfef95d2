"""CIFF: Canon's older raw files (CRW), and the same structure in the APP0 segment of old JPEG files.

Format: not published by Canon; Phil Harvey, "The Canon RAW (CRW) file format" (exiftool.org/canon_raw.html,
read 2026-11-24). A heap is values, then a directory of 10-byte entries, then the directory's place.
Behind it may stand CanonVRD's record with XMP.
"""

import struct
from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, datetime

from exposure.extract.photos.containers import embedded, named
from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind, Container
from exposure.extract.photos.decode import plain
from exposure.model import Kind

MAX_DEPTH = 8
MAX_ENTRIES = 512
MAX_HEAPS = 100

_MARKS = (b"HEAPCCDR", b"HEAPJPGM")
_RECORD = b"CANON OPTIONAL DATA\0"
_XMP_RECORD = b"\xff\xff\x00\xf6"
_HERE = 0x4000
_PREVIEW, _THUMB, _TIME, _SERIAL, _MAKE_MODEL = 0x2007, 0x2008, 0x180E, 0x180B, 0x080A
_DESCRIPTION = 0x2804
"""A heap with words on the camera's model."""
_TEXTS: Mapping[int, str] = {
    0x0805: "comment",
    0x0810: "owner",
    0x0816: "filename",
}

PERSONAL = frozenset({"owner", "filename", "serial"})

Entry = tuple[int, int, int]
"""Tag, place and size of a value."""


def claims(head: bytes) -> bool:
    """Return whether this is a heap of Canon's."""
    return head[:2] in {b"II", b"MM"} and head[6:14] in _MARKS


def blocks(content: bytes, names: Collection[str] = ()) -> Iterator[Block]:
    """Yield the blocks of a CIFF file.

    Args:
        content: The file.
        names: The texts that are wanted, all if empty: in a JPEG its Exif says the others.

    Raises:
        ValueError: A directory has too many entries, or there are too many.
        struct.error: The file ends within its header, or a place is not in it.
    """
    order = "<" if content.startswith(b"II") else ">"
    (start,) = struct.unpack_from(order + "I", content, 2)
    record = _record(content)
    pairs: list[tuple[str, str]] = []
    for tag, at, size in _entries(content, start, _end(content, start, record, order), order):
        body = content[at : at + min(size, 1024)]
        pairs += (pair for pair in _texts(tag, body, order) if not names or pair[0] in names)
        if tag in {_PREVIEW, _THUMB}:
            kind = Kind.PREVIEW if tag == _PREVIEW else Kind.THUMB
            yield from embedded.picture(content, at, size, f"CIFF/0x{tag:04X}", kind)
    yield from named.block(pairs, "CIFF")
    if record:
        yield from _in_record(content, record)


def _end(content: bytes, start: int, record: int, order: str) -> int:
    """Return where the outer heap ends: at the file's end, where a record repeats its last number, too."""
    if record and start + struct.unpack_from(order + "I", content, len(content) - 4)[0] in {0, start}:
        return record
    return len(content)


def _texts(tag: int, body: bytes, order: str) -> Iterator[tuple[str, str]]:
    """Yield the names and texts of a value."""
    if tag in _TEXTS:
        yield _TEXTS[tag], plain(body)
    elif tag == _MAKE_MODEL:
        make, _, model = body.partition(b"\0")
        yield "make", plain(make)
        yield "model", plain(model)
    elif tag == _SERIAL and len(body) >= 4:
        yield "serial", str(struct.unpack_from(order + "I", body)[0])
    elif tag == _TIME and len(body) >= 4 and any(body[:4]):
        seconds = struct.unpack_from(order + "I", body)[0]  # of the camera's clock, which has no zone
        yield "datetimeoriginal", datetime.fromtimestamp(seconds, UTC).isoformat(" ")[:19]


def _entries(content: bytes, start: int, end: int, order: str) -> Iterator[Entry]:
    """Yield the values of a heap and of those inside it.

    Raises:
        ValueError: There are too many heaps, or entries in one.
        struct.error: A place is not in the file.
    """
    waiting, seen = [(start, end, 0)], set[tuple[int, int]]()
    while waiting:
        first, last, depth = waiting.pop(0)
        if (first, last) in seen or depth > MAX_DEPTH or not 0 <= first < last <= len(content):
            continue
        if len(seen) == MAX_HEAPS:
            raise ValueError("a CIFF file with too many heaps")
        seen.add((first, last))
        for tag, at, size in _directory(content, first, last, order):
            if tag & 0x3800 in {0x2800, 0x3000} and not tag & _HERE:
                if tag != _DESCRIPTION:
                    waiting.append((at, at + size, depth + 1))
            else:
                yield tag & 0x3FFF, at, size


def _directory(content: bytes, first: int, last: int, order: str) -> Iterator[Entry]:
    """Yield the entries of one heap; a short value stands in the entry itself."""
    at = first + struct.unpack_from(order + "I", content, last - 4)[0]
    (count,) = struct.unpack_from(order + "H", content, at)
    if count > MAX_ENTRIES:
        raise ValueError("a CIFF directory with too many entries")
    for here in range(at + 2, at + 2 + 10 * count, 10):
        tag, size, place = struct.unpack_from(order + "HII", content, here)
        yield (tag, here + 2, 8) if tag & _HERE else (tag, first + place, size)


def _record(content: bytes) -> int:
    """Return where CanonVRD's record begins, 0 without one; its last 64 bytes repeat mark and length."""
    if content[-64:-44] != _RECORD:
        return 0
    start = len(content) - 64 - 28 - int.from_bytes(content[-44:-40], "big")
    return start if start > 0 and content[start:].startswith(_RECORD) else 0


def _in_record(content: bytes, start: int) -> Iterator[Block]:
    """Yield the XMP in CanonVRD's record: pieces of a mark, a length, and as many bytes."""
    position = start + 28
    for _ in range(20):
        mark, length = content[position : position + 4], int.from_bytes(content[position + 4 :][:4], "big")
        if mark == _XMP_RECORD:
            body = content[position + 8 : position + 8 + min(length, MAX_BLOCK)]
            yield Block(BlockKind.XMP, body[body.find(b"<") :], "CanonVRD/XMP")
        position += 8 + length


CONTAINER = Container(name="ciff", claims=claims, blocks=blocks)
