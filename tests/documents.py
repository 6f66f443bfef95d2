"""PDF and office documents built by hand, for tests."""

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
