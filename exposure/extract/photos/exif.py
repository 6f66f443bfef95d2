"""Exif: what a camera writes about a photo, and where it was.

Standard: CIPA DC-008 (Exif 2.32, with the tags of 3.0); XP tags by Windows; 0xFDE8 to 0xFDEA by Adobe.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from exposure.extract.photos import header, makernote, position, tiff, times
from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.extract.photos.decode import comment, plain, wide
from exposure.extract.photos.makers import Note
from exposure.model import ExifTag, Kind, Level
from exposure.model.codec import offset as written

Tags = Mapping[str, Any]
"""ExifRead's tags by its names."""

_TEXTS: Mapping[str, Kind] = {
    "Make": Kind.MAKE,
    "Model": Kind.MODEL,
    "BodySerialNumber": Kind.SERIAL,
    "SerialNumber": Kind.SERIAL,
    "Tag 0xC614": Kind.MODEL,
    "Tag 0xC62F": Kind.SERIAL,
    "Tag 0xC68B": Kind.ORIG_FILENAME,
    "Tag 0xC6D2": Kind.TEXT,
    "Tag 0xC6D3": Kind.TEXT,
    "DocumentName": Kind.ORIG_FILENAME,
    "LensModel": Kind.LENS,
    "Tag 0xFDEA": Kind.LENS,
    "LensSerialNumber": Kind.SERIAL,
    "CameraOwnerName": Kind.OWNER,
    "OwnerName": Kind.OWNER,
    "Artist": Kind.ARTIST,
    "Tag 0xA437": Kind.ARTIST,
    "Tag 0xA438": Kind.ARTIST,
    "Copyright": Kind.COPYRIGHT,
    "Software": Kind.SOFTWARE,
    "Tag 0x000B": Kind.SOFTWARE,
    "Tag 0xA439": Kind.SOFTWARE,
    "Tag 0xA43A": Kind.SOFTWARE,
    "Tag 0xA43B": Kind.SOFTWARE,
    "Tag 0xA43C": Kind.SOFTWARE,
    "HostComputer": Kind.HOST,
    "ImageDescription": Kind.TEXT,
    "Tag 0xA436": Kind.TEXT,
    "ImageUniqueID": Kind.ID,
}
_WIDE: Mapping[str, Kind] = {
    "XPTitle": Kind.TEXT,
    "XPComment": Kind.TEXT,
    "XPSubject": Kind.TEXT,
    "XPAuthor": Kind.ARTIST,
    "XPKeywords": Kind.KEYWORD,
}
_TIMES = (
    ("DateTimeOriginal", "SubSecTimeOriginal", "OffsetTimeOriginal"),
    ("DateTimeDigitized", "SubSecTimeDigitized", "OffsetTimeDigitized"),
    ("DateTime", "SubSecTime", "OffsetTime"),
)
_RAW_ID = "Tag 0xC65D"
_MAIN = ("Image", "EXIF")
_SMALLEST_PICTURE = 100
"""Bytes: no JPEG that shows anything is shorter."""


def parse(block: Block) -> Iterator[Detail]:
    """Yield the details of an Exif block.

    Raises:
        ValueError: It is no Exif block, or, after all that could be read, some of it was refused.
    """
    found, whole = header.tags(block.content, block.at)
    yield from _times(found)
    yield from _gps(found)
    yield from _texts(found, tiff.order(block.content))
    yield from _thumbnail(found, block.content)
    note = found.get("EXIF MakerNote") or found.get("Image MakerNote")
    if note is not None:
        place = Note(block.content, note.field_offset, note.field_length, tiff.order(block.content))
        yield from makernote.details(place, _text(found, "Image Make"))
    if not whole:
        raise ValueError("a directory with too many entries")


def _texts(found: Tags, order: str) -> Iterator[Detail]:
    for name in found:
        group, _, tag = name.partition(" ")
        if group not in _MAIN:
            continue
        if tag == "Make" and len(_text(found, name).strip()) == 1:
            continue  # no maker's name is a letter
        if tag in _TEXTS and (_TEXTS[tag] is Kind.SERIAL or not _is_number(found[name].values)):
            yield Detail(_TEXTS[tag], _text(found, name), ExifTag(name))
        elif tag in _WIDE:
            for part in _wide(found[name].values).split(";" if _WIDE[tag] is Kind.KEYWORD else "\0"):
                yield Detail(_WIDE[tag], part, ExifTag(name))
        elif tag == _RAW_ID:
            yield Detail(Kind.ID, _raw(found[name].values)[:16].hex().upper(), ExifTag(name))
        elif tag == "UserComment":
            yield Detail(Kind.TEXT, comment(_raw(found[name].values), order), ExifTag(name))


