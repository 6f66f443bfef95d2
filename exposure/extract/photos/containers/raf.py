"""RAF: Fujifilm's raw files; all the metadata that matters is in their preview.

Format: not published; libopenraw's and ExifTool's documentation (read 2026-11-24): bytes 84 to 91 are the
preview's place and size.
"""

from collections.abc import Iterator

from exposure.extract.photos.containers import embedded
from exposure.extract.photos.contract import Block, Container

_MARK = b"FUJIFILMCCD-RAW"


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the preview and its blocks."""
    at, size = int.from_bytes(content[84:88], "big"), int.from_bytes(content[88:92], "big")
    yield from embedded.within(content, at, size)
    yield from embedded.picture(content, at, size, "RAF/preview")
    if at + size > len(content):
        raise EOFError("a RAF file that ends within its preview")


CONTAINER = Container(name="raf", claims=lambda head: head.startswith(_MARK), blocks=blocks)
