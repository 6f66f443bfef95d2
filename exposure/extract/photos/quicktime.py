"""What films and sound files say about themselves: when, where and with what they were made.

Standards: QuickTime File Format (Apple), "Metadata" and "User data"; ISO/IEC 14496-12, 8.2.2 (``mvhd``)
and 8.10; 3GPP TS 26.244, 8 (asset information, ``loci``); ISO 6709 annex H (places as text); the item
list of iTunes, which is not published. Sony's XML: XAVC's non-real-time metadata.
"""

import re
import struct
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from exposure.extract.photos import position, times
from exposure.extract.photos.containers.boxes import Box, Numbers, boxes
from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.extract.photos.decode import clean, plain, wide
from exposure.model import BoxPath, GeoPoint, Kind, Level
from exposure.model.codec import offset as written

MAX_DEPTH = 6
MAX_VALUE = 4096
"""Longest value read, in bytes; covers of songs are longer, and are not read."""
MAX_KEYS = 500

_EPOCH = datetime(1904, 1, 1)  # noqa: DTZ001 (counted without a zone, see _created)
_UNIX = 2_082_844_800
"""Seconds from 1904 to 1970: what is smaller was counted from 1970 by mistake."""
_INNER = frozenset({b"udta", b"trak"})
_XML = re.compile(rb"<[\w:]*NonRealTimeMeta\b")

_OLD: Mapping[bytes, Kind] = {
    b"\xa9nam": Kind.TEXT,
    b"\xa9cmt": Kind.TEXT,
    b"\xa9des": Kind.TEXT,
    b"\xa9ART": Kind.ARTIST,
    b"\xa9aut": Kind.ARTIST,
    b"\xa9cpy": Kind.COPYRIGHT,
    b"\xa9dir": Kind.ARTIST,
    b"\xa9prd": Kind.ARTIST,
    b"\xa9prf": Kind.ARTIST,
    b"\xa9key": Kind.KEYWORD,
    b"keyw": Kind.KEYWORD,
    b"perf": Kind.ARTIST,
    b"\xa9mak": Kind.MAKE,
    b"\xa9mod": Kind.MODEL,
    b"\xa9day": Kind.DATETIME,
    b"\xa9xyz": Kind.GPS,
    b"manu": Kind.MAKE,
    b"modl": Kind.MODEL,
    b"titl": Kind.TEXT,
    b"dscp": Kind.TEXT,
    b"auth": Kind.ARTIST,
    b"cprt": Kind.COPYRIGHT,
    b"CNMN": Kind.MODEL,
    b"LENS": Kind.SERIAL,
    b"desc": Kind.TEXT,
    b"ownr": Kind.OWNER,
    b"apID": Kind.EMAIL,
    b"SNum": Kind.SERIAL,
    b"slno": Kind.SERIAL,
    b"cmid": Kind.SERIAL,
    b"clfn": Kind.ORIG_FILENAME,
    b"date": Kind.DATETIME,
    b"\xa9phg": Kind.COPYRIGHT,
    b"\xa9mdl": Kind.MODEL,
    b"finm": Kind.ORIG_FILENAME,
    b"@mak": Kind.MAKE,
    b"@mod": Kind.MODEL,
    b"@day": Kind.DATETIME,
    b"@xyz": Kind.GPS,
}
"""Kinds by the four letters of user data or of an item list."""
_PACKED = frozenset({b"titl", b"dscp", b"auth", b"cprt", b"perf"})
"""3GPP's: version and flags, a language, then the text."""
_KEYS: Mapping[str, Kind] = {
    "location.iso6709": Kind.GPS,
    "location.name": Kind.PLACE,
    "make": Kind.MAKE,
    "model": Kind.MODEL,
    "manufacturer": Kind.MAKE,
    "software": Kind.SOFTWARE,
    "creationdate": Kind.DATETIME,
    "content.identifier": Kind.ID,
    "author": Kind.ARTIST,
    "artist": Kind.ARTIST,
    "comment": Kind.TEXT,
    "description": Kind.TEXT,
    "title": Kind.TEXT,
    "displayname": Kind.TEXT,
    "information": Kind.TEXT,
    "keywords": Kind.KEYWORD,
    "copyright": Kind.COPYRIGHT,
    "director": Kind.ARTIST,
    "producer": Kind.ARTIST,
    "camera.owner": Kind.OWNER,
    "camera.identifier": Kind.SERIAL,
    "location.body": Kind.PLACE,
    "location.note": Kind.PLACE,
    "location.date": Kind.DATETIME,
    "com.samsung.android.utc_offset": Kind.TZ,
}
"""Kinds by a key without its owner (``com.apple.quicktime.``, ``com.android.``)."""
_KEY = re.compile(r"(?:com\.apple\.quicktime\.|com\.android\.)?(.+)")
_CHOSEN = "com.apple.quicktime.creationdate"
_PLACE = re.compile(r"([+-]\d{2,6}(?:\.\d*)?)([+-]\d{3,7}(?:\.\d*)?)")

_Found = tuple[Kind, str | GeoPoint, str]
"""Kind, text or place, and path."""


