"""Values as pages write them: addresses, coordinates, numbers."""

import re
from urllib.parse import unquote, urlsplit

from exposure.model import GeoPoint

_DECIMAL = r"([+-]?\d{1,3}(?:\.\d{1,15})?)"
_PAIR = re.compile(rf"\s{{0,5}}{_DECIMAL}\s{{0,5}}[,; ]\s{{0,5}}{_DECIMAL}")
_SCHEME = re.compile(r"\A[a-z-]{2,20}:", re.IGNORECASE)
_MAIL = re.compile(r"[^\s@<>,;:/]{1,64}@[^\s@<>,;:/]{1,255}")


def point(latitude: object, longitude: object) -> GeoPoint | None:
    """Return the place of two numbers in degrees, also written as text.

    Returns:
        None where they are no numbers, off the earth, or 0/0, which means "not known".
    """
    try:
        degrees = float(str(latitude).strip()), float(str(longitude).strip())
        return GeoPoint(latitude=degrees[0], longitude=degrees[1]) if any(degrees) else None
    except ValueError:
        return None


def pair(text: str) -> GeoPoint | None:
    """Return the place that begins a text as ``latitude;longitude``, with a comma or a space as well."""
    match = _PAIR.match(text)
    return point(match[1], match[2]) if match else None


def mail(text: str) -> str | None:
    """Return the first address of a ``mailto:`` or of plain text, without parameters; None if it is none."""
    bare = _SCHEME.sub("", text.strip()).partition("?")[0]
    first = unquote(bare).partition(",")[0].strip()
    return first if _MAIL.fullmatch(first) else None


def phone(text: str) -> str | None:
    """Return the number of a ``tel:`` or of plain text, as written; None if it has no 5 digits."""
    bare = unquote(_SCHEME.sub("", text.strip())).partition(";")[0].partition("?")[0]
    number = bare.strip().strip("/")
    digits = sum(c.isdecimal() for c in number)
    return number if 5 <= digits <= 16 and len(number) <= 40 else None


def host(address: str) -> str:
    """Return the host name of a web address in lower case, without ``www.``; empty if it has none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return (parts.hostname or "").removeprefix("www.") if parts.scheme in {"http", "https"} else ""
