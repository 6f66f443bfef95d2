"""X3F: Sigma's raw files, with a list of properties and previews.

Format: not published since 2002; its first description is "X3F RAW file format" (Foveon, 2002), the names
of properties as in ExifTool's documentation (exiftool.org/TagNames/SigmaRaw.html, read 2026-11-24).
"""

import struct
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from exposure.extract.photos.containers import embedded, named
from exposure.extract.photos.contract import Block, Container
from exposure.model import Kind

MAX_SECTIONS = 64
MAX_PROPERTIES = 512
_MAX_LIST = 256 * 1024
_IMAGE_HEAD, _LIST_HEAD = 28, 24
_JPEG, _WORDS = 18, 0
_NAMES: Mapping[str, str] = {
    "CAMMANUF": "make",
    "CAMMODEL": "model",
    "CAMSERIAL": "serial",
    "TIME": "datetimeoriginal",
}


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of an X3F file.

    Raises:
        struct.error: It ends early: its directory stands at its end.
    """
    pairs = [("imageuniqueid", content[8:24].hex())] if any(content[8:24]) else []
    for kind, at, size in _sections(content):
        if kind == b"PROP":
            pairs += _properties(content, at)
        elif kind in {b"IMAG", b"IMA2"} and struct.unpack_from("<I", content, at + 12)[0] == _JPEG:
            start, length = at + _IMAGE_HEAD, size - _IMAGE_HEAD
            yield from embedded.picture(content, start, length, "X3F/preview", Kind.PREVIEW)
            yield from embedded.within(content, start, length)
    yield from named.block(pairs, "PROP")


def _sections(content: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Yield kind, place and size of each section: the last four bytes say where they are listed."""
    (at,) = struct.unpack_from("<I", content, len(content) - 4)
    mark, _version, count = struct.unpack_from("<4sII", content, at)
    if mark != b"SECd":
        raise ValueError("an X3F file without its directory")
    for i in range(min(count, MAX_SECTIONS)):
        place, size, kind = struct.unpack_from("<II4s", content, at + 12 + 12 * i)
        if place + 32 <= len(content):
            yield kind, place, size


def _properties(content: bytes, at: int) -> Iterator[tuple[str, str]]:
    """Yield the wanted properties: pairs of places in a row of UTF-16 letters."""
    count, form, _, letters = struct.unpack_from("<4I", content, at + 8)
    if form != _WORDS or count > MAX_PROPERTIES:
        return
    start = at + _LIST_HEAD + 8 * count
    words = content[start : start + min(2 * letters, _MAX_LIST)].decode("utf-16-le", "replace")
    for i in range(count):
        name, value = (
            words[place : place + 200].split("\0", 1)[0]
            for place in struct.unpack_from("<II", content, at + _LIST_HEAD + 8 * i)
        )
        if name == "TIME" and value.isdigit() and 0 < int(value[:12]) < 1 << 32:
            yield _NAMES[name], datetime.fromtimestamp(int(value), UTC).isoformat(" ")[:19]  # of its clock
        elif name in _NAMES:
            yield _NAMES[name], value


CONTAINER = Container(name="x3f", claims=lambda head: head.startswith(b"FOVb"), blocks=blocks)
