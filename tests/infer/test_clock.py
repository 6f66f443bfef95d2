"""The clock of places: zones, summer time, and what is read by them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from exposure.infer import infer
from exposure.infer.clock import offset_at
from exposure.infer.scene import Scene
from exposure.model import Evidence, FactName, FileName, GeoPoint, Kind, Level
from tests.people import NOW, PICTURES, evidence, near

BERLIN = GeoPoint(latitude=52.5211, longitude=13.4133)
NEW_YORK = GeoPoint(latitude=40.7357, longitude=-73.9911)
MID_ATLANTIC = GeoPoint(latitude=47.512345, longitude=-35.234567)


@pytest.mark.parametrize(
    ("point", "moment", "minutes"),
    [
        (BERLIN, datetime(2026, 1, 5, 12, tzinfo=UTC), 60),
        (BERLIN, datetime(2026, 7, 5, 12, tzinfo=UTC), 120),
        (BERLIN, datetime(2026, 3, 29, 0, 59, tzinfo=UTC), 60),
        (BERLIN, datetime(2026, 3, 29, 1, 1, tzinfo=UTC), 120),
        (NEW_YORK, datetime(2026, 7, 5, 12), -240),
        (MID_ATLANTIC, datetime(2026, 7, 5, 12, tzinfo=UTC), None),
    ],
)
def test_a_place_has_its_clock_with_summer_time(point, moment, minutes):
    assert offset_at(point, moment) == minutes


@pytest.mark.parametrize(
    "moment", [datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59), datetime(1, 1, 1, tzinfo=UTC)]
)
def test_moments_at_the_end_of_time_end_nothing(moment):
    assert offset_at(BERLIN, moment) is None or isinstance(offset_at(BERLIN, moment), int)


def tagged(place: GeoPoint, count: int) -> list[Evidence]:
    return [
        evidence(
            Kind.PLACE_TAG, near(place, 8, n), posted=NOW - timedelta(days=n), uri=f"https://x.example/{n}"
        )
        for n in range(count)
    ]


def test_the_persons_clock_is_that_of_the_place_where_most_details_are():
    assert Scene(tagged(BERLIN, 9) + tagged(NEW_YORK, 3), NOW).offset == 60


def test_a_tag_abroad_is_read_by_the_clock_there():
    scene = Scene(tagged(BERLIN, 9) + tagged(NEW_YORK, 3), NOW)
    (abroad,) = [e for e in scene.evidence if e.point == near(NEW_YORK, 8, 0)]
    assert scene.local(abroad) == datetime(2026, 11, 24, 7, 0)


@pytest.mark.parametrize(("late", "live"), [(timedelta(minutes=20), True), (timedelta(hours=2), False)])
def test_a_photo_without_a_zone_is_live_by_the_clock_of_its_place(late, live):
    """Hard negative 9: Exif without a zone, taken in another country than the others."""
    taken = datetime(2026, 11, 20, 9, 0)
    posted = datetime(2026, 11, 20, 14, 0, tzinfo=UTC) + late  # 9:00 in New York
    photo = evidence(Kind.GPS, NEW_YORK, account=PICTURES, when=taken, posted=posted, uri="photo:a")
    found = infer([photo, *tagged(BERLIN, 9)], now=NOW)
    days = {s.unit for f in found if f.name is FactName.HERE_NOW for s in f.support if s.evidence == photo}
    assert bool(days) is live


def test_a_name_in_utc_and_a_zone_that_is_a_hint_tell_no_clock():
    named = evidence(Kind.DATETIME, "2026-01-31T14:25:30", zone=0, uri="photo:PXL_20260131_142530123.jpg")
    hint = replace(evidence(Kind.TZ, "+00:00", uri="photo:a.pdf"), level=Level.HINT)
    assert Scene([replace(named, locator=FileName()), hint], NOW).written_offsets == frozenset()
    assert Scene([named], NOW).written_offsets == {("photo:PXL_20260131_142530123.jpg", 0)}


def posts(count: int) -> list[Evidence]:
    times = [datetime(2026, 3, 20, 12, tzinfo=UTC) + timedelta(days=n) for n in range(count)]
    return [evidence(Kind.POST_TIME, f"{t}", posted=t, uri=f"https://x.example/{t}") for t in times]


def test_a_zone_that_a_profile_names_is_the_persons_clock_with_summer_time():
    scene = Scene([evidence(Kind.TZ, "Europe/Berlin", uri="https://x.example/ana"), *posts(20)], NOW)
    assert scene.offset == 60
    hours = [scene.local(e).hour for e in scene.of({Kind.POST_TIME})]
    assert hours == [13] * 9 + [14] * 11


def test_photos_and_places_know_better_than_a_name_in_a_profile():
    named = evidence(Kind.TZ, "Asia/Tokyo", uri="https://x.example/ana")
    assert Scene([named, *tagged(BERLIN, 9)], NOW).offset == 60
    assert Scene([named, evidence(Kind.TZ, "-05:00", uri="photo:a")], NOW).offset == -300


@pytest.mark.parametrize(
    "name", ["UTC", "Etc/GMT+5", "Middle/Nowhere", "../../etc/passwd", "/Europe/Rome", "Europe/Rome\0", ""]
)
def test_what_is_no_zone_of_a_place_tells_no_clock(name):
    assert Scene([evidence(Kind.TZ, name or "?", uri="https://x.example/ana")], NOW).offset is None
