"""JPEG pictures inside other files: previews that show what the main picture does, or did."""

from collections.abc import Iterator
from itertools import islice

from exposure.extract.photos.containers import jpeg
from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind
from exposure.model import Kind

SMALLEST = 100
"""Bytes: no JPEG that shows anything is shorter."""
MAX_BLOCKS = 20

_HEAD = 64 * 1024
_END = b"\xff\xd9"
_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
"""Markers of a picture's form; those of lossless ones, which hold a sensor's data, are not among them."""


def picture(content: bytes, at: int, size: int, path: str, kind: Kind = Kind.PREVIEW) -> Iterator[Block]:
    """Yield a picture as found, if all of it is there and a program can show it."""
    there = size >= SMALLEST and 0 <= at <= len(content) - size
    if there and content.rfind(_END, at, at + size) >= 0 and _shows(content[at : at + min(size, _HEAD)]):
        yield Block(BlockKind.FOUND, b"", path, kind, size)


def within(content: bytes, at: int, size: int) -> Iterator[Block]:
    """Yield the blocks of a JPEG picture; of one that is cut, those that are there."""
    if at < 0 or content[at : at + 2] != b"\xff\xd8":
        return
    try:
        yield from islice(jpeg.blocks(content[at : at + min(size, MAX_BLOCK)]), MAX_BLOCKS)
    except EOFError:
        return


def _shows(head: bytes) -> bool:
    """Return whether this begins a JPEG picture that a program can show."""
    if not head.startswith(b"\xff\xd8\xff"):
        return False
    try:
        return any(marker in _FRAMES for marker, _ in jpeg.segments(head))
    except EOFError:
        return len(head) == _HEAD
