"""The places of one person: which moments belong together, and which place looks like home."""

import math
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from exposure.infer.places import METRES, REACH, Place, Spot, clusters, metres
from exposure.infer.routines import machine_minutes
from exposure.infer.signs import Guess, Signs, guess_day, guess_home, signs
from exposure.model import Evidence, GeoPoint, Level

FEWEST = 4
"""Located moments below which nothing is said about places."""
BESIDE = 150.0
"""Metres: a second place so near to home is home."""
SIZE = 1_000.0
"""Metres: no place is as wide, so that all of one is on the same side of a line farther from its middle."""
NULL_ISLAND = 0.1
"""Degrees around 0/0, where broken readings land and nobody lives."""


class Located(NamedTuple):
    """A detail that says where and when."""

    spot: Spot
    evidence: Evidence


def precise(point: GeoPoint) -> bool:
    """Return whether a point can be a place where somebody was.

    Not: the null island, a point with a circle of more than 100 m, and what was rounded to two
    decimals, as the middle of a town is.
    """
    latitude, longitude = point.latitude, point.longitude
    if abs(latitude) < NULL_ISLAND and abs(longitude) < NULL_ISLAND:
        return False
    rounded = round(latitude, 2) == latitude and round(longitude, 2) == longitude
    return point.radius <= REACH and not rounded


class Ground:
    """The places of one person.

    Attributes:
        spots: Where and when each located detail was.
        evidence: The details, in the same order.
    """

    def __init__(self, items: Iterable[Located], said: Collection[str] = frozenset()) -> None:
        """Take the details; everything else is worked out when asked for.

        Args:
            items: The located details.
            said: Addresses of the sources whose own words call the place home.
        """
        self._said = said
        self.spots: list[Spot] = []
        self.evidence: list[Evidence] = []
        for spot, evidence in items:
            self.spots.append(spot)
            self.evidence.append(evidence)

    @cached_property
    def places(self) -> list[Place]:
        """The places, the fullest first; none of fewer than 4 details."""
        return clusters(self.spots) if len(set(self.spots)) >= FEWEST else []

    @cached_property
    def signs(self) -> list[Signs]:
        """What each place is like."""
        said = {i for i, e in enumerate(self.evidence) if e.source.uri in self._said} if self._said else ()
        return signs(self.spots, self.places, said)

    @cached_property
    def home(self) -> Guess | None:
        """The place that looks most like home."""
        return guess_home(self.signs)

    @cached_property
    def day(self) -> Guess | None:
        """The place that looks most like where the weekdays go."""
        return guess_day(self.signs, self.home.index) if self.home else None

    @cached_property
    def at_home(self) -> frozenset[int]:
        """Indices of the places that are home or right beside it."""
        if not self.home:
            return frozenset()
        home = self.places[self.home.index]
        return frozenset(i for i, p in enumerate(self.places) if metres(p[:2], home[:2]) < BESIDE)

    @cached_property
    def home_point(self) -> tuple[float, float] | None:
        """Latitude and longitude of a home that is at least likely."""
        if not self.home or self.home.level < Level.LIKELY:
            return None
        return self.places[self.home.index][:2]

    def at(self, index: int) -> list[Located]:
        """Return the details at a place."""
        return [Located(self.spots[i], self.evidence[i]) for i in self.places[index].members]

    def circle(self, index: int) -> GeoPoint:
        """Return a place as a circle: 100 m, or the spread of its spots if that is wider."""
        place = self.places[index]
        east = math.cos(math.radians(place.latitude))
        spread = METRES * max(
            math.hypot(self.spots[i][1] - place.latitude, (self.spots[i][2] - place.longitude) * east)
            for i in place.members
        )
        return GeoPoint(latitude=place.latitude, longitude=place.longitude, radius=max(REACH, round(spread)))

    def around(self, index: int, reach: float) -> Iterator[Located]:
        """Yield the details at all places within so many metres of one."""
        middle = self.places[index][:2]
        near = (i for i, place in enumerate(self.places) if metres(place[:2], middle) <= reach)
        return (item for i in near for item in self.at(i))

    def farther(self, reach: float) -> frozenset[int]:
        """Return the indices of the details more than so many metres from a home that is at least likely."""
        home = self.home_point
        found: set[int] = set()
        for place in self.places if home else ():
            middle = metres(place[:2], home or place[:2])
            if abs(middle - reach) > SIZE:
                found.update(place.members if middle > reach else ())
            else:
                found.update(i for i in place.members if metres(self.spots[i][1:], home or place[:2]) > reach)
        return frozenset(found)

    @cached_property
    def fixed(self) -> frozenset[int]:
        """The minutes of the day at which a machine seems to post."""
        return machine_minutes(self.spots)
