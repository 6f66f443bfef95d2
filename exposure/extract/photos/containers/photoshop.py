"""Photoshop's image resources: where IPTC stands in a JPEG (and in a PSD), often with a thumbnail.

Standard: Adobe Photoshop file formats specification, image resource section.
"""

from collections.abc import Iterator

from exposure.extract.photos.contract import Block, BlockKind
from exposure.model import Kind

MAX_RESOURCES = 1000
_THUMBNAIL_HEAD = 28
_KINDS = {
    0x03F0: BlockKind.COMMENT,
    0x0404: BlockKind.IPTC,
    0x0422: BlockKind.EXIF,
    0x0423: BlockKind.EXIF,
    0x0424: BlockKind.XMP,
}
_MARKS = frozenset({b"8BIM", b"PHUT", b"DCSR", b"AgHg", b"MeSa"})
"""Photoshop's, and those of ImageReady, PhotoDeluxe, Lightroom and others."""
_CAPTION = 0x03F0
"""Its text has its length before it."""
_THUMBNAILS = frozenset({0x0409, 0x040C})


def blocks(resources: bytes, where: str = "APP13/8BIM") -> Iterator[Block]:
    """Yield the blocks among image resources: ``8BIM`` or another mark, number, padded name, length, bytes.

    Args:
        resources: The section.
        where: Where it stood in the file.
    """
    position = 0
    for _ in range(MAX_RESOURCES):
        if resources[position : position + 4] not in _MARKS:
            return
        number = int.from_bytes(resources[position + 4 : position + 6], "big")
        start = position + 6 + (resources[position + 6 : position + 7] or b"\0")[0] // 2 * 2 + 2
        length = int.from_bytes(resources[start : start + 4], "big")
        body = resources[start + 4 : start + 4 + length]
        path = f"{where}/0x{number:04X}"
        if number in _KINDS:
            yield Block(_KINDS[number], body[1:] if number == _CAPTION else body, path)
        elif number in _THUMBNAILS and len(body) > _THUMBNAIL_HEAD:
            yield Block(BlockKind.FOUND, b"", path, Kind.THUMB, len(body) - _THUMBNAIL_HEAD)
        position = start + 4 + length + length % 2
