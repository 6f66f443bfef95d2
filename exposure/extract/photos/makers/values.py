"""How the values of makers' tags are written.

Sources: the tag tables of ExifTool's documentation (exiftool.org/TagNames, read 2026-11-24).
"""

import re
import struct
from functools import cache

from exposure.extract.photos.decode import plain, wide
from exposure.extract.photos.makers import cities
from exposure.extract.photos.makers.form import Read, Value
from exposure.model.codec import offset as written

_PANASONIC = re.compile(rb"([A-Z][0-9A-Z]{2})(\d\d)(\d\d)(\d\d)(\d{4})")
_FUJIFILM = re.compile(
    r"(.*?\s*)((?:[0-9a-fA-F]{2})*)(\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(.{12})\s*", re.DOTALL
)
_FIRST_LABEL = re.compile(r"(?:HYPER|ULTRA)FIRE", re.IGNORECASE)
_FACE = 62
"""Bytes: no record of a face is shorter."""
_YOUNG = 70
"""Years of two digits below this are of this century."""


def letters(value: Value) -> str:
    """Return text of plain letters; other bytes mean that an editor has moved the note's values."""
    text = value.raw.lstrip(b"\0").split(b"\0", 1)[0].rstrip(b"\xff").decode("ascii", "replace")
    return text if text.isprintable() and "\ufffd" not in text else ""


def code(value: Value) -> str:
    """Return letters and digits, five at least: shorter ones are no serial number."""
    text = letters(value)
    return text if re.match(r"\w{5}", text) else ""


def words(value: Value) -> str:
    """Return text."""
    return plain(value.raw)


def strict(value: Value) -> str:
    """Return text that is proper UTF-8; some cameras leave other bytes in a field for words."""
    try:
        text = value.raw.split(b"\0", 1)[0].decode().strip()
    except UnicodeDecodeError:
        return ""
    return text if text.isprintable() else ""


def nikon_place(value: Value) -> str:
    """Return the place that a Nikon's own map named: its encoding (4), its name (from 9 on)."""
    raw = value.raw[9:79]
    return wide(raw, ">").split("\0", 1)[0] if value.raw[4:5] == b"\2" else strict(value._replace(raw=raw))


def face(number: int) -> Read:
    """Return a reader of the name that a Fujifilm knows a face by.

    Place and length of each face's record stand at the beginning; length and place of the name at 30 in it.
    """

    def read(value: Value) -> str:
        raw, order = value.raw, value.order
        at, size = struct.unpack_from(order + "II", raw, 8 * number) if len(raw) >= 8 * number + 8 else (0, 0)
        if size < _FACE or at + size > len(raw):
            return ""
        length, start = struct.unpack_from(order + "II", raw, at + 30)
        return strict(value._replace(raw=raw[start : start + length]))

    return read


def label(value: Value) -> str:
    """Return a name that the owner gave the camera; at first it is that of the model."""
    text = plain(value.raw).strip()
    return "" if text.casefold() == value.note.model.strip().casefold() or _FIRST_LABEL.search(text) else text


def digits(value: Value) -> str:
    """Return bytes as hexadecimal digits; nothing for zeros."""
    return value.raw[:32].hex() if any(value.raw[:32]) else ""


def number(value: Value) -> str:
    """Return a 32-bit number."""
    raw = value.raw
    return str(struct.unpack_from(value.order + "I", raw)[0]) if len(raw) >= 4 else ""


def canon_number(value: Value) -> str:
    """Return a Canon's serial number; one early camera puts its own code before it."""
    text = number(value)
    if text and re.search(r"EOS D30\b", value.note.model):
        return f"{int(text) >> 16:04x}{int(text) & 0xFFFF:05}"
    return text


def canon_internal(value: Value) -> str:
    """Return a Canon's other number, which in one camera stands behind other things."""
    raw = value.raw[9:] if re.search(r"EOS 5D$", value.note.model.strip()) else value.raw
    return letters(value._replace(raw=raw))


def canon_lens(value: Value) -> str:
    """Return the five bytes of a lens's number."""
    return value.raw[:5].hex() if any(value.raw[:4]) and len(value.raw) >= 5 else ""


def dated(value: Value) -> str:
    """Return Panasonic's serial number, in which the day of its making stands."""
    match = _PANASONIC.match(value.raw)
    if not match:
        return letters(value)
    model, year, month, day, count = (part.decode("ascii") for part in match.groups())
    return f"({model}) {_year(year)}:{month}:{day} no. {count}"


def fujifilm(value: Value) -> str:
    """Return Fujifilm's serial number: letters as digits, the day of making, twelve more."""
    text = letters(value)
    match = _FUJIFILM.fullmatch(text)
    if not match:
        return text
    body = bytes.fromhex(match[2]).decode("latin-1")
    return f"{match[1]}{body} {_year(match[3])}:{match[4]}:{match[5]} {match[6]}"


