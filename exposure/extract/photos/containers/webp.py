"""WebP: chunks of a RIFF file; Exif and XMP stand behind the picture.

Standard: RFC 9649 (WebP), 2.3 to 2.7; C2PA technical specification, appendix A.
"""

from collections.abc import Iterator

from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind, Container

MAX_CHUNKS = 20_000
"""An animation has one chunk a picture."""

_EXIF_MARK = b"Exif\0\0"


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of a WebP file.

    A chunk is four letters, a length and as many bytes, filled up to an even number. The length of the
    whole is not believed: some programs append Exif without changing it.

    Raises:
        EOFError: The file ends within a chunk; what there is of it has been given.
    """
    position = 12
    for _ in range(MAX_CHUNKS):
        if position + 8 > len(content):
            return
        start = position + 8
        kind, length = content[position : start - 4], int.from_bytes(content[start - 4 : start], "little")
        end = start + length
        yield from _block(kind, content, start, end)
        if end > len(content):
            raise EOFError("a WebP file that ends within a chunk")
        position = end + length % 2
        if length % 2 and content[end : end + 1] != b"\0" and content[end : end + 4].isalpha():
            position = end  # written without the filling byte
    raise EOFError("a WebP file with too many chunks")


def _block(kind: bytes, content: bytes, start: int, end: int) -> Iterator[Block]:
    end = min(end, start + MAX_BLOCK)
    if kind == b"EXIF":
        yield Block(BlockKind.EXIF, content[start:end].removeprefix(_EXIF_MARK), "EXIF")
    elif kind in {b"XMP ", b"XMP\0"}:
        yield Block(BlockKind.XMP, content[start:end], "XMP")
    elif kind == b"C2PA":
        yield Block(BlockKind.JUMBF, content[start:end], "C2PA")


CONTAINER = Container(
    name="webp", claims=lambda head: head[:4] == b"RIFF" and head[8:12] == b"WEBP", blocks=blocks
)
