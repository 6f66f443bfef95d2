"""A library of made-up photos: about 3 MB each by its size, sparse behind the part that anybody reads.

Seven in eight are JPEG, one in eight HEIC. The Exif blocks are as long, and have as many tags, as those
of the phones and cameras they are modelled on; every fifth JPEG has been through a photo editor, which
added XMP and IPTC, and has a phone's trailer. Places are in the middle of the Atlantic.
"""

import random
import struct
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

from exposure.demo import photos
from exposure.demo.exif import Ifd, Raw, Value, dms, tiff
from tests.photos import heic, iptc, segment, xmp
from tests.photos_trailers import seft

SIZE = 3_000_000
"""Bytes that a photo seems to have."""
IMAGE = 24_000
"""Bytes of image data that are really there."""
START = datetime(2021, 3, 1, 8)  # noqa: DTZ001 (a camera's clock has no zone)

_APPLE, _GALAXY, _CANON, _NIKON = "Apple", "samsung", "Canon", "NIKON CORPORATION"
_MODELS = {_APPLE: "iPhone 99", _GALAXY: "SM-X000", _CANON: "Canon EOS 0D", _NIKON: "NIKON D0000"}


@lru_cache
def _thumbnail() -> bytes:
    return photos.jpeg(photos.scene("street", seed=3, width=160, height=120), None)


@lru_cache
def _tail(size: int) -> bytes:
    return random.Random(5).randbytes(size).replace(b"\xff", b"\xfe")


def _note(make: str, number: int) -> bytes:
    """Return a maker note of the size and form that this maker's have."""
    rest = {tag: Raw(3, 1, struct.pack("<H", tag)) for tag in range(0x60, 0x78)}
    blob = _tail(3000 + 400 * (number % 8))
    if make == _APPLE:
        word = f"{number:08X}-09C7-4E50-9875-05F21D5BD166"
        body = tiff(Ifd({1: 14, 2: blob[:512], 0x11: word, 0x2B: word, **rest}), order=">")
        return b"Apple iOS\0\0\x01MM" + _moved(body, ">", 14)
    if make == _NIKON:
        return b"Nikon\0\x02\x10\0\0" + tiff(Ifd({0x1D: f"{6000000 + number % 4}", 0x91: blob, **rest}))
    if make == _GALAXY:
        return blob
    return (
        tiff(Ifd({6: "picture", 9: "Ana Example", 0x95: "RF24-70mm", 0x4001: blob, **rest}))[8:]
        + b"II*\0\x08\0\0\0"
    )


def _moved(block: bytes, order: str, by: int) -> bytes:
    """Return a directory without its TIFF header, its values found ``by`` bytes further on than before."""
    (count,) = struct.unpack_from(order + "H", block, 8)
    moved = bytearray(block[8:])
    for at in range(2, 2 + 12 * count, 12):
        kind, items, place = struct.unpack_from(order + "HII", moved, at + 2)
        if items * (0, 1, 1, 2, 4, 8, 1, 1)[kind] > 4:
            struct.pack_into(order + "I", moved, at + 8, place - 8 + by)
    return bytes(moved)


def _ratio(a: int, b: int) -> Value:
    return ((a, b),)


