"""Home, and the hard negatives that must not be called so."""

from datetime import datetime, timedelta

import pytest

from exposure.infer import infer
from exposure.infer.places import metres
from exposure.model import Evidence, Fact, FactName, GeoPoint, Kind, Level
from tests.people import BLOG, NOW, RUNS, days, evidence, near, photos

HOME = GeoPoint(latitude=41.123456, longitude=-31.234567)
OFFICE = near(HOME, 3_000, 1)
CAFE = near(HOME, 260, 2)
PARTNER = near(HOME, 2_000, 3)
GYM = near(HOME, 1_200, 4)
FAR_FLAT = near(HOME, 900_000, 5)


def home(found: list[Evidence]) -> Fact | None:
    return next((f for f in infer(found, now=NOW) if f.name is FactName.HOME), None)


def off(fact: Fact, place: GeoPoint) -> float:
    assert isinstance(fact.value, GeoPoint)
    return metres((fact.value.latitude, fact.value.longitude), (place.latitude, place.longitude))


def lived(place: GeoPoint, first: str, count: int, every: int = 2) -> list[Evidence]:
    """Mornings, evenings and nights at a place."""
    times = [*days(first, count, every=every, hour=22), *days(first, count, every=every, hour=7)]
    return photos(place, [*times, *days(first, count, every=every, hour=18)])


def worked(place: GeoPoint, first: str, count: int) -> list[Evidence]:
    times = [t for t in days(first, count, hour=11) if t.weekday() < 5]
    return photos(place, times)


def test_the_place_where_days_end_is_home_and_never_a_point():
    fact = home(lived(HOME, "2026-03-02", 20) + worked(OFFICE, "2026-03-02", 40))
    assert fact
    assert fact.level is Level.STRONG
    assert off(fact, HOME) < 30
    assert isinstance(fact.value, GeoPoint)
    assert fact.value.radius >= 100
    assert {s.kind for s in fact.support} == {Kind.PHOTO_PLACE_HOME}


def test_days_count_and_not_photos():
    party = photos(HOME, [datetime(2026, 3, 7, 20, 0) + timedelta(minutes=3 * n) for n in range(40)])
    fact = home(party)
    assert fact is None


@pytest.mark.parametrize(("count", "level"), [(2, Level.HINT), (3, Level.LIKELY), (5, Level.STRONG)])
def test_levels_follow_the_steps(count, level):
    found = lived(HOME, "2026-03-02", count, every=5)
    fact = home(found)
    assert fact
    assert (fact.count, fact.level) == (count, level)


def test_run_ends_and_photos_of_one_day_are_one_unit_seen_in_two_ways():
    evenings = days("2026-03-02", 5, every=3)
    runs = photos(HOME, [t.replace(hour=19) for t in evenings], account=RUNS, kind=Kind.TRACK)
    fact = home(photos(HOME, evenings) + runs)
    assert fact
    assert fact.count == 5
    assert {s.kind for s in fact.support} == {Kind.PHOTO_PLACE_HOME, Kind.TRACK_END_HOME}


def test_a_place_tag_alone_is_at_most_likely():
    fact = home(photos(HOME, days("2026-03-02", 9, every=3, hour=22), kind=Kind.PLACE_TAG))
    assert fact
    assert fact.level is Level.LIKELY


def test_without_home_items_no_place_is_surely_home():
    week = worked(OFFICE, "2026-03-02", 60) + photos(GYM, days("2026-03-03", 12, every=5, hour=18))
    week += photos(CAFE, days("2026-03-07", 9, every=7, hour=10))
    fact = home(week)
    assert fact is None or fact.level < Level.STRONG


def test_a_cafe_beside_home_with_more_posts_does_not_become_home():
    found = lived(HOME, "2026-03-02", 15, every=3) + photos(CAFE, days("2026-03-02", 80, hour=14))
    fact = home(found)
    assert fact
    assert off(fact, HOME) < 100


def test_a_partners_flat_with_a_third_of_the_nights_is_not_home():
    nights = photos(PARTNER, days("2026-03-06", 10, every=6, hour=23))
    fact = home(lived(HOME, "2026-03-02", 20, every=3) + nights)
    assert fact
    assert off(fact, HOME) < 100


def test_two_homes_week_about_are_only_a_hint():
    found = []
    for week in range(10):
        first = (datetime(2026, 1, 5) + timedelta(weeks=week)).date().isoformat()
        found += lived(HOME if week % 2 else PARTNER, first, 6, every=1)
    fact = home(found)
    assert fact
    assert fact.level is Level.HINT


