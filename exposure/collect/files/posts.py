"""Posts files: JSON Lines, in pieces of whole lines so that a file of any size takes the same memory."""

from collections.abc import Iterator
from typing import BinaryIO

MAX_LINES = 1000
MAX_LINE = 1 << 20
"""Bytes of one line; a longer one is replaced by ``TOO_LONG``."""
TOO_LONG = b'"a line that is too long to be a post"\n'
"""No post, so the reader tells the line's number."""
MAX_BYTES = 1 << 20
"""Bytes after which a piece is full."""
_MARK = b"\xef\xbb\xbf"


def pieces(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield the number of a piece's first line, from 1, and its lines.

    Raises:
        OSError: The disk does not give it.
    """
    first, lines, size = 1, [], 0
    for number, line in enumerate(_lines(file), 1):
        lines.append(line.removeprefix(_MARK) if number == 1 else line)
        size += len(line)
        if len(lines) >= MAX_LINES or size >= MAX_BYTES:
            yield first, b"".join(lines)
            first, lines, size = number + 1, [], 0
    if lines:
        yield first, b"".join(lines)


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Yield lines with their ends, and something short in place of one that is too long."""
    while line := file.readline(MAX_LINE):
        if len(line) < MAX_LINE or line.endswith(b"\n"):
            yield line
            continue
        while (rest := file.readline(MAX_LINE)) and not rest.endswith(b"\n"):
            pass
        yield TOO_LONG
