"""The pieces of a copy: parts of the original, zeros, and a few new bytes.

They come from a worker that a hostile file may have taken over, as short texts in ``Reading.keys``. So
they are checked here, and can do no more than say which bytes of that same file stand in its copy.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import FileIO

from exposure.errors import ParseError
from exposure.model import Reading

KEY = "pieces"
TEXT = 400
"""Characters of one text, as the model has them."""
MAX_NEW = 1 << 20
"""Most new bytes in one copy; an honest one has some dozens."""
CHUNK = 1 << 20

_PIECE = re.compile(r"c(\d{1,18})-(\d{1,18})|z(\d{1,18})|p((?:[0-9a-f]{2})*)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Copy:
    """The original's bytes from ``start`` up to, not including, ``end``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Zeros:
    """So many zeros."""

    size: int


@dataclass(frozen=True, slots=True)
class Put:
    """New bytes."""

    content: bytes = field(repr=False)


Piece = Copy | Zeros | Put


def joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the same pieces with neighbours made one and empty ones left out."""
    last: Piece | None = None
    for piece in pieces:
        match last, piece:
            case _, Copy(start, end) if start == end:
                pass
            case (_, Zeros(0)) | (_, Put(b"")):
                pass
            case Copy(start, end), Copy(more, new_end) if end == more:
                last = Copy(start, new_end)
            case Zeros(size), Zeros(more):
                last = Zeros(size + more)
            case Put(content), Put(added):
                last = Put(content + added)
            case _:
                if last:
                    yield last
                last = piece
    if last:
        yield last


def to_keys(pieces: Iterable[Piece]) -> tuple[tuple[str, str], ...]:
    """Return pieces as the texts that a reading can hold."""
    text = ";".join(map(_text, joined(pieces)))
    return tuple((KEY, text[i : i + TEXT]) for i in range(0, len(text), TEXT))


def _text(piece: Piece) -> str:
    match piece:
        case Copy(start, end):
            return f"c{start}-{end}"
        case Zeros(size):
            return f"z{size}"
        case Put(content):
            return f"p{content.hex()}"


def from_reading(reading: Reading, size: int) -> tuple[Piece, ...]:
    """Return the pieces in a worker's reading of a file of ``size`` bytes.

    Raises:
        ParseError: They are no pieces, or not of this file, or more than a copy can have.
    """
    text = "".join(value for key, value in reading.keys if key == KEY)
    pieces = tuple(_piece(part) for part in text.split(";"))
    new = sum(len(p.content) for p in pieces if isinstance(p, Put))
    zeros = sum(p.size for p in pieces if isinstance(p, Zeros))
    copied = sum(p.end - p.start for p in pieces if isinstance(p, Copy))
    fair = all(p.start <= p.end <= size for p in pieces if isinstance(p, Copy))
    if not fair or new > MAX_NEW or zeros > size or copied > size:
        raise ParseError("these are not the pieces of this file")
    return pieces


def _piece(text: str) -> Piece:
    match = _PIECE.fullmatch(text)
    if not match:
        raise ParseError("these are not the pieces of a file")
    start, end, zeros, new = match.groups()
    if start is not None:
        return Copy(int(start), int(end))
    return Zeros(int(zeros)) if zeros is not None else Put(bytes.fromhex(new))


def content(pieces: Iterable[Piece], original: FileIO) -> Iterator[bytes]:
    """Yield the bytes of a copy, at most ``CHUNK`` at a time.

    Raises:
        ParseError: The original has become shorter meanwhile.
        OSError: The disk does not give it.
    """
    for piece in pieces:
        match piece:
            case Copy(start, end):
                original.seek(start)
                yield from read(original, end - start)
            case Zeros(size):
                for part in range(0, size, CHUNK):
                    yield bytes(min(CHUNK, size - part))
            case Put(new):
                yield new


def read(file: FileIO, size: int) -> Iterator[bytes]:
    """Yield the next ``size`` bytes of a file.

    Raises:
        ParseError: It ends before.
        OSError: The disk does not give it.
    """
    while size > 0:
        part = file.read(min(CHUNK, size))
        if not part:
            raise ParseError("a file that became shorter while it was read")
        size -= len(part)
        yield part


def unchanged(pieces: Iterable[Piece], copy: FileIO, size: int) -> bool:
    """Return whether a copy of ``size`` bytes is what its own pieces make of it.

    Parts to be copied must stand where they are; zeros and new bytes must be there already.
    """
    position = 0
    for piece in pieces:
        if isinstance(piece, Copy):
            if piece.start != position:
                return False
            position = piece.end
            continue
        copy.seek(position)
        for new in content((piece,), copy):
            if b"".join(read_up_to(copy, len(new))) != new:
                return False
            position += len(new)
    return position == size


def read_up_to(file: FileIO, size: int) -> Iterator[bytes]:
    """Yield the next ``size`` bytes of a file, or what there is of them."""
    while size > 0 and (part := file.read(size)):
        size -= len(part)
        yield part
