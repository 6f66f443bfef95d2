"""Turn the details of a photo into evidence: cleaned, each once, and places with their time."""

import re
from collections.abc import Iterable, Iterator, Sequence

from exposure.extract.photos.contract import Detail
from exposure.extract.photos.decode import clean
from exposure.model import Document, Evidence, ExifTag, GeoPoint, Kind, Locator, TextSpan, Value, XmpPath
from exposure.model.codec import MAX_TEXT

MAX_EVIDENCE = 500
_NEAR = 2e-4
"""Places nearer than this, in degrees, are one place written twice (about 20 m)."""
_WORDS = frozenset({Kind.TEXT, Kind.COPYRIGHT, Kind.ARTIST, Kind.OWNER})
_MAIL = re.compile(r"[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\b", re.IGNORECASE | re.ASCII)

_TAKEN: Sequence[Locator] = (
    ExifTag("EXIF DateTimeOriginal"),
    ExifTag("Image DateTimeOriginal"),
    XmpPath("exif:DateTimeOriginal"),
    ExifTag("EXIF DateTimeDigitized"),
    XmpPath("photoshop:DateCreated"),
)
"""Where it stands when a photo was taken, the most telling first."""


def gathered(details: Iterable[tuple[str, Detail]], document: Document) -> tuple[Evidence, ...]:
    """Return a photo's evidence in the order found.

    Args:
        details: Names of parsers and what they found.
        document: The photo; its source says whose it is and who can see it.
    """
    kept: list[tuple[str, Detail]] = []
    seen: set[tuple[Kind, object]] = set()
    for by, detail in _told(details):
        key = (detail.kind, _key(detail.value))
        if key not in seen and not _again(detail, kept):
            seen.add(key)
            kept.append((by, detail))
    return tuple(_evidence(kept[:MAX_EVIDENCE], document))


def _told(details: Iterable[tuple[str, Detail]]) -> Iterator[tuple[str, Detail]]:
    """Yield details without filler, and the e-mail addresses that stand in their words."""
    for by, detail in details:
        if not isinstance(detail.value, str):
            yield by, detail
        elif text := clean(detail.value, MAX_TEXT):
            yield by, detail._replace(value=text)
            if detail.kind in _WORDS and "@" in text:
                for mail in _MAIL.finditer(text):
                    yield by, Detail(Kind.EMAIL, mail[0], TextSpan(*mail.span(), detail.locator))


def _key(value: Value) -> object:
    """Return what makes two values the same for a reader."""
    return " ".join(value.casefold().split()) if isinstance(value, str) else value


def _again(detail: Detail, kept: Iterable[tuple[str, Detail]]) -> bool:
    """Return whether a place is one that is known already."""
    here = detail.value
    return isinstance(here, GeoPoint) and any(
        isinstance(there := known.value, GeoPoint)
        and abs(here.latitude - there.latitude) < _NEAR
        and abs(here.longitude - there.longitude) < _NEAR
        for _, known in kept
    )


def _evidence(details: Sequence[tuple[str, Detail]], document: Document) -> Iterator[Evidence]:
    """Yield details as evidence; a place gets the time when the photo was taken."""
    taken = _taken(details)
    for by, d in details:
        time = taken if d.kind is Kind.GPS and taken else d
        yield Evidence(
            kind=d.kind,
            value=d.value,
            source=document.source,
            locator=d.locator,
            found_by=by,
            level=d.level,
            subject=d.subject,
            audience=document.source.audience,
            when=time.when,
            zone=time.zone,
        )


def _taken(details: Iterable[tuple[str, Detail]]) -> Detail | None:
    """Return the detail that says best when the photo was taken."""
    times = {d.locator: d for _, d in details if d.kind is Kind.DATETIME and d.when}
    return next((times[place] for place in _TAKEN if place in times), None)
