"""MIE: a format for metadata of any file, also found behind JPEG pictures.

Format: MIE 1.1 (exiftool.org/MIE1.1-20070121.pdf, read 2026-11-24). An element is ``~``, a byte that says
how its value is written, the lengths of name and value, the name and the value; groups hold others.
"""

import zlib
from collections.abc import Iterator, Mapping

from exposure.extract.photos.containers import embedded, named
from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind, Container
from exposure.model import Kind

MAX_ELEMENTS = 5000
MAX_DEPTH = 20
_GROUPS = frozenset({0x10, 0x18})
_CODES: Mapping[int, str] = {
    0x20: "latin-1",
    0x28: "utf-8",
    0x29: "utf-16-be",
    0x30: "latin-1",
    0x38: "utf-8",
}
_LISTS = frozenset({0x30, 0x38, 0x39})
_LONG = {255: 2, 254: 4, 253: 8}
_PACKED = 0x04
_LITTLE = 0x18
_STANDARDS = {"EXIF": BlockKind.EXIF, "XMP": BlockKind.XMP, "IPTC": BlockKind.IPTC}
_PICTURES = {"Preview": Kind.PREVIEW, "Thumbnail": Kind.THUMB}
_NAMES: Mapping[str, str] = {
    "Camera/Make": "make",
    "Camera/Model": "model",
    "Camera/OwnerName": "owner",
    "Camera/SerialNumber": "serial",
    "Lens/Model": "lens",
    "Lens/SerialNumber": "lensserialnumber",
    "Document/Author": "author",
    "Document/Comment": "comment",
    "Document/Copyright": "copyright",
    "Document/CreateDate": "create-date",
    "Document/OriginalDate": "datetimeoriginal",
    "Document/EMail": "email",
    "Document/Phone": "phone",
    "Document/Keywords": "keywords",
    "Document/Software": "software",
    "Document/Title": "title",
    "Document/Contributors": "author",
    "Flash/SerialNumber": "serial",
    "Geo/Address": "address",
    "Geo/PostalCode": "address",
    "Geo/City": "city",
    "Geo/State": "state",
    "Geo/Country": "country",
}


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of a MIE file.

    Raises:
        EOFError: The file ends within an element; what stands before has been given.
    """
    pairs: list[tuple[str, str]] = []
    cut = None
    try:
        for group, name, form, at, size in _elements(content):
            wanted = _NAMES.get(f"{group}/{name}")
            if wanted:
                pairs += [(wanted, text) for text in _texts(form, content[at : at + min(size, 4096)])]
            elif name in _STANDARDS:
                body = _unpacked(content[at : at + min(size, MAX_BLOCK)], form)
                yield Block(_STANDARDS[name], body.removeprefix(b"Exif\0\0"), f"MIE/{name}")
            elif group in _PICTURES and name == "Data" and not form & _PACKED:
                yield from embedded.picture(content, at, size, f"MIE/{group}", _PICTURES[group])
    except EOFError as error:
        cut = error
    yield from named.block(pairs, "MIE")
    if cut:
        raise cut


def _elements(content: bytes) -> Iterator[tuple[str, str, int, int, int]]:
    """Yield group, name, form, place and size of each value; groups are entered."""
    position, groups = 0, list[str]()
    for _ in range(MAX_ELEMENTS):
        if content[position : position + 1] != b"~":
            return
        if position + 4 > len(content):
            raise EOFError("a MIE file that ends within an element")
        form, letters, size = content[position + 1 : position + 4]
        position += 4 + letters
        name = content[position - letters : position].decode("latin-1")
        if size in _LONG:
            position += _LONG[size]
            number = content[position - _LONG[size] : position]
            size = int.from_bytes(number, "little" if content[1] == _LITTLE else "big")
        if form & ~_PACKED in _GROUPS and len(groups) < MAX_DEPTH:
            groups.append(name)
        elif not letters and groups:
            groups.pop()
            position += size
        else:
            if position + size > len(content):
                raise EOFError("a MIE file that ends within an element")
            yield groups[-1] if groups else "", name, form, position, size
            position += size


def _texts(form: int, body: bytes) -> Iterator[str]:
    """Yield a value as text, those of a list one by one; nothing for what is no text."""
    code = _CODES.get(form & ~_PACKED)
    if code:
        text = _unpacked(body, form).decode(code, "replace")
        yield from text.split("\0") if form & ~_PACKED in _LISTS else (text,)


def _unpacked(body: bytes, form: int) -> bytes:
    if not form & _PACKED:
        return body
    try:
        return zlib.decompressobj().decompress(body, MAX_BLOCK // 4)
    except zlib.error:
        return b""


def claims(head: bytes) -> bool:
    """Return whether this begins with the group that holds all others."""
    return head[:1] == b"~" and head[1:2] in {b"\x10", b"\x18"} and head[4:8] == b"0MIE"


CONTAINER = Container(name="mie", claims=claims, blocks=blocks)
