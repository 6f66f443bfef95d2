"""What a text of tracks, places or chat is, by how it begins.

Formats: RFC 7946 (GeoJSON); tables with a column of latitudes and one of longitudes; the chats that
WhatsApp exports, whose lines begin with a date and a time in the form of the phone's language.
"""

import re

_GEOJSON = re.compile(
    r'"type"\s*:\s*"(?:FeatureCollection|Feature|GeometryCollection|LineString|MultiPoint)"'
)
_LATITUDES = frozenset({"latitude", "lat", "gps_latitude", "breite", "breitengrad", "latitud", "y"})
_LONGITUDES = frozenset(
    {"longitude", "lon", "lng", "long", "gps_longitude", "länge", "längengrad", "longitud", "x"}
)
_CHAT = re.compile(
    r"\u200e?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?"
    r"(?:\s?[ap]\.?\s?m\.?)?(?:\]| -) ",
    re.IGNORECASE,
)
NEAR = 2000
"""Characters within which a collection says what it is."""


def geojson(begin: str) -> bool:
    """Whether a text of JSON is GeoJSON."""
    return begin.startswith("{") and _GEOJSON.search(begin[:NEAR]) is not None


def chat(text: str) -> bool:
    """Whether a text is a chat."""
    return _CHAT.match(text) is not None


def table(text: str) -> bool:
    """Whether a text is a table of places."""
    line = text.partition("\n")[0]
    if len(line) >= NEAR:
        return False
    names = {n.strip().strip('"').casefold() for n in re.split(r"[,;\t]", line)}
    return bool(names & _LATITUDES) and bool(names & _LONGITUDES)
