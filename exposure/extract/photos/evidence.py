"""Turn the details of a photo into evidence: cleaned, each once, and places with their time."""

import re
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter

from exposure.extract.photos import follows
from exposure.extract.photos.contract import Detail
from exposure.extract.photos.decode import clean
from exposure.model import (
    Document,
    Evidence,
    ExifTag,
    FileName,
    GeoPoint,
    Kind,
    Locator,
    TextSpan,
    Value,
    XmpPath,
)
from exposure.model.codec import MAX_TEXT
from exposure.model.quick import maker

MAX_EVIDENCE = 500
_NEAR = 2e-4
"""Places nearer than this, in degrees, are one place written twice (about 20 m)."""
_WORDS = frozenset({Kind.TEXT, Kind.COPYRIGHT, Kind.ARTIST, Kind.OWNER})
_OF_NAMES = frozenset({Kind.FILE_DEVICE, Kind.FILE_KIND})
_MAIL = re.compile(r"[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\b", re.IGNORECASE | re.ASCII)

_TAKEN: Mapping[Locator, int] = {
    ExifTag("EXIF DateTimeOriginal"): 0,
    ExifTag("Image DateTimeOriginal"): 1,
    XmpPath("exif:DateTimeOriginal"): 2,
    ExifTag("EXIF DateTimeDigitized"): 3,
    XmpPath("photoshop:DateCreated"): 4,
}
"""Where it stands when a photo was taken, by how telling it is: 0 is most."""
_NEVER = len(_TAKEN)
_make = maker(Evidence)


def gathered(details: Iterable[tuple[str, Detail]], document: Document) -> tuple[Evidence, ...]:
    """Return a photo's evidence in the order found.

    Args:
        details: Names of parsers and what they found.
        document: The photo; its source says whose it is and who can see it.
    """
    kept: list[tuple[str, Value, Detail]] = []
    seen: set[tuple[Kind, object]] = set()
    for by, detail in details:
        kind, value = detail.kind, detail.value
        if isinstance(value, str):
            value = clean(value, MAX_TEXT)
            key = (kind, " ".join(value.casefold().split()))
            if not value or key in seen or (kind in _OF_NAMES and _told(detail, seen)):
                continue
            seen.add(key)
            kept.append((by, value, detail))
            if "@" in value and kind in _WORDS:
                kept += ((by, mail.value, mail) for mail in _mails(value, detail, seen))
        elif (kind, value) not in seen and not _again(value, kept):
            seen.add((kind, value))
            kept.append((by, value, detail))
    return _evidence(kept[:MAX_EVIDENCE], document)


def _told(detail: Detail, seen: set[tuple[Kind, object]]) -> bool:
    """Return whether a file's name says of the camera what the camera says itself."""
    named = isinstance(detail.locator, FileName) and (
        detail.kind is Kind.FILE_DEVICE or detail.value == "camera"
    )
    return named and any(kind is Kind.MAKE for kind, _ in seen)


def _mails(text: str, detail: Detail, seen: set[tuple[Kind, object]]) -> Iterable[Detail]:
    """Yield the e-mail addresses that stand in a text."""
    for match in _MAIL.finditer(text):
        key = (Kind.EMAIL, match[0].casefold())
        if key not in seen:
            seen.add(key)
            yield Detail(Kind.EMAIL, match[0], TextSpan(*match.span(), detail.locator))


def _again(here: Value, kept: Iterable[tuple[str, Value, Detail]]) -> bool:
    """Return whether a place is one that is known already."""
    return isinstance(here, GeoPoint) and any(
        isinstance(there, GeoPoint)
        and abs(here.latitude - there.latitude) < _NEAR
        and abs(here.longitude - there.longitude) < _NEAR
        for _, there, _ in kept
    )


def _evidence(details: Sequence[tuple[str, Value, Detail]], document: Document) -> tuple[Evidence, ...]:
    """Return details as evidence; a place gets the time when the photo was taken."""
    taken, source, place = _taken(details), document.source, Kind.GPS
    at = taken.locator if taken else None
    clock = follows.offset(taken, (d for _, _, d in details)) if taken else None
    audience = source.audience
    found = []
    for by, value, (kind, _, locator, when, zone, level, subject) in details:
        if taken and (kind is place or locator is at):
            when, zone = taken.when, clock  # noqa: PLW2901 (the place's own are None)
        found.append(
            _make(
                kind=kind,
                value=value,
                source=source,
                locator=locator,
                found_by=by,
                level=level,
                subject=subject,
                audience=audience,
                when=when,
                zone=zone,
            )
        )
    return tuple(found)


def _taken(details: Iterable[tuple[str, Value, Detail]]) -> Detail | None:
    """Return the detail that says best when the photo was taken."""
    time = Kind.DATETIME
    times = [(_TAKEN.get(d.locator, _NEVER), d) for _, _, d in details if d.when and d.kind is time]
    rank, best = min(times, key=itemgetter(0), default=(_NEVER, None))
    return best if rank < _NEVER else None
