"""A frame of the earth on paper: where it lies, how large it is, and where on it a place falls."""

from dataclasses import dataclass
from math import cos, floor, log10, radians

from exposure.model import GeoPoint
from exposure.render.maps.shapes import Box, Line, Point

DEGREE = 111_195.0
"""Metres in a degree of latitude, on the sphere that the distances are reckoned on."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A view of the earth, north up, true to scale in its middle.

    Attributes:
        middle: Its middle.
        width: In units of the picture.
        height: In units of the picture.
        span: Metres from its left to its right side.
    """

    middle: GeoPoint
    width: int
    height: int
    span: float

    @property
    def metre(self) -> float:
        """Units of the picture for one metre."""
        return self.width / self.span

    @property
    def narrow(self) -> float:
        """By how much a degree of longitude is shorter than one of latitude; never nothing."""
        return max(0.02, cos(radians(self.middle.latitude)))

    @property
    def degrees(self) -> Box:
        """West, south, east and north of it; it may reach over 180."""
        high = self.height / self.metre / DEGREE / 2
        wide = self.span / DEGREE / self.narrow / 2
        m = self.middle
        return Box(
            m.longitude - wide,
            max(-90.0, m.latitude - high),
            m.longitude + wide,
            min(90.0, m.latitude + high),
        )

    @property
    def paper(self) -> Box:
        """The picture's own box."""
        return Box(0, 0, self.width, self.height)

    def at(self, longitude: float, latitude: float) -> Point:
        """Return where a place falls on the picture; of its whole turns the one nearest to the middle."""
        east = longitude - self.middle.longitude
        east -= 360 * floor((east + 180) / 360)
        return self._on(east, latitude)

    def line(self, points: Line) -> Line:
        """Return a line of degrees, which may run over 180, on the picture."""
        return [self._on(x - self.middle.longitude, y) for x, y in points]

    def _on(self, east: float, latitude: float) -> Point:
        scale = DEGREE * self.metre
        x = self.width / 2 + east * self.narrow * scale
        return x, self.height / 2 - (latitude - self.middle.latitude) * scale

    def holds(self, point: GeoPoint, *, margin: float = 0) -> bool:
        """Whether a place falls on the picture, at least ``margin`` units from its edge."""
        x, y = self.at(point.longitude, point.latitude)
        return margin <= x <= self.width - margin and margin <= y <= self.height - margin


def around(points: list[GeoPoint], width: int, height: int, *, least: float, most: float) -> Frame:
    """Return a frame with room around places.

    Args:
        points: At least one; the first is in the middle where they do not fit.
        width: Of the picture.
        height: Of the picture.
        least: Metres from side to side at least.
        most: The same at most.
    """
    first = points[0]
    near = Frame(first, width, height, most)
    inside = [p for p in points if near.holds(p)]
    spots = [near.at(p.longitude, p.latitude) for p in inside]
    reach = max((p.radius * near.metre for p in inside), default=0)
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    if not spots:
        return near
    wide = max(max(xs) - min(xs), (max(ys) - min(ys)) * width / height) + 2 * reach
    span = min(most, max(least, wide / near.metre * 1.35))
    x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    scale = DEGREE * near.metre
    longitude = first.longitude + (x - width / 2) / scale / near.narrow
    longitude -= 360 * floor((longitude + 180) / 360)
    latitude = max(-89.0, min(89.0, first.latitude - (y - height / 2) / scale))
    return Frame(GeoPoint(latitude=latitude, longitude=longitude), width, height, span)


def round_number(at_most: float) -> int:
    """Return the largest of 1, 2, 5, 10, 20, 50 ... that is not more than ``at_most``, which is 1 or more."""
    power = 10 ** floor(log10(max(1.0, at_most)))
    return int(max(step * power for step in (1, 2, 5) if step * power <= max(1.0, at_most)))
