"""The clock of a place: how far it is from UTC, by the time zone of the nearest named place."""

import re
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from exposure.gazetteer import nearest
from exposure.model import GeoPoint

CELL = 10
"""Parts of a degree within which one zone is taken for all."""


_NAME = re.compile(r"[A-Z][A-Za-z_]{1,20}(?:/[A-Z][A-Za-z_-]{1,30}){1,2}")
"""``Europe/Rome``; names of an offset only (``UTC``, ``Etc/GMT+1``) are what nobody chose."""


def zone_named(text: str) -> ZoneInfo | None:
    """Return the time zone of a name such as ``Europe/Rome``; None for anything else."""
    if not _NAME.fullmatch(text) or text.startswith("Etc/"):
        return None
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def offset_in(zone: ZoneInfo, moment: datetime) -> int | None:
    """Return the minutes east of UTC in a zone at an aware moment; None at the ends of time."""
    try:
        offset = moment.astimezone(zone).utcoffset()
    except OverflowError:
        return None
    return None if offset is None else int(offset.total_seconds() // 60)


def offset_at(point: GeoPoint, moment: datetime) -> int | None:
    """Return the minutes east of UTC at a place, or None where no named place is near.

    Args:
        point: Where.
        moment: When: aware, or naive on the place's own clock. Summer time is taken into account.
    """
    zone = _zone(round(point.latitude * CELL), round(point.longitude * CELL))
    try:
        local = moment.astimezone(zone) if zone and moment.tzinfo else moment.replace(tzinfo=zone)
        offset = local.utcoffset()
    except OverflowError:
        return None
    return None if zone is None or offset is None else int(offset.total_seconds() // 60)


@lru_cache(maxsize=4096)
def _zone(latitude: int, longitude: int) -> ZoneInfo | None:
    near = nearest(GeoPoint(latitude=latitude / CELL, longitude=longitude / CELL))
    try:
        return ZoneInfo(near.place.zone) if near else None
    except (ZoneInfoNotFoundError, ValueError):
        return None  # a system without time zones
