"""Google's timeline: what a phone wrote down of where it was. Nobody but its owner and Google sees it.

Shapes: the on-device file of Android and iOS (since 2024), ``Records.json`` and the monthly files of
Takeout before; a maintained reader of each (2026).
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from exposure.extract.exports.contract import Item
from exposure.extract.exports.into import Into, point
from exposure.extract.tracks.fix import Fix, aware, one, thinned, tracks
from exposure.model import Audience, GeoPoint, Kind

_PAIR = re.compile(r"(?:geo:)?\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*°?")
MOST_OF_A_PIECE = 60
"""Fixes kept of one piece of raw records."""


def pair(text: object) -> GeoPoint | None:
    """Return the place in ``45.07°, 7.68°`` or ``geo:45.07,7.68``."""
    match = _PAIR.fullmatch(text.strip()) if isinstance(text, str) else None
    return point(match[1], match[2]) if match else None


def e7(data: Any) -> GeoPoint | None:
    """Return the place in whole numbers of ten-millionths of a degree."""
    if not isinstance(data, dict):
        return None
    latitude, longitude = data.get("latitudeE7"), data.get("longitudeE7")
    if not isinstance(latitude, int) or not isinstance(longitude, int):
        return None
    return point(latitude / 1e7, longitude / 1e7)


def _keep(into: Into, fix: Fix, kind: Kind, at: str) -> None:
    into.understood += 1
    into.evidence.append(one(fix, kind, into.at(at), into.found_by, Audience.OWNER))


def segment(item: Item, into: Into) -> None:
    """Read a segment of the on-device file, of Android or iOS."""
    into.understood += 1
    zone = item.get("startTimeTimezoneUtcOffsetMinutes")
    zone = zone if isinstance(zone, int) and abs(zone) < 24 * 60 else _written(item.get("startTime"))
    start, end = aware(item.get("startTime")), aware(item.get("endTime"))
    top = item.get("visit", "topCandidate")
    if isinstance(top, dict):
        place = top.get("placeLocation")
        where = pair(place.get("latLng") if isinstance(place, dict) else place)
        if where:
            at = item.pointer("visit", "topCandidate", "placeLocation")
            _keep(into, Fix(where, start, at, zone), Kind.PLACE_TAG, item.at)
    for key, time in (("start", start), ("end", end)):
        said = item.get("activity", key)
        where = pair(said.get("latLng") if isinstance(said, dict) else said)
        if where:
            _keep(into, Fix(where, time, item.pointer("activity", key), zone), Kind.TRACK, item.at)
    for run in tracks(_path(item, start, zone)):
        for fix in thinned(run):
            _keep(into, fix, Kind.TRACK, item.at)


def _path(item: Item, start: datetime | None, zone: int | None) -> Iterator[Fix]:
    for entry in item.below("timelinePath"):
        where = pair(entry.get("point"))
        time = aware(entry.get("time"))
        minutes = entry.text("durationMinutesOffsetFromStartTime")
        if time is None and start and minutes.isdecimal() and len(minutes) < 6:
            time = start + timedelta(minutes=int(minutes))
        if where:
            yield Fix(where, time, entry.pointer("point"), zone)


def _written(text: object) -> int | None:
    """Return the offset that a time is written with, in minutes; None for UTC."""
    try:
        offset = datetime.fromisoformat(str(text)).utcoffset()
    except ValueError:
        return None
    return int(offset.total_seconds() // 60) if offset else None


def old_segment(item: Item, into: Into) -> None:
    """Read an entry of a monthly file of Takeout."""
    into.understood += 1
    visit, activity = item.get("placeVisit"), item.get("activitySegment")
    if isinstance(visit, dict):
        where = e7(visit.get("location"))
        if where:
            fix = Fix(where, _begins(visit, "start"), item.pointer("placeVisit", "location"))
            _keep(into, fix, Kind.PLACE_TAG, item.at)
    if isinstance(activity, dict):
        for key, time in (("startLocation", "start"), ("endLocation", "end")):
            where = e7(activity.get(key))
            if where:
                fix = Fix(where, _begins(activity, time), item.pointer("activitySegment", key))
                _keep(into, fix, Kind.TRACK, item.at)


def _begins(data: dict[str, Any], which: str) -> datetime | None:
    from exposure.extract.posts import stamp  # noqa: PLC0415 (slow to import)

    duration = data.get("duration")
    if not isinstance(duration, dict):
        return None
    moment = stamp(duration.get(f"{which}Timestamp") or duration.get(f"{which}TimestampMs"))
    return moment.posted if moment else None


def record(item: Item, into: Into) -> None:
    """Read one raw record; of a piece, those far enough apart in time are kept."""
    from exposure.extract.posts import stamp  # noqa: PLC0415 (slow to import)

    into.understood += 1
    where = e7(item.data)
    moment = stamp(item.get("timestamp") or item.get("timestampMs"))
    if where is None or moment is None or len(into.evidence) >= MOST_OF_A_PIECE:
        return
    last = into.evidence[-1] if into.evidence else None
    fix = Fix(where, moment.posted, item.at)
    made = one(fix, Kind.PLACE_TAG, into.at(item.at), into.found_by, Audience.OWNER)
    if last and last.when and made.when and abs(made.when - last.when) < timedelta(minutes=30):
        return
    into.evidence.append(made)
