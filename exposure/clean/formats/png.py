"""PNG and APNG: the chunks of the picture and its colours, none that can hold a text.

Standard: W3C PNG (third edition), 5.3, 11 and 12.
"""

import re
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from exposure.clean.contract import BrokenError, Format
from exposure.clean.icc import is_profile
from exposure.clean.pieces import Copy, Piece, Put
from exposure.clean.tiff import UPRIGHT, only_orientation, orientation
from exposure.extract.photos.containers import png
from exposure.extract.photos.contract import BlockKind
from exposure.model import Document

MAX_CHUNKS = 200_000
MAX_PROFILE = 8 * 1024 * 1024
_XMP_ORIENTATION = re.compile(rb"tiff:Orientation\s{0,4}(?:=\s{0,4}[\"']|>)\s{0,4}([1-8])\b")
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def _of(*sizes: int) -> Callable[[int], bool]:
    return lambda size: size in sizes


def _any(_: int) -> bool:
    return True


_ALLOWED: Mapping[bytes, Callable[[int], bool]] = {
    b"IHDR": _of(13),
    b"PLTE": lambda size: size % 3 == 0 and size <= 768,
    b"IDAT": _any,
    b"IEND": _of(0),
    b"tRNS": lambda size: size <= 256,
    b"cHRM": _of(32),
    b"gAMA": _of(4),
    b"sRGB": _of(1),
    b"cICP": _of(4),
    b"mDCV": _of(24),
    b"cLLI": _of(8),
    b"sBIT": lambda size: size <= 4,
    b"bKGD": lambda size: size in {1, 2, 6},
    b"pHYs": _of(9),
    b"acTL": _of(8),
    b"fcTL": _of(26),
    b"fdAT": _any,
}
"""The sizes that each chunk may have."""


class _Chunk(NamedTuple):
    kind: bytes
    start: int
    end: int


def rewrite(document: Document) -> Iterator[Piece]:
    """Yield the pieces of a clean copy.

    Raises:
        BrokenError: It is not whole, or has a chunk that a picture cannot do without and we do not know.
    """
    content = document.content
    chunks = list(_chunks(content))
    turned = _turned(content)
    yield Copy(0, len(_SIGNATURE))
    before = True
    for chunk in chunks:
        if chunk.kind == b"IDAT" and before:
            before = False
            if turned != UPRIGHT:
                yield _chunk(b"eXIf", only_orientation(turned))
        if chunk.kind == b"iCCP":
            yield from _profile(content, chunk)
        elif chunk.kind in _ALLOWED and _ALLOWED[chunk.kind](chunk.end - chunk.start - 12):
            yield Copy(chunk.start, chunk.end)
        elif chunk.kind[:1].isupper():
            raise BrokenError("a chunk of an unknown kind")
    if before:
        raise BrokenError("no picture")


def _turned(content: bytes) -> int:
    """Return which way is up, as the Exif of the file says, wherever it is, or else its XMP."""
    found = {block.kind: block.content for block in reversed(list(png.blocks(content)))}
    if BlockKind.EXIF in found:
        return orientation(found[BlockKind.EXIF])
    said = _XMP_ORIENTATION.search(found.get(BlockKind.XMP, b""))
    return int(said[1]) if said else UPRIGHT


def _chunk(kind: bytes, body: bytes) -> Put:
    return Put(struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)))


def _profile(content: bytes, chunk: _Chunk) -> Iterator[Piece]:
    """Yield a colour profile under a name of ours; none if it is broken."""
    body = content[chunk.start + 8 : chunk.end - 4]
    coded = body.partition(b"\0")[2]
    inflater = zlib.decompressobj()
    try:
        profile = inflater.decompress(coded[1:], MAX_PROFILE)
    except zlib.error:
        return
    if coded[:1] != b"\0" or not inflater.eof or inflater.unused_data or not is_profile(profile):
        return
    yield Put(struct.pack(">I", 4 + len(coded)) + b"iCCPicc\0")
    yield Copy(chunk.end - 4 - len(coded), chunk.end - 4)
    yield Put(struct.pack(">I", zlib.crc32(b"iCCPicc\0" + coded)))


def _chunks(content: bytes) -> Iterator[_Chunk]:
    """Yield the chunks up to the end of the picture.

    Raises:
        BrokenError: The file ends before.
    """
    position = len(_SIGNATURE)
    for _ in range(MAX_CHUNKS):
        head = content[position : position + 8]
        end = position + 12 + int.from_bytes(head[:4], "big")
        if len(head) < 8 or end > len(content):
            break
        yield _Chunk(head[4:], position, end)
        if head[4:] == b"IEND":
            return
        position = end
    raise BrokenError("the file ends within the picture")


FORMAT = Format(name="PNG", media_types=frozenset({"image/png"}), rewrite=rewrite)
