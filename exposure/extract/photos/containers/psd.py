"""PSD and PSB: Photoshop's own files, with its image resources before the picture.

Standard: Adobe Photoshop file formats specification, file structure.
"""

from collections.abc import Iterator

from exposure.extract.photos.containers import photoshop
from exposure.extract.photos.contract import MAX_BLOCK, Block, Container

_HEADER = 26


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks among a file's image resources.

    Raises:
        EOFError: The file ends before; what there is of them has been given.
    """
    start = _HEADER + 4 + int.from_bytes(content[_HEADER : _HEADER + 4], "big")  # behind the colour table
    length = int.from_bytes(content[start : start + 4], "big")
    end = start + 4 + length
    yield from photoshop.blocks(content[start + 4 : min(end, start + MAX_BLOCK)], "8BIM")
    if end > len(content):
        raise EOFError("a PSD file that ends within its image resources")


CONTAINER = Container(name="psd", claims=lambda head: head.startswith(b"8BPS\0"), blocks=blocks)