def parse(block: Block) -> Iterator[Detail]:
    """Yield the details of a ``moov``, ``udta`` or ``meta`` box.

    A place gets the time that the film writes with its zone. Where there is none it gets the
    header's, which is UTC, turned by the sun's zone of the place: right to within an hour or two.
    Nothing is then said of the clock's zone.
    """
    body = block.content
    created = _created(body) if block.path == "moov" else None
    found = list(_meta(body, block.path) if block.path == "meta" else _walk(body, block.path, 0))
    details = [d for kind, value, path in found for d in _details(kind, value, path)]
    local = next((d for d in details if d.when and d.zone is not None), None)
    if created:
        yield Detail(Kind.DATETIME, created.isoformat(), BoxPath("moov/mvhd"), level=Level.LIKELY)
    for detail in details:
        if not isinstance(detail.value, GeoPoint):
            yield detail
        elif local:
            yield detail._replace(when=local.when, zone=local.zone)
        else:
            sun = timedelta(hours=round(detail.value.longitude / 15))
            yield detail._replace(when=created + sun if created else None)


def _details(kind: Kind, value: str | GeoPoint, path: str) -> Iterator[Detail]:
    """Yield what a found text or place says."""
    if kind is Kind.GPS:
        point = iso6709(value) if isinstance(value, str) else value
        if point:
            yield Detail(kind, point, BoxPath(path))
    elif kind is Kind.DATETIME:
        yield from _time(str(value), path)
    elif kind is Kind.TZ:
        zone = times.offset(str(value))
        if zone is not None:
            yield Detail(kind, written(zone), BoxPath(path))
    else:
        yield Detail(kind, value, BoxPath(path))


def iso6709(text: str) -> GeoPoint | None:
    """Return the place that a text such as ``+48.8577+002.295/`` or ``+4851.46+00217.70/`` says."""
    match = _PLACE.search(text)
    if not match:
        return None
    return position.place(_angle(match[1], 2), _angle(match[2], 3))