def _times(found: Tags) -> Iterator[Detail]:
    """Yield the times, the one when the photo was taken first, and the offsets of the clock."""
    for names in _TIMES:
        full = [next((f"{g} {n}" for g in _MAIN if f"{g} {n}" in found), "") for n in names]
        text, fraction, clock = (_text(found, name) for name in full)
        zone = times.offset(clock)
        when = times.moment(text, fraction)
        if when:
            yield Detail(Kind.DATETIME, when.isoformat(timespec="seconds"), ExifTag(full[0]), when, zone)
        if zone is not None:
            yield Detail(Kind.TZ, written(zone), ExifTag(full[2]))


def _gps(found: Tags) -> Iterator[Detail]:
    latitude, north = _coordinate(found, "GPS GPSLatitude")
    longitude, east = _coordinate(found, "GPS GPSLongitude")
    point = position.place(latitude, longitude)
    if point:
        level = Level.STRONG if north and east else Level.LIKELY  # without N or S it may be mirrored
        yield Detail(Kind.GPS, point, ExifTag("GPS GPSLatitude"), level=level)
        yield from _bearing(found)
    area = found.get("GPS GPSAreaInformation")
    if area:
        yield Detail(Kind.PLACE, comment(_raw(area.values)), ExifTag("GPS GPSAreaInformation"))
    yield from _gps_time(found)


def _bearing(found: Tags) -> Iterator[Detail]:
    """Yield how high the camera was and where it looked."""
    altitude = _numbers(found, "GPS GPSAltitude")
    if altitude and altitude[0]:  # exactly 0 is an unset field
        below = _numbers(found, "GPS GPSAltitudeRef")[:1] == [1]
        yield Detail(
            Kind.GPS_ALT, round(-altitude[0] if below else altitude[0], 2), ExifTag("GPS GPSAltitude")
        )
    direction = _numbers(found, "GPS GPSImgDirection")
    if direction and direction[0] is not None and 0 <= direction[0] <= 360:
        yield Detail(Kind.GPS_DIR, round(direction[0], 2), ExifTag("GPS GPSImgDirection"))


def _gps_time(found: Tags) -> Iterator[Detail]:
    """Yield the receiver's time, which is UTC, if its day is known too."""
    clock = _numbers(found, "GPS GPSTimeStamp")
    if len(clock) == 3 and None not in clock:
        hour, minute, second = (int(n or 0) for n in clock)
        when = times.moment(f"{_text(found, 'GPS GPSDate')} {hour:02}:{minute:02}:{second:02}")
        if when:
            yield Detail(Kind.GPS_TIME, when.isoformat(timespec="seconds") + "Z", ExifTag("GPS GPSTimeStamp"))


def _thumbnail(found: Tags, block: bytes) -> Iterator[Detail]:
    start, length = (
        (_numbers(found, f"Thumbnail {n}") or [0])[0]
        for n in ("JPEGInterchangeFormat", "JPEGInterchangeFormatLength")
    )
    if start and length:
        picture = block[int(start) : int(start + length)]
        if picture.startswith(b"\xff\xd8") and len(picture) >= _SMALLEST_PICTURE:
            yield Detail(Kind.THUMB, len(picture), ExifTag("Thumbnail JPEGInterchangeFormat"))


def _coordinate(found: Tags, name: str) -> tuple[float | None, bool]:
    """Return signed degrees, and whether the hemisphere is written."""
    ref = _text(found, name + "Ref").strip()[:1].upper()
    return position.degrees(_numbers(found, name), ref), bool(ref)


def _numbers(found: Tags, name: str) -> list[float | None]:
    """Return a tag's numbers; None stands for a ratio over zero, nothing for text."""
    values = found[name].values if name in found else ()
    return [] if isinstance(values, str) else [_number(v) for v in values]


def _number(value: Any) -> float | None:
    """Return a number of ours or of plain ExifRead, whose ratios over zero keep their denominator."""
    return None if value is None or getattr(value, "den", 1) == 0 else float(value)


def _text(found: Tags, name: str) -> str:
    """Return a tag as text, empty where it is missing; numbers (a serial of some cameras) as digits."""
    values = found[name].values if name in found else ""
    if isinstance(values, str):
        return values
    if isinstance(values, tuple | list) and len(values) == 1:
        return str(values[0])
    return plain(_raw(values))


def _is_number(values: Any) -> bool:
    """Return whether a value is numbers, where text is expected: a raw format's other use of a tag."""
    if isinstance(values, str):
        return False
    return isinstance(values, tuple | list) and (len(values) == 1 or not all(_is_byte(v) for v in values))


def _is_byte(value: Any) -> bool:
    return isinstance(value, int) and 0 <= value < 256


def _wide(values: Any) -> str:
    return values if isinstance(values, str) else wide(_raw(values))


def _raw(values: Any) -> bytes:
    """Return a value as bytes: ours are bytes, plain ExifRead's a list of numbers."""
    if isinstance(values, bytes):
        return values
    if isinstance(values, str):
        return values.encode()
    return bytes(v for v in values if isinstance(v, int) and 0 <= v < 256)


PARSER = Parser(name="exif", kinds=frozenset({BlockKind.EXIF}), parse=parse)
