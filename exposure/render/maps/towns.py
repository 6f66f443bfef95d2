"""The named places that a map shows: the largest that find room, and always the nearest."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from heapq import nlargest

from exposure.gazetteer.place import Place, read
from exposure.gazetteer.table import SCALE, band, table
from exposure.render.maps.frame import Frame
from exposure.render.maps.shapes import Box

CANDIDATES = 60
"""The largest places of a box that are tried."""


def towns(frame: Frame) -> list[Place]:
    """Return the largest named places in a frame, most people first."""
    known = table()
    rows = nlargest(CANDIDATES, rows_in(frame.degrees), key=lambda row: (known.population[row], -row))
    return [read(known, row) for row in rows]


def rows_in(box: Box) -> Iterator[int]:
    """Yield the rows of the table that lie in a box of degrees, which may reach over 180."""
    known = table()
    low, high = box.low * SCALE, box.high * SCALE
    spans = ((box.left + turn, box.right + turn) for turn in (-360, 0, 360))
    inside = [(max(-180.0, w), min(180.0, e)) for w, e in spans if w < 180 and e > -180]
    for number in range(band(box.low), band(box.high) + 1):
        begin, end = known.bands[number], known.bands[number + 1]
        for west, east in inside:
            first = bisect_left(known.longitude, int(west * SCALE), begin, end)
            for row in range(first, bisect_right(known.longitude, int(east * SCALE), first, end)):
                if low <= known.latitude[row] <= high:
                    yield row
