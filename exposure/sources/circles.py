"""The places that the owner wants to keep private, as circles in a file of theirs.

Two forms: a line a place, ``latitude, longitude, metres`` (a ``#`` begins a remark); or GeoJSON (RFC 7946):
points, with ``radius`` in metres among their properties, and areas, of which the circle around is taken.
"""

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from exposure.errors import UsageError
from exposure.model import GeoPoint

USUAL = 150.0
"""Metres around a place of which none are given."""
LEAST, MOST = 25.0, 5000.0
"""Metres: less than this no position is sure of; more is no place but a town."""
MOST_CIRCLES = 200
MAX_BYTES = 1024 * 1024
_LINE = re.compile(
    r"\s*(-?\d{1,3}(?:\.\d{1,12})?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d{1,12})?)(?:\s*[,;\s]\s*(\d{1,5}))?\s*"
)
_METRES = 111_195.0
"""Of a degree of latitude."""


def circles(path: Path) -> tuple[GeoPoint, ...]:
    """Return the circles in a file.

    Raises:
        UsageError: It cannot be read, or says something that is no place. No place is in the message.
    """
    try:
        with path.open("rb") as file:
            text = file.read(MAX_BYTES + 1).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path.name}: cannot be read as text; name a file of places") from error
    if len(text) > MAX_BYTES:
        raise UsageError(f"{path.name}: is larger than 1 MB; give your places only")
    found = tuple(_geojson(text, path.name) if text.lstrip().startswith("{") else _lines(text, path.name))
    if not 0 < len(found) <= MOST_CIRCLES:
        raise UsageError(f"{path.name}: holds {len(found)} places; give 1 to {MOST_CIRCLES}")
    return found


def _lines(text: str, name: str) -> Iterator[GeoPoint]:
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.partition("#")[0]
        if bare.strip():
            match = _LINE.fullmatch(bare)
            circle = _circle(float(match[1]), float(match[2]), float(match[3] or USUAL)) if match else None
            if circle is None:
                raise UsageError(
                    f"{name}: line {number} is no place; write it as latitude, longitude, metres "
                    f"({LEAST:.0f} to {MOST:.0f})"
                )
            yield circle


def _geojson(text: str, name: str) -> Iterator[GeoPoint]:
    try:
        data = json.loads(text)
        parts = data["features"] if data.get("type") == "FeatureCollection" else [data]
        for part in parts:
            yield from _feature(part)
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError) as error:
        raise UsageError(
            f"{name}: is not GeoJSON with points or areas; a point may have a radius of {LEAST:.0f} to "
            f"{MOST:.0f} metres"
        ) from error


def _feature(part: dict[str, Any]) -> Iterator[GeoPoint]:
    """Yield the circle of a feature or of a bare geometry.

    Raises:
        ValueError: It is none, and other errors of what is built otherwise.
    """
    shape = part["geometry"] if part.get("type") == "Feature" else part
    wanted = (part.get("properties") or {}).get("radius", USUAL)
    at, kind = shape["coordinates"], shape["type"]
    if kind == "Point":
        circle = _circle(float(at[1]), float(at[0]), float(wanted))
    elif kind == "Polygon":
        circle = _around([(float(y), float(x)) for x, y, *_ in at[0]])
    else:
        raise ValueError(kind)
    if circle is None:
        raise ValueError(kind)
    yield circle


def _around(corners: list[tuple[float, float]]) -> GeoPoint | None:
    """Return the circle around an area, about the middle of its corners."""
    latitude, longitude = ((min(c) + max(c)) / 2 for c in zip(*corners, strict=True))
    wide = math.cos(math.radians(latitude))
    far = max(math.hypot(y - latitude, (x - longitude) * wide) for y, x in corners) * _METRES
    return _circle(latitude, longitude, max(far, LEAST))


def _circle(latitude: float, longitude: float, radius: float) -> GeoPoint | None:
    inside = abs(latitude) <= 90 and abs(longitude) <= 180 and LEAST <= radius <= MOST
    return GeoPoint(latitude=latitude, longitude=longitude, radius=radius) if inside else None
