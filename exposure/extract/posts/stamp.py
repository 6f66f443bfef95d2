"""When something happened, as interfaces and feeds write it: ISO 8601, counted from 1970, or as mail does."""

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from exposure.extract.posts.moment import Moment, moment

EARLIEST, LATEST = 631152000, 4102444800
"""The years 1990 and 2100, in seconds since 1970: a number outside is no time."""
_MILLISECONDS = 100_000_000_000
"""From here on a number counts milliseconds: as seconds it would be the year 5138."""
_COUNTED = re.compile(r"\d{9,13}(?:\.\d{1,9})?", re.ASCII)
_MAIL = re.compile(r"(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d\d:\d\d(?::\d\d)? ?[\w+-]{0,6}", re.ASCII)


def stamp(value: object) -> Moment | None:
    """Return the moment that a value says, or None if it says none.

    Read are the forms of ``moment``; seconds or milliseconds since 1970, as numbers or as digits; and
    the dates of RSS 2.0, which are those of RFC 822.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _counted(float(value))
    if not isinstance(value, str):
        return None
    text = value.strip()
    if _COUNTED.fullmatch(text):
        return _counted(float(text))
    return moment(text) or (_mailed(text) if _MAIL.fullmatch(text) else None)


def _counted(number: float) -> Moment | None:
    seconds = number / 1000 if number >= _MILLISECONDS else number
    if not EARLIEST <= seconds <= LATEST:
        return None
    return Moment(datetime.fromtimestamp(0, UTC) + timedelta(seconds=seconds))


def _mailed(text: str) -> Moment | None:
    try:
        local = parsedate_to_datetime(text)
        posted = (local if local.tzinfo else local.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        return None
    offset = local.utcoffset() or timedelta()
    minutes = int(offset.total_seconds() // 60)
    return Moment(posted, local.replace(tzinfo=None), minutes) if minutes else Moment(posted)
