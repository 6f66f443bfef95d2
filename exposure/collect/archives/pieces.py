"""From the bytes of a member to pieces of bounded size, by the member's outer form."""

import codecs
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from exposure.collect.archives import cards, records
from exposure.collect.archives.cut import MAX_ITEMS, MAX_PART, Cutter, Tally
from exposure.collect.archives.member import MIB, DamagedError
from exposure.model.shape import BETWEEN, Cutting, Shape

MAX_WHOLE = 64 * MIB
"""Bytes of a member that is read in one piece."""
MAX_BLOCKS = MIB // 2
_WIDE = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of a member.

    Attributes:
        path: JSON Pointer of the list its elements stand in, or of the one value that it is.
        first: The index of its first element; None where it is one value.
        count: How many elements it has.
        content: JSON, cards: its elements, with ``BETWEEN`` between them, so that a broken one spoils no
            other. Records: the line of the column names, and theirs. The rest: as they stand.
    """

    content: bytes = field(repr=False)
    path: str = ""
    first: int | None = 0
    count: int = 1


def pieces(chunks: Iterable[bytes], cutting: Cutting, tally: Tally) -> Iterator[Piece]:
    """Yield the pieces of a member.

    Args:
        chunks: Its bytes.
        cutting: What is kept.
        tally: Told what happened.

    Raises:
        DamagedError: It ends too early, or is not of that form from some place on.
    """
    match cutting.shape:
        case Shape.JSON:
            for cut in Cutter(_narrow(chunks), tally).cut(cutting.paths):
                content = BETWEEN.join(cut.parts)
                yield Piece(path=cut.path, first=cut.first, content=content, count=len(cut.parts))
        case Shape.CSV | Shape.LINES | Shape.CARDS:
            for first, count, content in _listed(_narrow(chunks), cutting, tally):
                yield Piece(first=first, content=content, count=count)
        case Shape.BLOCKS:
            for first, content in _blocks(chunks, tally):
                yield Piece(first=first, content=content)
        case Shape.WHOLE:
            yield Piece(first=None, content=_whole(chunks))
            tally.taken += 1


def _listed(chunks: Iterable[bytes], cutting: Cutting, tally: Tally) -> Iterator[tuple[int, int, bytes]]:
    """Yield the index of a piece's first element, how many it has, and they."""
    match cutting.shape:
        case Shape.CSV:
            return records.pieces(chunks, cutting.columns, tally)
        case Shape.LINES:
            return records.lines(chunks, cutting.begins.encode(), tally)
        case _:
            return cards.pieces(chunks, cutting.classes, tally)


def _narrow(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield a text's bytes without its byte order mark, and in UTF-8 where it was in 16 bits."""
    source = iter(chunks)
    first = b""
    while len(first) < 3 and (chunk := next(source, b"")):
        first += chunk
    wide = _WIDE.get(first[:2])
    if wide is None:
        yield first.removeprefix(b"\xef\xbb\xbf")
        yield from source
        return
    decoder = codecs.getincrementaldecoder(wide)("replace")
    yield decoder.decode(first[2:]).encode("utf-8", "replace")
    for chunk in source:
        yield decoder.decode(chunk).encode("utf-8", "replace")


def _whole(chunks: Iterable[bytes]) -> bytes:
    """Return all bytes.

    Raises:
        DamagedError: They are too many.
    """
    parts, size = [], 0
    for chunk in chunks:
        parts.append(chunk)
        size += len(chunk)
        if size > MAX_WHOLE:
            raise DamagedError
    return b"".join(parts)


def _blocks(chunks: Iterable[bytes], tally: Tally) -> Iterator[tuple[int, bytes]]:
    """Yield the blocks of a CAR file, each with its length before it, the header first.

    Format: CARv1, https://ipld.io/specs/transport/car/carv1/: each block follows its length, a varint.
    """
    source = iter(chunks)
    buffer, index, first = b"", 0, 0
    kept: list[bytes] = []
    size = 0
    while True:
        found = _length(buffer)
        while found is None or len(buffer) < sum(found):
            chunk = next(source, b"")
            if not chunk:
                if kept:
                    yield first, b"".join(kept)
                if buffer:
                    raise DamagedError
                return
            buffer += chunk
            found = _length(buffer)
            if found and found[1] > MAX_PART:
                raise DamagedError
        end = sum(found)
        kept.append(buffer[:end])
        size += end
        buffer = buffer[end:]
        index += 1
        tally.taken += 1
        if size >= MAX_BLOCKS or len(kept) >= MAX_ITEMS:
            yield first, b"".join(kept)
            kept, size, first = [], 0, index


def _length(buffer: bytes) -> tuple[int, int] | None:
    """Return how many bytes a varint has, and its value; None if it is not all there.

    Raises:
        DamagedError: It is too long.
    """
    value = 0
    for index, byte in enumerate(buffer[:9]):
        value |= (byte & 0x7F) << (7 * index)
        if byte < 0x80:
            return index + 1, value
    if len(buffer) >= 9:
        raise DamagedError
    return None
