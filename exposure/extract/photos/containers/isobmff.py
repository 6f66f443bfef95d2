"""HEIC and AVIF: pictures kept as items of a box file; Exif and XMP are items beside them.

Standards: ISO/IEC 14496-12, 8.11 (``meta``: ``iinf`` names the items, ``iloc`` says where they are,
``idat`` may hold them); ISO/IEC 23008-12, annex A (Exif and XMP items). Samsung's ``sefd`` holds
what its JPEG files have as a trailer, ``mpvd`` a film.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from exposure.extract.photos.containers import trailers
from exposure.extract.photos.containers.boxes import Box, Numbers, boxes
from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind, Container
from exposure.model import Kind

MAX_ITEMS = 20_000
"""A large HEIC is a grid of some hundred tiles, each an item."""
MAX_PIECES = 20_000
MAX_WANTED = 16
MAX_SEGMENTS = 50
SMALL = 256
"""Pixels: a picture that is wider is a preview."""

_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_C2PA_UUID = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_CODED = frozenset({b"hvc1", b"av01"})
_FRAMES = frozenset({b"\xc0", b"\xc1", b"\xc2"})
_XMP_TYPE = b"application/rdf+xml"
_BRANDS = frozenset(
    {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"avif", b"avis", b"mif1", b"msf1"}
)
_TIFF = (b"II*\0", b"MM\0*")


@dataclass(frozen=True, slots=True)
class _Item:
    """Where an item's bytes are: pieces of the file, or of ``idat``."""

    in_idat: bool
    pieces: tuple[tuple[int, int], ...]


