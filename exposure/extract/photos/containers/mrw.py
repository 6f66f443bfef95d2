"""MRW: Minolta's raw files, in which a TIFF block stands among others.

Format: not published; ExifTool's documentation (exiftool.org/TagNames/MinoltaRaw.html, read 2026-11-24):
each block is a zero, three letters, a length and as many bytes, within a first one.
"""

from collections.abc import Iterator

from exposure.extract.photos.containers import tiff
from exposure.extract.photos.contract import MAX_BLOCK, Block, Container

MAX_PARTS = 100
_MARKS = {b"\0MRM": "big", b"\0MRI": "little"}


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the TIFF block.

    Raises:
        EOFError: The file ends before it, or within it; what there is of it has been given.
    """
    order, position = content[:4] == b"\0MRI", 8
    for _ in range(MAX_PARTS):
        kind, length = content[position : position + 4], content[position + 4 : position + 8]
        size = int.from_bytes(length, "little" if order else "big")
        if kind == b"\0TTW":
            yield from tiff.blocks(content[position + 8 : position + 8 + min(size, MAX_BLOCK)])
            if position + 8 + size <= len(content):
                return
        position += 8 + size
    raise EOFError("an MRW file without its TIFF block")


CONTAINER = Container(name="mrw", claims=lambda head: head[:4] in _MARKS, blocks=blocks)
