"""Tracks and places as comma-separated values: any table with a column of latitudes and one of longitudes."""

import csv
from collections.abc import Iterator, Sequence
from datetime import datetime

from exposure.extract.exports.into import point
from exposure.extract.posts.stamp import stamp
from exposure.extract.tracks.fix import Fix

LATITUDES = ("latitude", "lat", "gps_latitude", "y", "breite", "breitengrad", "latitud")
LONGITUDES = ("longitude", "lon", "lng", "long", "gps_longitude", "x", "länge", "längengrad", "longitud")
TIMES = ("time", "timestamp", "datetime", "date_time", "utc", "utc time", "date", "zeit", "fecha",
         "recorded_at", "local time", "time_local")  # fmt: skip
_LOCAL = frozenset({"local time", "time_local"})


def columns(names: Sequence[str]) -> tuple[int, int, int | None] | None:
    """Return which columns hold latitude, longitude and time, or None where there are no places."""
    low = [n.strip().strip('"').casefold() for n in names]
    found = [
        next((low.index(c) for c in known if c in low), None) for known in (LATITUDES, LONGITUDES, TIMES)
    ]
    latitude, longitude, time = found
    if latitude is None or longitude is None:
        return None
    return latitude, longitude, time


def table(text: str) -> Iterator[Fix]:
    """Yield the fixes of a table's rows; a row without a place is passed over."""
    head = text.partition("\n")[0]
    cut = max(",;\t", key=head.count)
    rows = csv.reader(text.replace("\0", "").splitlines(keepends=True), delimiter=cut)
    names = next(rows, [])
    where = columns(names)
    if where is None:
        return
    latitude, longitude, time = where
    local = time is not None and names[time].strip().casefold() in _LOCAL
    for number, row in enumerate(rows):
        if len(row) <= max(latitude, longitude):
            continue
        place = point(row[latitude].replace(",", "."), row[longitude].replace(",", "."))
        if place:
            said = row[time] if time is not None and time < len(row) else ""
            yield _fix(place, said, f"/{number}", local=local)


def _fix(place: object, said: str, at: str, *, local: bool) -> Fix:
    moment = stamp(said)
    time: datetime | None = None
    if moment:
        time = moment.posted.replace(tzinfo=None) if local else moment.posted
    return Fix(place, time, at, moment.zone if moment else None)  # type: ignore[arg-type] # a point
