"""Located moments become places: peaks of a grid, without chaining, whatever the order of the input."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from heapq import heapify, heappop, heappush
from typing import NamedTuple

METRES = math.pi / 180 * 6_371_008.8
"""Metres in a degree of latitude (mean radius of the earth, IUGG)."""
CELL = 60.0
"""Metres: the grid in which peaks are looked for."""
REACH = 100.0
"""Metres: what lies so near to a place's middle belongs to it."""

_Cell = tuple[int, int]


class Spot(NamedTuple):
    """A moment somewhere: naive local time, degrees of WGS 84."""

    when: datetime
    latitude: float
    longitude: float


class Place(NamedTuple):
    """A place where somebody was.

    Attributes:
        latitude: Of its middle, the median of its spots, in degrees.
        longitude: The same.
        members: Indices of its spots, ascending.
    """

    latitude: float
    longitude: float
    members: tuple[int, ...]


def metres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Return the distance of two nearby points given as (latitude, longitude), in metres.

    On a plane, which is right to a thousandth up to some 100 km, and across the date line.
    """
    east = (b[1] - a[1] + 180) % 360 - 180
    return math.hypot((b[0] - a[0]) * METRES, east * METRES * math.cos(math.radians((a[0] + b[0]) / 2)))


def clusters(spots: Sequence[Spot], reach: float = REACH) -> list[Place]:
    """Return places, fullest cells first: each takes all free spots within ``reach`` of its median.

    The fullest free cell of a 60 m grid opens a place, which settles twice; then the next. Every
    spot belongs to one place. Linear in the number of spots but for sorting; order and repeats of
    the input change no middle.
    """
    grid = _Grid(spots, reach)
    return list(grid.places())


def _middle(values: Iterable[float]) -> float:
    """Return the lower median, which repeats of every value do not move."""
    ordered = sorted(values)
    return ordered[(len(ordered) - 1) // 2]


class _Grid:
    """The spots that belong to no place yet, by cell."""

    def __init__(self, spots: Sequence[Spot], reach: float) -> None:
        self._spots = spots
        self._reach = reach
        self._free: dict[_Cell, list[int]] = defaultdict(list)
        for index, (_, latitude, longitude) in enumerate(spots):
            row = math.floor(latitude * METRES / CELL)
            self._free[row, math.floor(longitude * _width(row))].append(index)

    def places(self) -> Iterable[Place]:
        """Yield places until no spot is free."""
        heap = [(-len(members), cell) for cell, members in self._free.items()]
        heapify(heap)
        while heap:
            size, cell = heappop(heap)
            members = self._free.get(cell, [])
            if members and len(members) == -size:
                yield self._settle(members, [cell])
                members = self._free.get(cell, [])
            if members:
                heappush(heap, (-len(members), cell))

    def _settle(self, members: list[int], cells: list[_Cell]) -> Place:
        """Let the place move to the median of what it reaches, twice, and take it."""
        for _ in range(2):
            middle = self._median(members)
            around = self._cells(*middle)
            near = self._near(*middle, around)
            if not near:
                break
            members, cells = near, around
        self._take(members, cells)
        return Place(*self._median(members), tuple(sorted(members)))

    def _median(self, members: Iterable[int]) -> tuple[float, float]:
        spots = [self._spots[i] for i in members]
        return _middle(s[1] for s in spots), _middle(s[2] for s in spots)

    def _cells(self, latitude: float, longitude: float) -> list[_Cell]:
        """Return the cells with free spots that may lie within reach."""
        steps = self._reach / CELL
        row = latitude * METRES / CELL
        cells = []
        for r in range(math.floor(row - steps), math.floor(row + steps) + 1):
            column = longitude * _width(r)
            columns = range(math.floor(column - steps) - 1, math.floor(column + steps) + 2)
            cells += [(r, c) for c in columns if (r, c) in self._free]
        return cells

    def _near(self, latitude: float, longitude: float, cells: list[_Cell]) -> list[int]:
        east = METRES * math.cos(math.radians(latitude))
        limit = self._reach * self._reach
        spots = self._spots
        return [
            i
            for cell in cells
            for i in self._free[cell]
            if ((spots[i][1] - latitude) * METRES) ** 2 + ((spots[i][2] - longitude) * east) ** 2 <= limit
        ]

    def _take(self, members: list[int], cells: list[_Cell]) -> None:
        taken = set(members)
        for cell in cells:
            left = [i for i in self._free[cell] if i not in taken]
            if left:
                self._free[cell] = left
            else:
                del self._free[cell]


def _width(row: int) -> float:
    """Return how many cells a degree of longitude is wide in a row of the grid."""
    return METRES * math.cos(math.radians(row * CELL / METRES)) / CELL
