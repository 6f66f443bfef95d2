from datetime import datetime

import pytest

from exposure.extract.photos import named
from exposure.extract.photos.contract import Block, BlockKind, Detail
from exposure.model import BoxPath, GeoPoint, Kind, Level


def details(*pairs: tuple[str, str]) -> list[Detail]:
    content = "".join(f"{name}\0{text}\0" for name, text in pairs).encode()
    return list(named.parse(Block(BlockKind.NAMED, content, "tEXt")))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Title", Kind.TEXT),
        ("comment", Kind.TEXT),
        ("Author", Kind.ARTIST),
        ("exif:Model", Kind.MODEL),
        ("exif:BodySerialNumber", Kind.SERIAL),
        ("Software", Kind.SOFTWARE),
        ("owner", Kind.OWNER),
        ("workflow", Kind.TEXT),
        ("negative_prompt", Kind.TEXT),
    ],
)
def test_names_tell_what_a_text_is(name: str, kind: Kind) -> None:
    assert [(d.kind, d.value, d.locator) for d in details((name, "words"))] == [
        (kind, "words", BoxPath(f"tEXt/{name}"))
    ]


def test_other_names_are_silence() -> None:
    assert (
        details(("date:create", "2026-05-03"), ("icc:copyright", "words"), ("exif:thumbnail:Make", "words"))
        == []
    )


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("2026:05:03 21:14:09", None),
        ("2026-05-03T21:14:09+02:30", 150),
        ("Sun, 03 May 2026 21:14:09 +0230", 150),
        ("Sun, 3 May 2026 21:14:09 -0330", -210),
    ],
)
def test_a_time_is_read_in_each_of_its_forms(text: str, zone: int | None) -> None:
    first = details(("Creation Time", text))[0]
    assert (first.value, first.when, first.zone) == (
        "2026-05-03T21:14:09",
        datetime(2026, 5, 3, 21, 14, 9),
        zone,
    )


def test_a_time_in_utc_says_nothing_of_the_clock_around_its_writer() -> None:
    when, zone = details(("Creation Time", "3 May 2026 21:14:09 GMT"))
    assert (when.value, when.when, when.zone) == ("2026-05-03T21:14:09", None, None)
    assert (zone.value, zone.level) == ("+00:00", Level.HINT)


@pytest.mark.parametrize(
    "text", ["", "soon", "2026:02:30 10:00:00", "99 May 2026 21:14:09", "3 Foo 2026 21:14:09"]
)
def test_a_time_that_is_none_is_dropped(text: str) -> None:
    assert details(("create-date", text)) == []


def test_a_place_in_ratios_is_read() -> None:
    (place,) = details(
        ("exif:GPSLatitude", "47/1, 30/1, 0/1"),
        ("exif:GPSLatitudeRef", "N"),
        ("exif:GPSLongitude", "30/1, 15/1, 0/1"),
        ("exif:GPSLongitudeRef", "W"),
    )
    assert place.value == GeoPoint(latitude=47.5, longitude=-30.25)
    assert details(("exif:GPSLatitude", "47/0, 30/1, 0/1"), ("exif:GPSLongitude", "30/1")) == []
