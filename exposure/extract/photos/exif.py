"""Exif: what a camera writes about a photo, and where it was.

Standard: CIPA DC-008 (Exif 2.32, with the tags of 3.0); XP tags by Windows; 0xFDE8 to 0xFDEA by Adobe.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from exposure.extract.photos import header, makernote, position, tiff, times
from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.extract.photos.decode import comment, plain, wide
from exposure.extract.photos.makers import Note
from exposure.model import ExifTag, Kind, Level
from exposure.model.codec import offset as written

Tags = Mapping[str, header.Values]
"""The wanted tags' values by ExifRead's names."""

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
_RAW_ID = "Tag 0xC65D"
_COMMENT = "UserComment"
_MAIN = ("Image", "EXIF")
_TOLD: Mapping[str, tuple[str, Kind]] = {
    f"{group} {tag}": (tag, kind)
    for group in _MAIN
    for tag, kind in {**_TEXTS, **_WIDE, _RAW_ID: Kind.ID, _COMMENT: Kind.TEXT}.items()
}
"""Tags of text by their full names: the tag's own, and what it is."""
_TIMES = tuple(
    tuple((f"Image {tag}{which}", f"EXIF {tag}{which}") for tag in ("DateTime", "SubSecTime", "OffsetTime"))
    for which in ("Original", "Digitized", "")
)
"""Time, its fraction and its offset, by their full names in either of the main directories."""
_THUMBNAIL = "Thumbnail JPEGInterchangeFormat"
_place = cache(ExifTag)
"""The locator of a tag; their names are those of the tables here and in ``header``."""
_PENTAX = (b"PENTAX \0", b"SAMSUNG\0")
"""How the notes of Pentax, and of Samsung's cameras built by it, begin in a DNG."""
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
    yield from _texts(found, block.content)
    yield from _thumbnail(found, block.content)
    note = found.get("EXIF MakerNote") or found.get("Image MakerNote") or _private(found, block.content)
    if note:
        make, model = _word(found, "Image Make"), _word(found, "Image Model")
        order = tiff.order(block.content)
        yield from makernote.details(Note(block.content, int(note[0]), int(note[1]), order, make, model))
    if not whole:
        raise ValueError("a directory with too many entries")


def _private(found: Tags, block: bytes) -> Any:
    """Return place and length of a Pentax's note where it stands in a DNG, None if it is another's."""
    place = found.get("Image Tag 0xC634")
    return place if isinstance(place, tuple) and block.startswith(_PENTAX, place[0]) else None


def _texts(found: Tags, block: bytes) -> Iterator[Detail]:
    for name, values in found.items():
        told = _TOLD.get(name)
        if told is None:
            continue
        tag, kind = told
        if tag in _TEXTS:
            text = _rights(values) if kind is Kind.COPYRIGHT else _text(values)
            a_letter = kind is Kind.MAKE and len(text.strip()) == 1  # which is no maker's name
            if not a_letter and (kind is Kind.SERIAL or not _is_number(values)):
                yield Detail(kind, text, _place(name))
        elif tag in _WIDE:
            for part in _wide(values).split(";" if kind is Kind.KEYWORD else "\0"):
                yield Detail(kind, part, _place(name))
        elif tag == _RAW_ID:
            yield Detail(kind, _raw(values)[:16].hex().upper(), _place(name))
        else:
            yield Detail(kind, comment(_raw(values), tiff.order(block)), _place(name))


def _rights(values: Any) -> str:
    """Return a copyright: the photographer's, and behind a zero the editor's (Exif 2.32, 4.6.4)."""
    if not isinstance(values, bytes):
        return _text(values)
    return "; ".join(filter(None, (plain(part).strip() for part in values.split(b"\0")[:2])))


