"""What phones and programs put around a JPEG picture, for tests: built here, of nobody."""

import struct
from collections.abc import Sequence

from tests.photos import box, jpeg, segment


def seft(entries: Sequence[tuple[int, bytes, bytes]]) -> bytes:
    """Return Samsung's trailer with these entries: type, name, value."""
    bodies = [struct.pack("<HHI", 0, kind, len(name)) + name + value for kind, name, value in entries]
    rows, left = b"", sum(map(len, bodies))
    for (kind, _, _), body in zip(entries, bodies, strict=True):
        rows += struct.pack("<HHII", 0, kind, left, len(body))
        left -= len(body)
    head = b"SEFH" + struct.pack("<II", 107, len(entries)) + rows
    return b"".join(bodies) + head + struct.pack("<I", len(head)) + b"SEFT"


def afcp(city: bytes, at: int) -> bytes:
    """Return AFCP's trailer with a city in IPTC, for a file in which it begins at ``at``."""
    body = b"\x1c\x02\x5a" + struct.pack(">H", len(city)) + city
    head = b"AXS!\0\1\0\1\0\0\0\0" + struct.pack(">4sII", b"IPTC", len(body), at + 24)
    return head + body + b"AXS!" + struct.pack(">II", at, 0)


def with_pictures(others: Sequence[tuple[int, bytes]]) -> bytes:
    """Return a JPEG with other pictures behind it, by type, and their index."""

    def index(places: Sequence[int]) -> bytes:
        rows = struct.pack("<IIII", 0x030000, 0, 0, 0)
        for (kind, body), place in zip(others, places, strict=True):
            rows += struct.pack("<IIII", kind, len(body), place, 0)
        table = struct.pack("<HHHIII", 1, 0xB002, 7, len(rows), 26, 0)
        return segment(0xE2, b"MPF\0II*\0\x08\0\0\0" + table + rows)

    main = jpeg(segments=[index([0] * len(others))])
    places, at = [], len(main) - (main.index(b"MPF\0") + 4)
    for _, body in others:
        places.append(at)
        at += len(body)
    return jpeg(segments=[index(places)]) + b"".join(body for _, body in others)


def claim(author: str) -> bytes:
    """Return an APP11 segment with a C2PA record that names an author."""
    said = b'{"@type": "CreativeWork", "author": [{"@type": "Person", "name": "' + author.encode() + b'"}]}'
    inner = box(b"jumb", box(b"jumd", bytes(16) + b"\3stds.schema-org.CreativeWork\0") + box(b"json", said))
    whole = box(b"jumb", box(b"jumd", b"c2pa" + bytes(12) + b"\3c2pa\0") + inner)
    return segment(0xEB, b"JP\0\1\0\0\0\1" + whole)


def flir(serial: bytes, seconds: int, west: int) -> bytes:
    """Return an APP1 segment with FLIR's record of a camera."""
    camera = bytearray(0x400)
    camera[0:2] = b"\2\0"
    camera[0x0D4:0x0DA], camera[0x104 : 0x104 + len(serial)] = b"EX-IR1", serial
    camera[0x384:0x38E] = struct.pack("<IIh", seconds, 0, west)
    head = b"FFF\0" + bytes(16) + struct.pack(">III", 100, 64, 1) + bytes(28)
    row = struct.pack(">HHIIIIIII", 0x20, 0, 0, 0, 96, len(camera), 0, 0, 0)
    return segment(0xE1, b"FLIR\0\1\0\0" + head[:64].ljust(64, b"\0") + row + bytes(camera))


def gopro(serial: bytes) -> bytes:
    """Return an APP6 segment with GoPro's items."""
    number = b"CASN" + b"c\1" + struct.pack(">H", len(serial)) + serial + bytes(-len(serial) % 4)
    media = b"MUIDL\4\0\2" + struct.pack(">II", 17, 18)
    inner = number + media
    return segment(0xE6, b"GoPro\0DEVC\0\1" + struct.pack(">H", len(inner)) + inner)
