"""Write Exif as a phone does.

Standard: CIPA DC-008 (Exif 2.32) over TIFF 6.0, section 2.
"""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from exposure.model import GeoPoint

Ratio = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Raw:
    """A value as it is to stand in the block, whether it is true or not.

    Attributes:
        kind: Its TIFF type, 1 (BYTE) to 13 (IFD).
        count: How many items it claims.
        body: Its bytes.
    """

    kind: int
    count: int
    body: bytes


Value = str | bytes | int | Sequence[Ratio] | Raw
"""Text is written as ASCII (type 2), bytes as UNDEFINED (7), a number as LONG (4), ratios as RATIONAL (5)."""


THUMBNAIL = 0x0201
"""The tag that points to the thumbnail's bytes."""


@dataclass(frozen=True, slots=True)
class Ifd:
    """One directory of tags.

    Attributes:
        entries: The values by tag number; an ``Ifd`` as a value becomes a pointer to it.
        next: The directory that follows (the thumbnail's), or None.
    """

    entries: Mapping[int, "Value | Ifd"]
    next: "Ifd | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExifFields:
    """What a photo tells about itself; None and empty fields are not written.

    Attributes:
        taken: Local time, naive; microseconds are written as hundredths.
        zone: The clock's offset from UTC in minutes.
        point: Where.
        altitude: Metres above the sea.
        direction: Degrees from north that the camera looked.
        make: The maker of the phone or camera.
        model: Its model.
        serial: Its body's serial number.
        lens: The lens's name.
        lens_serial: The lens's serial number.
        owner: The name the owner gave the camera.
        artist: The photographer.
        copyright: The copyright notice.
        software: The program that wrote the file.
        host: The computer that wrote it.
        description: Words about the picture.
        unique_id: The picture's own number, 32 hexadecimal digits.
        thumbnail: A small JPEG.
    """

    taken: datetime | None = None
    zone: int | None = None
    point: GeoPoint | None = field(default=None, repr=False)
    altitude: float | None = None
    direction: float | None = None
    make: str = ""
    model: str = ""
    serial: str = ""
    lens: str = ""
    lens_serial: str = ""
    owner: str = ""
    artist: str = ""
    copyright: str = ""
    software: str = ""
    host: str = ""
    description: str = ""
    unique_id: str = ""
    thumbnail: bytes = field(default=b"", repr=False)


def exif_block(fields: ExifFields, *, order: str = "<") -> bytes:
    """Return the fields as an Exif block: a TIFF without a picture.

    Args:
        fields: What to write.
        order: ``<`` for little-endian (``II``), ``>`` for big-endian (``MM``).
    """
    time = fields.taken.strftime("%Y:%m:%d %H:%M:%S") if fields.taken else ""
    image: dict[int, Value | Ifd] = {
        0x010E: fields.description,
        0x010F: fields.make,
        0x0110: fields.model,
        0x0131: fields.software,
        0x0132: time,
        0x013B: fields.artist,
        0x013C: fields.host,
        0x8298: fields.copyright,
        0x8769: Ifd(_exif(fields, time)),
        0x8825: Ifd(_gps(fields)),
    }
    return tiff(Ifd(image, _thumbnail(fields.thumbnail)), order=order)


def _exif(fields: ExifFields, time: str) -> dict[int, Value | Ifd]:
    part = f"{fields.taken.microsecond // 10_000:02}" if fields.taken and fields.taken.microsecond else ""
    offset = _offset(fields.zone) if time else ""
    return {
        0x9003: time,
        0x9004: time,
        0x9010: offset,
        0x9011: offset,
        0x9012: offset,
        0x9291: part,
        0xA420: fields.unique_id,
        0xA430: fields.owner,
        0xA431: fields.serial,
        0xA434: fields.lens,
        0xA435: fields.lens_serial,
    }


def _offset(minutes: int | None) -> str:
    if minutes is None:
        return ""
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _gps(fields: ExifFields) -> dict[int, Value | Ifd]:
    """Return the GPS directory; its time is UTC, so it needs the zone."""
    point = fields.point
    if point is None:
        return {}
    found: dict[int, Value | Ifd] = {
        0x0001: "S" if point.latitude < 0 else "N",
        0x0002: dms(point.latitude),
        0x0003: "W" if point.longitude < 0 else "E",
        0x0004: dms(point.longitude),
    }
    if fields.altitude is not None:
        found[0x0005] = Raw(1, 1, bytes((fields.altitude < 0,)))
        found[0x0006] = ((round(abs(fields.altitude) * 100), 100),)
    if fields.direction is not None:
        found[0x0010] = "T"
        found[0x0011] = ((round(fields.direction * 100), 100),)
    if fields.taken is not None and fields.zone is not None:
        utc = (fields.taken - timedelta(minutes=fields.zone)).replace(tzinfo=UTC)
        found[0x0007] = ((utc.hour, 1), (utc.minute, 1), (utc.second, 1))
        found[0x001D] = utc.strftime("%Y:%m:%d")
    return found


def dms(degrees: float) -> tuple[Ratio, Ratio, Ratio]:
    """Return degrees, without their sign, as degrees, minutes and ten-thousandths of a second."""
    tenths = round(abs(degrees) * 36_000_000)
    return (tenths // 36_000_000, 1), (tenths // 600_000 % 60, 1), (tenths % 600_000, 10_000)


def _thumbnail(thumbnail: bytes) -> Ifd | None:
    return Ifd({0x0103: 6, THUMBNAIL: thumbnail, 0x0202: len(thumbnail)}) if thumbnail else None


def tiff(first: Ifd, *, order: str = "<") -> bytes:
    """Return directories as a TIFF block; empty texts and empty directories are left out.

    The bytes of ``THUMBNAIL`` become a pointer to them, whatever their length.
    """
    mark = b"II" if order == "<" else b"MM"
    return mark + struct.pack(order + "HI", 42, 8) + _chain(first, 8, order)


def _chain(ifd: Ifd, start: int, order: str) -> bytes:
    """Return a directory that begins at ``start`` of the block, its values, and what follows it."""
    entries = {tag: value for tag, value in sorted(ifd.entries.items()) if not _empty(value)}
    room = start + 2 + 12 * len(entries) + 4
    table, values = struct.pack(order + "H", len(entries)), b""
    for tag, value in entries.items():
        kind, count, body = _field(value, room + len(values), order, pointed=tag == THUMBNAIL)
        if len(body) <= 4:
            table += struct.pack(order + "HHI", tag, kind, count) + body.ljust(4, b"\0")
        else:
            table += struct.pack(order + "HHII", tag, kind, count, room + len(values))
            values += body + b"\0" * (len(body) % 2)
    following = _chain(ifd.next, room + len(values), order) if ifd.next else b""
    table += struct.pack(order + "I", room + len(values) if following else 0)
    return table + values + following


def _empty(value: Value | Ifd) -> bool:
    return all(_empty(v) for v in value.entries.values()) if isinstance(value, Ifd) else value in ("", b"")


def _field(value: Value | Ifd, at: int, order: str, *, pointed: bool) -> tuple[int, int, bytes]:
    """Return a value's type, count and bytes."""
    match value:
        case Ifd():
            return 4, 1, _chain(value, at, order)
        case str():
            return 2, len(value.encode()) + 1, value.encode() + b"\0"
        case bytes():
            return (4, 1, value) if pointed else (7, len(value), value)
        case int():
            return 4, 1, struct.pack(order + "I", value)
        case Raw(kind, count, body):
            return kind, count, body
    numbers = [n for ratio in value for n in ratio]
    return 5, len(value), struct.pack(f"{order}{len(numbers)}I", *numbers)
