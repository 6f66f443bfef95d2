"""Read the times that cameras write."""

import re
from datetime import datetime
from functools import lru_cache

_TIME = re.compile(
    r"\s*(\d{4})[:/.-](\d\d?)[:/.-](\d\d?)(?:[ T]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?"
    r"\s*(Z|[+-]\d\d:?\d\d)?\s*"
)
_OFFSET = re.compile(r"(?:(Z)|([+-])(\d\d):?([0-5]\d))\s*$")


@lru_cache(maxsize=16)
def moment(text: str) -> datetime | None:
    """Return a local time, naive: a camera's clock has no zone.

    Args:
        text: ``2024:01:31 14:25:30``, also with other separators, with a part of a second, an offset
            (left out here), without seconds, or a day alone (which is midnight).

    Returns:
        None for blanks, zeros and days that are none: a clock that was never set.
    """
    if len(text) == 19 and text[4] == text[7] == ":" == text[13] == text[16]:  # as nearly all cameras do
        try:
            return datetime.fromisoformat(f"{text[:4]}-{text[5:7]}-{text[8:10]}T{text[11:]}")
        except ValueError:
            pass
    match = _TIME.fullmatch(text)
    if not match:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
    try:
        return datetime(  # noqa: DTZ001 (no zone is written)
            year, month, day, hour, minute, second, _micro(match[7] or "")
        )
    except ValueError:
        return None


def exactly(when: datetime, fraction: str) -> datetime:
    """Return a time with its part of a second: digits from a field of their own, unless it has one."""
    return when.replace(microsecond=_micro(fraction)) if fraction and not when.microsecond else when


def _micro(fraction: str) -> int:
    """Return the millionths of a second that the digits after it say, 0 for no digits."""
    digits = fraction.strip()
    return int(digits[:6].ljust(6, "0")) if digits.isascii() and digits.isdigit() else 0


def has_clock(text: str) -> bool:
    """Return whether the text holds a time of day, not only a day."""
    return ":" in text.strip()[10:]


@lru_cache(maxsize=64)
def offset(text: str) -> int | None:
    """Return the offset at a text's end (``+02:00``, ``-0500``, ``Z``) in minutes, at most 15 hours."""
    match = _OFFSET.search(text)
    if not match:
        return None
    minutes = 0 if match[1] else int(match[3]) * 60 + int(match[4])
    if minutes > 15 * 60:
        return None
    return -minutes if match[2] == "-" else minutes


def is_utc(text: str) -> bool:
    """Return whether a time is written as UTC (``Z``), which says nothing of the clock around its writer."""
    return text.rstrip().endswith("Z")
