"""Google Photos' sidecars: place, people, time, the photo's address, and where it came from.

Format: not published; as exported between 2018 and 2026. Places of 0, 0 are none. Times are UTC.
"""

import json
import math
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from exposure.extract.photos import position
from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.model import GeoPoint, JsonPointer, Kind, Level, Subject

MAX_PEOPLE = 50
MAX_DEPTH = 6

_PLACES = ("geoDataExif", "geoData")
"""The camera's own, and the one that Google shows, which a person can have set by hand."""
_DEVICES = {"ANDROID": "Android", "IOS": "iOS"}
_FOLDERS = ("deviceFolder", "localFolderName")


def parse(block: Block) -> Iterator[Detail]:
    """Yield the details of a sidecar.

    Raises:
        ValueError: It is no JSON, or no object.
        RecursionError: It is too deep.
    """
    said = json.loads(block.content.decode("utf-8-sig", "replace"))
    if not isinstance(said, dict):
        raise ValueError("a sidecar that is no object")  # noqa: TRY004 (broken input)
    taken = _moment(said.get("photoTakenTime"))
    for name in _PLACES:
        yield from _place(_object(said.get(name)), name, taken)
    if taken:
        yield Detail(Kind.DATETIME, taken.isoformat() + "Z", JsonPointer("/photoTakenTime"))
    for i, person in enumerate(_list(said.get("people"))):
        yield from _text(person, "name", Kind.PERSON, f"/people/{i}")
    for i, remark in enumerate(_list(said.get("sharedAlbumComments"))):
        yield from _text(remark, "contentOwnerName", Kind.PERSON, f"/sharedAlbumComments/{i}")
    yield from _text(said, "description", Kind.TEXT, "")
    yield from _text(said, "url", Kind.URL, "")
    yield from _origin(_object(said.get("googlePhotosOrigin")), "/googlePhotosOrigin", 0)


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value[:MAX_PEOPLE] if isinstance(value, list) else []


def _text(within: Any, name: str, kind: Kind, path: str) -> Iterator[Detail]:
    value = _object(within).get(name)
    if isinstance(value, str):
        about = Subject.OTHER if kind is Kind.PERSON else Subject.OWNER
        yield Detail(kind, value, JsonPointer(f"{path}/{name}"), subject=about)


def _moment(value: Any) -> datetime | None:
    """Return a time in UTC, naive; one before 1970 is a scan of an old photo. None if unsaid."""
    try:
        seconds = int(str(_object(value).get("timestamp") or "")[:15])
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    except (ValueError, OverflowError):
        return None
    return moment.replace(tzinfo=None) if seconds else None


def _place(said: Mapping[str, Any], name: str, taken: datetime | None) -> Iterator[Detail]:
    """Yield a place, with the time by the sun there, right to within an hour or two, and its height."""
    latitude, longitude, altitude = (_number(said.get(key)) for key in ("latitude", "longitude", "altitude"))
    point: GeoPoint | None = position.place(latitude, longitude)
    if not point:
        return
    when = taken + timedelta(hours=round(point.longitude / 15)) if taken else None
    yield Detail(Kind.GPS, point, JsonPointer(f"/{name}"), when)
    if altitude:
        yield Detail(Kind.GPS_ALT, round(altitude, 2), JsonPointer(f"/{name}/altitude"))


def _number(value: Any) -> float | None:
    return float(value) if isinstance(value, int | float) and math.isfinite(value) else None


def _origin(said: Mapping[str, Any], path: str, depth: int) -> Iterator[Detail]:
    """Yield the kind of device and the folder that a photo was uploaded from."""
    for name, value in list(said.items())[:20]:
        here = f"{path}/{str(name)[:40]}"
        if isinstance(value, dict) and depth < MAX_DEPTH:
            yield from _origin(value, here, depth + 1)
        elif isinstance(value, str) and name == "deviceType":
            device = " ".join(_DEVICES.get(word, word.lower()) for word in value[:80].split("_"))
            yield Detail(Kind.FILE_DEVICE, device, JsonPointer(here), level=Level.LIKELY)
        elif isinstance(value, str) and name in _FOLDERS:
            yield Detail(Kind.FILE_APP, value, JsonPointer(here), level=Level.LIKELY)


PARSER = Parser(name="takeout", kinds=frozenset({BlockKind.TAKEOUT}), parse=parse)
