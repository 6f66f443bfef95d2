"""What a clock on the wall showed at a place: by the time zone of the nearest town, in summer and winter."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from exposure.gazetteer import nearest
from exposure.model import GeoPoint

_EARLIEST, _LATEST = 1990, 2100


def clock(
    time: datetime | None, point: GeoPoint, zone: int | None = None
) -> tuple[datetime | None, int | None]:
    """Return local time, naive, and its minutes east of UTC.

    Args:
        time: Aware; or naive, which is local already; or None.
        point: Where.
        zone: Minutes east of UTC, where they are known.
    """
    if time is None or not _EARLIEST <= time.year <= _LATEST:
        return None, None
    if time.tzinfo is None:
        return time, zone
    if zone is not None:
        return (time.astimezone(UTC) + timedelta(minutes=zone)).replace(tzinfo=None), zone
    named = _zone(round(point.latitude * 10), round(point.longitude * 10))
    if named is None:
        minutes = round(point.longitude / 15) * 60
        return (time.astimezone(UTC) + timedelta(minutes=minutes)).replace(tzinfo=None), minutes
    local = time.astimezone(named)
    offset = local.utcoffset() or timedelta()
    return local.replace(tzinfo=None), int(offset.total_seconds() // 60)


@lru_cache(maxsize=4096)
def _zone(latitude: int, longitude: int) -> ZoneInfo | None:
    """Return the time zone of a tenth of a degree, or None at sea and where the system knows none."""
    near = nearest(GeoPoint(latitude=latitude / 10, longitude=longitude / 10))
    try:
        return ZoneInfo(near.place.zone) if near else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
