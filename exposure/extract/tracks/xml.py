"""GPX, TCX and KML: their fixes, found by their tags alone; no XML is parsed, so none can do harm.

Formats: GPX 1.1 (Topografix, 2004), Training Center Database 2 (Garmin), KML 2.3 (OGC 12-007r2) with the
``gx`` tracks.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from exposure.extract.exports.into import point
from exposure.extract.tracks.fix import Fix, aware

_GPX = re.compile(r"<(?:\w{1,20}:)?(trkpt|rtept|wpt|trkseg)\b([^>]{0,500})>")
_TIME = re.compile(r"<(?:\w{1,20}:)?time>\s*([^<\s]{1,40})\s*</")
_LATITUDE = re.compile(r"""\blat\s*=\s*["']\s*([-+.\deE]{1,30})""")
_LONGITUDE = re.compile(r"""\blon\s*=\s*["']\s*([-+.\deE]{1,30})""")
_TCX = re.compile(r"<(?:\w{1,20}:)?Trackpoint\b[^>]{0,200}>")
_TCX_TIME = re.compile(r"<(?:\w{1,20}:)?Time>\s*([^<\s]{1,40})\s*</")
_TCX_LAT = re.compile(r"<(?:\w{1,20}:)?LatitudeDegrees>\s*([-+.\deE]{1,30})\s*</")
_TCX_LON = re.compile(r"<(?:\w{1,20}:)?LongitudeDegrees>\s*([-+.\deE]{1,30})\s*</")
_WHEN = re.compile(r"<when>\s*([^<\s]{1,40})\s*</when>")
_COORD = re.compile(r"<gx:coord>\s*([-+.\deE]{1,30})[\s,]+([-+.\deE]{1,30})[^<]{0,40}</gx:coord>")
_POINT = re.compile(
    r"<Point\b[^>]{0,200}>[^<]{0,200}(?:<(?!coordinates)[^>]{0,200}>[^<]{0,200}){0,6}"
    r"<coordinates>\s*([-+.\deE]{1,30}),([-+.\deE]{1,30})[^<]{0,40}</coordinates>"
)
MOST_BETWEEN = 4000
"""Characters of one fix that are looked at."""


def gpx(text: str) -> Iterator[Fix]:
    """Yield the fixes of tracks, routes and marked places."""
    counts: dict[str, int] = {}
    matches = list(_GPX.finditer(text))
    ends = [*(m.start() for m in matches[1:]), len(text)]
    for match, end in zip(matches, ends, strict=True):
        sort = match[1]
        number = counts[sort] = counts.get(sort, -1) + 1
        latitude, longitude = _LATITUDE.search(match[2]), _LONGITUDE.search(match[2])
        place = point(latitude[1], longitude[1]) if latitude and longitude else None
        if place:
            time = _TIME.search(text, match.end(), min(end, match.end() + MOST_BETWEEN))
            yield Fix(place, aware(time[1]) if time else None, f"/{sort}/{number}")


def tcx(text: str) -> Iterator[Fix]:
    """Yield the fixes of an activity."""
    matches = list(_TCX.finditer(text))
    ends = [*(m.start() for m in matches[1:]), len(text)]
    for number, (match, end) in enumerate(zip(matches, ends, strict=True)):
        last = min(end, match.end() + MOST_BETWEEN)
        latitude, longitude = (p.search(text, match.end(), last) for p in (_TCX_LAT, _TCX_LON))
        place = point(latitude[1], longitude[1]) if latitude and longitude else None
        if place:
            time = _TCX_TIME.search(text, match.end(), last)
            yield Fix(place, aware(time[1]) if time else None, f"/Trackpoint/{number}")


def kml(text: str) -> Iterator[Fix]:
    """Yield the fixes of ``gx`` tracks, and marked places."""
    pairs = zip_longest(_COORD.finditer(text), _WHEN.finditer(text))
    for number, (coord, when) in enumerate(pairs):
        place = point(coord[2], coord[1]) if coord else None
        if place:
            yield Fix(place, aware(when[1]) if when else None, f"/gx:coord/{number}")
    for number, match in enumerate(_POINT.finditer(text)):
        place = point(match[2], match[1])
        if place:
            yield Fix(place, None, f"/Point/{number}")
