"""WebP: the pictures' own chunks, the colour profile, and flags that say what is there.

Standard: RFC 9649, 2.3 to 2.7.
"""

import struct
from collections.abc import Iterator
from typing import NamedTuple

from exposure.clean.contract import BrokenError, Format
from exposure.clean.icc import is_profile
from exposure.clean.pieces import Copy, Piece, Put
from exposure.clean.tiff import UPRIGHT, only_orientation, orientation
from exposure.model import Document

MAX_CHUNKS = 100_000
_PROFILE, _ALPHA, _EXIF, _MOVING = 0x20, 0x10, 0x08, 0x02
_PICTURES = (b"VP8 ", b"VP8L")
_FRAME_HEAD = 16


class _Chunk(NamedTuple):
    kind: bytes
    start: int
    """Where its body is."""
    end: int


def rewrite(document: Document) -> Iterator[Piece]:
    """Yield the pieces of a clean copy.

    Raises:
        BrokenError: It is not whole, or holds no picture.
    """
    content = document.content
    end = 8 + int.from_bytes(content[4:8], "little")
    if end > len(content):
        raise BrokenError("the file ends within the picture")
    pieces = list(_body(content, list(_chunks(content, 12, end))))
    yield Put(b"RIFF" + struct.pack("<I", 4 + _size(pieces)) + b"WEBP")
    yield from pieces


def _size(pieces: list[Piece]) -> int:
    """Return the bytes that copied and new pieces make up."""
    return sum(
        p.end - p.start if isinstance(p, Copy) else len(p.content)
        for p in pieces
        if isinstance(p, Copy | Put)
    )


def _body(content: bytes, chunks: list[_Chunk]) -> Iterator[Piece]:
    """Yield the chunks of the copy, in the order of the standard."""
    if not chunks or chunks[0].kind != b"VP8X":
        yield from _picture([c for c in chunks if c.kind != b"ALPH"])
        return
    of = {kind: [c for c in chunks if c.kind == kind] for kind in (b"ICCP", b"ANIM", b"ANMF", b"EXIF")}
    profile = [c for c in of[b"ICCP"][:1] if is_profile(content[c.start : c.end])]
    turned = orientation(content[of[b"EXIF"][0].start : of[b"EXIF"][0].end]) if of[b"EXIF"] else UPRIGHT
    head = content[chunks[0].start : chunks[0].end]
    if len(head) < 10:
        raise BrokenError("no picture")
    flags = head[0] & (_ALPHA | _MOVING) | _PROFILE * bool(profile) | _EXIF * (turned != UPRIGHT)
    yield Put(b"VP8X" + struct.pack("<I", 10) + bytes((flags, 0, 0, 0)) + head[4:10])
    for chunk in profile:
        yield from _copied(chunk)
    if flags & _MOVING:
        yield from _moving(content, of[b"ANIM"], of[b"ANMF"])
    else:
        yield from _picture(chunks)
    if turned != UPRIGHT:
        block = only_orientation(turned)
        yield Put(b"EXIF" + struct.pack("<I", len(block)) + block)


def _moving(content: bytes, heads: list[_Chunk], frames: list[_Chunk]) -> Iterator[Piece]:
    """Yield the frames of an animation, each with its picture alone."""
    if not heads or not frames or heads[0].end - heads[0].start != 6:
        raise BrokenError("no animation")
    yield from _copied(heads[0])
    for frame in frames:
        start = frame.start + _FRAME_HEAD
        pieces = list(_picture(list(_chunks(content, start, frame.end))))
        yield Put(b"ANMF" + struct.pack("<I", _FRAME_HEAD + _size(pieces)))
        yield Copy(frame.start, start)
        yield from pieces


def _picture(chunks: list[_Chunk]) -> Iterator[Piece]:
    """Yield one picture, after its transparency.

    Raises:
        BrokenError: There is none.
    """
    pictures = [c for c in chunks if c.kind in _PICTURES]
    if not pictures:
        raise BrokenError("no picture")
    alpha = [c for c in chunks if c.kind == b"ALPH" and pictures[0].kind == b"VP8 "]
    for chunk in (*alpha[:1], pictures[0]):
        yield from _copied(chunk)


def _copied(chunk: _Chunk) -> Iterator[Piece]:
    """Yield a chunk, with a zero where its length is odd."""
    yield Put(chunk.kind + struct.pack("<I", chunk.end - chunk.start))
    yield Copy(chunk.start, chunk.end)
    yield Put(b"\0" * ((chunk.end - chunk.start) % 2))


def _chunks(content: bytes, start: int, end: int) -> Iterator[_Chunk]:
    """Yield the chunks between two places.

    Raises:
        BrokenError: One of them is longer, or there are too many.
    """
    for _ in range(MAX_CHUNKS):
        if end - start < 8:
            return
        body = start + 8
        size = int.from_bytes(content[start + 4 : body], "little")
        if body + size > end:
            break
        yield _Chunk(content[start : start + 4], body, body + size)
        start = body + size + size % 2
    raise BrokenError("a chunk that is longer than what holds it")


FORMAT = Format(name="WebP", media_types=frozenset({"image/webp"}), rewrite=rewrite)
