"""Where names find room on a map: the most important first, none over another."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from exposure.render.maps.shapes import Box, Point

LETTER, LINE = 0.56, 1.15
"""Width of a letter and height of a line, in sizes of the type; a little more than most types need."""


class Label(NamedTuple):
    """A name with its place.

    Attributes:
        text: The name.
        x: Where its letters begin, end, or have their middle.
        y: Their base line.
        anchor: ``start``, ``end`` or ``middle``.
        spot: The point that it names.
    """

    text: str
    x: float
    y: float
    anchor: str
    spot: Point


def placed(
    names: Iterable[tuple[str, Point]], taken: Iterable[Box], paper: Box, *, size: float, most: int
) -> Iterator[Label]:
    """Yield the names that find room: right of their point, left of it, above or below.

    Args:
        names: The most important first.
        taken: What must stay free.
        paper: The whole picture.
        size: Of the type, in units of the picture.
        most: How many at most.
    """
    full, count = list(taken), 0
    for text, (x, y) in names:
        if count == most:
            return
        wide, gap = len(text) * LETTER * size, size * 0.6
        for anchor, at, base, left in (
            ("start", x + gap, y + size * 0.35, x + gap),
            ("end", x - gap, y + size * 0.35, x - gap - wide),
            ("middle", x, y - gap, x - wide / 2),
            ("middle", x, y + gap + size * 0.8, x - wide / 2),
        ):
            box = Box(left, base - size, left + wide, base + size * (LINE - 1) + 2)
            fits = paper.left + 2 <= box.left and box.right <= paper.right - 2
            fits = fits and paper.low <= box.low and box.high <= paper.high - 2
            if fits and not any(box.meets(other) for other in full):
                full += [box, Box(x - 3, y - 3, x + 3, y + 3)]
                count += 1
                yield Label(text, at, base, anchor, (x, y))
                break
