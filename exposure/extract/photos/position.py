"""Turn what receivers write into places."""

import math
import re
from collections.abc import Sequence

from exposure.model import GeoPoint

_NOWHERE = 1e-4
"""Both coordinates nearer to 0 than this, in degrees, are no place but an unset field."""
_PARTS = 3
_NUMBERS = re.compile(r"-?\d{1,10}(?:\.\d{1,12})?(?:/\d{1,10})?")
_TEXT = re.compile(
    r"\s*([+-]?\d{1,3}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?(?:,(\d{1,2}(?:\.\d+)?))?\s*([NSEWnsew]?)\s*"
)


def degrees(parts: Sequence[float | None], ref: str) -> float | None:
    """Turn degrees, minutes and seconds into signed decimal degrees.

    Args:
        parts: One to three numbers; None stands for a ratio over zero.
        ref: ``N``, ``S``, ``E`` or ``W``; south and west are negative.

    Returns:
        None without numbers, or where one is missing: 0/0 is how some phones write "no fix", and
        reading it as 0 would put the owner into the Gulf of Guinea.
    """
    value, unit = 0.0, 1
    for part in parts[:_PARTS]:
        if part is None or not math.isfinite(part):
            return None
        value += abs(part) / unit
        unit *= 60
    if not parts:
        return None
    return -value if (parts[0] or 0) < 0 or ref.strip()[:1].upper() in {"S", "W"} else value


def spoken(text: str) -> float | None:
    """Return the degrees in XMP's form: ``48,51.4N`` or ``48,51,24N`` (XMP part 2, GPSCoordinate)."""
    match = _TEXT.fullmatch(text)
    return degrees([float(g) for g in match.groups()[:3] if g], match[4]) if match else None


def written(text: str) -> list[float | None]:
    """Return degrees, minutes and seconds out of a text; nothing where it holds fewer numbers.

    They may be ratios (``48/1,51/1,24/1``), or have a comma for their point (``48,000,51,000,24,5``).
    """
    words = _NUMBERS.findall(text[:100])
    if len(words) == 2 * _PARTS and "." not in text and "/" not in text:
        words = [f"{whole}.{part}" for whole, part in zip(words[::2], words[1::2], strict=True)]
    return [_ratio(word) for word in words[:_PARTS]] if len(words) >= _PARTS else []


def _ratio(word: str) -> float | None:
    """Return a number, or a ratio's value: None over zero."""
    above, _, below = word.partition("/")
    if below and not float(below):
        return None
    return float(above) / float(below or 1)


def place(latitude: float | None, longitude: float | None) -> GeoPoint | None:
    """Return the place, or None where it is out of range, incomplete or the null island."""
    if latitude is None or longitude is None or not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return None
    if abs(latitude) < _NOWHERE and abs(longitude) < _NOWHERE:
        return None
    return GeoPoint(latitude=latitude, longitude=longitude)
