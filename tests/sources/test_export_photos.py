"""Pictures in copies: read like those in folders, their sidecars beside them, private ones left alone."""

import json
from pathlib import Path

import pytest

from exposure import audit
from exposure.model import GeoPoint
from exposure.sources.tools import Tools
from tests.extract.exports.made import instagram, packed
from tests.photos import ExifFields, jpeg

SIDECAR = {
    "title": "IMG_1.jpg",
    "description": "",
    "photoTakenTime": {"timestamp": "1735725600", "formatted": "x"},
    "geoData": {
        "latitude": 45.5,
        "longitude": 7.5,
        "altitude": 0.0,
        "latitudeSpan": 0.0,
        "longitudeSpan": 0.0,
    },
}


def located(latitude: float, longitude: float) -> bytes:
    return jpeg(ExifFields(point=GeoPoint(latitude=latitude, longitude=longitude)))


def library() -> dict:
    photo = located(45.07, 7.68)
    return {
        "Takeout/Google Photos/Trip/IMG_1.jpg": photo + b"\0" * 100_000,
        "Takeout/Google Photos/Trip/IMG_1.jpg.supplemental-metadata.json": json.dumps(SIDECAR),
        "Takeout/Google Photos/Trip/metadata.json": json.dumps({"title": "Trip", "access": "protected"}),
        "Takeout/Mail/IMG_2.jpg": photo,
    }


@pytest.mark.parametrize("pack", ["zipped", "tarred"])
def test_the_photos_of_takeout_are_read_with_their_sidecars(pack, tmp_path):
    path: Path = getattr(packed, pack)(tmp_path / "takeout.bin", library())
    report = audit([str(path)], tools=Tools(home=tmp_path / "home", mine=True, jobs=1))
    places = {(round(e.value.latitude, 2), round(e.value.longitude, 2)) for e in report.evidence if e.point}
    assert places == {(45.07, 7.68), (45.5, 7.5)}
    assert {e.source.uri for e in report.evidence if e.point} == {
        "photo:Takeout/Google Photos/Trip/IMG_1.jpg"
    }
    assert {e.source.ownership.value for e in report.evidence} == {"local"}


def test_pictures_from_private_messages_are_not_opened(tmp_path):
    photo = located(45.07, 7.68)
    files = instagram.build(3) | {
        "media/posts/201501/0.jpg": photo,
        "your_instagram_activity/messages/inbox/bo_1/photos/1.jpg": located(1.0, 1.0),
        "media/other/1.jpg": jpeg(),
    }
    path = packed.zipped(tmp_path / "copy.zip", files)
    report = audit([str(path)], tools=Tools(home=tmp_path / "home", mine=True, jobs=1))
    photos = {e.source.uri for e in report.evidence if e.source.type == "photo"}
    assert photos == {"photo:media/posts/201501/0.jpg"}


@pytest.mark.parametrize("dropped", [True, False])
def test_a_sidecar_given_by_itself_finds_its_photo(dropped, tmp_path):
    """Added on the page, files lie under random names; what they were called is kept beside them."""
    called = {"a1": "IMG_1.jpg", "b2": "IMG_1.jpg.supplemental-metadata.json", "c3": "IMG_2.jpg"}
    photo, other = located(45.07, 7.68), located(1.0, 1.0)
    for lies, name in called.items():
        content = json.dumps(SIDECAR).encode() if name.endswith(".json") else photo if lies == "a1" else other
        (tmp_path / (lies if dropped else name)).write_bytes(content)
    names = called if dropped else {}
    paths = [str(tmp_path / (lies if dropped else name)) for lies, name in called.items()]
    report = audit(paths, tools=Tools(home=tmp_path / "home", mine=True, jobs=1, names=names))
    places = {(e.source.uri, round(e.value.latitude, 2)) for e in report.evidence if e.point}
    assert places == {("photo:IMG_1.jpg", 45.07), ("photo:IMG_1.jpg", 45.5), ("photo:IMG_2.jpg", 1.0)}
    assert report.skipped == ()


def test_of_two_photos_of_one_name_a_sidecar_finds_none(tmp_path):
    called = {"a1": "IMG_1.jpg", "b2": "IMG_1.jpg.json", "c3": "IMG_1.jpg"}
    for lies, name in called.items():
        text = json.dumps(SIDECAR).encode()
        (tmp_path / lies).write_bytes(text if name.endswith(".json") else located(45.07, 7.68))
    paths = [str(tmp_path / lies) for lies in called]
    report = audit(paths, tools=Tools(home=tmp_path / "home", mine=True, jobs=1, names=called))
    assert {e.source.uri for e in report.evidence if e.point} == {"photo:IMG_1.jpg", "photo:IMG_1.jpg.json"}
