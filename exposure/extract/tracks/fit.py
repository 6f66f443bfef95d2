"""FIT: the records of watches and bicycle computers, as far as places and times go.

Format: Garmin's Flexible and Interoperable Data Transfer protocol, "FIT Protocol" of its developer
pages (read 2026-11-24): a header, definition messages, data messages; the message ``record`` is number
20, its fields 0 and 1 are latitude and longitude in semicircles, 253 the seconds since the end of 1989.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from exposure.errors import ParseError
from exposure.extract.exports.into import point
from exposure.extract.tracks.fix import Fix

EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
DEGREES = 180 / 2**31
MOST = 1_000_000
"""Messages of one file; a day of one a second has 86,400."""
_RECORD = 20
_LATITUDE, _LONGITUDE, _TIMESTAMP = 0, 1, 253
_NO_PLACE, _NO_TIME = 0x7FFFFFFF, 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class _Definition:
    """How the data messages of one local number are built.

    Attributes:
        number: What they are about.
        order: ``<`` or ``>``.
        fields: Of place and time: number and offset, each once.
        size: In bytes.
    """

    number: int
    order: str
    fields: tuple[tuple[int, int], ...]
    size: int


def fit(data: bytes) -> Iterator[Fix]:
    """Yield the fixes of an activity.

    Raises:
        ParseError: It is no FIT file, or a broken one before the first fix.
    """
    if len(data) < 14 or data[8:12] != b".FIT" or data[0] not in {12, 14}:
        raise ParseError("no FIT file")
    at, end = data[0], min(len(data), data[0] + int.from_bytes(data[4:8], "little"))
    definitions: dict[int, _Definition] = {}
    time: int | None = None
    count = 0
    for _ in range(MOST):
        if at >= end:
            return
        head, at = data[at], at + 1
        local = (head >> 5) & 3 if head & 0x80 else head & 15
        if head & 0x40 and not head & 0x80:
            definitions[local], at = _definition(data, at, developer=bool(head & 0x20))
            continue
        definition = definitions.get(local)
        if definition is None or at + definition.size > end:
            return
        if head & 0x80 and time is not None:
            time += ((head & 31) - (time & 31)) % 32
        found = _values(data, at, definition)
        at += definition.size
        time = found.get(_TIMESTAMP, time)
        if definition.number == _RECORD:
            yield from _fix(found, time, count)
            count += 1


def _definition(data: bytes, at: int, *, developer: bool) -> tuple[_Definition, int]:
    """Read a definition message.

    Raises:
        ParseError: The file ends in it.
    """
    if at + 5 > len(data):
        raise ParseError("a FIT file that ends in a definition")
    order = ">" if data[at + 1] else "<"
    number = int.from_bytes(data[at + 2 : at + 4], "big" if data[at + 1] else "little")
    count, at = data[at + 4], at + 5
    fields: dict[int, int] = {}
    size = 0
    for index in range(count):
        raw = data[at + 3 * index : at + 3 * index + 3]
        if len(raw) < 3:
            raise ParseError("a FIT file that ends in a definition")
        if raw[1] == 4 and raw[0] in {_LATITUDE, _LONGITUDE, _TIMESTAMP}:
            fields[raw[0]] = size
        size += raw[1]
    at += 3 * count
    if developer:
        more = data[at] if at < len(data) else 0
        size += sum(data[at + 2 + 3 * i] for i in range(more) if at + 2 + 3 * i < len(data))
        at += 1 + 3 * more
    return _Definition(number, order, tuple(fields.items()), size), at


def _values(data: bytes, at: int, definition: _Definition) -> dict[int, int]:
    """Return place and time of a data message, raw."""
    found = {}
    for number, offset in definition.fields:
        form = "I" if number == _TIMESTAMP else "i"
        (value,) = struct.unpack_from(definition.order + form, data, at + offset)
        if value not in {_NO_PLACE, _NO_TIME}:
            found[number] = value
    return found


def _fix(found: dict[int, int], time: int | None, count: int) -> Iterator[Fix]:
    if _LATITUDE not in found or _LONGITUDE not in found:
        return
    place = point(found[_LATITUDE] * DEGREES, found[_LONGITUDE] * DEGREES)
    if place:
        yield Fix(place, EPOCH + timedelta(seconds=time) if time else None, f"/record/{count}")
