"""The box structure that HEIC, AVIF, MP4 and others share.

Standard: ISO/IEC 14496-12 (ISO base media file format), 4.2.
"""

from collections.abc import Iterator
from dataclasses import dataclass

MAX_BOXES = 20_000


@dataclass(frozen=True, slots=True)
class Box:
    """One box.

    Attributes:
        kind: Its four letters.
        start: Where its body begins in the file.
        end: Where it ends, at most where its parent does.
    """

    kind: bytes
    start: int
    end: int


class Numbers:
    """Reads big-endian numbers one after another.

    Attributes:
        position: Where the next one begins.
    """

    def __init__(self, content: bytes, position: int, end: int) -> None:
        self._content, self.position, self._end = content, position, min(end, len(content))

    def take(self, size: int) -> int:
        """Return the next number of ``size`` bytes (0 gives 0).

        Raises:
            EOFError: The box ends before.
        """
        start, self.position = self.position, self.position + size
        if self.position > self._end:
            raise EOFError("a box ends within a number")
        return int.from_bytes(self._content[start : self.position], "big")

    def text(self) -> bytes:
        """Return the bytes up to the next zero or the box's end, and step over them."""
        found = self._content.find(b"\0", self.position, self._end)
        stop = self._end if found < 0 else found
        start, self.position = self.position, stop + 1
        return self._content[start:stop]


def boxes(content: bytes, start: int, end: int) -> Iterator[Box]:
    """Yield the boxes between two places, in order; stop at the first that is not one.

    A box may say that it has 64-bit length (1) or reaches to the end (0).
    """
    for _ in range(MAX_BOXES):
        if end - start < 8:
            return
        size, kind, head = (
            int.from_bytes(content[start : start + 4], "big"),
            content[start + 4 : start + 8],
            8,
        )
        if size == 1:
            size, head = int.from_bytes(content[start + 8 : start + 16], "big"), 16
        elif size == 0:
            size = end - start
        if size < head:
            return
        yield Box(kind, start + head, min(start + size, end))
        start += size
