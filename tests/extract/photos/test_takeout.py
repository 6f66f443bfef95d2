import json
from datetime import datetime

import pytest

from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.model import GeoPoint, JsonPointer, Kind, Subject
from tests.photos import document

NOWHERE = {"latitude": 0.0, "longitude": 0.0, "altitude": 0.0}
HERE = {"latitude": 47.5, "longitude": -30.25, "altitude": 12.5}


def told(said: dict[str, object]) -> set[tuple[str, object]]:
    return {(str(e.kind), e.value) for e in read(document(json.dumps(said).encode())).evidence}


def test_all_that_google_knows_about_a_photo_is_told() -> None:
    assert told(
        {
            "title": "IMG_1.jpg",
            "description": "at the lake",
            "photoTakenTime": {"timestamp": "1706711130", "formatted": "31 Jan 2024"},
            "geoData": HERE,
            "geoDataExif": NOWHERE,
            "people": [{"name": "Bo Example"}, {"name": 3}, None],
            "url": "https://photos.example.org/1",
            "googlePhotosOrigin": {
                "mobileUpload": {"deviceType": "ANDROID_PHONE", "deviceFolder": {"localFolderName": "Snaps"}}
            },
        }
    ) == {
        ("gps", GeoPoint(latitude=47.5, longitude=-30.25)),
        ("gps_alt", 12.5),
        ("datetime", "2024-01-31T14:25:30Z"),
        ("person", "Bo Example"),
        ("text", "at the lake"),
        ("url", "https://photos.example.org/1"),
        ("device", "Android phone"),
        ("app", "Snaps"),
    }


def test_a_place_has_the_time_by_the_sun_there_and_its_pointer() -> None:
    (place, *_) = read(
        document(json.dumps({"geoDataExif": HERE, "photoTakenTime": {"timestamp": "1706711130"}}).encode())
    ).evidence
    assert (place.when, place.locator) == (datetime(2024, 1, 31, 12, 25, 30), JsonPointer("/geoDataExif"))


def test_people_are_others() -> None:
    (one,) = read(document(b'{"geoData": {}, "people": [{"name": "Bo Example"}]}')).evidence
    assert (one.kind, one.subject) == (Kind.PERSON, Subject.OTHER)


@pytest.mark.parametrize(
    "said",
    [
        {"photoTakenTime": {"timestamp": "never"}, "geoData": {"latitude": "47", "longitude": True}},
        {"photoTakenTime": 3, "people": {"name": "x"}, "googlePhotosOrigin": ["x"], "url": 7},
        {"geoData": {"latitude": float("nan"), "longitude": 3}, "photoTakenTime": {"timestamp": "9" * 15}},
    ],
)
def test_values_of_another_shape_are_silence(said: dict[str, object]) -> None:
    assert told(said) == set()


@pytest.mark.parametrize(
    "content", [b"{", b'{"geoData": ' + b"[" * 100_000, b'{"a": "' + b"x" * 300_000 + b'"}', b"{]"]
)
def test_safety_7_6_a_broken_one_is_an_error(content: bytes) -> None:
    with pytest.raises(ParseError):
        read(document(content))
