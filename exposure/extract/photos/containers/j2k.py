"""JPEG 2000 without boxes: a row of marker segments, among them comments.

Standard: ISO/IEC 15444-1, annex A (A.9.2: comment and extension).
"""

from collections.abc import Iterator

from exposure.extract.photos.contract import Block, BlockKind, Container

MAX_SEGMENTS = 1000
_BEGIN = b"\xff\x4f\xff\x51"
_COMMENT, _TILE = b"\xff\x64", b"\xff\x90"
_LATIN = b"\0\1"


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the comments before the first tile.

    Raises:
        EOFError: The file ends before; the comments that there are have been given.
    """
    position = 2
    for _ in range(MAX_SEGMENTS):
        marker, length = content[position : position + 2], content[position + 2 : position + 4]
        if marker == _TILE:
            return
        if marker[:1] != b"\xff" or len(length) < 2:
            break
        end = position + 2 + int.from_bytes(length, "big")
        if marker == _COMMENT and content[position + 4 : position + 6] == _LATIN:
            yield Block(BlockKind.COMMENT, content[position + 6 : end], "COM")
        position = max(end, position + 4)
    raise EOFError("a JPEG 2000 picture that ends before its first tile")


CONTAINER = Container(name="j2k", claims=lambda head: head.startswith(_BEGIN), blocks=blocks)
