"""The land of the earth, from Natural Earth (public domain): read from a packed file, ring by ring.

Form of ``outlines.bin``: 8 bytes of magic, the length of each level in 4 bytes, little-endian, then
the levels, each deflated: for each ring the number of its points, the box around it (west, south,
east, north), their steps in longitude, their steps in latitude, all as 32-bit numbers in ``UNIT``
degrees. ``scripts/outlines.py`` writes it.
"""

import sys
import zlib
from array import array
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path

from exposure.render.maps.shapes import Box, Line

MAGIC = b"EXPLAND1"
UNIT = 0.002
"""Degrees: 220 m of latitude."""
LEVELS = ("world", "near")
"""Land for a map of the world, and for one of a region."""
PACKED = Path(__file__).with_name("outlines.bin")


class _Ring:
    """A ring of land as it is packed, with the box around it."""

    __slots__ = ("_xs", "_ys", "box")

    def __init__(self, box: "array[int]", xs: "array[int]", ys: "array[int]") -> None:
        self.box, self._xs, self._ys = Box(*(side * UNIT for side in box)), xs, ys

    def points(self, turn: float) -> Line:
        """Return its points in degrees, moved by whole turns of the earth."""
        steps = zip(accumulate(self._xs), accumulate(self._ys), strict=True)
        return [(x * UNIT + turn, y * UNIT) for x, y in steps]


@cache
def _rings(level: str) -> tuple[_Ring, ...]:
    data = PACKED.read_bytes()
    if data[:8] != MAGIC:
        raise ValueError("not a file of outlines")
    lengths = [int.from_bytes(data[at : at + 4], "little") for at in range(8, 8 + 4 * len(LEVELS), 4)]
    begin = 8 + 4 * len(LEVELS) + sum(lengths[: LEVELS.index(level)])
    numbers = array("i", zlib.decompress(data[begin : begin + lengths[LEVELS.index(level)]]))
    if sys.byteorder == "big":
        numbers.byteswap()
    out, at = [], 0
    while at < len(numbers):
        count = numbers[at]
        begin = at + 5
        middle = begin + count
        out.append(_Ring(numbers[at + 1 : begin], numbers[begin:middle], numbers[middle : middle + count]))
        at = middle + count
    return tuple(out)


def land(level: str, box: Box) -> Iterator[Line]:
    """Yield the rings of land that may reach into a box, in degrees that run on over 180.

    Args:
        level: One of ``LEVELS``.
        box: West, south, east and north in degrees; it may reach over 180.
    """
    for ring in _rings(level):
        for turn in (-360.0, 0.0, 360.0):
            if ring.box._replace(left=ring.box.left + turn, right=ring.box.right + turn).meets(box):
                yield ring.points(turn)
