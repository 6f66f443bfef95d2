"""Office documents in zip files: Word, Excel, PowerPoint, OpenDocument, Pages, Numbers, Keynote.

Standards: ECMA-376 part 2 (OPC); OpenDocument 1.3 part 2.
"""

from collections.abc import Iterator

from exposure.extract.photos.contract import Block, Container


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of an office document."""
    from exposure.extract.photos.office.read import blocks as read  # noqa: PLC0415 (few files are one)

    yield from read(content)


CONTAINER = Container(name="office", claims=lambda head: head.startswith(b"PK\x03\x04"), blocks=blocks)
