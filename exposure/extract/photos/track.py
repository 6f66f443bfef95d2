"""Where a film was taken, as cameras, drones and dashboard cameras write it beside the picture.

Formats: CAMM, developers.google.com/streetview/publish/camm-spec; NMEA 0183 (RMC, GGA); subtitles of DJI's
and Autel's drones; Sony's ``rtmd``, DJI's ``djmd`` (protocol buffers) and Novatek's ``freeGPS``, none of them
published, described in ExifTool's documentation (exiftool.org/TagNames, Sony, DJI and QuickTime, read
2026-11-24), as are Insta360's records.
"""

import re
import struct
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from math import degrees as from_radians

from exposure.extract.photos import position, protobuf
from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.extract.photos.decode import plain
from exposure.extract.photos.spread import Fix, told
from exposure.model import BoxPath, Kind

_SATELLITES = datetime(1980, 1, 6)  # noqa: DTZ001 (counted in UTC)
_UNIX = datetime(1970, 1, 1)  # noqa: DTZ001 (as above)
_MAX_SECONDS = 4e9
_MAX_TAGS = 500


def parse(block: Block) -> Iterator[Detail]:
    """Yield places, and numbers of cameras, of a track of a film."""
    samples = list(_samples(block.content))
    form = block.path.rpartition("/")[2]
    yield from told((fix for sample in samples for fix in _PLACES[form](sample)), block.path)
    for sample in samples[:1]:
        for text in _SERIALS[form](sample) if form in _SERIALS else ():
            yield Detail(Kind.SERIAL, text, BoxPath(f"{block.path}/SerialNumber"))


def _samples(content: bytes) -> Iterator[bytes]:
    """Yield the samples, whose lengths stand before them."""
    start = 0
    while start + 4 <= len(content):
        size = int.from_bytes(content[start : start + 4], "big")
        yield content[start + 4 : start + 4 + size]
        start += 4 + size


def _fix(latitude: float | None, longitude: float | None, when: datetime | None = None) -> Iterator[Fix]:
    """Yield a place, if it is one."""
    point = position.place(latitude, longitude)
    if point:
        yield Fix(point, when)


def _camm(sample: bytes) -> Iterator[Fix]:
    """Yield the place of a sample: 2 bytes, its kind, numbers. Kind 5 is a place, 6 also tells when."""
    kind = sample[2:4]
    if kind == b"\5\0" and len(sample) >= 20:
        yield from _fix(*struct.unpack_from("<dd", sample, 4))
    elif kind == b"\6\0" and len(sample) >= 32:
        seconds, locked, latitude, longitude = struct.unpack_from("<didd", sample, 4)
        if locked:
            known = 0 < seconds < _MAX_SECONDS
            yield from _fix(latitude, longitude, _SATELLITES + timedelta(seconds=seconds) if known else None)


def _tags(sample: bytes) -> Mapping[int, bytes]:
    """Return the tags of a Sony's sample: the head's length, then tags, lengths and values."""
    found: dict[int, bytes] = {}
    start = int.from_bytes(sample[:2], "big")
    for _ in range(_MAX_TAGS):
        tag, size = (int.from_bytes(sample[start + i : start + i + 2], "big") for i in (0, 2))
        if not tag or start + 4 >= len(sample):
            break
        if tag == 0x060E:
            start += 16
        elif tag == 0x8300:
            start += 4
        else:
            found[tag] = sample[start + 4 : start + 4 + size]
            start += 4 + size
    return found


def _sony(sample: bytes) -> Iterator[Fix]:
    """Yield the place among the tags of a Sony's sample, if its receiver had one."""
    tags = _tags(sample)
    if plain(tags.get(0x8509, b"A")) == "A":
        north, east = (
            position.degrees(_ratios(tags.get(tag, b"")), plain(tags.get(tag - 1, b"")))
            for tag in (0x8502, 0x8504)
        )
        yield from _fix(north, east)


