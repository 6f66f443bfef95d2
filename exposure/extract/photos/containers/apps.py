"""What single makers and programs put into the application segments of a JPEG.

Formats: published by none of them, but for FlashPix (Exif 2.1, annex) and JUMBF (ISO/IEC 19566-5); described
in ExifTool's documentation (exiftool.org/TagNames/JPEG.html, read 2026-11-24).
"""

import re
import struct
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from html import unescape

from exposure.extract.photos import tiff
from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind
from exposure.extract.photos.decode import comment, plain, wide
from exposure.model import Kind

Apps = Mapping[int, Sequence[bytes]]
"""The bodies of application segments by their number, 0 to 15."""

_SMALLEST_PICTURE = 100
_FLIR, _FLASHPIX, _GOPRO, _DUCKY, _UNICODE = b"FLIR\0", b"FPXR\0", b"GoPro\0", b"Ducky", b"UNICODE\0"
_PREVIEW = re.compile(rb"(?:|\0|QVGA\0|BGTH)\xff\xd8\xff[\xdb\xe0\xe1]")
_INFIRAY = b"infisense\0"
_INFIRAY_SERIALS = (0x0C0, 0x240)
_HEAP = b"HEAPJPGM"
_META = re.compile(rb"(?:Meta|META|Exif)\0\0(?:II\*\0|MM\0\*)")
_KODAK = {0xC353: "owner", 0xC354: "serial"}
_UNIQUE = b"ssuniqueid\0"
_JUKEBOX = b"Media Jukebox\0"
_ELEMENT = re.compile(rb"<(\w{1,20})>([^<]{1,500})</")
_JUKED = {
    "People": "reviewer",
    "Places": "place",
    "Name": "title",
    "Caption": "caption",
    "Keywords": "keywords",
}
_PICTURE_INFO = re.compile(rb"[^\0]{0,40}\0?[^\[\0]{0,20}\[picture info\]")
_LINE = re.compile(rb"[\r\n](TimeDate|Serial#|ID)=([^\r\n\0]{1,80})")


def blocks(apps: Apps) -> Iterator[Block]:
    """Yield the blocks in segments that few files have."""
    for number, read in _READERS:
        if number in apps:
            yield from read(apps[number])


def _named(pairs: Iterable[tuple[str, str]], path: str) -> Iterator[Block]:
    """Yield one block of names and texts."""
    words = "".join(f"{word.split(chr(0))[0]}\0" for pair in pairs for word in pair)
    if words:
        yield Block(BlockKind.NAMED, words.encode("utf-8", "replace"), path)


def _thermal(bodies: Sequence[bytes]) -> Iterator[Block]:
    """Yield FLIR's data, which goes on over segments: mark, 1, place, last place."""
    parts = sorted((b[6], b[8:]) for b in bodies if b.startswith(_FLIR) and len(b) > 8)
    whole = b"".join(part for _, part in parts)
    if whole:
        yield Block(BlockKind.FLIR, whole[:MAX_BLOCK], "APP1/FLIR")


def _flashpix(bodies: Sequence[bytes]) -> Iterator[Block]:
    """Yield the picture in a FlashPix stream: mark, version, 2, stream (2 bytes), place (4 bytes)."""
    streams: dict[bytes, bytearray] = defaultdict(bytearray)
    for body in bodies:
        if body.startswith(_FLASHPIX) and body[6:7] == b"\2":
            streams[body[7:9]] += body[13:]
    for stream in streams.values():
        start = stream.find(b"\xff\xd8\xff", 0, 512)
        if start >= 0 and len(stream) - start >= _SMALLEST_PICTURE:
            yield Block(BlockKind.FOUND, b"", "APP2/FPXR", Kind.PREVIEW, len(stream) - start)


def _preview(number: int) -> Callable[[Sequence[bytes]], Iterator[Block]]:
    """Return a reader of a preview that stands bare in segments of one number."""

    def read(bodies: Sequence[bytes]) -> Iterator[Block]:
        begin = _PREVIEW.match(bodies[0])
        if begin:
            size = sum(map(len, bodies)) - bodies[0].index(b"\xff\xd8")
            yield Block(BlockKind.FOUND, b"", f"APP{number}", Kind.PREVIEW, size)

    return read


def _gopro(bodies: Sequence[bytes]) -> Iterator[Block]:
    whole = b"".join(b[len(_GOPRO) :] for b in bodies if b.startswith(_GOPRO))
    if whole:
        yield Block(BlockKind.GPMF, whole, "APP6/GoPro")


def _ciff(bodies: Sequence[bytes]) -> Iterator[Block]:
    """Yield what Canon's early cameras keep as in their raw files."""
    for body in bodies:
        if body[6:14] == _HEAP:
            from exposure.extract.photos.containers import ciff  # noqa: PLC0415 (which itself reads JPEG)

            yield from ciff.blocks(body, ciff.PERSONAL)


