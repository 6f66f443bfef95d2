"""When a post was published: an ISO 8601 time as services write it."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_TIME = r"\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?"
_ZONE = r"Z|UTC|[+-]\d\d(?::?\d\d)?"
_FORM = re.compile(
    rf"(?P<date>\d{{4}}-\d\d-\d\d)[T ](?P<time>{_TIME}) ?(?P<zone>{_ZONE})?", re.IGNORECASE | re.ASCII
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment.

    Attributes:
        posted: Aware, in UTC.
        when: The same on the source's own clock, naive; None where the source writes UTC, which is
            mostly the server's clock and not the writer's.
        zone: That clock's minutes east of UTC, or None.
    """

    posted: datetime
    when: datetime | None = None
    zone: int | None = None


def moment(text: object) -> Moment | None:
    """Return the moment that ``text`` says, or None if it says none.

    Read are ``2025-07-20T03:11Z``, seconds and fractions, a space for the ``T``, and offsets with or
    without a colon. A time without a zone is UTC.
    """
    match = _FORM.fullmatch(text.strip()) if isinstance(text, str) else None
    if not match:
        return None
    try:
        local = datetime.fromisoformat(f"{match['date']}T{match['time'].replace(',', '.')}")
        minutes = _minutes(match["zone"] or "Z")
        posted = (local - timedelta(minutes=minutes)).replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return Moment(posted, local, minutes) if minutes else Moment(posted)


def _minutes(zone: str) -> int:
    """Return minutes east of UTC.

    Raises:
        ValueError: More than 18 hours.
    """
    if zone[0] not in "+-":
        return 0
    digits = zone[1:].replace(":", "").ljust(4, "0")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    if minutes > 18 * 60:
        raise ValueError("an offset of more than 18 hours")
    return -minutes if zone[0] == "-" else minutes
