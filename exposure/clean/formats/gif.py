"""GIF: the frames, how long each is shown, how often all of them, and the colour profile.

Standards: GIF89a specification, 18 to 27; ICC.1:2022, annex B.6 (ICCRGBG1012).
"""

from collections.abc import Iterator

from exposure.clean.contract import BrokenError, Format
from exposure.clean.icc import is_profile
from exposure.clean.pieces import Copy, Piece, Put
from exposure.model import Document

MAX_BLOCKS = 400_000
_IMAGE, _EXTENSION, _TRAILER = 0x2C, 0x21, 0x3B
_CONTROL, _APPLICATION = 0xF9, 0xFF
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_PROFILE = b"ICCRGBG1012"


def rewrite(document: Document) -> Iterator[Piece]:
    """Yield the pieces of a clean copy.

    Raises:
        BrokenError: It ends within a frame, or has none.
    """
    content = document.content
    position = 13 + _table(content[10:11])
    yield Copy(0, position)
    frames = False
    for _ in range(MAX_BLOCKS):
        introducer = content[position : position + 1]
        if introducer in {b"", bytes((_TRAILER,))}:
            if not frames:
                raise BrokenError("no picture")
            yield Put(bytes((_TRAILER,)))
            return
        start = position
        if introducer[0] == _IMAGE:
            frames = True
            start_of_data = position + 11 + _table(content[position + 9 : position + 10])
            position = _blocks(content, start_of_data)[1]
            yield Copy(start, position)
        elif introducer[0] == _EXTENSION:
            blocks, position = _blocks(content, position + 2)
            yield from _extension(content, start, position, blocks)
        elif introducer[0] == 0:
            position += 1
        else:
            break
    raise BrokenError("a block of an unknown kind")


def _table(flags: bytes) -> int:
    """Return the bytes of the colour table that these flags announce.

    Raises:
        BrokenError: The file ends before them.
    """
    if not flags:
        raise BrokenError("the file ends within the picture")
    return 3 << (flags[0] & 7) + 1 if flags[0] & 0x80 else 0


def _blocks(content: bytes, position: int) -> tuple[list[tuple[int, int]], int]:
    """Return where the bodies of data blocks are, and where they end.

    Raises:
        BrokenError: The file ends before.
    """
    found: list[tuple[int, int]] = []
    while position < len(content):
        size = content[position]
        if size == 0:
            return found, position + 1
        found.append((position + 1, position + 1 + size))
        position += 1 + size
    raise BrokenError("the file ends within the picture")


def _extension(content: bytes, start: int, end: int, blocks: list[tuple[int, int]]) -> Iterator[Piece]:
    """Yield an extension, if it is one that the pictures need."""
    label = content[start + 1]
    bodies = [content[a:b] for a, b in blocks]
    if label == _CONTROL and [len(b) for b in bodies] == [4]:
        yield Copy(start, end)
    elif label == _APPLICATION and bodies and bodies[0] in _LOOPS:
        for body in bodies[1:]:
            if len(body) == 3 and body[0] & 7 == 1:
                yield Put(b"\x21\xff\x0b" + bodies[0] + b"\x03\x01" + body[1:] + b"\0")
                return
    elif label == _APPLICATION and bodies and bodies[0] == _PROFILE and is_profile(b"".join(bodies[1:])):
        yield Copy(start, end)


FORMAT = Format(name="GIF", media_types=frozenset({"image/gif"}), rewrite=rewrite)
