"""Strava: the archive of an account: ``activities.csv``, ``profile.csv`` and the tracks themselves.

Shape: a maintained reader of these archives (2026). Who can see an activity is not in it, and times are
UTC. A track packed with gzip is unpacked up to a limit.
"""

import re
import zlib
from datetime import UTC, datetime

from exposure.errors import ParseError
from exposure.extract.exports.contract import Export, File, Item, records
from exposure.extract.exports.into import Into
from exposure.model import Audience, Kind
from exposure.model.shape import Cutting, Shape

MAX_TRACK = 64 * 1024 * 1024
_ENGLISH = re.compile(r"(\w{3}) (\d{1,2}), (\d{4}),? (\d{1,2}):(\d\d):(\d\d)\s?([AP]M)?", re.ASCII)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FORMS = {
    "gpx": "application/gpx+xml",
    "tcx": "application/vnd.garmin.tcx+xml",
    "fit": "application/vnd.garmin.fit",
}


def _person(item: Item, into: Into) -> None:
    into.handle(item.text("athlete id"))
    into.understood += 1
    name = " ".join(filter(None, (item.text("first name"), item.text("last name"))))
    into.detail(Kind.PROFILE_NAME, name, item.pointer("first name"), audience=Audience.MEMBERS)
    into.detail(Kind.BIO_TOWN, item.text("city"), item.pointer("city"), audience=Audience.MEMBERS)
    into.bio(item.text("description"), item.pointer("description"), audience=Audience.MEMBERS)


def moment(text: str) -> str:
    """Return a time such as ``Nov 3, 2025, 6:12:44 AM`` in ISO 8601; other forms as they are."""
    match = _ENGLISH.fullmatch(text.replace("\u202f", " ").strip())
    if match is None or match[1].casefold() not in _MONTHS:
        return text
    hour = int(match[4]) % 12 + (12 if match[7] == "PM" else 0) if match[7] else int(match[4])
    try:
        when = datetime(
            int(match[3]), _MONTHS.index(match[1].casefold()) + 1, int(match[2]), hour, int(match[5]),
            int(match[6]), tzinfo=UTC,
        )  # fmt: skip
    except ValueError:
        return text
    return when.isoformat()


def _activity(item: Item, into: Into) -> None:
    name, date = item.text("activity id"), moment(item.text("activity date"))
    source = into.post(
        f"https://www.strava.com/activities/{name}" if name.isdecimal() else "",
        item.at,
        item.text("activity name"),
        date,
        text_at=item.pointer("activity name"),
        posted_at=item.pointer("activity date"),
    )
    key = "activity description"
    into.words(item.text(key), item.pointer(key), source, date)


def _track(item: Item, into: Into) -> None:
    from exposure.extract import tracks  # noqa: PLC0415 (most pieces are no tracks)
    from exposure.extract.tracks.fix import evidence  # noqa: PLC0415

    name = into.document.name.casefold()
    content = _unpacked(item.data) if name.endswith(".gz") else item.data
    form = _FORMS[name.removesuffix(".gz").rpartition(".")[2]]
    into.understood += 1
    into.evidence.extend(evidence(tracks.fixes(content.lstrip(), form), into.document, into.found_by))


def _unpacked(data: bytes) -> bytes:
    """Return what gzip packed.

    Raises:
        ParseError: It is broken, or more than 64 MiB.
    """
    inflate = zlib.decompressobj(31)
    try:
        content = inflate.decompress(data, MAX_TRACK)
    except zlib.error as error:
        raise ParseError("a broken gzip file") from error
    if inflate.unconsumed_tail:
        raise ParseError("a track of more than 64 MiB")
    return content


EXPORT = Export(
    name="strava",
    title="Strava",
    host="strava.com",
    marks=(("activities.csv", "profile.csv"),),
    files=(
        File(role="person", names=("profile.csv",), cutting=records("Athlete ID"), read=_person, first=True),
        File(
            role="activities",
            names=("activities.csv",),
            cutting=records("Activity ID", "Activity Date"),
            read=_activity,
        ),
        File(
            role="tracks",
            names=tuple(f"activities/*.{form}{gz}" for form in _FORMS for gz in ("", ".gz")),
            cutting=Cutting(shape=Shape.WHOLE),
            read=_track,
        ),
    ),
    photos=("media/*",),
)
