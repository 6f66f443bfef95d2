"""Named texts: pairs of a plain name and a text, as PNG, Sigma, Canon's CRW and MIE files keep them.

Standards: PNG (third edition), 11.3.3.2 (keywords); the names that ImageMagick and ExifTool write into
PNG. Containers with other names of their own translate them to these.
"""

import re
from collections.abc import Iterator, Mapping

from exposure.extract.photos import position, times
from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.model import BoxPath, Kind, Level, Locator, Subject
from exposure.model.codec import offset as written

MAX_PAIRS = 1000

_KINDS: Mapping[str, Kind] = {
    "title": Kind.TEXT,
    "headline": Kind.TEXT,
    "description": Kind.TEXT,
    "caption": Kind.TEXT,
    "comment": Kind.TEXT,
    "parameters": Kind.TEXT,
    "prompt": Kind.TEXT,
    "workflow": Kind.TEXT,
    "dream": Kind.TEXT,
    "sd-metadata": Kind.TEXT,
    "invokeai_metadata": Kind.TEXT,
    "negative_prompt": Kind.TEXT,
    "imagedescription": Kind.TEXT,
    "author": Kind.ARTIST,
    "artist": Kind.ARTIST,
    "creator": Kind.ARTIST,
    "owner": Kind.OWNER,
    "reviewer": Kind.PERSON,
    "company": Kind.TEXT,
    "contact": Kind.TEXT,
    "subject": Kind.KEYWORD,
    "copyright": Kind.COPYRIGHT,
    "software": Kind.SOFTWARE,
    "make": Kind.MAKE,
    "model": Kind.MODEL,
    "lens": Kind.LENS,
    "lensmodel": Kind.LENS,
    "serial": Kind.SERIAL,
    "bodyserialnumber": Kind.SERIAL,
    "lensserialnumber": Kind.SERIAL,
    "imageuniqueid": Kind.ID,
    "filename": Kind.ORIG_FILENAME,
    "keywords": Kind.KEYWORD,
    "url": Kind.URL,
    "email": Kind.EMAIL,
    "phone": Kind.PHONE,
    "address": Kind.ADDRESS,
    "document": Kind.ORIG_FILENAME,
    "place": Kind.PLACE,
    "city": Kind.PLACE,
    "state": Kind.PLACE,
    "country": Kind.PLACE,
}
_TIMES = frozenset(
    {
        "creation time",
        "create-date",
        "modify-date",
        "datetime",
        "datetimeoriginal",
        "datetimedigitized",
    }
)
_SPOKEN = re.compile(
    r"(?:[A-Za-z]{3}, *)?(\d\d?)[ -]([A-Za-z]{3})[a-z]*[ -](\d{4}) +(\d\d?:\d\d(?::\d\d)?) *"
    r"((?:[+-]\d{4})|GMT|UTC?)?.*"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_RATIO = re.compile(r"\s*(\d{1,10})/(\d{1,10})\s*")


def parse(block: Block) -> Iterator[Detail]:
    """Yield the details among named texts."""
    words = block.content.decode("utf-8", "replace").split("\0")
    known: dict[str, str] = {}
    for name, text in list(zip(words[::2], words[1::2], strict=False))[:MAX_PAIRS]:
        key = name.strip().casefold().removeprefix("exif:")
        place = BoxPath(f"{block.path}/{name.strip()[:80]}")
        known.setdefault(key, text)
        if key in _KINDS:
            yield _detail(_KINDS[key], text, place)
        elif key in _TIMES:
            yield from _time(text, place)
    yield from _position(known, block.path)


def _detail(kind: Kind, text: str, place: Locator) -> Detail:
    """Return a detail; people named in a file are others."""
    return Detail(kind, text, place, subject=Subject.OTHER if kind is Kind.PERSON else Subject.OWNER)


def _time(text: str, place: Locator) -> Iterator[Detail]:
    """Yield a time and its offset; some programs write it as e-mail does."""
    spoken = _SPOKEN.fullmatch(text.strip()[:60])
    if spoken and spoken[2].lower() in _MONTHS:
        month = _MONTHS.index(spoken[2].lower()) + 1
        zone = "Z" if (spoken[5] or "").isalpha() else spoken[5] or ""
        text = f"{spoken[3]}-{month:02}-{int(spoken[1]):02} {spoken[4]}{zone}"
    when, zone_minutes = times.moment(text), times.offset(text)
    if when is None:
        return
    exact, everywhere = times.has_clock(text), times.is_utc(text)
    value = when.isoformat(timespec="seconds") if exact else when.date().isoformat()
    local = when if exact and not everywhere else None
    yield Detail(Kind.DATETIME, value, place, local, None if everywhere else zone_minutes)
    if zone_minutes is not None:
        level = Level.HINT if everywhere else Level.STRONG
        yield Detail(Kind.TZ, written(zone_minutes), place, level=level)


def _position(known: Mapping[str, str], path: str) -> Iterator[Detail]:
    """Yield the place that ImageMagick copies from Exif as three ratios and a letter."""
    latitude, longitude = (
        position.degrees(_ratios(known.get(name, "")), known.get(name + "ref", ""))
        for name in ("gpslatitude", "gpslongitude")
    )
    point = position.place(latitude, longitude)
    if point:
        yield Detail(Kind.GPS, point, BoxPath(f"{path}/exif:GPSLatitude"))


def _ratios(text: str) -> list[float | None]:
    matches = [_RATIO.fullmatch(part) for part in text.split(",")[:3]]
    return [int(m[1]) / int(m[2]) if m and int(m[2]) else None for m in matches]


PARSER = Parser(name="named", kinds=frozenset({BlockKind.NAMED}), parse=parse)
