"""The other pictures in a JPEG file: smaller ones for screens, other eyes, gain maps, focus series.

Standard: CIPA DC-007 (Multi-Picture Format), 5.2.
"""

import re
import struct
from collections.abc import Iterator
from typing import NamedTuple

from exposure.extract.photos import tiff

MAX_PICTURES = 4
"""Most other pictures looked at; a panorama in parts has more, which say the same."""
_NEAR = 256 * 1024
"""The index stands before the main picture."""
_MARK = re.compile(rb"MPF\0")
_ENTRIES = 0xB002
_LARGE_THUMBNAILS = frozenset({0x010001, 0x010002})


class Picture(NamedTuple):
    """Another picture.

    Attributes:
        start: Where it begins in the file.
        size: In bytes.
        smaller: It is a smaller copy of the main picture.
    """

    start: int
    size: int
    smaller: bool


def pictures(content: bytes) -> Iterator[Picture]:
    """Yield the pictures behind the main one, as the index of a JPEG file has them.

    Raises:
        ValueError: The index is no TIFF block, or has too many entries.
        struct.error: It ends early.
    """
    mark = _MARK.search(content, 0, _NEAR)
    if mark is None:
        return
    base = mark.end()
    block = content[base : base + 65536]
    order = tiff.order(block)
    (first,) = struct.unpack_from(order + "I", block, 4)
    for entry in tiff.entries(block, first, order, {_ENTRIES}):
        table = block[entry.place : entry.place + min(entry.size, 16 * (MAX_PICTURES + 1)) // 16 * 16]
        for kind, size, place, _ in struct.iter_unpack(order + "IIII", table):
            if place and size:  # the main picture is the one at 0
                yield Picture(base + place, size, kind & 0xFFFFFF in _LARGE_THUMBNAILS)
