"""Films, sound, and Canon's raw photos: boxes around what a player or a camera needs.

Standards: ISO/IEC 14496-12 (ISO base media file format); QuickTime File Format (Apple, 2001 and later);
XMP specification part 3, 1.1.5; C2PA technical specification, appendix A (``uuid`` in boxes).

What a film says about itself is small, but may stand at its end, behind gigabytes.
"""

from collections.abc import Iterator

from exposure.extract.photos.containers import canon, embedded, insta, isobmff, samples, userdata
from exposure.extract.photos.containers.boxes import Box, boxes
from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind, Container
from exposure.model import Document, Kind

MAX_PARTS = 64
"""Most boxes looked into at the top of a file; fragmented films have thousands."""

_FIRST = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"pnot", b"free", b"skip"})
_TOLD = frozenset({b"moov", b"udta", b"meta"})
_PASSED = frozenset({b"mdat", b"free", b"skip", b"wide", b"moof", b"sidx", b"ftyp", b"styp"})
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")


def claims(head: bytes) -> bool:
    """Return whether this is a file of boxes that is no still picture."""
    return head[4:8] in _FIRST and not isobmff.claims(head)


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of a film, a sound file or a CR3."""
    left = MAX_PARTS
    for box in boxes(content, 0, len(content)):
        if box.kind not in _PASSED and left:
            left -= 1
            yield from part(content, box)


def behind(document: Document) -> Iterator[Block]:
    """Yield the blocks in the end of a film that is not whole, if its story stands there, and its tracks."""
    yield from end(b"" if document.complete else document.tail)
    read = samples.reader(document)
    if read:
        size = len(document.content) if document.complete else document.size
        yield from samples.blocks(document.content, read, size)
        yield from insta.blocks(read, size)


def end(tail: bytes) -> Iterator[Block]:
    """Yield the blocks in the end of a film.

    It may begin within a box, so the first place is taken that looks like one and fits.
    """
    for at, kind in sorted((at, word) for word in _TOLD for at in _places(tail, word)):
        start = at - 4
        size = int.from_bytes(tail[max(start, 0) : start + 4], "big")
        if start >= 0 and 16 <= size <= len(tail) - start:
            yield from part(tail, Box(kind, start + 8, start + size))
            return


def _places(content: bytes, word: bytes) -> Iterator[int]:
    """Yield where a word stands; a pattern takes fifty times as long to find nothing."""
    at = content.find(word)
    while at >= 0:
        yield at
        at = content.find(word, at + len(word))


def part(content: bytes, box: Box) -> Iterator[Block]:
    """Yield the blocks in one box."""
    body = content[box.start : min(box.end, box.start + MAX_BLOCK)]
    if box.kind in _TOLD:
        yield Block(BlockKind.QUICKTIME, body, box.kind.decode())
        yield from _within(body)
    elif box.kind == b"uuid":
        yield from _unique(body)


def _unique(body: bytes) -> Iterator[Block]:
    """Yield the blocks of a ``uuid`` box, known by its first 16 bytes."""
    kind, body = body[:16], body[16:]
    if kind == _XMP:
        yield Block(BlockKind.XMP, body, "uuid")
    elif kind == _C2PA:
        yield Block(BlockKind.JUMBF, body[body.find(b"\0", 4) + 9 :], "uuid/C2PA")
    elif kind in canon.KINDS:
        yield from canon.blocks(kind, body)


def _within(body: bytes, *, inner: bool = False) -> Iterator[Block]:
    """Yield the blocks of other standards that stand in ``moov`` or, ``inner``, in its ``udta``."""
    for box in boxes(body, 0, len(body)):
        if box.kind == b"uuid":
            yield from _unique(body[box.start : box.end])
        elif box.kind == b"XMP_":
            yield Block(BlockKind.XMP, body[box.start : box.end], "moov/udta/XMP_")
        elif box.kind == b"udta" and not inner:
            yield from _within(body[box.start : box.end], inner=True)
        elif box.kind == b"GPMF":
            yield Block(BlockKind.GPMF, body[box.start : box.end], "moov/udta/GPMF")
        elif box.kind == b"thmb":
            yield from _thumbnail(body[box.start : box.end])
        elif box.kind in userdata.KINDS:
            yield from userdata.blocks(box.kind, body[box.start : box.end])


def _thumbnail(body: bytes) -> Iterator[Block]:
    """Yield a small picture in a film."""
    start = body.find(b"\xff\xd8\xff", 0, 64)
    if start >= 0 and len(body) - start >= embedded.SMALLEST:
        yield Block(BlockKind.FOUND, b"", "moov/udta/thmb", Kind.THUMB, len(body) - start)


CONTAINER = Container(name="movie", claims=claims, blocks=blocks, behind=behind)
