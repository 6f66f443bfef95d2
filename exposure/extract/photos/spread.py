"""The places of a film's track: thousands a minute, of which a few say all.

One is told where the film begins, one where it ends, and between them one for each kilometre.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from math import cos, hypot, radians
from typing import NamedTuple

from exposure.extract.photos.contract import Detail
from exposure.model import BoxPath, GeoPoint, Kind

MAX_PLACES = 10
APART = 1.0
"""Kilometres between two places that are told, besides the last one."""
_DEGREE = 111.2
"""Kilometres in a degree of latitude."""


class Fix(NamedTuple):
    """A place of a track.

    Attributes:
        point: Where.
        when: In UTC, without a zone; None if it is not said.
    """

    point: GeoPoint
    when: datetime | None = None


def told(fixes: Iterable[Fix], path: str) -> Iterator[Detail]:
    """Yield the places that are told of a track, at the clock of the sun's zone of each.

    That clock is right to within an hour or two; nothing is said of the zone.
    """
    kept: list[Fix] = []
    last = None
    for last in fixes:
        if len(kept) < MAX_PLACES - 1 and all(_apart(last, one) >= APART for one in kept):
            kept.append(last)
    if last and kept and _apart(last, kept[-1]) > 0:
        kept.append(last)
    for point, when in kept:
        local = when + timedelta(hours=round(point.longitude / 15)) if when else None
        yield Detail(Kind.GPS, point, BoxPath(path), local)


def _apart(one: Fix, other: Fix) -> float:
    """Return the kilometres between two places that are not far apart."""
    here, there = one.point, other.point
    east = (here.longitude - there.longitude + 180) % 360 - 180
    return _DEGREE * hypot(here.latitude - there.latitude, east * cos(radians(here.latitude)))
