"""Films with a track of places beside the picture, for tests: built here, of nobody and of nowhere."""

import struct
from collections.abc import Sequence

from tests.photos import box

GPS_EPOCH = 315_964_800
"""Seconds from 1970 to the beginning of the satellites' time."""


def film(
    form: bytes, samples: Sequence[bytes], *, wide: bool = False, together: int = 1, even: bool = False
) -> bytes:
    """Return a film with one track besides none of pictures.

    Args:
        form: The four letters of the samples' form.
        samples: The samples, which lie in the media data behind 100 other bytes.
        wide: Places of 64 bits.
        together: How many samples stand in a chunk.
        even: The size is said once for all.
    """
    head = box(b"ftyp", b"isom\0\0\0\0isom")
    starts, at = [], len(head) + 8 + 100
    for number, sample in enumerate(samples):
        if number % together == 0:
            starts.append(at)
        at += len(sample)
    moov = box(b"moov", mvhd() + track(form, samples, starts, wide=wide, together=together, even=even))
    return head + box(b"mdat", bytes(100) + b"".join(samples)) + moov


def mvhd() -> bytes:
    return box(b"mvhd", bytes(4) + struct.pack(">II", 0, 0) + struct.pack(">II", 1000, 1000) + bytes(80))


def track(
    form: bytes,
    samples: Sequence[bytes],
    starts: Sequence[int],
    *,
    wide: bool = False,
    together: int = 1,
    even: bool = False,
) -> bytes:
    """Return a ``trak`` whose chunks begin at these places of the file."""
    count = len(samples)
    sizes = struct.pack(f">{count}I", *map(len, samples))
    size = struct.pack(">II", len(samples[0]), count) if even else struct.pack(">II", 0, count) + sizes
    table = (
        box(b"stsd", bytes(4) + struct.pack(">I", 1) + box(form, bytes(6) + b"\0\1"))
        + box(b"stts", bytes(4) + struct.pack(">III", 1, count, 1000))
        + box(b"stsz", bytes(4) + size)
        + box(b"stsc", bytes(4) + struct.pack(">IIII", 1, 1, together, 1))
        + box(
            b"co64" if wide else b"stco",
            bytes(4) + struct.pack(f">I{len(starts)}{'Q' if wide else 'I'}", len(starts), *starts),
        )
    )
    handler = b"sbtl" if form in {b"tx3g", b"text"} else b"camm" if form == b"camm" else b"meta"
    mdhd = box(b"mdhd", bytes(12) + struct.pack(">II", 1000, 1000) + b"\x55\xc4\0\0")
    hdlr = box(b"hdlr", bytes(8) + handler + bytes(13))
    minf = box(b"minf", box(b"nmhd", bytes(4)) + box(b"stbl", table))
    tkhd = box(b"tkhd", bytes(12) + struct.pack(">I", 1) + bytes(68))
    return box(b"trak", tkhd + box(b"mdia", mdhd + hdlr + minf))


def item(name: bytes, kind: bytes, size: int, body: bytes) -> bytes:
    """Return one of GoPro's items."""
    return struct.pack(">4scBH", name, kind, size, len(body) // size) + body.ljust(
        (len(body) + 3) // 4 * 4, b"\0"
    )


def gopro(latitude: float, longitude: float, *, lock: int = 3, when: bytes = b"260503211409.000") -> bytes:
    """Return a GoPro's sample with one place in the older form."""
    stream = (
        item(b"GPSF", b"L", 4, struct.pack(">I", lock))
        + item(b"GPSU", b"U", 16, when)
        + item(b"SCAL", b"l", 4, struct.pack(">5i", 10_000_000, 10_000_000, 1000, 1000, 100))
        + item(
            b"GPS5", b"l", 20, struct.pack(">5i", round(latitude * 1e7), round(longitude * 1e7), 9000, 0, 0)
        )
    )
    return item(b"DEVC", b"\0", 1, item(b"STRM", b"\0", 1, stream))


