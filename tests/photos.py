"""Photos for tests: built here, of nobody and of nowhere.

``exposure.demo`` writes plausible ones; this module adds what only tests need: blocks that lie, other
containers, and a document around them.
"""

import struct
from collections.abc import Iterable
from functools import lru_cache

from exposure.demo import photos
from exposure.demo.exif import ExifFields, Ifd, Raw, exif_block, tiff
from exposure.model import Account, Audience, Document, GeoPoint, Ownership, Source, SourceType

__all__ = [
    "HERE",
    "ExifFields",
    "Ifd",
    "Raw",
    "document",
    "exif_block",
    "heic",
    "iptc",
    "jpeg",
    "segment",
    "thumbnail",
    "tiff",
    "xmp",
]

HERE = GeoPoint(latitude=47.5, longitude=-30.25)
"""In the middle of the Atlantic."""

SOURCE = Source(
    type=SourceType.PHOTO,
    uri="photo:test",
    account=Account(platform="photos"),
    ownership=Ownership.LOCAL,
    audience=Audience.OWNER,
)


def document(content: bytes, *, name: str = "", source: Source = SOURCE, complete: bool = True) -> Document:
    """Return a photo as ``collect`` would hand it over."""
    kind = "image/jpeg" if content.startswith(b"\xff\xd8") else "image/heic"
    return Document(source=source, content=content, media_type=kind, name=name, complete=complete)


@lru_cache
def _coded() -> bytes:
    return photos.scene("sky", seed=1, width=32, height=32).coded


@lru_cache
def thumbnail() -> bytes:
    """Return a small JPEG without metadata."""
    return photos.jpeg(photos.scene("sky", seed=2, width=32, height=24), None)


def segment(marker: int, body: bytes) -> bytes:
    """Return a JPEG segment."""
    return photos.baseline.segment(marker, body)


def jpeg(exif: bytes | ExifFields | None = None, *, segments: Iterable[bytes] = ()) -> bytes:
    """Return a JPEG file around a minimal picture.

    Args:
        exif: An Exif block or its fields.
        segments: Further segments, before the Exif segment.
    """
    block = exif_block(exif) if isinstance(exif, ExifFields) else exif
    parts = [*segments, segment(0xE1, b"Exif\0\0" + block)] if block is not None else list(segments)
    return b"\xff\xd8" + b"".join(parts) + _coded()


def xmp(properties: str, *, attributes: str = "") -> bytes:
    """Return an XMP packet with the properties (XML) inside its one description."""
    names = {
        "dc": "http://purl.org/dc/elements/1.1/",
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "exif": "http://ns.adobe.com/exif/1.0/",
        "photoshop": "http://ns.adobe.com/photoshop/1.0/",
        "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
        "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
        "GCamera": "http://ns.google.com/photos/1.0/camera/",
    }
    spaces = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in names.items())
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {spaces} {attributes}>{properties}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def iptc(sets: Iterable[tuple[int, bytes]]) -> bytes:
    """Return an APP13 segment with IPTC data sets of record 2."""
    body = b"".join(b"\x1c\x02" + bytes((n,)) + struct.pack(">H", len(b)) + b for n, b in sets)
    resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(body)) + body + b"\0" * (len(body) % 2)
    return segment(0xED, b"Photoshop 3.0\0" + resource)


def box(kind: bytes, body: bytes) -> bytes:
    """Return an ISO box."""
    return struct.pack(">I", len(body) + 8) + kind + body


def heic(
    exif: bytes | None = None,
    xmp: bytes | None = None,
    *,
    wide: bool = False,
    in_idat: bool = False,
    base: bool = False,
    brand: bytes = b"heic",
    first: tuple[tuple[bytes, bytes], ...] = (),
) -> bytes:
    """Return a HEIC file's boxes around metadata items; there is no picture in it but those given.

    Args:
        exif: An Exif block.
        xmp: An XMP packet.
        wide: Item numbers and counts of 32 bits (``iinf`` 1, ``infe`` 3, ``iloc`` 2).
        in_idat: The items lie in ``idat``, not in ``mdat``.
        base: Places are counted from a base offset.
        brand: The main brand.
        first: Items before those, type and bytes.
    """
    items = list(first)
    if exif is not None:
        items.append((b"Exif", b"\0\0\0\x06Exif\0\0" + exif))
    if xmp is not None:
        items.append((b"mime", xmp))
    start = box(b"ftyp", brand + b"\0\0\0\0mif1" + brand)
    payload = b"".join(body for _, body in items)
    length = len(start + _meta(items, 0, payload, wide=wide, in_idat=in_idat, base=base))
    meta = _meta(items, 0 if in_idat else length + 8, payload, wide=wide, in_idat=in_idat, base=base)
    return start + meta + (b"" if in_idat else box(b"mdat", payload))


def _meta(
    items: list[tuple[bytes, bytes]], origin: int, payload: bytes, *, wide: bool, in_idat: bool, base: bool
) -> bytes:
    number = ">I" if wide else ">H"
    entries, places, at = b"", b"", origin
    for i, (kind, body) in enumerate(items, start=1):
        head = struct.pack(">I", (3 if wide else 2) << 24) + struct.pack(number, i) + b"\0\0" + kind + b"\0"
        entries += box(b"infe", head + (b"application/rdf+xml\0" if kind == b"mime" else b""))
        places += struct.pack(number, i) + (struct.pack(">H", in_idat) if wide or in_idat else b"") + b"\0\0"
        places += struct.pack(">I", origin if base else 0) if base else b""
        places += struct.pack(">HII", 1, at - origin if base else at, len(body))
        at += len(body)
    version = 2 if wide else int(in_idat)
    sizes = b"\x44" + (b"\x40" if base else b"\x00")
    count = struct.pack(number, len(items))
    iinf = box(b"iinf", struct.pack(">I", int(wide) << 24) + count + entries)
    iloc = box(b"iloc", struct.pack(">I", version << 24) + sizes + count + places)
    inside = box(b"hdlr", b"\0" * 8 + b"pict" + b"\0" * 13) + iinf + iloc
    return box(b"meta", b"\0\0\0\0" + inside + (box(b"idat", payload) if in_idat else b""))
