"""Which photo a sidecar of Google Photos belongs to: the rule of truncation first, then its own title."""

import json
from pathlib import Path

import pytest

from exposure.collect.files import gather, sniff
from exposure.collect.files.sidecars import SIDECAR, Photos
from exposure.model import Document
from tests.collect.files.made import jpeg

LONG = "a_very_long_name_of_a_picture_that_was_given_by_hand_once.jpg"
KEPT = LONG[:47] + ".jpg"


@pytest.mark.parametrize(
    ("sidecar", "photo"),
    [
        ("IMG_1.jpg.json", "IMG_1.jpg"),
        ("IMG_1.jpg.supplemental-metadata.json", "IMG_1.jpg"),
        ("IMG_1.jpg.suppl.json", "IMG_1.jpg"),
        ("IMG_1.jpg.s.json", "IMG_1.jpg"),
        ("IMG_1.jpg(1).json", "IMG_1(1).jpg"),
        ("IMG_1.jpg.supplemental-metadata(1).json", "IMG_1(1).jpg"),
        ("IMG_2.jpg.supplemental-metadata.json", None),
        (LONG[:46] + ".json", KEPT),
        ("other.json", None),
    ],
)
def test_a_name_leads_to_the_photo(sidecar: str, photo: str | None) -> None:
    names = ["IMG_1.jpg", "IMG_1(1).jpg", "IMG_10.jpg", KEPT, sidecar]
    assert Photos(names).of(sidecar, b"{}") == photo


def test_the_title_leads_where_the_name_does_not() -> None:
    content = json.dumps({"title": "a:b.jpg"}).encode()
    assert Photos(["a_b.jpg", "c.jpg"]).of("x.json", content) == "a_b.jpg"
    assert Photos(["a_b(2).jpg"]).of("x(2).json", content) == "a_b(2).jpg"
    assert Photos(["c.jpg"]).of("x.json", b'{"title": "\\u"}') is None


def test_two_photos_that_a_cut_name_fits_are_not_guessed_between() -> None:
    stem = "x" * 46
    assert Photos([stem + "a.jpg", stem + "b.jpg"]).of(stem + ".json", b"{}") is None


def test_what_a_sidecar_holds_is_told_of_its_photo(tmp_path: Path) -> None:
    (tmp_path / "IMG_1.jpg").write_bytes(jpeg())
    sidecar = {"title": "IMG_1.jpg", "photoTakenTime": {"timestamp": "1706711130"}}
    (tmp_path / "IMG_1.jpg.supplemental-me.json").write_text(json.dumps(sidecar, indent=2))
    found = [d for d in gather(tmp_path, {"image/jpeg", SIDECAR}) if isinstance(d, Document)]
    assert [(d.media_type, d.source.uri) for d in found] == [
        ("image/jpeg", "photo:IMG_1.jpg"),
        (SIDECAR, "photo:IMG_1.jpg"),
    ]


def test_other_json_is_not_taken_for_a_sidecar() -> None:
    assert sniff(b'{"geoDataExif": {"latitude": 1}}') == SIDECAR
    assert sniff(b'{"title": "x", "url": "y"}') == "application/json"