def _kodak(bodies: Sequence[bytes]) -> Iterator[Block]:
    """Yield the owner and the number in Kodak's ``Meta``, which is a TIFF block with tags of its own."""
    for body in bodies:
        if _META.match(body):
            block = body[6:]
            order = tiff.order(block)
            (first,) = struct.unpack_from(order + "I", block, 4)
            found = tiff.entries(block, first, order, _KODAK)
            pairs = ((_KODAK[e.tag], comment(block[e.place : e.place + min(e.size, 512)])) for e in found)
            told = (pair for pair in pairs if "digital camera" not in pair[1].lower())  # nobody's name
            yield from _named(told, "APP3/Meta")


def _samsung(bodies: Sequence[bytes]) -> Iterator[Block]:
    """Yield an id that Samsung's cameras write: a mark, then 32 bytes."""
    for body in bodies:
        if body.startswith(_UNIQUE) and any(body[len(_UNIQUE) :]):
            pair = ("imageuniqueid", body[len(_UNIQUE) :][:32].hex())
            yield from _named([pair], "APP5/ssuniqueid")


def _jukebox(bodies: Sequence[bytes]) -> Iterator[Block]:
    """Yield what Media Jukebox wrote as XML; its time counts days from the end of 1899."""
    for body in bodies:
        if body.startswith(_JUKEBOX):
            found = [(plain(name), unescape(plain(text))) for name, text in _ELEMENT.findall(body)]
            told = [(_JUKED[name], text) for name, text in found if name in _JUKED]
            days = (text for name, text in found if name == "Date" and re.fullmatch(r"\d{5}(\.\d+)?", text))
            told += [("datetimeoriginal", _from_days(float(text))) for text in days]
            yield from _named(told, "APP9/MediaJukebox")


def _from_days(days: float) -> str:
    return (datetime(1899, 12, 30, tzinfo=UTC) + timedelta(days=days)).isoformat(" ")[:19]


def _infiray(bodies: Sequence[bytes]) -> Iterator[Block]:
    """Yield the serial numbers of the sensors of an InfiRay camera."""
    for body in bodies:
        if body.startswith(_INFIRAY):
            serials = (plain(body[at : at + 0x40]) for at in _INFIRAY_SERIALS)
            yield from _named((("serial", s) for s in serials if s.isprintable()), "APP9/InfiRay")


def _unicode(bodies: Sequence[bytes]) -> Iterator[Block]:
    """Yield PhotoStudio's comment, which is big-endian UTF-16."""
    for body in bodies:
        if body.startswith(_UNICODE):
            yield from _named([("comment", wide(body[len(_UNICODE) :], ">"))], "APP10/UNICODE")


def _signed(bodies: Sequence[bytes]) -> Iterator[Block]:
    """Yield JUMBF boxes, which go on over segments: ``JP``, box (2 bytes), place (4 bytes), its header."""
    whole: dict[bytes, list[tuple[int, bytes]]] = defaultdict(list)
    for body in bodies:
        if body.startswith(b"JP") and len(body) > 16:
            place = int.from_bytes(body[4:8], "big")
            whole[body[2:4]].append((place, body[8:] if place == 1 else body[16:]))
    for parts in whole.values():
        content = b"".join(part for _, part in sorted(parts))[:MAX_BLOCK]
        yield Block(BlockKind.JUMBF, content, "APP11/JUMBF")


def _told(bodies: Sequence[bytes]) -> Iterator[Block]:
    """Yield what Photoshop ("save for web") and some early cameras wrote as texts."""
    for body in bodies:
        if body.startswith(_DUCKY):
            yield from _named(_ducky(body), "APP12/Ducky")
        elif _PICTURE_INFO.match(body):
            yield from _named(_picture_info(body), "APP12/PictureInfo")


def _ducky(body: bytes) -> Iterator[tuple[str, str]]:
    """Yield the comment (2) and the copyright (3): number, size, letters (4 bytes), UTF-16."""
    position = len(_DUCKY)
    while len(body) - position >= 4:
        number, size = struct.unpack_from(">HH", body, position)
        if number in {2, 3}:
            text = wide(body[position + 8 : position + 4 + size], ">")
            yield {2: "comment", 3: "copyright"}[number], text
        position += 4 + size


def _picture_info(body: bytes) -> Iterator[tuple[str, str]]:
    """Yield time and number of a camera that writes lines of ``name=value``."""
    for name, value in _LINE.findall(body):
        if name == b"TimeDate" and value.isdigit() and len(value) < 11:
            seconds = int(value)  # of the camera's clock, which has no zone
            yield "datetimeoriginal", datetime.fromtimestamp(seconds, UTC).isoformat(" ")[:19]
        elif name == b"Serial#":
            yield "serial", plain(value)


_READERS: tuple[tuple[int, Callable[[Sequence[bytes]], Iterator[Block]]], ...] = (
    (0, _ciff),
    (1, _thermal),
    (2, _flashpix),
    *((number, _preview(number)) for number in (2, 3, 4, 5)),
    (3, _kodak),
    (5, _samsung),
    (6, _gopro),
    (9, _infiray),
    (9, _jukebox),
    (10, _unicode),
    (11, _signed),
    (12, _told),
)
