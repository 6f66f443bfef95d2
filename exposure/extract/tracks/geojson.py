"""GeoJSON: points and lines of a collection, with the times that programs put into properties.

Format: RFC 7946; ``coordTimes`` and ``time`` as the converters of tracks write them.
"""

import json
from collections.abc import Iterator
from typing import Any

from exposure.errors import ParseError
from exposure.extract.exports.contract import escaped
from exposure.extract.exports.into import point
from exposure.extract.posts.stamp import stamp
from exposure.extract.tracks.fix import Fix

_TIMES = ("time", "timestamp", "datetime", "date", "when", "published")
_LISTS = ("coordTimes", "times", "coordinateProperties")
MAX_DEPTH = 6


def geojson(text: str) -> Iterator[Fix]:
    """Yield fixes in the order of the file.

    Raises:
        ParseError: It is no JSON.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParseError("broken GeoJSON") from error
    yield from _any(data, "", {}, MAX_DEPTH)


def _any(data: Any, at: str, known: dict[str, Any], depth: int) -> Iterator[Fix]:
    if not isinstance(data, dict) or not depth:
        return
    for key in ("features", "geometries"):
        found = data.get(key)
        for index, entry in enumerate(found if isinstance(found, list) else ()):
            yield from _any(entry, f"{at}/{key}/{index}", known, depth - 1)
    if isinstance(data.get("geometry"), dict):
        said = data.get("properties")
        yield from _any(data["geometry"], f"{at}/geometry", said if isinstance(said, dict) else {}, depth - 1)
    if isinstance(data.get("coordinates"), list):
        yield from _line(data["coordinates"], f"{at}/coordinates", _times(known), depth)


def _times(known: dict[str, Any]) -> Any:
    """Return the times of a feature: a list for its points, one time, or None."""
    for key in _LISTS:
        found = known.get(key)
        if isinstance(found, dict):
            found = found.get("times")
        if isinstance(found, list):
            return found
    return next((known[k] for k in _TIMES if known.get(k)), None)


def _line(found: list[Any], at: str, times: Any, depth: int) -> Iterator[Fix]:
    if found and all(isinstance(n, int | float) and not isinstance(n, bool) for n in found[:2]):
        place = point(found[1], found[0]) if len(found) >= 2 else None
        moment = stamp(times) if not isinstance(times, list) else None
        if place:
            yield Fix(place, moment.posted if moment else None, at, moment.zone if moment else None)
        return
    if not depth:
        return
    for index, entry in enumerate(found):
        if isinstance(entry, list):
            own = times[index] if isinstance(times, list) and index < len(times) else None
            yield from _line(
                entry, f"{at}/{escaped(str(index))}", own if isinstance(times, list) else times, depth - 1
            )
