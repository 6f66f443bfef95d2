"""GPMF: how GoPro's cameras write about themselves, in photos and in films.

Format: https://github.com/gopro/gpmf-parser (README, "GPMF key value data format" and the tables of what each
camera writes; read 2026-11-24).
"""

import struct
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from exposure.extract.photos import position
from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.extract.photos.decode import plain
from exposure.extract.photos.spread import Fix, told
from exposure.model import BoxPath, Kind

MAX_ITEMS = 500
MAX_DEPTH = 4
_TEXTS = {b"CASN": Kind.SERIAL, b"MINF": Kind.MODEL}
_MEDIA = b"MUID"
_ROWS = {b"GPS5": ">5i", b"GPS9": ">7i2H"}
_SIZES = {name: struct.calcsize(form) for name, form in _ROWS.items()}
MAX_DAYS = 36_500


def parse(block: Block) -> Iterator[Detail]:
    """Yield the details of a GPMF block; of a film's, also where it was taken."""
    yield from _items(block.content, block.path, 0)
    yield from told(_fixes(block.content, 0), f"{block.path}/GPS")


class _Item(NamedTuple):
    """An item: its name, the type of its values, the size of one and how many, their bytes."""

    name: bytes
    kind: bytes
    size: int
    many: int
    body: bytes


def _walk(content: bytes) -> Iterator[_Item]:
    """Yield the items, each behind name, type, size of a value and number of values, filled up to 4 bytes."""
    position = 0
    for _ in range(MAX_ITEMS):
        if len(content) - position < 8:
            return
        name, kind, size, count = struct.unpack_from(">4scBH", content, position)
        yield _Item(name, kind, size, count, content[position + 8 : position + 8 + size * count])
        position += 8 + (size * count + 3) // 4 * 4


def _items(content: bytes, path: str, depth: int) -> Iterator[Detail]:
    """Yield what the items say of the camera."""
    for name, kind, _, _, body in _walk(content):
        if kind == b"\0" and depth < MAX_DEPTH:
            yield from _items(body, path, depth + 1)
        elif name in _TEXTS and kind == b"c":
            yield Detail(_TEXTS[name], plain(body), BoxPath(f"{path}/{name.decode()}"))
        elif name == _MEDIA and kind == b"L":
            numbers = struct.unpack(f">{len(body) // 4}I", body[: len(body) // 4 * 4])
            if any(numbers):
                yield Detail(Kind.ID, " ".join(map(str, numbers)), BoxPath(f"{path}/MUID"))


def _fixes(content: bytes, depth: int) -> Iterator[Fix]:
    """Yield the places in the streams of devices, one of each stream's sample, if the receiver had one."""
    for item in _walk(content):
        if item.kind == b"\0" and depth < 1:
            yield from _fixes(item.body, depth + 1)
        elif item.kind == b"\0":
            stream = {one.name: one for one in _walk(item.body)}
            if b"SCAL" in stream and (b"GPS5" in stream or b"GPS9" in stream):
                yield from _fix(stream)


def _fix(stream: Mapping[bytes, _Item]) -> Iterator[Fix]:
    """Yield the first place of a stream: latitude, longitude and more, each to be divided by its scale.

    GPS5 has its fix (0 is none) and its time beside it, GPS9 in the row: days of this century, milliseconds
    of the day, and behind them the fix.
    """
    item = stream.get(b"GPS9") or stream[b"GPS5"]
    scales = _numbers(stream[b"SCAL"])
    row = struct.unpack_from(_ROWS[item.name], item.body) if len(item.body) >= _SIZES[item.name] else ()
    if len(row) > len(scales) or not row or not all(scales):
        return
    values = [number / scale for number, scale in zip(row, scales, strict=False)]
    locked = values[8] if item.name == b"GPS9" else next(iter(_numbers(stream.get(b"GPSF"))), 3)
    point = position.place(values[0], values[1])
    if locked and point:
        yield Fix(point, _days(values[5:7]) if item.name == b"GPS9" else _spoken(stream.get(b"GPSU")))


def _days(values: Sequence[float]) -> datetime:
    """Return the moment from days and seconds since the beginning of 2000."""
    return datetime(2000, 1, 1) + timedelta(days=min(values[0], MAX_DAYS), seconds=values[1])  # noqa: DTZ001 (UTC)


def _spoken(item: _Item | None) -> datetime | None:
    """Return the moment written as ``yymmddhhmmss.sss``."""
    text = plain(item.body) if item else ""
    try:
        return datetime.strptime(text[:12], "%y%m%d%H%M%S")  # noqa: DTZ007 (UTC)
    except ValueError:
        return None


def _numbers(item: _Item | None) -> Sequence[int]:
    """Return the numbers of an item."""
    form = {b"l": "i", b"L": "I", b"s": "h", b"S": "H"}.get(item.kind, "") if item else ""
    if not item or not form:
        return ()
    count = len(item.body) // struct.calcsize(form)
    return struct.unpack_from(f">{count}{form}", item.body)


PARSER = Parser(name="gpmf", kinds=frozenset({BlockKind.GPMF}), parse=parse)
