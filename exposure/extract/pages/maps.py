"""Maps that a page links to or shows: their addresses hold a place.

Known forms: ``@lat,lon``, ``q=`` and ``ll=`` of two map services, ``#map=zoom/lat/lon`` of OpenStreetMap,
``!2dLON!3dLAT`` of an embedded map. Short addresses are never resolved.
"""

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import parse_qs, unquote, urlsplit

from bs4 import Tag

from exposure.extract.pages.contract import Detail, Item, Syntax
from exposure.extract.pages.page import Page, attribute
from exposure.extract.pages.values import host, pair, point
from exposure.model import GeoPoint, Kind, Level

MAX_FRAMES = 50
_NUMBER = r"(-?\d{1,3}\.\d{2,15})"
_AT = re.compile(rf"/@{_NUMBER},{_NUMBER}")
_EMBEDDED = re.compile(rf"!2d{_NUMBER}!3d{_NUMBER}")
_OSM = re.compile(rf"map=\d{{1,2}}/{_NUMBER}/{_NUMBER}")
_GOOGLE = re.compile(r"(?:maps\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?")


def read(page: Page) -> Iterator[Item]:
    """Yield the places of maps, outside of visitors' blocks."""
    for tag, href in page.links():
        yield from _place(page, tag, "href", href)
    for tag in islice(page.named("iframe"), MAX_FRAMES):
        parent = tag.parent
        if parent is not None and page.owned(parent):
            yield from _place(page, tag, "src", attribute(tag, "src"))


def _place(page: Page, tag: Tag, attr: str, address: str) -> Iterator[Item]:
    place = mapped(page.absolute(address))
    at = page.at(tag, attr) if place else None
    if place and at:
        yield Detail(Kind.PLACE_TAG, place, at, Level.LIKELY)


def mapped(address: str) -> GeoPoint | None:
    """Return the place in the address of a map, or None."""
    where = host(address)
    try:
        parts = urlsplit(address)
        query = parse_qs(parts.query, max_num_fields=30)
    except ValueError:
        return None
    if where in {"openstreetmap.org", "osm.org"}:
        match = _OSM.search(parts.fragment)
        return (
            point(match[1], match[2]) if match else point(*(query.get(k, [""])[0] for k in ("mlat", "mlon")))
        )
    if where == "maps.apple.com" or (_GOOGLE.fullmatch(where) and ("map" in where or "/maps" in parts.path)):
        return _searched(unquote(address)) or next(
            filter(None, (pair(query.get(k, [""])[0]) for k in ("ll", "q", "query"))), None
        )
    return None


def _searched(address: str) -> GeoPoint | None:
    match = _AT.search(address)
    if match:
        return point(match[1], match[2])
    match = _EMBEDDED.search(address)
    return point(match[2], match[1]) if match else None


SYNTAX = Syntax(name="maps", trust=32, read=read)
