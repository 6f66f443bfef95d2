"""JPEG XL and JPEG 2000: boxes with Exif, XMP and signed statements.

Standards: ISO/IEC 18181-2 (JPEG XL boxes), 9; ISO/IEC 15444-1, annex I (JP2); XMP specification part 3,
1.1.4. A JPEG XL picture that is not in boxes has no metadata. Boxes packed with Brotli need that library.
"""

from collections.abc import Iterator
from importlib import import_module

from exposure.errors import ParseError
from exposure.extract.photos.containers.boxes import boxes
from exposure.extract.photos.contract import MAX_BLOCK, PACKED, Block, BlockKind, Container

MAX_UNPACKED = 4 * 1024 * 1024
_STEP = 256
"""Bytes unpacked at once; a few can become millions, so the limit is looked at after each step."""

_MARKS = (b"\0\0\0\x0cJXL \r\n\x87\n", b"\0\0\0\x0cjP  \r\n\x87\n")
_BARE = b"\xff\x0a"
_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF_UUIDS = (b"JpgTiffExif->JP2", bytes.fromhex("0537cdab9d0c4431a72afa561f2a113e"))
_IPTC_UUIDS = (
    bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38"),
    bytes.fromhex("09a14e97c0b442e0bebf36df6f0ce36f"),
)
_TIFF = (b"II*\0", b"MM\0*")


def claims(head: bytes) -> bool:
    """Return whether this is JPEG XL, bare or in boxes, or JPEG 2000 in boxes."""
    return head.startswith((*_MARKS, _BARE))


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of a JPEG XL or JPEG 2000 file.

    Raises:
        ParseError: A box is packed, and the library to unpack it is not there or found it broken.
    """
    if content.startswith(_BARE):
        return
    fault = None
    for box in boxes(content, 0, len(content)):
        body = content[box.start : min(box.end, box.start + MAX_BLOCK)]
        if box.kind == b"brob":
            try:
                yield from _block(body[:4], _unpacked(body[4:]))
            except ParseError as error:
                fault = error
        elif box.kind not in {b"jxlc", b"jxlp", b"jp2c"}:
            yield from _block(box.kind, body)
    if fault:
        raise fault


def _block(kind: bytes, body: bytes) -> Iterator[Block]:
    if kind == b"Exif":
        start = 4 + int.from_bytes(body[:4], "big")
        yield from _exif(body[start:] if body[start : start + 4] in _TIFF else body[4:], "Exif")
    elif kind == b"xml ":
        yield Block(BlockKind.XMP, body, "xml")
    elif kind == b"jumb":
        yield from _claim(body)
    elif kind == b"uuid":
        mark, rest = body[:16], body[16:]
        if mark == _XMP_UUID:
            yield Block(BlockKind.XMP, rest, "uuid/XMP")
        elif mark in _EXIF_UUIDS:
            yield from _exif(rest, "uuid/Exif")
        elif mark in _IPTC_UUIDS:
            yield Block(BlockKind.IPTC, rest, "uuid/IPTC")


def _exif(body: bytes, path: str) -> Iterator[Block]:
    body = body.removeprefix(b"Exif\0\0")
    if body:
        yield Block(BlockKind.EXIF, body, path)


def _claim(body: bytes) -> Iterator[Block]:
    if b"c2pa" in body[:128]:
        head = (len(body) + 8).to_bytes(4, "big") + b"jumb"
        yield Block(BlockKind.JUMBF, head + body, "jumb")


def _unpacked(packed: bytes) -> bytes:
    """Return a box's bytes, as many as the limit lets.

    Raises:
        ParseError: The library is not there, or the bytes are broken.
    """
    try:
        brotli = import_module("brotli")
    except ImportError:
        raise ParseError(PACKED) from None
    unpacker, parts, room = brotli.Decompressor(), [], MAX_UNPACKED
    try:
        for at in range(0, len(packed), _STEP):
            part = unpacker.process(packed[at : at + _STEP])
            parts.append(part)
            room -= len(part)
            if room < 0:
                break
    except brotli.error:
        raise ParseError("a broken box packed with Brotli") from None
    return b"".join(parts)[:MAX_UNPACKED]


CONTAINER = Container(name="jxl", claims=claims, blocks=blocks)
