"""Films, sound files and raw photos in boxes, for tests: built here, of nobody and of nowhere."""

import struct
from collections.abc import Mapping
from datetime import datetime

from tests.photos import box, thumbnail

CREATED = datetime(2026, 5, 3, 23, 14, 9)
CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
PREVIEW = bytes.fromhex("eaf42b5e1c984b88b9fbb7dc406e4d16")
C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")


def mvhd(created: datetime | int = CREATED, *, wide: bool = False) -> bytes:
    """Return a film's header; the time is UTC, or seconds as they stand in the file."""
    seconds = created if isinstance(created, int) else int((created - datetime(1904, 1, 1)).total_seconds())
    times = struct.pack(">QQ" if wide else ">II", seconds, seconds)
    return box(b"mvhd", bytes((int(wide), 0, 0, 0)) + times + bytes(80))


def keys(values: Mapping[str, str], *, full: bool = False) -> bytes:
    """Return a ``meta`` box of QuickTime's keys; ``full`` begins it with a version, as ISO has it."""
    names = b"".join(struct.pack(">I", len(k) + 8) + b"mdta" + k.encode() for k in values)
    items = b"".join(
        box(struct.pack(">I", i), data(v.encode())) for i, v in enumerate(values.values(), start=1)
    )
    head = box(b"hdlr", bytes(8) + b"mdta" + bytes(12))
    inside = box(b"keys", bytes(4) + struct.pack(">I", len(values)) + names) + box(b"ilst", items)
    return box(b"meta", (bytes(4) if full else b"") + head + inside)


def data(value: bytes, code: int = 1) -> bytes:
    """Return an item's value."""
    return box(b"data", struct.pack(">II", code, 0) + value)


def items(values: Mapping[bytes, bytes], code: int = 1) -> bytes:
    """Return a ``meta`` box with iTunes' list."""
    listed = b"".join(box(k, data(v, code)) for k, v in values.items())
    return box(b"meta", bytes(4) + box(b"hdlr", bytes(8) + b"mdirappl" + bytes(9)) + box(b"ilst", listed))


def said(kind: bytes, text: bytes, language: int = 0x15C7) -> bytes:
    """Return one text of QuickTime's user data."""
    return box(kind, struct.pack(">HH", len(text), language) + text)


def loci(latitude: float, longitude: float, name: bytes = b"Town") -> bytes:
    """Return 3GPP's place."""
    numbers = struct.pack(">iii", round(longitude * 65536), round(latitude * 65536), 0)
    return box(b"loci", bytes(4) + b"\x15\xc7" + name + b"\0\0" + numbers + b"earth\0\0")


def movie(*inside: bytes, brand: bytes = b"qt  ", media: int = 64, last: bool = False) -> bytes:
    """Return a film whose ``moov`` holds these boxes, before or (``last``) behind its media."""
    moov, mdat = box(b"moov", b"".join(inside)), box(b"mdat", bytes(media))
    head = box(b"ftyp", brand + b"\0\0\0\0" + brand)
    return head + (mdat + moov if last else moov + mdat)


def picture_box(kind: bytes) -> bytes:
    """Return one of Canon's picture boxes with a thumbnail in it."""
    return box(kind, bytes(4) + b"\0\xa0\0\x78" + struct.pack(">II", len(thumbnail()), 1)[:4] + thumbnail())


def cr3(parts: Mapping[bytes, bytes]) -> bytes:
    """Return a CR3 with these TIFF blocks (``CMT1`` ...), a thumbnail and a preview."""
    inside = b"".join(box(k, v) for k, v in parts.items()) + picture_box(b"THMB")
    preview = box(b"uuid", PREVIEW + bytes(8) + picture_box(b"PRVW"))
    head = box(b"ftyp", b"crx \0\0\0\1crx isom")
    return head + box(b"moov", box(b"uuid", CANON + inside) + mvhd()) + preview + box(b"mdat", bytes(64))
