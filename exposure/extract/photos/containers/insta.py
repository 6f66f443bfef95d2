"""What Insta360's cameras write behind photos and films: records, the last of which stands at the very end.

Format: not published; described in ExifTool's documentation (exiftool.org/TagNames/QuickTime.html, INSV, read
2026-11-24). The last 78 bytes are a record's kind and length, 32 bytes, the length of all, a version and a
mark; before them stand the record, the kind and length of that before it, and so on.
"""

import struct
from collections.abc import Iterator

from exposure.extract.photos.containers import named, samples
from exposure.extract.photos.contract import Block, BlockKind
from exposure.extract.photos.decode import plain

MARK = b"8db42d694ccc418790edff439fe026bf"
MAX_RECORDS = 200
MAX_RECORD = 64 * 1024
_END = 78
_CAMERA, _PLACES = 0x0101, 0x0700
_PLACE = 53
"""Bytes of a place."""
_TEXTS = {0x0A: "serial", 0x12: "model", 0x1A: "software"}


def blocks(read: samples.Read, size: int) -> Iterator[Block]:
    """Yield what the records say of the camera and of where it was.

    Args:
        read: Reads the file; a place that it cannot read is empty.
        size: The file's size.
    """
    foot = size - _END
    if foot < 0 or not read(foot, _END).endswith(MARK):
        return
    for _ in range(MAX_RECORDS):
        head = read(foot, 6)
        kind, length = struct.unpack("<HI", head) if len(head) == 6 else (0, 0)
        start = foot - length
        if start < 6 or not length:
            return
        if kind == _CAMERA:
            yield from named.block(_texts(read(start, min(length, MAX_RECORD))), "Insta360")
        elif kind == _PLACES:
            yield Block(BlockKind.TRACK, samples.joined(_some(read, start, length)), "Insta360/insta360")
        foot = start - 6


def _some(read: samples.Read, start: int, length: int) -> list[bytes]:
    """Return the first, the last, and some places between them, at even distances."""
    rows = [(start + at, _PLACE) for at in range(0, length - _PLACE + 1, max(_PLACE, _step(length)))]
    return [read(at, size) for at, size in (*rows, (start + (length // _PLACE - 1) * _PLACE, _PLACE))]


def _step(length: int) -> int:
    """Return the bytes from one place that is looked at to the next."""
    return length // _PLACE // samples.MAX_SAMPLES * _PLACE


def _texts(record: bytes) -> Iterator[tuple[str, str]]:
    """Yield the texts of a record: a tag and a length, each of a byte, and the text."""
    position = 0
    while position + 2 <= len(record):
        tag, size = record[position], record[position + 1]
        if tag not in _TEXTS:
            return
        yield _TEXTS[tag], plain(record[position + 2 : position + 2 + size])
        position += 2 + size