def _ratios(raw: bytes) -> list[float | None]:
    numbers = struct.unpack(f">{len(raw) // 8 * 2}I", raw[: len(raw) // 8 * 8])
    return [a / b if b else None for a, b in zip(numbers[::2], numbers[1::2], strict=True)]


def _sony_serial(sample: bytes) -> Iterator[str]:
    yield plain(_tags(sample).get(0x8114, b""))


_DJI_PLACES = ((3, 4, 2, 1), (3, 4, 4, 1), (3, 3, 4, 1))
"""Where the place stands in the messages of DJI's models: units (1 is degrees), latitude, longitude."""


def _dji(sample: bytes) -> Iterator[Fix]:
    """Yield the place in a DJI's message."""
    for path in _DJI_PLACES:
        said = protobuf.numbers(protobuf.inner(sample, path))
        units = said.get(1, 0)
        if {2, 3} <= set(said) and units in {0, 1}:
            north, east = (said[field] if units else from_radians(said[field]) for field in (2, 3))
            yield from _fix(north, east)


def _dji_serial(sample: bytes) -> Iterator[str]:
    if protobuf.inner(sample, (1, 1, 1)).startswith(b"dvtm_"):
        yield plain(protobuf.inner(sample, (1, 1, 5)))


_NMEA = re.compile(
    r"\$[A-Z]{2}(RMC,[\d.]*,A|GGA,[\d.]*),(\d{2})(\d{2}\.\d{1,8}),([NS]),(\d{3})(\d{2}\.\d{1,8}),([EW])(?:,(\d))?"
)
"""A sentence's name, latitude and longitude in degrees and minutes, and what follows: in GGA 0 is no fix."""
_DEGREES = r"([+-]?\d{1,3}\.\d{2,12})"
_DJI = re.compile(rf"GPS ?\({_DEGREES}, ?{_DEGREES},")
_DJI_NAMED = re.compile(rf"\[latitude ?: ?{_DEGREES}\] ?\[long(?:t|)itude ?: ?{_DEGREES}\]")
_AUTEL = re.compile(r"(?:HOME|GPS)\(([EW]): ?(\d{1,3}\.\d{2,12}), ?([NS]): ?(\d{1,3}\.\d{2,12})")
_YUNEEC = re.compile(rf"\bLat ?: ?{_DEGREES}\s{{1,4}}Lon ?: ?{_DEGREES}")


def _words(sample: bytes) -> Iterator[Fix]:
    """Yield the places in a subtitle, or in a part of a receiver's log."""
    text = sample[:2048].decode("latin-1")
    for match in _NMEA.finditer(text):
        if match[1][0] == "R" or (match[8] or "0") != "0":
            north = position.degrees([float(match[2]), float(match[3])], match[4])
            yield from _fix(north, position.degrees([float(match[5]), float(match[6])], match[7]))
    for match in _DJI.finditer(text):
        yield from _fix(float(match[2]), float(match[1]))
    for match in (*_DJI_NAMED.finditer(text), *_YUNEEC.finditer(text)):
        yield from _fix(float(match[1]), float(match[2]))
    for match in _AUTEL.finditer(text):
        east, north = float(match[2]), float(match[4])
        yield from _fix(-north if match[3] == "S" else north, -east if match[1] == "W" else east)


_NOVATEK = re.compile(rb"A([NS])([EW])\0(.{8})", re.DOTALL)


def _free(sample: bytes) -> Iterator[Fix]:
    """Yield the place of a dashboard camera's block: a letter for a fix, letters of the hemispheres, and
    degrees times 100 with minutes, as two floats.
    """
    match = _NOVATEK.search(sample, 12, 160) if sample[4:12] == b"freeGPS " else None
    if match:
        north, east = struct.unpack("<ff", match[3])
        yield from _fix(_minutes(north, match[1]), _minutes(east, match[2]))


def _insta360(sample: bytes) -> Iterator[Fix]:
    """Yield a place: seconds since 1970 (and 6 bytes), a letter for a fix, twice degrees and a letter."""
    if len(sample) >= 29 and sample[10:11] == b"A" and sample[19:20] in {b"N", b"S"}:
        seconds, (north,), (east,) = sample[:4], *(struct.unpack_from("<d", sample, at) for at in (11, 20))
        west = sample[28:29] != b"E"  # some write an O for it
        moment = _UNIX + timedelta(seconds=int.from_bytes(seconds, "little"))
        yield from _fix(-abs(north) if sample[19:20] == b"S" else north, -abs(east) if west else east, moment)


def _minutes(value: float, ref: bytes) -> float | None:
    """Return degrees from ``DDMM.MMMM``, None where there are sixty minutes or more."""
    if not 0 <= value < 18_000:
        return None
    whole, minutes = divmod(value, 100)
    return position.degrees([whole, minutes], ref.decode()) if minutes < 60 else None


_PLACES: Mapping[str, Callable[[bytes], Iterator[Fix]]] = {
    "camm": _camm,
    "rtmd": _sony,
    "djmd": _dji,
    "tx3g": _words,
    "text": _words,
    "gps": _free,
    "insta360": _insta360,
}
_SERIALS: Mapping[str, Callable[[bytes], Iterator[str]]] = {"rtmd": _sony_serial, "djmd": _dji_serial}

PARSER = Parser(name="track", kinds=frozenset({BlockKind.TRACK}), parse=parse)
