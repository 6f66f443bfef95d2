"""FLIR: what thermal cameras write beside their picture: their numbers, and where they were.

Format: FFF, not published by FLIR; exiftool.org/TagNames/FLIR.html (read 2026-11-24).
"""

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from exposure.extract.photos import position
from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.extract.photos.decode import plain
from exposure.model import BoxPath, Kind
from exposure.model.codec import offset as written

MAX_RECORDS = 100
_CAMERA, _PLACE = 0x20, 0x2B
_TEXTS = (
    (0x0D4, 32, Kind.MODEL),
    (0x104, 16, Kind.SERIAL),
    (0x170, 32, Kind.LENS),
    (0x1A0, 16, Kind.SERIAL),
    (0x21C, 32, Kind.SERIAL),
)
"""Place, length and kind of the texts on camera, lens and filter."""
_TIME = 0x384


def parse(block: Block) -> Iterator[Detail]:
    """Yield the details of FLIR's records.

    Raises:
        ValueError: It is no FFF block.
        struct.error: It ends early.
    """
    content = block.content
    if not content.startswith(b"FFF\0"):
        raise ValueError("a FLIR block without its head")
    order = next((o for o in "><" if 100 <= struct.unpack_from(o + "I", content, 0x14)[0] < 200), "")
    if not order:
        raise ValueError("a FLIR block of an unknown version")
    start, count = struct.unpack_from(order + "II", content, 0x18)
    table = content[start : start + 32 * min(count, MAX_RECORDS)]
    for kind, at, size in struct.iter_unpack(order + "H10xII12x", table[: len(table) // 32 * 32]):
        record = content[at : at + min(size, 4096)]
        if kind == _CAMERA:
            yield from _camera(record, block.path)
        elif kind == _PLACE:
            yield from _place(record, block.path)


def _camera(record: bytes, path: str) -> Iterator[Detail]:
    """Yield what a camera's record says; its first number, 2, shows its byte order."""
    for at, length, kind in _TEXTS:
        yield Detail(kind, plain(record[at : at + length]), BoxPath(f"{path}/CameraInfo"))
    if len(record) < _TIME + 10:
        return
    order = "<" if record[:2] == b"\2\0" else ">"
    seconds, _, west = struct.unpack_from(order + "IIh", record, _TIME)
    if not seconds or abs(west) > 15 * 60:
        return
    moment = datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None) - timedelta(minutes=west)
    place = BoxPath(f"{path}/CameraInfo/DateTimeOriginal")
    yield Detail(Kind.DATETIME, moment.isoformat(), place, moment, -west)
    yield Detail(Kind.TZ, written(-west), place)


def _place(record: bytes, path: str) -> Iterator[Detail]:
    """Yield the place: whether there is one, then letters of the hemispheres, then two doubles."""
    order = next((o for o in "<>" if record[:4] == struct.pack(o + "I", 1)), "")
    if order and len(record) >= 0x20:
        degrees = struct.unpack_from(order + "dd", record, 0x10)
        refs = (plain(record[0x08:0x0A]), plain(record[0x0A:0x0C]))
        latitude, longitude = (position.degrees([d], ref) for d, ref in zip(degrees, refs, strict=True))
        point = position.place(latitude, longitude)
        if point:
            yield Detail(Kind.GPS, point, BoxPath(f"{path}/GPSInfo"))


PARSER = Parser(name="flir", kinds=frozenset({BlockKind.FLIR}), parse=parse)