def test_a_house_moved_half_way_is_not_surely_the_old_one():
    found = lived(HOME, "2026-01-05", 25) + lived(PARTNER, "2026-03-05", 25)
    fact = home(found)
    assert fact
    assert fact.level < Level.STRONG


def test_one_holiday_with_80_photos_is_not_home():
    beach = photos(
        FAR_FLAT, [t.replace(hour=h) for t in days("2026-07-04", 14) for h in (9, 13, 17, 20, 22, 23)]
    )
    fact = home(beach[:80] + photos(HOME, days("2026-01-06", 6, every=40, hour=21)))
    assert fact is None or off(fact, HOME) < 100 or fact.level is Level.HINT


def test_photos_sent_by_friends_do_not_move_home():
    friends = [
        p for n in range(12) for p in photos(near(HOME, 4_000 + 900 * n, n), days("2026-03-08", 1, hour=22))
    ]
    fact = home(lived(HOME, "2026-03-02", 10) + friends)
    assert fact
    assert off(fact, HOME) < 30
    assert fact.level is Level.STRONG


@pytest.mark.parametrize("wrong", [timedelta(hours=1), timedelta(days=1)])
def test_a_wrong_camera_clock_keeps_home(wrong):
    found = lived(HOME, "2026-03-02", 12) + worked(OFFICE, "2026-03-02", 25)
    moved = [
        evidence(Kind.GPS, e.value, account=BLOG, uri=e.source.uri, when=e.when + wrong)
        for e in found
        if e.when
    ]
    fact = home(moved)
    assert fact
    assert off(fact, HOME) < 30


@pytest.mark.parametrize(
    "nowhere",
    [
        GeoPoint(latitude=0.0, longitude=0.0),
        GeoPoint(latitude=0.0004, longitude=0.0009),
        GeoPoint(latitude=41.12, longitude=-31.23),
        GeoPoint(latitude=41.123456, longitude=-31.234567, radius=2_000.0),
    ],
    ids=["zero", "null island", "middle of a town", "wide circle"],
)
def test_points_that_are_no_places_are_no_home(nowhere):
    times = days("2026-03-02", 20, hour=22)
    found = [evidence(Kind.GPS, nowhere, account=BLOG, when=t, uri=f"photo:{t}") for t in times]
    assert home(found) is None


def test_three_items_say_nothing_about_places():
    found = photos(HOME, days("2026-03-02", 3, every=4, hour=22))
    assert not [
        f for f in infer(found, now=NOW) if f.name in {FactName.HOME, FactName.HABIT, FactName.DAY_PLACE}
    ]


def test_photos_without_a_time_beside_the_place_take_the_photos_own():
    found = []
    for t in days("2026-03-02", 8, every=3, hour=22):
        uri = f"photo:{t}"
        found.append(evidence(Kind.GPS, near(HOME, 5, t.day), account=BLOG, uri=uri))
        found.append(evidence(Kind.DATETIME, t.isoformat(), account=BLOG, uri=uri))
    fact = home(found)
    assert fact
    assert fact.count == 8


@pytest.mark.parametrize(("count", "said"), [(2, False), (3, True)])
def test_two_days_at_a_place_say_nothing_about_weekdays(count, said):
    office = GeoPoint(latitude=47.6, longitude=-30.4)
    found = [
        *lived(GeoPoint(latitude=47.5, longitude=-30.25), "2026-03-02", 6),
        *photos(office, days("2026-03-02", count, hour=11)),
    ]
    assert any(f.name is FactName.DAY_PLACE for f in infer(found, now=NOW)) is said


def test_a_place_only_a_little_ahead_of_the_next_is_no_more_than_possible():
    """Where home was never posted, some other place is mostly a little ahead (check-ins: 1 of 5)."""
    evenings = photos(PARTNER, days("2026-03-02", 9, every=6, hour=22))
    mixed = photos(
        HOME, [*days("2026-03-03", 14, every=4, hour=19), *days("2026-03-05", 3, every=9, hour=23)]
    )
    fact = home(mixed + evenings)
    assert fact
    assert fact.level is Level.HINT
    surely = home(mixed + photos(HOME, days("2026-03-04", 30, every=2, hour=7)) + evenings)
    assert surely
    assert surely.level >= Level.LIKELY
