"""Still pictures in containers other than JPEG and HEIC, for tests: built here, of nobody and of nowhere."""

import struct
import zlib
from collections.abc import Iterable, Mapping

from tests.photos import Ifd, Raw, box, exif_block, iptc, jpeg, thumbnail, tiff

__all__ = [
    "ciff",
    "gif",
    "jp2",
    "jxl",
    "mie",
    "mie_element",
    "mrw",
    "png",
    "png_chunk",
    "psd",
    "raf",
    "resource",
    "rw2",
    "tiff_file",
    "webp",
    "x3f",
]


def png_chunk(kind: bytes, body: bytes) -> bytes:
    """Return a PNG chunk."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(*chunks: tuple[bytes, bytes], end: bool = True) -> bytes:
    """Return a PNG file of one pixel with further chunks before its picture."""
    parts = [
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)),
        *chunks,
        (b"IDAT", zlib.compress(b"\0\0")),
        *([(b"IEND", b"")] if end else []),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(kind, body) for kind, body in parts)


def webp(*chunks: tuple[bytes, bytes], pad: bool = True) -> bytes:
    """Return a WebP file's chunks; there is no picture in it.

    Args:
        chunks: Kind and body of each, behind ``VP8X``.
        pad: Whether those of an odd length are filled up, as they must be.
    """
    body = b"WEBP"
    for kind, inner in ((b"VP8X", b"\x0c" + b"\0" * 9), *chunks):
        body += kind + struct.pack("<I", len(inner)) + inner + b"\0" * (len(inner) % 2 if pad else 0)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def gif(*extensions: tuple[int, bytes], xmp: bytes | None = None) -> bytes:
    """Return a GIF file of one pixel with a table of colours.

    Args:
        extensions: Label and bytes of each, which are cut into pieces here.
        xmp: A packet.
    """
    parts = [b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + b"\0" * 6]
    for label, body in extensions:
        parts.append(bytes((0x21, label)) + _pieces(body))
    parts.append(b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02" + _pieces(b"\x44\x01"))
    if xmp is not None:
        parts.append(b"\x21\xff\x0bXMP DataXMP" + xmp + b"\x01" + bytes(range(255, -1, -1)) + b"\0")
    return b"".join(parts) + b";"


def _pieces(body: bytes) -> bytes:
    cut = [body[i : i + 255] for i in range(0, len(body), 255)]
    return b"".join(bytes((len(piece),)) + piece for piece in cut) + b"\0"


def resource(number: int, body: bytes) -> bytes:
    """Return an image resource of Photoshop."""
    return b"8BIM" + struct.pack(">HHI", number, 0, len(body)) + body + b"\0" * (len(body) % 2)


def psd(*resources: tuple[int, bytes], colours: bytes = b"") -> bytes:
    """Return a PSD file's beginning, up to its layers."""
    section = b"".join(resource(number, body) for number, body in resources)
    head = b"8BPS" + struct.pack(">H6xHIIHH", 1, 3, 1, 1, 8, 3)
    return (
        head
        + struct.pack(">I", len(colours))
        + colours
        + struct.pack(">I", len(section))
        + section
        + b"\0" * 8
    )


def jxl(*boxes: tuple[bytes, bytes]) -> bytes:
    """Return a JPEG XL file's boxes; there is no picture in it."""
    start = box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ")
    return start + b"".join(box(kind, body) for kind, body in boxes)


def jp2(*boxes: tuple[bytes, bytes]) -> bytes:
    """Return a JPEG 2000 file's boxes; there is no picture in it."""
    start = box(b"jP  ", b"\r\n\x87\n") + box(b"ftyp", b"jp2 \0\0\0\0jp2 ")
    return start + b"".join(box(kind, body) for kind, body in boxes)


def tiff_file(
    entries: Mapping[int, object], *, order: str = "<", pictures: Mapping[int, bytes] | None = None
) -> bytes:
    """Return a TIFF file.

    Args:
        entries: The first directory.
        order: ``<`` or ``>``.
        pictures: Tags that hold a place, and what stands there, behind the directories.
    """
    pictures = pictures or {}
    length = len(tiff(Ifd({**entries, **dict.fromkeys(pictures, 1)}), order=order))
    places, at = {}, length
    for tag, body in pictures.items():
        places[tag] = at
        at += len(body)
    return tiff(Ifd({**entries, **places}), order=order) + b"".join(pictures.values())


def rw2(preview: bytes) -> bytes:
    """Return a Panasonic raw file around its preview."""
    block = tiff(Ifd({0x0001: Raw(7, 4, b"0310"), 0x000B: 34316, 0x002E: Raw(7, len(preview), preview)}))
    return b"IIU\0" + block[4:]