def newer_gopro(latitude: float, longitude: float, *, lock: int = 3) -> bytes:
    """Return a GoPro's sample with one place in the newer form, on the second day of 2000 at 1 o'clock."""
    row = struct.pack(
        ">7i2H", round(latitude * 1e7), round(longitude * 1e7), 0, 0, 0, 1, 3_600_000, 150, lock
    )
    scales = struct.pack(">9i", 10_000_000, 10_000_000, 1000, 1000, 100, 1, 1000, 100, 1)
    stream = (
        item(b"TYPE", b"c", 1, b"lllllllSS") + item(b"SCAL", b"l", 4, scales) + item(b"GPS9", b"?", 32, row)
    )
    return item(b"DEVC", b"\0", 1, item(b"STRM", b"\0", 1, stream))


def camm(latitude: float, longitude: float, *, seconds: float | None = None) -> bytes:
    """Return a sample of Google's form: with a time (since 1980) the longer one."""
    if seconds is None:
        return b"\0\0\5\0" + struct.pack("<3d", latitude, longitude, 9.0)
    return b"\0\0\6\0" + struct.pack("<didd", seconds, 3, latitude, longitude) + bytes(28)


def sony(latitude: str, longitude: str, *, status: bytes = b"A") -> bytes:
    """Return a Sony's sample; places are given as ``N 47 30 0``."""
    tags = [(0x8114, b"EX-7 1234567")]
    for tag, text in ((0x8501, latitude), (0x8503, longitude)):
        ref, *numbers = text.split()
        tags += [(tag, ref.encode()), (tag + 1, b"".join(struct.pack(">II", int(n), 1) for n in numbers))]
    tags.append((0x8509, status))
    body = b"".join(struct.pack(">HH", tag, len(value)) + value for tag, value in tags)
    return b"\0\x1c" + bytes(26) + b"\x06\x0e" + bytes(14) + struct.pack(">HH", 0x8300, len(body)) + body


def field(number: int, value: bytes | float) -> bytes:
    """Return a field of a protocol buffer: a message or text, a double, or a small number."""
    if isinstance(value, bytes):
        size = (
            bytes((len(value) & 0x7F | 0x80, len(value) >> 7)) if len(value) > 0x7F else bytes((len(value),))
        )
        return bytes((number << 3 | 2,)) + size + value
    if isinstance(value, int):
        return bytes((number << 3, value))
    return bytes((number << 3 | 1,)) + struct.pack("<d", value)


def dji(latitude: float, longitude: float, *, units: int = 1, model: bytes = b"dvtm_Air3.proto") -> bytes:
    """Return a DJI's sample."""
    told = field(1, field(1, field(1, model) + field(5, b"EX0123456789")))
    place = field(1, units) + field(2, latitude) + field(3, longitude)
    return told + field(3, field(3, field(4, field(1, place))))


def subtitle(text: str) -> bytes:
    """Return a subtitle."""
    return struct.pack(">H", len(text)) + text.encode()


def novatek(latitude: float, longitude: float, refs: bytes = b"NW") -> bytes:
    """Return a dashboard camera's block; the numbers are degrees times 100, with minutes."""
    clock = struct.pack("<6I", 21, 14, 9, 26, 5, 3)
    body = b"free" + b"GPS " + struct.pack("<I", 76) + bytes(32) + clock + b"A" + refs + b"\0"
    return (struct.pack(">I", 512) + body + struct.pack("<4f", latitude, longitude, 1, 2)).ljust(512, b"\0")


def dashboard(samples: Sequence[bytes]) -> bytes:
    """Return a film with Novatek's list of blocks."""
    head = box(b"ftyp", b"isom\0\0\0\0isom")
    at, rows = len(head) + 8, b""
    for sample in samples:
        rows += struct.pack(">II", at, len(sample))
        at += len(sample)
    listed = box(b"gps ", struct.pack(">II", 0x101, len(samples)) + rows)
    return head + box(b"mdat", b"".join(samples)) + box(b"moov", mvhd() + listed)
