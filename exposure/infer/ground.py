"""The places of one person: which moments belong together, and which place looks like home."""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from exposure.infer.places import REACH, Place, Spot, clusters, metres
from exposure.infer.signs import Guess, Signs, guess_day, guess_home, signs
from exposure.model import Evidence, GeoPoint, Level

FEWEST = 4
"""Located moments below which nothing is said about places."""
BESIDE = 150.0
"""Metres: a second place so near to home is home."""
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
        items: The located details.
        spots: Where and when each was.
    """

    def __init__(self, items: Sequence[Located]) -> None:
        """Take the details; everything else is worked out when asked for."""
        self.items = items
        self.spots = [item.spot for item in items]

    @cached_property
    def places(self) -> list[Place]:
        """The places, the fullest first; none of fewer than 4 details."""
        return clusters(self.spots) if len(set(self.spots)) >= FEWEST else []

    @cached_property
    def signs(self) -> list[Signs]:
        """What each place is like."""
        return signs(self.spots, self.places)

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
        return [self.items[i] for i in self.places[index].members]

    def circle(self, index: int) -> GeoPoint:
        """Return a place as a circle: 100 m, or the spread of its spots if that is wider."""
        place = self.places[index]
        spread = max(metres(place[:2], self.spots[i][1:]) for i in place.members)
        return GeoPoint(latitude=place.latitude, longitude=place.longitude, radius=max(REACH, round(spread)))

    def around(self, index: int, reach: float) -> list[Located]:
        """Return the details at all places within so many metres of one."""
        middle = self.places[index][:2]
        near = (i for i, place in enumerate(self.places) if metres(place[:2], middle) <= reach)
        return [item for i in near for item in self.at(i)]