def _angle(text: str, digits: int) -> float | None:
    """Return degrees from ``+DD.D``, ``+DDMM.M`` or ``+DDMMSS.S``; longitudes have a digit more."""
    whole, _, rest = text[1:].partition(".")
    first, more = whole[:digits], whole[digits:]
    parts = [first, more[:2], more[2:4]][: 1 + (len(more) + 1) // 2]
    numbers = [float(p or 0) for p in parts[:-1]] + [float(f"{parts[-1] or 0}.{rest or 0}")]
    return position.degrees(numbers, "S" if text[0] == "-" else "N")


def _created(body: bytes) -> datetime | None:
    """Return when ``mvhd`` says that the film was made, in UTC by the standard; cameras write local time."""
    head = next((b for b in boxes(body, 0, len(body)) if b.kind == b"mvhd"), None)
    if not head:
        return None
    numbers = Numbers(body, head.start, head.end)
    seconds = numbers.take(8 if numbers.take(4) >> 24 else 4)
    if seconds in {0, _UNIX}:
        return None
    try:
        return _EPOCH + timedelta(seconds=seconds if seconds >= _UNIX else seconds + _UNIX)
    except OverflowError:
        return None


def _walk(body: bytes, path: str, depth: int) -> Iterator[_Found]:
    """Yield what the boxes in a box say."""
    for box in boxes(body, 0, len(body)):
        inner = body[box.start : box.end] if box.kind != b"mdat" else b""
        name = f"{path}/{_letters(box.kind)}"
        if box.kind in _INNER and depth < MAX_DEPTH:
            yield from _walk(inner, name, depth + 1)
        elif box.kind == b"meta":
            yield from _meta(inner, name)
        elif box.kind == b"loci":
            yield from _loci(inner, name)
        elif box.kind in _OLD and depth:
            yield _OLD[box.kind], _user(box.kind, inner[:MAX_VALUE]), name


def _letters(kind: bytes) -> str:
    return kind.decode("latin-1")


def _user(kind: bytes, body: bytes) -> str:
    """Return the text of a user data box: plain, behind a length and a language, or as 3GPP has it."""
    if kind in _PACKED and body[:4] == b"\0\0\0\0":
        return _marked(body[6:])
    marked = kind[:1] == b"\xa9" or (kind[:1] == b"@" and int.from_bytes(body[:2], "big") == len(body) - 4)
    if marked and len(body) >= 4:
        size, language = struct.unpack_from(">HH", body)
        text = body[4 : 4 + size]
        return _roman(text) if language < 0x400 or language == 0x7FFF else plain(text)
    return plain(body)


def _roman(text: bytes) -> str:
    """Return a text under an old language number: Mac Roman, unless it is UTF-8."""
    text = text.split(b"\0", 1)[0]
    try:
        return text.decode()
    except UnicodeDecodeError:
        return text.decode("mac_roman")


def _marked(text: bytes) -> str:
    """Return 3GPP's text: UTF-16 behind a byte order mark, else UTF-8."""
    if text[:2] in {b"\xfe\xff", b"\xff\xfe"}:
        return wide(text).split("\0", 1)[0]
    return plain(text)


def _loci(body: bytes, path: str) -> Iterator[_Found]:
    """Yield place and name of a ``loci`` box: name, role, then longitude and latitude in 16.16."""
    end = body.find(b"\0", 6)
    if 0 < end <= len(body) - 10:
        longitude, latitude = (n / 65536 for n in struct.unpack_from(">ii", body, end + 2))
        point = position.place(latitude, longitude)
        if point:
            yield Kind.GPS, point, path
        yield Kind.PLACE, _marked(body[6:end]), path


def _meta(body: bytes, path: str) -> Iterator[_Found]:
    """Yield the items of a ``meta`` box, which in ISO files begins with version and flags."""
    start = 0 if body[4:8] == b"hdlr" else 4
    inside = {box.kind: box for box in boxes(body, start, len(body))}
    keys = list(_keys(body, inside[b"keys"])) if b"keys" in inside else []
    if b"ilst" in inside:
        yield from _items(body, inside[b"ilst"], keys, path)
    for name in (b"xml ", b"bxml"):
        if name in inside:
            text = body[inside[name].start : inside[name].end][: 256 * 1024]
            yield from _sony(text, f"{path}/{_letters(name).strip()}")


def _keys(body: bytes, box: Box) -> Iterator[str]:
    """Yield the names that an item list counts from 1: size, owner (``mdta``), name."""
    numbers = Numbers(body, box.start, box.end)
    numbers.take(4)
    for _ in range(min(numbers.take(4), MAX_KEYS)):
        start, size = numbers.position, numbers.take(4)
        if size < 8:
            return
        yield body[start + 8 : min(start + size, start + 256)].decode("utf-8", "replace")
        numbers.position = start + size


def _items(body: bytes, box: Box, keys: list[str], path: str) -> Iterator[_Found]:
    """Yield the items of a list, named by four letters or by a key's number."""
    for item in boxes(body, box.start, box.end):
        number = int.from_bytes(item.kind, "big")
        key = keys[number - 1] if 0 < number <= len(keys) else ""
        kind = _KEYS.get(_KEY.sub(r"\1", key).lower()) if key else _OLD.get(item.kind)
        name = f"{path}/keys/{clean(key, 80)}" if key else f"{path}/ilst/{_letters(item.kind)}"
        for data in boxes(body, item.start, item.end) if kind else ():
            if kind and data.kind == b"data" and data.end - data.start >= 8:
                code = int.from_bytes(body[data.start : data.start + 4], "big")
                value = body[data.start + 8 : min(data.end, data.start + 8 + MAX_VALUE)]
                if code in {0, 1, 2}:
                    yield kind, wide(value, ">") if code == 2 else plain(value), name


_SONY: tuple[tuple[Kind, re.Pattern[bytes]], ...] = (
    (Kind.MAKE, re.compile(rb'<Device\b[^>]{0,400}?\bmanufacturer="([^"]{1,100})"')),
    (Kind.MODEL, re.compile(rb'<Device\b[^>]{0,400}?\bmodelName="([^"]{1,100})"')),
    (Kind.SERIAL, re.compile(rb'<Device\b[^>]{0,400}?\bserialNo="([^"]{1,100})"')),
    (Kind.DATETIME, re.compile(rb'<CreationDate\b[^>]{0,100}?\bvalue="([^"]{1,40})"')),
)
_SONY_PLACE = re.compile(rb'name="(Latitude|Longitude)(Ref)?"\s+value="([^"]{1,40})"')


def _sony(text: bytes, path: str) -> Iterator[_Found]:
    """Yield what Sony's cameras write as XML beside a film."""
    if not _XML.search(text, 0, 1000):
        return
    for kind, pattern in _SONY:
        match = pattern.search(text)
        if match:
            yield kind, plain(match[1]), path
    said = {plain(m[1] + (m[2] or b"")): plain(m[3]) for m in _SONY_PLACE.finditer(text)}
    point = position.place(_sexagesimal(said, "Latitude"), _sexagesimal(said, "Longitude"))
    if point:
        yield Kind.GPS, point, path


def _sexagesimal(said: Mapping[str, str], name: str) -> float | None:
    """Return degrees written as ``27:7:41.1`` and a hemisphere."""
    try:
        return position.degrees([float(p) for p in said.get(name, "").split(":")], said.get(name + "Ref", ""))
    except ValueError:
        return None


def _time(text: str, path: str) -> Iterator[Detail]:
    """Yield a time, a day, or only a year, as it is written."""
    if re.fullmatch(r"\s*(?:19|20)\d\d\s*", text):
        yield Detail(Kind.DATETIME, text, BoxPath(path))
        return
    when, zone = times.moment(text), times.offset(text)
    if when:
        exact = times.has_clock(text)
        value = when.isoformat(timespec="seconds") if exact else when.date().isoformat()
        yield Detail(Kind.DATETIME, value, BoxPath(path), when if exact else None, zone)
        if zone is not None and exact:
            yield Detail(Kind.TZ, written(zone), BoxPath(path))


PARSER = Parser(name="quicktime", kinds=frozenset({BlockKind.QUICKTIME}), parse=parse)
