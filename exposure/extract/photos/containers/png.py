"""PNG and APNG: chunks around the picture.

Standard: PNG (third edition), 5 (chunks), 11.3.3 (text), 11.3.4 (eXIf, tIME); XMP specification part 3,
1.1.5; ImageMagick's "Raw profile type" texts; C2PA technical specification, appendix A (caBX).
"""

import re
import zlib
from collections.abc import Iterator

from exposure.extract.photos.containers import named, photoshop
from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind, Container

MAX_CHUNKS = 50_000
"""A picture of 400 MB in chunks of 8 KB."""
MAX_INFLATED = 2 * 1024 * 1024
"""Longest text once it is unpacked, in bytes."""
MAX_TEXTS = 300

_MARK = b"\x89PNG\r\n\x1a\n"
_XMP = "XML:com.adobe.xmp"
_XMP_MARK = b"http://ns.adobe.com/xap/1.0/\0"
_EXIF_MARK = b"Exif\0\0"
_PROFILE = "raw profile type "
_PROFILE_TEXT = re.compile(rb"\s*[^\n]{1,40}\n\s*\d{1,10}\s([0-9A-Fa-f\s]*)")
_TEXTS = frozenset({b"tEXt", b"zTXt", b"iTXt"})


def chunks(content: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Yield kind, start and end of each chunk: length, four letters, bytes, check sum.

    Raises:
        EOFError: The file ends within one, or has too many; what there is of it has been given.
    """
    position = len(_MARK)
    for _ in range(MAX_CHUNKS):
        start = position + 8
        length, kind = int.from_bytes(content[position : position + 4], "big"), content[position + 4 : start]
        yield kind, start, min(start + length, len(content))
        position = start + length + 4
        if kind == b"IEND":
            return
        if position + 8 > len(content):
            break
    raise EOFError("a PNG file that ends before its last chunk")


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of a PNG file, its plain texts last.

    Raises:
        EOFError: The file ends early; the blocks that there are have been given.
    """
    pairs: list[tuple[str, str]] = []
    cut = None
    try:
        for kind, start, end in chunks(content):
            if kind in _TEXTS and len(pairs) < MAX_TEXTS:
                yield from _text(kind, content[start : min(end, start + MAX_BLOCK)], pairs)
            elif kind == b"eXIf":
                yield Block(BlockKind.EXIF, _bare(content[start : min(end, start + MAX_BLOCK)]), "eXIf")
            elif kind == b"tIME" and end - start == 7:
                pairs.append(("modify-date", _time(content[start:end])))
            elif kind == b"caBX":
                yield Block(BlockKind.JUMBF, content[start : min(end, start + MAX_BLOCK)], "caBX")
    except EOFError as error:
        cut = error
    yield from named.block(pairs, "tEXt")
    if cut:
        raise cut


def _bare(body: bytes) -> bytes:
    """Return an Exif block without the mark that some programs copy from JPEG."""
    return body[6:] if body.startswith(_EXIF_MARK) else body


def _time(body: bytes) -> str:
    """Return the time of the last change, which is UTC."""
    year, clock = int.from_bytes(body[:2], "big"), body[2:]
    return f"{year:04}-{clock[0]:02}-{clock[1]:02} {clock[2]:02}:{clock[3]:02}:{clock[4]:02}"


def _text(kind: bytes, body: bytes, pairs: list[tuple[str, str]]) -> Iterator[Block]:
    """Yield a text chunk that holds a block; put another one's name and text into ``pairs``."""
    key, _, rest = body.partition(b"\0")
    name = key[:80].decode("latin-1")
    text = _unpacked(kind, rest)
    if name == _XMP:
        yield Block(BlockKind.XMP, text, "iTXt/XMP")
    elif name.lower().startswith(_PROFILE):
        yield from _profile(name[len(_PROFILE) :].strip().lower(), text)
    elif text:
        pairs.append((name, text.decode("utf-8" if kind == b"iTXt" else "latin-1", "replace")))


def _unpacked(kind: bytes, rest: bytes) -> bytes:
    """Return the text behind a chunk's name.

    Raises:
        zlib.error: It is packed, and broken.
    """
    if kind == b"tEXt":
        return rest
    if kind == b"zTXt":
        return _inflated(rest[1:])
    packed, body = rest[:1] == b"\1", rest[2:]
    text = body.split(b"\0", 2)[-1]  # behind language and translated name
    return _inflated(text) if packed else text


def _inflated(packed: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, MAX_INFLATED)
    except zlib.error:
        return b""


def _profile(name: str, text: bytes) -> Iterator[Block]:
    """Yield a profile as ImageMagick writes it: its name, its length, and hexadecimal digits, on lines."""
    match = _PROFILE_TEXT.match(text)
    digits = b"".join(match[1].split()) if match else b""
    try:
        body = bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
    except ValueError:
        return
    path = f"tEXt/Raw profile type {name[:8]}"
    if name in {"exif", "app1"} and body.startswith(_XMP_MARK):
        yield Block(BlockKind.XMP, body[len(_XMP_MARK) :], path)
    elif name in {"exif", "app1"}:
        yield Block(BlockKind.EXIF, _bare(body), path)
    elif name == "xmp":
        yield Block(BlockKind.XMP, body.removeprefix(_XMP_MARK), path)
    elif name in {"iptc", "8bim"}:
        body = body.removeprefix(b"Photoshop 3.0\0")
        if body.startswith(b"\x1c"):
            yield Block(BlockKind.IPTC, body, path)
        else:
            yield from photoshop.blocks(body, path)


CONTAINER = Container(name="png", claims=lambda head: head.startswith(_MARK), blocks=blocks)
