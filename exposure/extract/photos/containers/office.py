"""Office documents: Word, Excel, PowerPoint, OpenDocument, Pages, Numbers, Keynote, and rich text.

Standards: ECMA-376 part 2 (OPC); OpenDocument 1.3 part 2; [MS-CFB]; Rich Text Format 1.9.1.
"""

from collections.abc import Iterator

from exposure.extract.photos.contract import Block, Container

_MARKS = (b"PK\x03\x04", b"{\\rtf", bytes.fromhex("d0cf11e0a1b11ae1"))


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of an office document."""
    from exposure.extract.photos.office import old, read  # noqa: PLC0415 (few files are one)

    match content[:2]:
        case b"PK":
            yield from read.blocks(content)
        case b"{\\":
            yield from old.rich(content)
        case _:
            yield from old.compound(content)


CONTAINER = Container(name="office", claims=lambda head: head.startswith(_MARKS), blocks=blocks)
