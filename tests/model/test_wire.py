"""Readings as a worker sends them: the same comes back, and nothing that the parent does not know."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from exposure.model import (
    Account,
    Audience,
    BoxPath,
    Category,
    Css,
    Evidence,
    ExifTag,
    FileName,
    GeoPoint,
    IptcTag,
    JsonPointer,
    Kind,
    Level,
    Ownership,
    Reading,
    Source,
    SourceType,
    Subject,
    TextSpan,
    XmpPath,
)
from exposure.model.wire import reading_from_json, reading_to_json

OURS = Source(
    type=SourceType.PHOTO,
    uri="photo:IMG_1.JPG",
    account=Account(platform="photos"),
    ownership=Ownership.LOCAL,
)
PLAIN = Evidence(kind=Kind.MAKE, value="Maker", source=OURS, locator=ExifTag("Image Make"), found_by="exif")
PLACES = (
    *(ExifTag("GPS GPSLatitude"), XmpPath("dc:creator"), XmpPath(""), IptcTag("2:90"), BoxPath("moov|x y")),
    *(FileName(), JsonPointer("/a b"), JsonPointer("/a", Css("p")), Css("p > a", "href")),
    TextSpan(1, 5, Css("p")),
)


def sent(evidence: Evidence) -> Any:
    """Return a reading with one detail as it comes out of a pipe."""
    return json.loads(json.dumps(reading_to_json(Reading(evidence=(evidence,)), OURS)))


@pytest.mark.parametrize("place", PLACES)
def test_every_place_comes_back(place: Any) -> None:
    evidence = replace(PLAIN, locator=place)
    assert reading_from_json(sent(evidence), OURS).evidence == (evidence,)


@pytest.mark.parametrize(
    "more",
    [
        {"level": Level.LIKELY},
        {"subject": Subject.OTHER},
        {"value": GeoPoint(latitude=47.5, longitude=-30.25)},
        {"value": 4942},
        {"when": datetime(2026, 1, 31, 10, 0, 0, 250_000), "zone": -210},
        {"audience": Audience.MEMBERS, "category": Category.FAMILY, "quote": "a | b"},
        {"posted": datetime(2026, 1, 31, 10, tzinfo=UTC)},
        {"source": replace(OURS, uri="photo:IMG_2.JPG")},
    ],
)
def test_every_part_comes_back(more: dict[str, Any]) -> None:
    evidence = replace(PLAIN, **more)
    assert reading_from_json(sent(evidence), OURS).evidence == (evidence,)


def test_a_worker_does_not_say_whose_a_source_is() -> None:
    data = sent(replace(PLAIN, source=replace(OURS, uri="photo:other", ownership=Ownership.PROVEN)))
    (evidence,) = reading_from_json(data, OURS).evidence
    assert evidence.source == replace(OURS, uri="photo:other")


@pytest.mark.parametrize(
    "line",
    [
        *(["make|exif|exif Image Make"], ["make|exif|exif Image Make", 1, {}, 2], ["make|exif", "x"]),
        *(["nonsense|exif|exif Image Make", "x"], ["make sure owner|exif|exif Image Make", "x"]),
        *(["make strong|exif|exif Image Make", "x"], ["make strong nobody|exif|exif Image Make", "x"]),
        *(["make|exif|", "x"], ["make|exif|", "x", {}], ["make|exif|nowhere Image Make", "x"]),
        *(["make|exif|exif", "x"], [["make"], "x"], [None, "x"], [1, "x"], "ab", 7, None),
        *(["make|exif|exif Image Make", True], ["make|exif|exif Image Make", ["x"]]),
        ["make|exif|exif Image Make", "x", {"zone": 10**9}],
        ["make|exif|exif Image Make", "x", {"when": 5}],
        ["make|exif|exif Image Make", "x", {"when": []}],
        ["make|exif|exif Image Make", "x", {"source": 1}],
    ],
)
def test_what_no_honest_worker_sends_is_refused(line: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        reading_from_json({"outcome": "ok", "evidence": [line]}, OURS)
