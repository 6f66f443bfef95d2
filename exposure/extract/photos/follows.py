"""What follows from a photo's details together, beyond what each of them says.

A camera's clock beside a satellite's gives the time zone; a place that only one of two standards holds
shows that a program cleared the other alone; a small picture can show what was cut off.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from exposure.extract.photos import thumbnail
from exposure.extract.photos.contract import Detail
from exposure.model import BoxPath, Document, Evidence, ExifTag, FileName, Kind, Words, XmpPath

_STEP = 15
"""Minutes: all zones are multiples."""
_LATE = 5
"""Minutes that a satellite's time may lie behind: it is that of the last fix."""
_MOST = 14 * 60

_FILM = Words.of(
    "At least one photo holds a short film of the moments around it, often with sound. It goes along when "
    "the photo is shared as a file. Switch motion photos off, or share a copy made with: exposure clean"
)
_DEPTH = Words.of(
    "At least one photo holds a second picture of how far away everything in it is. A copy made with "
    "exposure clean leaves it out."
)
_CLEARED = Words.of(
    "In at least one photo the place is gone from one part and still stands in another: a program cleared "
    "only one of them. A copy made with exposure clean has it in none."
)
_OTHER_PICTURE = Words.of(
    "In at least one photo the small picture inside shows something else than the photo itself, such as what "
    "was cut off or covered. Whoever gets the file can look at it. A copy made with exposure clean leaves it "
    "out."
)
_COUNTING = Words.of(
    "The names of your photos count up as the camera gives them, so two of them tell how many were taken in "
    "between. Copies made with exposure clean have other names."
)
_CLOCK = Words.of(
    "In at least one photo the camera's own time and a time in UTC stand side by side. Their difference "
    "tells the time zone, also where no zone is written. A copy made with exposure clean has neither."
)
_NUMBERED = re.compile(r"[A-Z0-9_]{4}\d{4}\.")
"""A name that a camera counts up (DCF, JEITA CP-3461: four letters or signs, four digits)."""


def offset(taken: Detail, details: Iterable[Detail]) -> int | None:
    """Return the zone of the clock that a photo was taken by, in minutes, from another time in UTC.

    Args:
        taken: When it was taken, by that clock.
        details: All details; a satellite's time, or a file name's in UTC, is looked for.
    """
    if taken.when is None or taken.zone is not None:
        return taken.zone
    for detail in details:
        utc = _utc(detail)
        if utc:
            minutes = (taken.when.replace(microsecond=0) - utc).total_seconds() / 60
            nearest = round(minutes / _STEP) * _STEP
            if abs(nearest) <= _MOST and abs(minutes - nearest) <= _LATE:
                return nearest
    return None


def _utc(detail: Detail) -> datetime | None:
    """Return the time of a detail that is a time in UTC, naive."""
    if detail.kind is Kind.GPS_TIME:
        return datetime.fromisoformat(str(detail.value).removesuffix("Z"))
    if detail.kind is Kind.DATETIME and detail.zone == 0 and isinstance(detail.locator, FileName):
        return detail.when
    return None


def notes(evidence: Sequence[Evidence], document: Document) -> tuple[Words, ...]:
    """Return the sentences for what follows from a photo's evidence."""
    return tuple(_notes(evidence, document))


def _notes(evidence: Sequence[Evidence], document: Document) -> Iterator[Words]:
    kinds = {e.kind: e for e in evidence}
    if Kind.MOTION_VIDEO in kinds:
        yield _FILM
    if Kind.DEPTH in kinds:
        yield _DEPTH
    if Kind.GPS in kinds and _one_cleared(evidence):
        yield _CLEARED
    if Kind.THUMB in kinds and thumbnail.shows_more(document):
        yield _OTHER_PICTURE
    named = kinds.get(Kind.FILE_KIND)  # a name is of one sort
    if (Kind.MAKE in kinds and _NUMBERED.match(document.name)) or (
        named and named.value == "camera" and not _dated(evidence)
    ):
        yield _COUNTING
    if Kind.TZ not in kinds and any(e.kind is Kind.GPS and e.zone is not None for e in evidence):
        yield _CLOCK


def _dated(evidence: Sequence[Evidence]) -> bool:
    """Return whether the file's name holds a time: such names do not count up."""
    return any(isinstance(e.locator, FileName) and e.kind is Kind.DATETIME for e in evidence)


def _one_cleared(evidence: Sequence[Evidence]) -> bool:
    """Return whether the Exif of a photo holds no place, though there is Exif, and its XMP does."""
    places = [e.locator for e in evidence if e.kind is Kind.GPS]
    standards = {type(e.locator) for e in evidence}
    return ExifTag in standards and all(isinstance(p, XmpPath | BoxPath) for p in places)
