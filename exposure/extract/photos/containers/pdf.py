"""PDF: who made a document, with what, when, and the photos in it.

Standard: ISO 32000-1, 7.5.2 (header).
"""

from collections.abc import Iterator

from exposure.extract.photos.contract import Block, Container


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of a PDF file."""
    from exposure.extract.photos.pdf.read import blocks as read  # noqa: PLC0415 (few files are one)

    yield from read(content)


CONTAINER = Container(name="pdf", claims=lambda head: b"%PDF-" in head, blocks=blocks)