def raf(preview: bytes) -> bytes:
    """Return a Fujifilm raw file's header and preview."""
    head = b"FUJIFILMCCD-RAW 0201FF392201Example 1".ljust(84, b"\0")
    return head + struct.pack(">II", 148, len(preview)) + b"\0" * 56 + preview + b"raw"


def mrw(block: bytes) -> bytes:
    """Return a Minolta raw file around its TIFF block."""
    parts = b"".join(
        b"\0" + kind + struct.pack(">I", len(body)) + body
        for kind, body in ((b"PRD", b"27200001" + b"\0" * 16), (b"TTW", block), (b"WBG", b"\0" * 12))
    )
    return b"\0MRM" + struct.pack(">I", len(parts)) + parts + b"raw"


def x3f(properties: Mapping[str, str], preview: bytes = b"", *, unique: bytes = b"0200123456789abc") -> bytes:
    """Return a Sigma raw file with a list of properties and a preview."""
    words, places = "", b""
    for pair in properties.items():
        for word in pair:
            places += struct.pack("<I", len(words))
            words += word + "\0"
    listed = struct.pack("<4sIIIII", b"SECp", 0x20000, len(properties), 0, 0, len(words)) + places
    sections = [(b"PROP", listed + words.encode("utf-16-le"))]
    if preview:
        sections.append((b"IMA2", struct.pack("<4sIIIIII", b"SECi", 0x20000, 2, 18, 1, 1, 0) + preview))
    content, entries = b"FOVb" + struct.pack("<I", 0x20002) + unique + b"\0" * 80, b""
    for kind, body in sections:
        entries += struct.pack("<II4s", len(content), len(body), kind)
        content += body
    listing = struct.pack("<4sII", b"SECd", 0x20000, len(sections)) + entries
    return content + listing + struct.pack("<I", len(content))


def ciff(
    values: Iterable[tuple[int, bytes]], *, mark: bytes = b"HEAPCCDR", xmp: bytes = b"", again: bool = False
) -> bytes:
    """Return a CIFF file whose values stand in a heap inside the first, and an XMP packet behind it.

    Args:
        values: Tags and values.
        mark: Of a raw file, or of a JPEG's segment.
        xmp: The packet.
        again: The packet's record ends with the heap's last number, and a filling byte stands before it.
    """
    inner = _heap(list(values))
    start = b"II" + struct.pack("<I", 26) + mark + b"\0" * 12
    heap = _heap([(0x300A, inner)])
    if again:
        return start + heap + b"\0" + _record(xmp)[:-4] + heap[-4:]
    return start + heap + (_record(xmp) if xmp else b"")


def _heap(values: list[tuple[int, bytes]]) -> bytes:
    body, entries = b"", b""
    for tag, value in values:
        if tag & 0x4000:
            entries += struct.pack("<H", tag) + value.ljust(8, b"\0")
        else:
            entries += struct.pack("<HII", tag, len(value), len(body))
            body += value
    return body + struct.pack("<H", len(values)) + entries + struct.pack("<I", len(body))


def _record(xmp: bytes) -> bytes:
    body = b"\xff\xff\0\xf6" + struct.pack(">I", len(xmp)) + xmp
    mark = b"CANON OPTIONAL DATA\0"
    return (
        mark
        + b"\0\1\0\0"
        + struct.pack(">I", len(body))
        + body
        + mark
        + struct.pack(">I", len(body))
        + b"\0" * 40
    )


def mie_element(name: str, body: bytes, form: int = 0x20) -> bytes:
    """Return an element of a MIE file."""
    length = bytes((len(body),)) if len(body) < 253 else b"\xff"
    long = b"" if len(body) < 253 else struct.pack(">H", len(body))
    return b"~" + bytes((form, len(name))) + length + name.encode() + long + body


def mie(groups: Mapping[str, Iterable[bytes]], *elements: bytes) -> bytes:
    """Return a MIE file with groups of elements, and elements among its metadata."""
    inner = b"".join(
        mie_element(name, b"", 0x10) + b"".join(inside) + mie_element("", b"", 0)
        for name, inside in groups.items()
    )
    meta = mie_element("Meta", b"", 0x10) + inner + b"".join(elements) + mie_element("", b"", 0)
    return mie_element("0MIE", b"", 0x10) + meta + b"~\0\0\0"


def sets(*pairs: tuple[int, bytes]) -> bytes:
    """Return IPTC data sets without their wrapping."""
    segment = iptc(pairs)
    start = segment.index(b"\x1c\x02")
    return segment[start : start + sum(5 + len(body) for _, body in pairs)]


def preview(fields: object = None) -> bytes:
    """Return a small JPEG, with Exif where fields are given."""
    return thumbnail() if fields is None else jpeg(exif_block(fields))  # type: ignore[arg-type]
