"""A zip file in memory, read within bounds; nothing is unpacked but what is asked for.

Standard: APPNOTE 6.3.10 (PKWARE), 4.3 and 4.4.
"""

import struct
import zlib
from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

MAX_ENTRIES = 20_000
_END = b"PK\x05\x06"
_REACH = 66_000
"""How far before the end the last record can begin, in bytes: its comment is at most 65,535."""
_STORED, _DEFLATED = 0, 8


class Entry(NamedTuple):
    """A file in the zip.

    Attributes:
        method: 0 (stored) or 8 (deflated).
        start: Where its bytes begin.
        packed: How many they are.
        size: How many they are once unpacked, as is said.
    """

    method: int
    start: int
    packed: int
    size: int


def entries(content: bytes) -> Mapping[str, Entry]:
    """Return the files of a zip by name.

    Raises:
        ValueError: It has no directory, too many files, two of one name, or files that overlap.
        struct.error: It ends early.
    """
    foot = content.rfind(_END, max(0, len(content) - _REACH))
    if foot < 0:
        raise ValueError("a zip file without its directory")
    count, _, at = struct.unpack_from("<HII", content, foot + 10)
    if count > MAX_ENTRIES:
        raise ValueError("a zip file with too many files")
    found: dict[str, Entry] = {}
    spans: list[tuple[int, int]] = []
    for _ in range(count):
        name, entry, local, length = _record(content, at)
        at += length
        if name in found:
            raise ValueError("a zip file with two files of one name")
        if entry:
            found[name] = entry
            spans.append((local, entry.start + entry.packed))
    spans.sort()
    if any(end > begin for (_, end), (begin, _) in pairwise(spans)):
        raise ValueError("a zip file whose files overlap")
    return found


def _record(content: bytes, at: int) -> tuple[str, Entry | None, int, int]:
    """Return a file's name, where it is (None for one that is locked or broken), and its record's length."""
    mark, flags, method, packed, size, *lengths, local = struct.unpack_from("<4s4xHH8xIIHHH8xI", content, at)
    if mark != b"PK\x01\x02":
        raise ValueError("a zip file with a broken directory")
    letters, extra, comment = lengths
    name = content[at + 46 : at + 46 + letters]
    length = 46 + letters + extra + comment
    if flags & 1 or method not in {_STORED, _DEFLATED} or content[local : local + 4] != b"PK\x03\x04":
        return name.decode("utf-8", "replace"), None, 0, length
    own, more = struct.unpack_from("<HH", content, local + 26)
    start = local + 30 + own + more
    if content[local + 30 : local + 30 + own] != name or start + packed > len(content):
        return name.decode("utf-8", "replace"), None, 0, length
    return name.decode("utf-8", "replace"), Entry(method, start, packed, size), local, length


def unpacked(content: bytes, entry: Entry, limit: int) -> bytes:
    """Return the first bytes of a file, at most ``limit``; fewer where it is broken."""
    packed = content[entry.start : entry.start + entry.packed]
    if entry.method == _STORED:
        return packed[:limit]
    try:
        return zlib.decompressobj(-15).decompress(packed, limit)
    except zlib.error:
        return b""
