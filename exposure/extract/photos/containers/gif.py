"""GIF: comments and XMP in the extensions between pictures.

Standards: GIF89a, 23 to 27; XMP specification part 3, 1.1.2; C2PA technical specification, appendix A.
"""

from collections.abc import Iterator

from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind, Container
from exposure.model import Kind

MAX_PIECES = 200_000
"""Pieces hold up to 255 bytes, also of the pictures."""
MAX_COMMENTS = 7

_EXTENSION, _PICTURE = 0x21, 0x2C
_COMMENT, _APPLICATION, _WORDS = 0xFE, 0xFF, 0x01
_XMP = b"XMP DataXMP"
_WAY_OUT = b"\x01\xff\xfe\xfd"
"""How the bytes behind XMP begin: each is the distance to their end."""
_CLAIM = b"C2PA_GIF"


class _Walk:
    """A walk through a file's pieces: each begins with its length, and one of no length ends a row.

    Attributes:
        position: Where the next byte is read.
    """

    def __init__(self, content: bytes) -> None:
        self._content, self.position, self._left = content, 13, MAX_PIECES
        self.colours(content[10])

    def colours(self, flags: int) -> None:
        """Step over a table of colours, if there is one."""
        if flags & 0x80:
            self.position += 3 << (flags & 7) + 1

    def take(self, count: int) -> bytes:
        """Return the next bytes and step over them.

        Raises:
            EOFError: The file ends before.
        """
        self.position += count
        if self.position > len(self._content):
            raise EOFError("a GIF file that ends early")
        return self._content[self.position - count : self.position]

    def skip(self) -> None:
        """Step over a row of pieces.

        Raises:
            EOFError: The file ends before, or has too many.
        """
        content, position = self._content, self.position
        try:
            while self._left and (length := content[position]):
                position += length + 1
                self._left -= 1
        except IndexError:
            raise EOFError("a GIF file that ends early") from None
        if not self._left:
            raise EOFError("a GIF file with too many pieces")
        self.position = position + 1

    def row(self) -> bytes:
        """Return the bytes of a row of pieces and step over it."""
        parts: list[bytes] = []
        while self._left and (length := self.take(1)[0]):
            parts.append(self.take(length))
            self._left -= 1
        return b"".join(parts)


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of a GIF file.

    Raises:
        EOFError: The file ends early; the blocks that there are have been given.
        IndexError: It ends within its header.
    """
    walk, comments = _Walk(content), 0
    while True:
        mark = walk.take(1)[0]
        if mark == _EXTENSION:
            label = walk.take(1)[0]
            if label in {_COMMENT, _WORDS} and comments < MAX_COMMENTS:
                comments += 1
                words = walk.row()[12 if label == _WORDS else 0 :]
                yield Block(BlockKind.COMMENT, words, "comment" if label == _COMMENT else "plain text")
            elif label == _APPLICATION:
                yield from _application(walk, content)
            else:
                walk.skip()
        elif mark == _PICTURE:
            walk.colours(walk.take(9)[8])
            walk.take(1)
            walk.skip()
        else:
            return


def _application(walk: _Walk, content: bytes) -> Iterator[Block]:
    """Yield what a program put there; XMP is not cut into pieces, but ends in bytes that lead out of it."""
    name = walk.take(walk.take(1)[0])
    start = walk.position
    walk.skip()
    if name == _XMP:
        end = content.find(_WAY_OUT, start, walk.position)
        end = walk.position if end < 0 else end
        yield Block(BlockKind.XMP, content[start : min(end, start + MAX_BLOCK)], "XMP")
    elif name.startswith(_CLAIM):
        yield Block(BlockKind.FOUND, b"", "C2PA_GIF", Kind.C2PA)


CONTAINER = Container(
    name="gif", claims=lambda head: head.startswith((b"GIF87a", b"GIF89a")) and len(head) > 12, blocks=blocks
)