def _year(two: str) -> int:
    return int(two) + (2000 if int(two) < _YOUNG else 1900)


def ricoh(value: Value) -> str:
    """Return Ricoh's serial number, letters of the model before it, or the bytes of an internal one."""
    text = letters(value)[:16]
    if re.fullmatch(r"[-\w ]+", text):
        return f"({text[:-8]}){text[-8:]}" if len(text) > 8 else text
    return digits(value._replace(raw=value.raw[:16]))


def sony_dated(value: Value) -> str:
    """Return a Sony's serial number, whose pairs of digits stand in reverse."""
    text = letters(value).zfill(8)
    return "".join(text[i : i + 2] for i in (6, 4, 2, 0)) if re.fullmatch(r"\d{8}", text) else ""


_SONY_NEW = re.compile(
    r"ILCE-(?:6100A?|6300|6400A?|6500|6600|7C|7M3|7RM2|7RM3A?|7RM4A?|7SM2|9|9M2)\b|ILCA-99M2|ZV-E10\b"
    r"|ILCE-(?:7M4|7RM5|7SM3)\b|ILME-FX3"
)
_SONY_NEWEST = re.compile(r"ILCE-(?:6700|7CM2|7CR)\b|ILME-FX2\b|ZV-(?:E1|E10M2)\b")
_SONY_SHUT = re.compile(r"ILCE-(?:1M2|7M5|7RM6)")
"""Their block is as that of the newest where its shutter moves; then it begins with five zeros."""
_SONY_NONE = re.compile(
    r"DSC-|Stellar|Lunar|NEX-(?:5N|7|VG20E)\b|ZV-|ILME-|ILCE-(?:1|6[1-7]00|7C|7M[3-9]|7RM|7SM[2-9]|9)"
)


def sony(value: Value) -> str:
    """Return the internal number in Sony's enciphered block; where it stands depends on the camera."""
    model = value.note.model
    if _SONY_NEWEST.match(model) or (_SONY_SHUT.match(model) and value.raw.startswith(bytes(5))):
        start, length = 0x38, 6
    elif _SONY_NEW.match(model):
        start, length = 0x88, 6
    elif re.match(r"ILCE-1\b", model):
        start, length = 0x8A, 6
    elif re.match(r"SLT-|HV|ILCA-", model):
        start, length = 0xF0, 5
    elif _SONY_NONE.match(model):
        return ""
    else:
        start, length = 0x7C, 4
    body = value.raw[start : start + length].translate(_deciphered())
    return body.hex() if len(body) == length and any(body) else ""


@cache
def _deciphered() -> bytes:
    """Return the table that turns Sony's bytes back: each is the third power of its own, modulo 249."""
    table = bytearray(range(256))
    for plain_byte in range(2, 248):
        table[plain_byte**3 % 249] = plain_byte
    return bytes(table)


def zone16(value: Value) -> str:
    """Return the offset in the first 16-bit number, in minutes."""
    return _zone(struct.unpack_from(value.order + "h", value.raw)[0]) if len(value.raw) >= 2 else ""


def zone32(value: Value) -> str:
    """Return the offset in the second 32-bit number, in minutes."""
    return _zone(struct.unpack_from(value.order + "i", value.raw, 4)[0]) if len(value.raw) >= 8 else ""


def _zone(minutes: int) -> str:
    """Return an offset as text; 0 is what a camera without a chosen zone writes."""
    return (written(minutes) or "") if minutes and abs(minutes) <= 15 * 60 and minutes % 15 == 0 else ""


def spoken_zone(value: Value) -> str:
    """Return an offset written as ``+02:00``."""
    text = letters(value).strip()
    return text if re.fullmatch(r"[+-]\d\d:\d\d", text) else ""


def canon_city(value: Value) -> str:
    """Return the city in the third 32-bit number."""
    raw = value.raw
    return (
        cities.named(cities.CANON, struct.unpack_from(value.order + "i", raw, 8)[0]) if len(raw) >= 12 else ""
    )


def pentax_city(value: Value) -> str:
    """Return the city whose number is the value."""
    raw = value.raw
    return cities.named(cities.PENTAX, struct.unpack_from(value.order + "H", raw)[0]) if len(raw) >= 2 else ""


def pentax_byte(place: int) -> Read:
    """Return a reader of a city whose number is one byte of the value."""
    return lambda value: cities.named(cities.PENTAX, value.raw[place]) if len(value.raw) > place else ""


def part(start: int, length: int, read: Read = letters) -> Read:
    """Return a reader of a part of the value."""
    return lambda value: read(value._replace(raw=value.raw[start : start + length]))


def nintendo(value: Value) -> str:
    """Return the four bytes of a console's number."""
    raw = value.raw[0x18:0x1C]
    return f"0x{raw.hex()}" if len(raw) == 4 and any(raw) else ""
