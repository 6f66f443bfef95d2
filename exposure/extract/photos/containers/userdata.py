"""What single makers put into the user data of a film: boxes of their own, which hold pictures and tags.

Formats: published by none of them; described in ExifTool's documentation (exiftool.org/TagNames, Canon's CNTH
and Nikon's NCDT, read 2026-11-24).
"""

import struct
from collections.abc import Iterator, Mapping

from exposure.extract.photos import tiff
from exposure.extract.photos.containers import embedded, named
from exposure.extract.photos.containers.boxes import boxes
from exposure.extract.photos.contract import Block
from exposure.extract.photos.decode import plain
from exposure.model import Kind

KINDS = frozenset({b"CNTH", b"NCDT"})
"""The boxes known here."""
MAX_TAGS = 500

_PICTURES: Mapping[bytes, Kind] = {
    b"CNDA": Kind.THUMB,
    b"NCTH": Kind.THUMB,
    b"NCVW": Kind.PREVIEW,
    b"NCM1": Kind.PREVIEW,
    b"NCM2": Kind.PREVIEW,
}
_TAGS: Mapping[int, str] = {
    0x00000001: "make",
    0x00000002: "model",
    0x0110A431: "serial",
    0x0110A435: "lensserialnumber",
    0x01200001: "gpslatituderef",
    0x01200002: "gpslatitude",
    0x01200003: "gpslongituderef",
    0x01200004: "gpslongitude",
}
_RATIO = 5


def blocks(kind: bytes, body: bytes) -> Iterator[Block]:
    """Yield the pictures in a box of Canon's or Nikon's, what Canon's holds, and Nikon's tags."""
    path = f"moov/udta/{kind.decode()}"
    for box in boxes(body, 0, len(body)):
        inner = f"{path}/{box.kind.decode('latin-1')}"
        if box.kind in _PICTURES:
            size = box.end - box.start
            yield from embedded.picture(body, box.start, size, inner, _PICTURES[box.kind])
            yield from embedded.within(body, box.start, size)
        elif box.kind == b"NCTG":
            yield from named.block(_tags(body[box.start : box.end]), inner)


def _tags(body: bytes) -> Iterator[tuple[str, str]]:
    """Yield the texts and ratios among tags: number, type and count, as Exif has them, and the value."""
    at = 0
    for _ in range(MAX_TAGS):
        if at + 8 > len(body):
            return
        tag, kind, count = struct.unpack_from(">IHH", body, at)
        if not 0 < kind < len(tiff.SIZES):
            return
        value = body[at + 8 : at + 8 + count * tiff.SIZES[kind]]
        at += 8 + count * tiff.SIZES[kind]
        if tag in _TAGS:
            yield _TAGS[tag], _ratios(value) if kind == _RATIO else plain(value)


def _ratios(value: bytes) -> str:
    """Return ratios as text: ``47/1,30/1,0/1``."""
    return ",".join("{}/{}".format(*pair) for pair in struct.iter_unpack(">II", value[: len(value) // 8 * 8]))
