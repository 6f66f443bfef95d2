"""PDF and office documents built by hand, for tests."""

import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from io import BytesIO

CORE = (
    b'<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="urn:t">'
    b"<dc:title>My week</dc:title><dc:creator>Ana Example</dc:creator><cp:keywords>one, two</cp:keywords>"
    b"<cp:lastModifiedBy>Bo Example</cp:lastModifiedBy><t:created>2024-01-31T14:25:30Z</t:created>"
    b"</cp:coreProperties>"
)


def pdf(objects: Iterable[tuple[int, bytes]], trailer: bytes = b"<< /Info 1 0 R /Root 2 0 R >>") -> bytes:
    """Return a PDF file of numbered objects; its table of places is left out."""
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % pair for pair in objects)
    return b"%PDF-1.7\n" + body + (b"trailer\n" + trailer if trailer else b"") + b"\nstartxref\n0\n%%EOF\n"


def stream(entries: bytes, body: bytes, *, packed: bool = False) -> bytes:
    """Return a stream with its dictionary."""
    body = zlib.compress(body) if packed else body
    filters = b"/Filter /FlateDecode " if packed else b""
    return b"<< %s %s/Length %d >>\nstream\n%s\nendstream" % (entries, filters, len(body), body)


def held(objects: Mapping[int, bytes]) -> bytes:
    """Return a stream that holds objects."""
    places, bodies = list[bytes](), b""
    for number, body in objects.items():
        places.append(b"%d %d" % (number, len(bodies)))
        bodies += body + b" "
    head = b" ".join(places) + b" "
    return stream(b"/Type /ObjStm /N %d /First %d" % (len(objects), len(head)), head + bodies, packed=True)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return a zip file, its first name that of an office document."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in {"[Content_Types].xml": b"<Types/>", **files}.items():
            archive.writestr(name, body)
    return out.getvalue()


def compound(streams: Mapping[str, bytes]) -> bytes:
    """Return a compound file of short streams."""
    pool, links, rows = b"", list[int](), [("Root Entry", 5, 3, 0)]
    for name, body in streams.items():
        start, count = len(links), -(-len(body) // 64)
        links += [*range(start + 1, start + count), 0xFFFFFFFE]
        rows.append((name, 2, start, len(body)))
        pool += body.ljust(64 * count, b"\0")
    sectors = -(-len(pool) // 512)
    rows[0] = ("Root Entry", 5, 3, len(pool))
    table = [0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFE, *range(4, 3 + sectors), 0xFFFFFFFE]
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    head += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    head += struct.pack("<IIIIIIII", 1, 1, 0, 4096, 2, 1, 0xFFFFFFFE, 0)
    numbers = struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    return b"".join(
        (
            head + numbers,
            struct.pack(f"<{len(table)}I", *table).ljust(512, b"\xff"),
            b"".join(_row(*row) for row in rows).ljust(512, b"\0"),
            struct.pack(f"<{len(links)}I", *links).ljust(512, b"\xff"),
            pool.ljust(512 * sectors, b"\0"),
        )
    )


def _row(name: str, kind: int, start: int, size: int) -> bytes:
    letters = name.encode("utf-16-le") + b"\0\0"
    return letters.ljust(64, b"\0") + struct.pack("<HB49xIQ", len(letters), kind, start, size)


def summary(values: Mapping[int, str | int], *, code: int = 0) -> bytes:
    """Return a stream of properties: texts (their encoding is ``code``), and times in seconds since 1601."""
    table, body, count = b"", b"", len(values) + bool(code)
    if code:
        table, body = struct.pack("<II", 1, 8 + 8 * count), struct.pack("<IHxx", 2, code)
    for number, value in values.items():
        table += struct.pack("<II", number, 8 + 8 * count + len(body))
        if isinstance(value, str):
            text = value.encode("cp1252") + b"\0"
            body += struct.pack("<II", 0x1E, len(text)) + text + bytes(-len(text) % 4)
        else:
            body += struct.pack("<IQ", 0x40, value * 10_000_000)
    head = struct.pack("<HHI16xI16xI", 0xFFFE, 0, 0, 1, 48)
    return head + struct.pack("<II", 8 + len(table) + len(body), count) + table + body
