"""JPEG: marker segments up to the picture, and what cameras and programs put into them.

Standards: ITU-T T.81 annex B (segments); CIPA DC-008, 4.7.2 (Exif in APP1); XMP specification part 3,
1.1.3 (XMP in APP1); Adobe Photoshop file formats, image resource section (APP13); JFIF 1.02 (JFXX).
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from exposure.extract.photos.containers import apps, movie, mpf, photoshop, trailers
from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind, Container
from exposure.model import Document, Kind

MAX_SEGMENTS = 5000
"""A camera writes about 10, a phone with a depth map or a large XMP some hundreds."""

_ALONE = frozenset({0x00, 0x01, *range(0xD0, 0xD9)})
_LAST = frozenset({0xDA, 0xD9})
"""The markers of a scan, and of the end."""
_FILL, _COMMENT = 0xFF, 0xFE
_FILLS = re.compile(rb"\xff+")
_EXIF = b"Exif\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_MORE = b"http://ns.adobe.com/xmp/extension/\0"
_PACKET = re.compile(rb"<\?xpacket begin|<x:xmpmeta|<rdf:RDF")
_PHOTOSHOP = b"Photoshop 3.0\0"
_JFXX_PICTURE = b"JFXX\0\x10"
_FILM = re.compile(rb"\0\0\0[\x10-\x40]ftyp(?:mp4|iso|qt  |avc1|3gp|M4V)")
_PICTURE = b"\xff\xd8\xff"
_BEGINS = (b"\xff\xd8", b"\xff\x01Exiv2")
"""How a JPEG begins, and exiv2's files of the same segments without a picture."""
_TIFF = (b"II*\0", b"MM\0*")


def segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield marker and body of each segment before the picture; stray bytes between them are skipped.

    Raises:
        EOFError: The file ends before the picture; what there is of the last segment has been given.
    """
    position, find = 2, content.find
    for _ in range(MAX_SEGMENTS):
        position = find(b"\xff", position) + 1
        if not 0 < position < len(content):
            raise EOFError("a JPEG file that ends before its picture")
        marker = content[position]
        if marker in _LAST:
            return
        if marker == _FILL:
            position = _FILLS.search(content, position).end() - 1  # type: ignore[union-attr] # there is one
            continue
        start = position + 3
        length = int.from_bytes(content[position + 1 : start], "big")
        position += 1
        if length >= 2 and marker not in _ALONE:
            position += length
            yield marker, content[start:position]


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of a JPEG file.

    Raises:
        EOFError: The file ends before the picture; the blocks that there are have been given.
    """
    bodies: dict[int, list[bytes]] = defaultdict(list)
    cut = None
    try:
        for marker, body in segments(content):
            if marker == _COMMENT:
                yield Block(BlockKind.COMMENT, body, "COM")
            elif 0xE0 <= marker <= 0xEF:
                bodies[marker - 0xE0].append(body)
    except EOFError as error:
        cut = error
    yield from _in_apps(bodies)
    if cut:
        raise cut


def behind(document: Document) -> Iterator[Block]:
    """Yield the blocks behind the picture: trailers, a film that moves it, and other pictures."""
    content = document.content
    if document.complete:
        yield from trailers.blocks(trailers.End(content, 0))
        yield from _film(content)
    else:
        tail = document.tail
        all_told = yield from trailers.blocks(trailers.End(tail, max(0, document.size - len(tail))))
        if not all_told:
            yield from movie.end(tail)
    for picture in mpf.pictures(content):
        whole = content[picture.start : picture.start + picture.size] if document.complete else b""
        there = whole.startswith(_PICTURE) or (not document.complete and picture.start < document.size)
        if picture.smaller and there:
            yield Block(BlockKind.FOUND, b"", "APP2/MPF", Kind.PREVIEW, picture.size)
        if whole.startswith(_PICTURE):
            yield from blocks(whole)


def _film(content: bytes) -> Iterator[Block]:
    """Yield a film that is appended to a photo, and what it says about itself."""
    match = None if content.endswith(b"\xff\xd9") else _FILM.search(content)
    if match:
        film = content[match.start() :]
        if film.find(b"SEFT", max(0, len(film) - trailers.REACH)) < 0:  # which tells of it, and its size
            yield Block(BlockKind.FOUND, b"", "film", Kind.MOTION_VIDEO, len(film))
        yield from movie.blocks(film)


def _in_apps(bodies: Mapping[int, list[bytes]]) -> Iterator[Block]:
    """Yield the blocks in application segments, given by number."""
    yield from _exif(bodies.get(1, []))
    yield from _xmp(bodies.get(1, []))
    resources = (b[len(_PHOTOSHOP) :] for b in bodies.get(13, ()) if b.startswith(_PHOTOSHOP))
    yield from photoshop.blocks(b"".join(resources))
    for body in bodies.get(0, ()):
        if body.startswith(_JFXX_PICTURE):
            yield Block(BlockKind.FOUND, b"", "APP0/JFXX", Kind.THUMB, len(body) - len(_JFXX_PICTURE))
    yield from apps.blocks(bodies)


def _exif(bodies: list[bytes]) -> Iterator[Block]:
    """Yield Exif blocks; one that is longer than a segment goes on in the next."""
    parts: list[bytes] = []
    for body in (b[6:] for b in bodies if b.startswith(_EXIF)):
        if parts and body.startswith(_TIFF):
            yield Block(BlockKind.EXIF, b"".join(parts), "APP1/Exif")
            parts = []
        parts.append(body)
    if parts:
        yield Block(BlockKind.EXIF, b"".join(parts), "APP1/Exif")


def _xmp(bodies: list[bytes]) -> Iterator[Block]:
    """Yield XMP packets: the main one, then each extended one, joined from its parts.

    A part is 32 letters that name the packet, its full length and the part's place (4 bytes each).
    """
    packets: dict[bytes, list[tuple[int, bytes]]] = defaultdict(list)
    for body in bodies:
        if body.startswith(_XMP):
            yield Block(BlockKind.XMP, body[len(_XMP) :], "APP1/XMP")
        elif body.startswith(_XMP_MORE):
            start = len(_XMP_MORE) + 32
            place = int.from_bytes(body[start + 4 : start + 8], "big")
            packets[body[start - 32 : start]].append((place, body[start + 8 :]))
        elif not body.startswith(_EXIF) and (packet := _PACKET.search(body, 0, 128)):  # under another mark
            yield Block(BlockKind.XMP, body[packet.start() :], "APP1/XMP")
    for parts in packets.values():
        whole = b"".join(part for _, part in sorted(parts))
        if len(whole) <= MAX_BLOCK:
            yield Block(BlockKind.XMP, whole, "APP1/XMP extension")


CONTAINER = Container(name="jpeg", claims=lambda head: head.startswith(_BEGINS), blocks=blocks, behind=behind)
