"""The earth from far away, with one place in its middle (orthographic projection)."""

from collections.abc import Sequence
from itertools import groupby
from math import atan2, cos, pi, radians, sin

from exposure.model import GeoPoint
from exposure.render.maps.outlines import land
from exposure.render.maps.shapes import Box, Line, Point, box_of, simplified

WHOLE = Box(-180, -90, 180, 90)
_ARC = radians(6)
_SPECK = 3.0
"""Units: what is smaller in both directions is left out."""


def _is_seen(box: Box) -> bool:
    """Whether something is large enough to be drawn."""
    return max(box.right - box.left, box.high - box.low) >= _SPECK


class Globe:
    """The half of the earth around a place.

    Args:
        middle: The place in its middle.
        radius: Of its disc, in units of the picture; the disc's middle is 0, 0.
    """

    def __init__(self, middle: GeoPoint, radius: float) -> None:
        self.radius = radius
        self._east = radians(middle.longitude)
        self._sin, self._cos = sin(radians(middle.latitude)), cos(radians(middle.latitude))

    def at(self, longitude: float, latitude: float) -> tuple[Point, bool]:
        """Return where a place falls, and whether it is on this side."""
        east, north = radians(longitude) - self._east, radians(latitude)
        x = cos(north) * sin(east)
        y = self._cos * sin(north) - self._sin * cos(north) * cos(east)
        front = self._sin * sin(north) + self._cos * cos(north) * cos(east)
        return (x * self.radius, -y * self.radius), front > 0

    def land(self, *, step: float) -> list[Line]:
        """Return the land on this side, each once, its lines moved by at most ``step`` units; no specks."""
        found: dict[tuple[Point, ...], Line] = {}
        for ring in land("world", WHOLE):
            line = simplified(self._visible(ring), step)
            if len(line) > 3 and _is_seen(box_of(line)):
                found.setdefault(tuple((round(x), round(y)) for x, y in line), line)
        return list(found.values())

    def _visible(self, ring: Sequence[Point]) -> Line:
        """Return the part of a ring on this side, closed along the edge of the disc."""
        spots = [self.at(*point) for point in ring[:-1]]
        first = next((at for at, (_, seen) in enumerate(spots) if not seen), None)
        if first is None:
            return [point for point, _ in (*spots, spots[0])]
        if not any(seen for _, seen in spots):
            return []
        out: Line = []
        for seen, run in groupby((*spots[first:], *spots[:first]), key=lambda spot: spot[1]):
            points = [point for point, _ in run]
            if seen:
                out += points
            else:
                out += self._edge(points[0], points[-1])
        return [*out, out[0]]

    def _edge(self, start: Point, end: Point) -> Line:
        """Return the shorter way along the disc's edge between two directions."""
        begin = atan2(start[1], start[0])
        turn = (atan2(end[1], end[0]) - begin + pi) % (2 * pi) - pi
        count = max(1, round(abs(turn) / _ARC))
        angles = (begin + turn * n / count for n in range(count + 1))
        return [(cos(a) * self.radius, sin(a) * self.radius) for a in angles]