def exif(number: int) -> bytes:
    """Return the Exif block of a photo: 55 tags, a maker note and a thumbnail, 10 to 16 KB."""
    make = (_APPLE, _GALAXY, _CANON, _APPLE, _NIKON)[number % 5]
    taken = (START + timedelta(minutes=37 * number)).strftime("%Y:%m:%d %H:%M:%S")
    camera = make in {_CANON, _NIKON}
    short = {tag: Raw(3, 1, b"\1\0") for tag in (0x8822, 0x8827, 0x9207, 0x9208, 0x9209, 0xA001, 0xA217)}
    more = {tag: Raw(3, 1, b"\0\0") for tag in (0xA401, 0xA402, 0xA403, 0xA405, 0xA406, 0xA408, 0xA409)}
    ratios = {tag: _ratio(number % 90 + 1, 100) for tag in (0x829A, 0x829D, 0x9202, 0x9204, 0x920A, 0xA404)}
    inner: dict[int, Value | Ifd] = {
        **short, **more, **ratios,
        0x9000: b"0232", 0x9003: taken, 0x9004: taken, 0x9010: "+00:00", 0x9011: "+00:00",
        0x9101: b"\1\2\3\0", 0x927C: _note(make, number), 0x9291: f"{number % 1000:03}",
        0xA000: b"0100", 0xA002: 4000, 0xA003: 3000, 0xA301: Raw(7, 1, b"\1"),
        0xA432: ((24, 1), (70, 1), (28, 10), (28, 10)), 0xA433: make, 0xA434: f"{make} lens 24-70mm f/2.8",
        0xA431: f"0{number % 4}2021000123" if camera else "", 0xA435: "0000001a2b" if camera else "",
        0xA420: f"{number:032x}" if make == _GALAXY else "",
    }  # fmt: skip
    drawn = random.Random(number)
    latitude, longitude = 47.5 + drawn.random() / 50, -30.25 + drawn.random() / 50
    gps: dict[int, Value | Ifd] = {
        0: Raw(1, 4, b"\2\3\0\0"), 1: "N", 2: dms(latitude), 3: "W", 4: dms(longitude), 5: Raw(1, 1, b"\0"),
        6: _ratio(4200 + number % 100, 100), 7: ((8, 1), (number % 60, 1), (0, 1)), 0x10: "T",
        0x11: _ratio(number % 360 * 100, 100), 0x1D: taken[:10],
    }  # fmt: skip
    first: dict[int, Value | Ifd] = {
        0x010F: make, 0x0110: _MODELS[make], 0x0112: Raw(3, 1, b"\1\0"), 0x011A: _ratio(72, 1),
        0x011B: _ratio(72, 1), 0x0128: Raw(3, 1, b"\2\0"), 0x0131: "17.4.1", 0x0132: taken,
        0x013B: "Ana Example" if make == _CANON else "", 0x013C: "iPhone 99" if make == _APPLE else "",
        0x0213: Raw(3, 1, b"\1\0"), 0x8769: Ifd(inner), 0x8825: Ifd({} if make == _NIKON else gps),
    }  # fmt: skip
    return tiff(Ifd(first, Ifd({0x0103: 6, 0x0201: _thumbnail(), 0x0202: len(_thumbnail())})))


def _packet(number: int) -> bytes:
    """Return what a photo editor writes, about 3 KB."""
    history = "".join(f'<rdf:li rdf:parseType="Resource"><xmp:a>{i}</xmp:a></rdf:li>' for i in range(20))
    return xmp(
        "<dc:creator><rdf:Seq><rdf:li>Ana Example</rdf:li></rdf:Seq></dc:creator>"
        "<dc:subject><rdf:Bag><rdf:li>garden</rdf:li><rdf:li>birthday</rdf:li></rdf:Bag></dc:subject>"
        f"<xmp:h><rdf:Seq>{history}</rdf:Seq></xmp:h>",
        attributes='xmp:CreatorTool="Editor 12.3" photoshop:City="Faketown" photoshop:Country="Nowhere" '
        f'xmp:CreateDate="2021-03-01T08:00:{number % 60:02}+00:00"',
    )


def jpeg(number: int) -> bytes:
    """Return a JPEG photo's first 40 KB or so."""
    edited = ()
    if number % 5 == 1:
        words = [(90, b"Faketown"), (101, b"Nowhere"), (25, b"garden"), (80, b"Ana Example")]
        edited = (segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + _packet(number)), iptc(words))
    head = b"\xff\xd8" + segment(0xE1, b"Exif\0\0" + exif(number)) + b"".join(edited)
    return head + photos.scene("sky", seed=1, width=32, height=24).coded[:-2] + _tail(IMAGE)


def heif(number: int) -> bytes:
    """Return a HEIC photo's boxes and the head of a last one, of free space, that fills the rest."""
    boxes = heic(exif(number), _packet(number) if number % 5 == 1 else None)
    return boxes + struct.pack(">I", SIZE - len(boxes)) + b"free"


def _phone(number: int) -> bytes:
    """Return what a phone writes behind the picture: the time in UTC and the country of its network."""
    entries = [
        (0x0A01, b"Image_UTC_Data", b"%d" % (1_614_600_000_000 + number)),
        (0x0AA1, b"MCC_Data", b"999"),
    ]
    return seft(entries)


def library(folder: Path, count: int) -> None:
    """Write ``count`` photos, a thousand a folder."""
    for number in range(count):
        inner = folder / f"{number // 1000:03}"
        inner.mkdir(parents=True, exist_ok=True)
        coded, ending = (heif(number), "HEIC") if number % 8 == 7 else (jpeg(number), "JPG")
        end = b"" if ending == "HEIC" else b"\xff\xd9" + (_phone(number) if number % 5 == 1 else b"")
        with (inner / f"IMG_{number:06}.{ending}").open("wb") as file:
            file.write(coded)
            file.seek(SIZE - len(end))
            file.write(end)
            file.truncate(SIZE)
