"""What a person gives to be drawn under the maps: a GeoJSON file (RFC 7946) with streets, water, names.

It is read here, on this computer, and only what lies on a map goes into the page. Whoever makes such
a file takes a whole state or country: to ask somebody for a box around home says where home is.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from exposure.errors import UsageError
from exposure.render.maps.shapes import Box, Line, box_of

LARGEST = 64 * 1024 * 1024
"""Bytes of a file that are read."""


class Layer(StrEnum):
    """What a shape is; they are drawn in this order."""

    LAND = "land"
    WATER = "water"
    GREEN = "green"
    STREAM = "stream"
    PATH = "path"
    STREET = "street"
    ROAD = "road"
    PLACE = "place"


AREAS = frozenset({Layer.LAND, Layer.WATER, Layer.GREEN})
_ROADS = frozenset(
    {"motorway", "trunk", "primary", "secondary", "motorway_link", "trunk_link", "primary_link"}
)
_PATHS = frozenset({"footway", "path", "steps", "cycleway", "bridleway", "track", "pedestrian", "corridor"})
_GREEN = frozenset({"park", "garden", "forest", "wood", "grass", "meadow", "recreation_ground", "cemetery"})


@dataclass(frozen=True, slots=True)
class Shape:
    """One line, ring or point of a file, in degrees.

    Attributes:
        layer: What it is.
        line: Its points.
        box: The box around it.
        name: What it is called; outside text.
    """

    layer: Layer
    line: Line = field(repr=False)
    box: Box = field(repr=False)
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Ground:
    """All shapes of a file."""

    shapes: tuple[Shape, ...] = field(default=(), repr=False)

    def inside(self, layer: Layer, box: Box) -> Iterator[Shape]:
        """Yield the shapes of a layer that reach into a box of degrees."""
        return (shape for shape in self.shapes if shape.layer is layer and shape.box.meets(box))


def read_ground(text: str) -> Ground:
    """Return the shapes of a GeoJSON text: what is of a known kind and lies on the earth.

    Raises:
        UsageError: It is no GeoJSON, or nothing in it can be drawn.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UsageError("--basemap: not a GeoJSON file; name one that a map program has exported") from error
    features = data.get("features") if isinstance(data, Mapping) else None
    found = tuple(s for f in features for s in _shapes(f)) if isinstance(features, list) else ()
    if not found:
        raise UsageError("--basemap: no streets, water or names that could be drawn are in this file")
    return Ground(found)


def _shapes(feature: object) -> Iterator[Shape]:
    """Yield the shapes of one feature; nothing where it is broken or of no known kind."""
    if not isinstance(feature, Mapping):
        return
    facts, geometry = feature.get("properties"), feature.get("geometry")
    if not (isinstance(facts, Mapping) and isinstance(geometry, Mapping)):
        return
    name = facts.get("name")
    for line, closed in _lines(geometry.get("type"), geometry.get("coordinates")):
        layer = _layer(facts, closed=closed, single=len(line) == 1)
        if layer:
            yield Shape(layer, line, box_of(line), name[:60] if isinstance(name, str) else "")


def _layer(facts: Mapping[str, Any], *, closed: bool, single: bool) -> Layer | None:
    """Return what a feature is, by the keys of OpenStreetMap."""
    if single:
        return Layer.PLACE if facts.get("place") and facts.get("name") else None
    road = facts.get("highway")
    if isinstance(road, str):
        return Layer.ROAD if road in _ROADS else Layer.PATH if road in _PATHS else Layer.STREET
    if closed and (facts.get("natural") in {"water", "bay"} or facts.get("waterway") == "riverbank"):
        return Layer.WATER
    if closed and facts.get("place") in {"island", "islet"}:
        return Layer.LAND
    if closed and ({facts.get("leisure"), facts.get("landuse"), facts.get("natural")} & _GREEN):
        return Layer.GREEN
    return Layer.STREAM if facts.get("waterway") and not closed else None


def _lines(kind: object, found: Any) -> Iterator[tuple[Line, bool]]:
    """Yield the lines of a geometry that are whole, and whether they are rings."""
    deep = {"Point": 0, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
    if not isinstance(kind, str) or kind not in deep:
        return
    parts: Iterable[Any] = [[found]] if deep[kind] == 0 else _flat(found, deep[kind] - 1)
    for part in parts:
        line = [spot for spot in map(_spot, part) if spot] if isinstance(part, list) else []
        if isinstance(part, list) and len(line) == len(part) and len(line) != (0 if deep[kind] == 0 else 1):
            yield line, kind.endswith("Polygon")


def _flat(found: Any, depth: int) -> Iterator[Any]:
    """Yield the lists that stand ``depth`` lists deep."""
    if depth == 0:
        yield found
    elif isinstance(found, list):
        for part in found:
            yield from _flat(part, depth - 1)


def _spot(pair: object) -> tuple[float, float] | None:
    """Return longitude and latitude, or None for what is not on the earth."""
    if not (isinstance(pair, list) and len(pair) >= 2):
        return None
    x, y = pair[:2]
    numbers = all(isinstance(n, int | float) and not isinstance(n, bool) for n in (x, y))
    return (float(x), float(y)) if numbers and -180 <= x <= 180 and -90 <= y <= 90 else None