def claims(head: bytes) -> bool:
    """Return whether this is a still picture in boxes: by its main brand or one of its first others."""
    if head[4:8] != b"ftyp":
        return False
    end = min(int.from_bytes(head[:4], "big"), len(head), 128)
    return any(head[i : i + 4] in _BRANDS for i in range(8, end - 3, 4))


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of a HEIC or AVIF file."""
    seen = False
    for box in boxes(content, 0, len(content)):
        if box.kind == b"meta" and not seen:
            seen = True
            yield from _items(content, box)
        elif box.kind == b"uuid" and content[box.start : box.start + 16] == _XMP_UUID:
            yield Block(BlockKind.XMP, content[box.start + 16 : min(box.end, box.start + MAX_BLOCK)], "uuid")
        elif box.kind == b"moov":
            yield Block(BlockKind.QUICKTIME, content[box.start : min(box.end, box.start + MAX_BLOCK)], "moov")
        elif box.kind == b"uuid" and content[box.start : box.start + 16] == _C2PA_UUID:
            body = content[box.start + 16 : min(box.end, box.start + MAX_BLOCK)]
            yield Block(BlockKind.JUMBF, body[body.find(b"\0", 4) + 9 :], "uuid/C2PA")
        elif box.kind == b"mpvd":
            yield Block(BlockKind.FOUND, b"", "mpvd", Kind.MOTION_VIDEO, box.end - box.start)
            yield from _film(content, box)
        elif box.kind == b"sefd":
            yield from trailers.blocks(trailers.End(content[box.start : box.end], box.start))


def _film(content: bytes, film: Box) -> Iterator[Block]:
    """Yield what a film inside a picture says about itself."""
    for box in boxes(content, film.start, film.end):
        if box.kind == b"moov":
            yield Block(BlockKind.QUICKTIME, content[box.start : min(box.end, box.start + MAX_BLOCK)], "moov")


def _items(content: bytes, meta: Box) -> Iterator[Block]:
    """Yield the Exif and XMP items of a ``meta`` box, and pictures in JPEG beside the main one."""
    inside = {box.kind: box for box in boxes(content, meta.start + 4, meta.end)}
    if b"iinf" not in inside or b"iloc" not in inside:
        return
    wanted = dict(islice(_named(content, inside[b"iinf"]), MAX_WANTED))
    places = dict(_located(content, inside[b"iloc"], wanted)) if wanted else {}
    for number, kind in wanted.items():
        if number in places:
            whole = _gathered(content, places[number], inside.get(b"idat"))
            yield from _block(kind, whole)


def _block(kind: BlockKind, whole: bytes) -> Iterator[Block]:
    """Yield an item as a block; an Exif item begins with the distance to its TIFF header.

    Cameras keep small pictures in JPEG beside one in HEIC: so does Sony.
    """
    if kind is BlockKind.XMP:
        yield Block(kind, whole, "meta/mime")
        return
    if kind is BlockKind.FOUND:
        width = _width(whole)
        if width:
            small = Kind.THUMB if width <= SMALL else Kind.PREVIEW
            yield Block(kind, b"", "meta/jpeg", small, len(whole))
        return
    start = 4 + int.from_bytes(whole[:4], "big")
    if whole[start : start + 4] not in _TIFF:
        start = min((i for mark in _TIFF if (i := whole.find(mark, 0, 64)) >= 0), default=len(whole))
    if start < len(whole):
        yield Block(kind, whole[start:], "meta/Exif")


def _width(picture: bytes) -> int:
    """Return the width of a JPEG picture, 0 of what is none."""
    at = 2 if picture.startswith(b"\xff\xd8\xff") else len(picture)
    for _ in range(MAX_SEGMENTS):
        if picture[at : at + 1] != b"\xff":
            return 0
        if picture[at + 1 : at + 2] in _FRAMES:
            return int.from_bytes(picture[at + 7 : at + 9], "big")
        at += 2 + int.from_bytes(picture[at + 2 : at + 4], "big")
    return 0


def _named(content: bytes, box: Box) -> Iterator[tuple[int, BlockKind]]:
    """Yield number and standard of the items that hold metadata (``iinf``, 8.11.6), and small pictures."""
    head = Numbers(content, box.start, box.end)
    wide = head.take(4) >> 24 > 0
    count, coded = head.take(4 if wide else 2), False
    for entry, _ in zip(boxes(content, head.position, box.end), range(min(count, MAX_ITEMS)), strict=False):
        body = Numbers(content, entry.start, entry.end)
        version = body.take(4) >> 24
        if version < 2:
            continue
        number = body.take(2 if version == 2 else 4)
        body.take(2)  # the protection's index
        kind, _, content_type = body.take(4).to_bytes(4, "big"), body.text(), body.text()
        coded = coded or kind in _CODED
        if kind == b"Exif":
            yield number, BlockKind.EXIF
        elif kind == b"jpeg" and coded:  # beside the picture, which is no JPEG
            yield number, BlockKind.FOUND
        elif kind == b"mime" and content_type.lower() == _XMP_TYPE:
            yield number, BlockKind.XMP


def _located(content: bytes, box: Box, wanted: Mapping[int, BlockKind]) -> Iterator[tuple[int, _Item]]:
    """Yield where the wanted items are (``iloc``, 8.11.3); items of unknown construction are left out."""
    body = Numbers(content, box.start, box.end)
    version, sizes = body.take(4) >> 24, body.take(2)
    offset, length, base, index = (sizes >> shift & 15 for shift in (12, 8, 4, 0))
    wide, left = 4 if version == 2 else 2, MAX_PIECES
    for _ in range(min(body.take(wide), MAX_ITEMS)):
        number = body.take(wide)
        method = body.take(2) & 15 if version else 0
        body.take(2)  # the data reference's index
        start, count = body.take(base), body.take(2)
        left -= count
        if left < 0:
            raise ValueError("an item table with too many pieces")
        pieces = []
        for _ in range(count):
            body.take(index if version else 0)
            pieces.append((start + body.take(offset), body.take(length)))
        if number in wanted and method < 2:
            yield number, _Item(method == 1, tuple(pieces))


def _gathered(content: bytes, item: _Item, idat: Box | None) -> bytes:
    """Return an item's bytes, joined from its pieces; a length of 0 means up to the end.

    Raises:
        EOFError: One of them lies behind the end.
    """
    origin, end = (0, len(content)) if not item.in_idat else (idat.start, idat.end) if idat else (0, 0)
    room, parts = MAX_BLOCK, []
    for start, length in item.pieces:
        begin = min(origin + start, end)
        stop = min(begin + (length or end - begin), begin + room)
        if stop > end or (length and begin == end):
            raise EOFError("a file that ends before one of its items")
        parts.append(content[begin:stop])
        room -= stop - begin
    return b"".join(parts)


CONTAINER = Container(name="isobmff", claims=claims, blocks=blocks)
