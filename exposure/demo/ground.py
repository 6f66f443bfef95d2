"""The invented ground under a made-up person's maps: an island, its towns and streets, by dice.

Made-up people live in the middle of the sea, so that nobody's home is theirs; there is no land on a
real map there. This gives them some, as the same GeoJSON that anybody may hand in for their own map.
"""

import json
import random
from collections.abc import Iterator, Sequence
from math import atan2, cos, hypot, pi, radians, sin
from typing import Any

from exposure.model import FactName, GeoPoint, Report
from exposure.render import Ground, read_ground

DEGREE = 111_195.0
"""Metres in a degree of latitude."""
INLAND = 15_000.0
"""Metres from the home to the middle of the island."""
STREETS = 2_600.0
"""Metres around the home that have streets."""
CENTRE = (620.0, 540.0)
"""Where the roads of the town meet, in metres east and north of the home."""
NAMES = ("Netherwick", "Salt Hollow", "Orrin Bay", "Fennick", "Lowmere", "Pell Harbour", "Cradle Hill")
"""Invented towns."""

Spot = tuple[float, float]


class _Island:
    """An island around places, in metres east and north of the first of them."""

    def __init__(self, places: Sequence[GeoPoint], seed: str) -> None:
        self.dice = random.Random(seed)  # noqa: S311 (an invented coast, no secret)
        self.home = places[0]
        self.narrow = cos(radians(self.home.latitude))
        self.spots = [self._metres(p) for p in places]
        self.middle = (0.0, INLAND)
        reach = max(hypot(x, y - INLAND) for x, y in self.spots)
        self.waves = [(n, self.dice.uniform(0.2, 1) / n, self.dice.uniform(0, 2 * pi)) for n in range(1, 26)]
        self.size = (reach + 450) / self._swell(-pi / 2)

    def _metres(self, place: GeoPoint) -> Spot:
        east = (place.longitude - self.home.longitude) * self.narrow
        return east * DEGREE, (place.latitude - self.home.latitude) * DEGREE

    def degrees(self, spot: Spot) -> list[float]:
        """Return a spot as GeoJSON has it: longitude, latitude."""
        return [
            round(self.home.longitude + spot[0] / DEGREE / self.narrow, 5),
            round(self.home.latitude + spot[1] / DEGREE, 5),
        ]

    def _swell(self, angle: float) -> float:
        calm: float = abs(sin((angle + pi / 2) / 2)) ** 0.7
        return 1.15 + 0.34 * calm * sum(size * sin(n * angle + at) for n, size, at in self.waves)

    def coast(self) -> list[Spot]:
        """Return the ring of the coast."""
        out = []
        for n in range(360):
            angle = 2 * pi * n / 360
            far = self.size * self._swell(angle) + self.dice.uniform(-60, 60)
            out.append((self.middle[0] + far * cos(angle), self.middle[1] + far * sin(angle)))
        return [*out, out[0]]

    def dry(self, spot: Spot) -> bool:
        """Whether a spot is on land, and not at its very edge."""
        x, y = spot[0] - self.middle[0], spot[1] - self.middle[1]
        return hypot(x, y) < self.size * self._swell(atan2(y, x)) - 150


def ground(report: Report, *, seed: str) -> Ground | None:
    """Return the invented ground for a made-up person's report, or None where it has no place."""
    found = [e.point for e in report.evidence if e.point]
    homes = [f.value for f in report.facts if f.name is FactName.HOME and isinstance(f.value, GeoPoint)]
    places = [*homes, *dict.fromkeys(found)]
    return read_ground(ground_of(places, seed=seed)) if places else None


def ground_of(places: Sequence[GeoPoint], *, seed: str) -> str:
    """Return an invented island with streets around places, as GeoJSON.

    Args:
        places: Where the made-up person is known to be; the home first.
        seed: Of the dice: the same gives the same island.
    """
    island = _Island(places, seed)
    features = [
        _feature(island, "Polygon", island.coast(), place="island"),
        *_towns(island),
        *_river(island),
        *_parks(island),
        *_streets(island),
    ]
    return json.dumps({"type": "FeatureCollection", "features": features})