def _times(found: Tags) -> Iterator[Detail]:
    """Yield the times, the one when the photo was taken first, and the offsets of the clock."""
    for time, part, offset in _TIMES:
        at, text = _main(found, time)
        clock_at, clock = _main(found, offset)
        zone = times.offset(clock) if clock else None
        when = times.moment(text) if text else None
        if when:
            value = when.isoformat(timespec="seconds")
            yield Detail(Kind.DATETIME, value, _place(at), times.exactly(when, _main(found, part)[1]), zone)
        if zone is not None:
            yield Detail(Kind.TZ, written(zone), _place(clock_at))


def _main(found: Tags, names: tuple[str, str]) -> tuple[str, str]:
    """Return name and text of the first of two tags that is there."""
    for name in names:
        if name in found:
            return name, _text(found[name])
    return "", ""


def _gps(found: Tags) -> Iterator[Detail]:
    latitude, north = _coordinate(found, "GPS GPSLatitude")
    longitude, east = _coordinate(found, "GPS GPSLongitude")
    point = position.place(latitude, longitude)
    if point:
        level = Level.STRONG if north and east else Level.LIKELY  # without N or S it may be mirrored
        yield Detail(Kind.GPS, point, _place("GPS GPSLatitude"), level=level)
        yield from _bearing(found)
    area = found.get("GPS GPSAreaInformation")
    if area:
        yield Detail(Kind.PLACE, comment(_raw(area)), _place("GPS GPSAreaInformation"))
    yield from _gps_time(found)


def _bearing(found: Tags) -> Iterator[Detail]:
    """Yield how high the camera was and where it looked."""
    altitude = _numbers(found, "GPS GPSAltitude")
    if altitude and altitude[0]:  # exactly 0 is an unset field
        below = list(_numbers(found, "GPS GPSAltitudeRef")[:1]) == [1]
        height = round(-altitude[0] if below else altitude[0], 2)
        yield Detail(Kind.GPS_ALT, height, _place("GPS GPSAltitude"))
    direction = _numbers(found, "GPS GPSImgDirection")
    if direction and direction[0] is not None and 0 <= direction[0] <= 360:
        yield Detail(Kind.GPS_DIR, round(direction[0], 2), _place("GPS GPSImgDirection"))


def _gps_time(found: Tags) -> Iterator[Detail]:
    """Yield the receiver's time, which is UTC, if its day is known too."""
    clock = _numbers(found, "GPS GPSTimeStamp")
    if len(clock) == 3 and None not in clock:
        hour, minute, second = (int(n or 0) for n in clock)
        when = times.moment(f"{_word(found, 'GPS GPSDate')} {hour:02}:{minute:02}:{second:02}")
        if when:
            yield Detail(Kind.GPS_TIME, when.isoformat(timespec="seconds") + "Z", _place("GPS GPSTimeStamp"))


def _thumbnail(found: Tags, block: bytes) -> Iterator[Detail]:
    start, length = (_numbers(found, name)[:1] for name in (_THUMBNAIL, _THUMBNAIL + "Length"))
    if start and length and start[0] and length[0]:
        at = int(start[0])
        size = min(int(start[0] + length[0]), len(block)) - at
        if size >= _SMALLEST_PICTURE and block.startswith(b"\xff\xd8", at):
            yield Detail(Kind.THUMB, size, _place(_THUMBNAIL))


def _coordinate(found: Tags, name: str) -> tuple[float | None, bool]:
    """Return signed degrees, and whether the hemisphere is written."""
    ref = _word(found, name + "Ref").strip()[:1].upper()
    numbers = _numbers(found, name)
    if not numbers and name in found:  # some apps write text where numbers belong
        numbers = position.written(_word(found, name))
    return position.degrees(numbers, ref), bool(ref)


def _numbers(found: Tags, name: str) -> Sequence[float | None]:
    """Return a tag's numbers; None stands for a ratio over zero, nothing for text."""
    values = found.get(name, ())
    if isinstance(values, list):
        return values
    return () if isinstance(values, str) else tuple(map(float, values))


def _word(found: Tags, name: str) -> str:
    """Return a tag as text, empty where it is missing."""
    return _text(found[name]) if name in found else ""


def _text(values: Any) -> str:
    """Return a tag's values as text; numbers (a serial of some cameras) as digits."""
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
