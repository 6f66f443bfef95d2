"""The nearest named place: bands of latitude, and in each a window of longitude, wider until one is found."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from exposure.gazetteer.place import Near, read
from exposure.gazetteer.table import SCALE, Table, band, table
from exposure.model import GeoPoint

METRES = math.pi / 180 * 6_371_008.8
"""Metres in a degree of latitude (mean radius of the earth, IUGG)."""
FIRST, FARTHEST = 4_000.0, 200_000.0
"""Metres: how wide the first look is, and how far away a place is still said."""


def nearest(point: GeoPoint, *, least: int = 0) -> Near | None:
    """Return the named place whose middle is nearest, or None if none lies within 200 km.

    Args:
        point: Where.
        least: How many people the place has to have; 0 for villages and quarters as well.
    """
    known = table()
    reach = FIRST
    while True:
        best = min(_around(known, point, reach, least), default=None)
        if best is not None and best[0] <= reach:
            return Near(read(known, best[1]), best[0])
        if reach >= FARTHEST:
            return None
        reach = min(reach * 4, FARTHEST)


def _around(known: Table, point: GeoPoint, reach: float, least: int) -> Iterator[tuple[float, int]]:
    """Yield distance and row of what lies in a box around a point, and perhaps a little outside it."""
    high = reach / METRES
    narrow = math.cos(math.radians(min(89.9, abs(point.latitude) + high)))
    wide = min(180.0, high / narrow)
    people, latitude = known.population, known.latitude
    south, north = (point.latitude - high) * SCALE - 1, (point.latitude + high) * SCALE + 1
    for row in _rows(known, point, high, wide):
        if south <= latitude[row] <= north and people[row] >= least:
            yield metres_to(known, row, point), row


def _rows(known: Table, point: GeoPoint, high: float, wide: float) -> Iterator[int]:
    spans = _spans(point.longitude - wide, point.longitude + wide)
    for number in range(band(point.latitude - high), band(point.latitude + high) + 1):
        begin, end = known.bands[number], known.bands[number + 1]
        for west, east in spans:
            low = bisect_left(known.longitude, west, begin, end)
            yield from range(low, bisect_right(known.longitude, east, low, end))


def _spans(west: float, east: float) -> list[tuple[int, int]]:
    """Return one span of longitude, or two where it crosses the date line, in the table's unit."""
    spans = [(west, east)]
    if west < -180:
        spans = [(-180, east), (west + 360, 180)]
    elif east > 180:
        spans = [(west, 180), (-180, east - 360)]
    return [(math.floor(w * SCALE), math.ceil(e * SCALE)) for w, e in spans]


def metres_to(known: Table, row: int, point: GeoPoint) -> float:
    """Return the distance of a row's place on a sphere, in metres."""
    north = math.radians(known.latitude[row] / SCALE)
    here = math.radians(point.latitude)
    east = math.radians(known.longitude[row] / SCALE - point.longitude)
    part = math.sin((north - here) / 2) ** 2 + math.cos(north) * math.cos(here) * math.sin(east / 2) ** 2
    return 2 * 6_371_008.8 * math.asin(min(1.0, math.sqrt(part)))