def _feature(island: _Island, kind: str, spots: Sequence[Spot], **facts: str) -> dict[str, Any]:
    points = [island.degrees(spot) for spot in spots]
    shape = {"Polygon": [points], "LineString": points, "Point": points[0]}[kind]
    return {"type": "Feature", "properties": facts, "geometry": {"type": kind, "coordinates": shape}}


def _towns(island: _Island) -> Iterator[dict[str, Any]]:
    """Yield towns far apart from one another, and the roads to them."""
    names, found = list(NAMES), [(0.0, 0.0)]
    island.dice.shuffle(names)
    for _ in range(400):
        far, angle = island.size * island.dice.uniform(0.2, 0.95), island.dice.uniform(0, 2 * pi)
        spot = far * cos(angle), INLAND + far * sin(angle)
        if names and island.dry(spot) and all(hypot(spot[0] - x, spot[1] - y) > 9_000 for x, y in found):
            found.append(spot)
            yield _feature(island, "Point", [spot], place="town", name=names.pop())
            yield _feature(island, "LineString", _winding(island, CENTRE, spot), highway="primary")


def _winding(island: _Island, start: Spot, end: Spot, *, bends: int = 24) -> list[Spot]:
    """Return a way that is not quite straight."""
    wide = hypot(end[0] - start[0], end[1] - start[1]) * 0.06
    lean = [island.dice.uniform(-1, 1) for _ in range(3)]
    across = atan2(end[1] - start[1], end[0] - start[0]) + pi / 2
    out = []
    for n in range(bends + 1):
        share = n / bends
        off = wide * sum(size * sin((at + 1) * pi * share) for at, size in enumerate(lean))
        x = start[0] + share * (end[0] - start[0]) + off * cos(across)
        out.append((x, start[1] + share * (end[1] - start[1]) + off * sin(across)))
    return out


def _river(island: _Island) -> Iterator[dict[str, Any]]:
    mouth = (1_500.0, -island.size * 1.5)
    source = (-1_800.0, INLAND)
    banks = [spot for spot in _winding(island, source, mouth, bends=90) if island.dry(spot)]
    yield _feature(island, "LineString", banks, waterway="river")


def _parks(island: _Island) -> Iterator[dict[str, Any]]:
    for _ in range(3):
        x, y = (island.dice.uniform(-1_900, 1_900) for _ in range(2))
        sides = [2 * pi * n / 9 for n in range(9)]
        ring = [
            (x + island.dice.uniform(150, 320) * cos(a), y + island.dice.uniform(150, 320) * sin(a))
            for a in sides
        ]
        if all(map(island.dry, ring)):
            yield _feature(island, "Polygon", [*ring, ring[0]], leisure="park")


def _streets(island: _Island) -> Iterator[dict[str, Any]]:
    """Yield a net of streets that is a little askew and has gaps."""
    lean = island.dice.uniform(0.1, 0.5)
    for turn in (lean, lean + pi / 2):
        at = -STREETS
        while at < STREETS:
            half = (STREETS**2 - at**2) ** 0.5 * island.dice.uniform(0.75, 1)
            yield from _street(island, turn, at, half)
            at += island.dice.uniform(180, 320)


def _street(island: _Island, turn: float, off: float, half: float) -> Iterator[dict[str, Any]]:
    line: list[Spot] = []
    along, bend = -half, island.dice.uniform(-0.04, 0.04)
    while along < half:
        aside = off + bend * along + 60 * sin(along / 900)
        spot = along * cos(turn) - aside * sin(turn), along * sin(turn) + aside * cos(turn)
        gap = island.dice.random() < 0.07
        if island.dry(spot) and not gap:
            line.append(spot)
        else:
            if len(line) > 2:
                yield _feature(island, "LineString", line, highway="residential")
            line = []
        along += 300
    if len(line) > 2:
        yield _feature(island, "LineString", line, highway="residential")
