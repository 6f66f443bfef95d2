"""Boxes, where they are in the file, and the changes to be made to them.

Standard: ISO/IEC 14496-12, 4.2 (boxes), 8.1.2 (free space).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Union

from exposure.clean.contract import BrokenError
from exposure.clean.pieces import Copy, Piece, Put, Zeros
from exposure.model import Document

MAX_BOXES = 50_000
MAX_TOP = 20_000
MAX_DEPTH = 24
FREE = (b"free", b"skip", b"wide")
_NAME = re.compile(rb"[\xa9 -~]{4}")


class Box(NamedTuple):
    """One box.

    Attributes:
        kind: Its four letters.
        head: Where it begins in what was read of the file.
        start: Where its body begins.
        end: Where it ends.
        shift: How much further back all of this is in the file itself, from which the bodies of
            large boxes may have been left out.
    """

    kind: bytes
    head: int
    start: int
    end: int
    shift: int = 0


Span = tuple[int, int]
"""Bytes of the file, from and up to."""
Inside = Mapping[bytes, "Rule"]
Rule = Union[None, "Nest", Callable[["Changes", Box], None]]
"""What is done with an allowed box: nothing, the same for what is in it, or something special."""


@dataclass(frozen=True, slots=True)
class Nest:
    """A box of boxes.

    Attributes:
        allowed: The boxes that may be in it, and what is done with each.
        skip: Bytes of its own before them.
    """

    allowed: Inside
    skip: int = 0


@dataclass(slots=True)
class Changes:
    """The changes to be made to a file.

    Attributes:
        content: What was read of it.
    """

    content: bytes = field(repr=False)
    _made: list[tuple[int, int, bytes | None]] = field(default_factory=list)
    _boxes: int = 0

    def zero(self, start: int, end: int, shift: int = 0) -> None:
        """Let bytes become zeros."""
        if start < end:
            self._made.append((start + shift, end + shift, None))

    def put(self, start: int, new: bytes, shift: int = 0) -> None:
        """Let bytes become others."""
        self._made.append((start + shift, start + len(new) + shift, new))

    def free(self, box: Box) -> None:
        """Let a box become free space of the same length."""
        if box.kind not in FREE:
            self.put(box.head + 4, b"free", box.shift)
        self.zero(box.start, box.end, box.shift)

    def within(self, parent: Box, start: int | None = None) -> Iterator[Box]:
        """Yield the boxes in a box.

        Raises:
            BrokenError: One of them is longer than what holds it, or there are far too many.
        """
        position = parent.start if start is None else start
        while parent.end - position >= 8:
            box = one(self.content, position, parent.end)
            if box is None or box.end > parent.end:
                if self.content[position : position + 4] == b"\0\0\0\0":
                    break  # QuickTime ends some lists with four zeros
                raise BrokenError("a box that is longer than what holds it")
            self._boxes += 1
            if self._boxes > MAX_BOXES:
                raise BrokenError("far too many boxes")
            yield box._replace(shift=parent.shift)
            position = box.end
        self.zero(position, parent.end, parent.shift)

    def keep(self, parent: Box, allowed: Inside, *, skip: int = 0, depth: int = 0) -> None:
        """Go through the boxes in a box, and let those that are not allowed become free space."""
        if depth > MAX_DEPTH:
            raise BrokenError("boxes stand in boxes too deep")
        for box in self.within(parent, parent.start + skip):
            if box.kind not in allowed:
                self.free(box)
                continue
            match rule := allowed[box.kind]:
                case None:
                    pass
                case Nest(inside, own):
                    self.keep(box, inside, skip=own, depth=depth + 1)
                case _:
                    rule(self, box)

    def pieces(self, size: int) -> Iterator[Piece]:
        """Yield the pieces of the changed file, of which ``size`` bytes are wanted."""
        position = 0
        for start, end, new in sorted(self._made, key=lambda change: (change[0], change[1])):
            if start < position or end > size:
                if start < position and end <= position and new is None:
                    continue
                raise BrokenError("boxes that overlap")
            yield Copy(position, start)
            yield Zeros(end - start) if new is None else Put(new)
            position = end
        yield Copy(position, size)


def one(content: bytes, position: int, end: int) -> Box | None:
    """Return the box at a place, however long it says that it is; None where there is none.

    A box may say that it has a 64-bit length (1) or reaches to the end (0).
    """
    head = content[position : position + 16]
    size, start = int.from_bytes(head[:4], "big"), position + 8
    if size == 1:
        size, start = int.from_bytes(head[8:16], "big"), position + 16
    elif size == 0 and head[4:8] == b"mdat":
        size = end - position
    if len(head) < 8 or size < start - position:
        return None
    return Box(head[4:8], position, start, position + size)


def top(document: Document) -> Iterator[Box]:
    """Yield the boxes of a file; what stands behind the last one is no box, and is left out.

    Where ``document.complete`` is False, the bodies of ``mdat`` boxes are not in ``content``: such a
    box has its place in the file, and the boxes behind it stand that much further back in the file.

    Raises:
        BrokenError: A box is longer than the file.
    """
    content, size = document.content, document.size or len(document.content)
    position = shift = 0
    for _ in range(MAX_TOP):
        box = one(content, position, size - shift)
        if box is None:
            return
        if box.end + shift > size:
            if _NAME.fullmatch(box.kind):
                raise BrokenError("the file ends within a box")
            return  # records of a camera, which stand behind the last box
        yield box._replace(shift=shift)
        position = box.end
        if not document.complete and box.kind == b"mdat":
            shift += box.end - box.start
            position = box.start
    raise BrokenError("far too many boxes")


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, those that touch made one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        elif start < end:
            result.append((start, end))
    return result


def outside(spans: list[Span], start: int, end: int) -> Iterator[Span]:
    """Yield the parts of a span that none of the others (in order, apart) covers."""
    for a, b in spans:
        if b <= start or a >= end:
            continue
        if a > start:
            yield start, a
        start = max(start, b)
    if start < end:
        yield start, end


class Numbers:
    """Reads big-endian numbers one after another.

    Attributes:
        position: Where the next one begins.
    """

    def __init__(self, content: bytes, box: Box, skip: int = 0) -> None:
        self._content, self.position, self._end = content, box.start + skip, box.end

    def take(self, size: int) -> int:
        """Return the next number of ``size`` bytes (0 gives 0).

        Raises:
            BrokenError: The box ends before.
        """
        start, self.position = self.position, self.position + size
        if self.position > self._end:
            raise BrokenError("a box ends within a number")
        return int.from_bytes(self._content[start : self.position], "big")
