"""Habits, ways, the place of the weekdays, and what is told live or while away."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from exposure.infer import infer
from exposure.infer.places import Spot
from exposure.infer.routines import machine_minutes
from exposure.model import Evidence, Fact, FactName, GeoPoint, Kind, Level, Slot
from tests.infer.test_home import HOME, OFFICE, lived, worked
from tests.people import CLIPS, NOW, PICTURES, RUNS, days, evidence, near, photos

CLUB = near(HOME, 1_800, 7)
BEACH = near(HOME, 400_000, 8)


def facts(found: list[Evidence], name: FactName) -> list[Fact]:
    return [f for f in infer(found, now=NOW) if f.name is name]


def life() -> list[Evidence]:
    return lived(HOME, "2026-03-02", 20, every=3)


def tuesdays(count: int, hour: int = 18) -> list[Evidence]:
    return photos(CLUB, days("2026-03-03", count, every=7, hour=hour))


def test_six_tuesdays_at_one_place_are_a_habit():
    (fact,) = facts(life() + tuesdays(6, hour=13), FactName.HABIT)
    assert isinstance(fact.value, Slot)
    assert (fact.value.weekday, fact.level) == (1, Level.STRONG)
    assert fact.value.hour in {12, 13}
    assert fact.count == 6


def test_a_habit_that_did_not_hold_the_last_time_is_a_hint():
    once_more = photos(near(HOME, 5_000, 3), days("2026-04-14", 1, hour=13))
    (fact,) = facts(life() + tuesdays(6, hour=13) + once_more, FactName.HABIT)
    assert isinstance(fact.value, Slot)
    assert fact.value.share > 0.7
    assert fact.level is Level.HINT


@pytest.mark.parametrize(("count", "level"), [(3, Level.HINT), (4, Level.LIKELY), (5, Level.STRONG)])
def test_a_habits_level_follows_its_days(count, level):
    (fact,) = facts(life() + tuesdays(count, hour=13), FactName.HABIT)
    assert fact.level is level


def test_a_share_below_seven_tenths_is_a_hint():
    elsewhere = [
        p
        for n, t in enumerate(days("2026-04-14", 4, every=7, hour=18))
        for p in photos(near(HOME, 5_000 + 900 * n, n), [t])
    ]
    (fact,) = facts(life() + tuesdays(6) + elsewhere, FactName.HABIT)
    assert fact.level is Level.HINT


def test_a_machine_at_a_fixed_minute_is_no_habit():
    clockwork = [t.replace(hour=9, minute=0, second=0) for t in days("2026-03-03", 12, every=7)]
    assert not facts(life() + photos(CLUB, clockwork), FactName.HABIT)


def test_a_persons_minutes_scatter_even_when_there_are_many():
    busy = [Spot(t, 41.0, -31.0) for t in days("2020-01-01", 2_000, hour=8)]
    assert not machine_minutes(busy)


def test_one_long_event_is_no_habit():
    week = photos(CLUB, [t for h in (17, 18, 19) for t in days("2026-05-04", 6, hour=h)])
    assert not facts(life() + week, FactName.HABIT)


def test_too_few_items_say_nothing():
    assert not facts(tuesdays(8), FactName.HABIT)


def test_school_weekdays_are_one_line_and_not_five_habits():
    found = life() + worked(OFFICE, "2026-03-02", 60)
    assert len(facts(found, FactName.HABIT)) == 1


def test_at_most_three_habits_are_kept():
    found = life()
    for n in range(5):
        place = near(HOME, 2_000 + 700 * n, n)
        found += photos(place, days(f"2026-03-0{n + 2}", 7, every=7, hour=17))
    assert [f.rank for f in facts(found, FactName.HABIT)] == [0, 1, 2]


def test_a_posted_timetable_counts_as_four_days():
    timetable = evidence(Kind.TEXT_TIMETABLE, "training every tuesday 18:00", posted=NOW - timedelta(days=3))
    again = evidence(Kind.TEXT_TIMETABLE, "training every Tuesday 18:00", posted=NOW - timedelta(days=9))
    (fact,) = facts([timetable, again], FactName.HABIT)
    assert (fact.count, fact.level) == (4, Level.LIKELY)


def test_weekdays_at_one_place_are_the_day_place():
    (fact,) = facts(life() + worked(OFFICE, "2026-03-02", 60), FactName.DAY_PLACE)
    assert isinstance(fact.value, GeoPoint)
    assert fact.level >= Level.LIKELY
    assert {s.kind for s in fact.support} == {Kind.PHOTO_PLACE_DAY}


def test_a_home_office_is_no_second_day_place():
    at_desk = photos(near(HOME, 60, 1), [t for t in days("2026-03-02", 40, hour=11) if t.weekday() < 5])
    assert not facts(life() + at_desk, FactName.DAY_PLACE)


def runs(count: int) -> list[Evidence]:
    found = []
    for t in days("2026-03-03", count, every=7, hour=18):
        for place, when in ((HOME, t), (CLUB, t + timedelta(minutes=40))):
            found.append(
                evidence(Kind.TRACK, near(place, 20, t.day), account=RUNS, uri=f"gpx:{t}", when=when)
            )
    return found


def test_runs_with_the_same_ends_are_a_way():
    (fact,) = facts(runs(4), FactName.WAY)
    assert (fact.count, fact.level) == (4, Level.STRONG)


def test_a_race_and_a_hike_are_no_way():
    found = []
    for n in range(5):
        for place, hour in ((near(HOME, 9_000 * (n + 1), n), 9), (near(HOME, 9_000 * (n + 1), n + 3), 11)):
            when = datetime(2026, 3, 3 + n, hour)
            found.append(evidence(Kind.TRACK, place, account=RUNS, uri=f"gpx:{n}", when=when))
    assert not facts(found, FactName.WAY)


def posted_after(taken: datetime, delay: timedelta, zone: int = 60) -> Evidence:
    posted = (taken - timedelta(minutes=zone) + delay).replace(tzinfo=UTC)
    place = near(CLUB, 10, taken.day)
    return evidence(
        Kind.PLACE_TAG, place, account=CLIPS, uri=f"clip:{taken}", when=taken, zone=zone, posted=posted
    )


@pytest.mark.parametrize(
    ("delay", "live"),
    [
        (timedelta(minutes=10), True),
        (timedelta(hours=2), False),
        (timedelta(days=900), False),
        (timedelta(minutes=-50), False),
    ],
    ids=["at once", "later", "old photos", "wrong clock"],
)
def test_only_what_is_posted_within_the_hour_is_live(delay, live):
    found = [posted_after(t, delay) for t in days("2026-03-03", 3, every=9, hour=14)]
    got = facts(found, FactName.HERE_NOW)
    assert bool(got) is live
    if live:
        assert (got[0].level, got[0].value) == (Level.LIKELY, 100)


def test_a_post_whose_zone_nobody_knows_is_not_called_live():
    taken = datetime(2026, 3, 3, 14, 0)
    tag = evidence(
        Kind.PLACE_TAG, CLUB, account=CLIPS, when=taken, posted=datetime(2026, 3, 3, 14, 5, tzinfo=UTC)
    )
    assert not facts([tag], FactName.HERE_NOW)


@pytest.mark.parametrize(
    ("kind", "value", "age", "name", "holds"),
    [
        (Kind.TEXT_PLAN_AWAY, "in the hills from 2026-12-20", 3, FactName.AWAY, True),
        (Kind.TEXT_PLAN_AWAY, "in the hills from 2026-10-20", 3, FactName.AWAY, False),
        (Kind.TEXT_PLAN_AWAY, "off to the hills soon", 3, FactName.AWAY, True),
        (Kind.TEXT_PLAN_AWAY, "off to the hills soon", 300, FactName.AWAY, False),
        (Kind.TEXT_AWAY, "at the sea this week", 3, FactName.AWAY, True),
        (Kind.TEXT_AWAY, "at the sea this week", 30, FactName.AWAY, False),
        (Kind.TEXT_EVENT, "at the fair on 2026-12-05", 3, FactName.PLAN, True),
        (Kind.TEXT_EVENT, "at the fair on 2025-12-05", 3, FactName.PLAN, False),
    ],
)
def test_only_what_is_still_to_come_or_under_way_counts(kind, value, age, name, holds):
    found = [evidence(kind, value, posted=NOW - timedelta(days=age))]
    assert bool(facts(found, name)) is holds


def trip(last_day: datetime) -> list[Evidence]:
    found = []
    for t in (last_day - timedelta(days=1), last_day):
        posted = (t + timedelta(minutes=30)).replace(tzinfo=UTC)
        found.append(
            evidence(
                Kind.GPS,
                near(BEACH, 5, t.day),
                account=PICTURES,
                uri=f"photo:{t}",
                when=t,
                zone=0,
                posted=posted,
            )
        )
    return found


def test_a_trip_that_is_still_open_is_an_absence_now():
    (fact,) = facts(life() + trip(datetime(2026, 11, 23, 18, 0)), FactName.AWAY)
    assert fact.value == ("now",)
    assert {s.kind for s in fact.support} == {Kind.PHOTO_PLACE_FAR_LIVE}


def test_a_trip_of_last_month_is_no_absence():
    assert not facts(life() + trip(datetime(2026, 10, 23, 18, 0)), FactName.AWAY)


def test_a_trip_with_a_photo_from_home_after_it_is_over():
    back = photos(HOME, [datetime(2026, 11, 24, 9, 0)])
    assert not facts(life() + trip(datetime(2026, 11, 23, 18, 0)) + back, FactName.AWAY)


def test_many_copies_of_one_photo_are_no_habit_and_end_no_run():
    same = photos(HOME, days("2026-03-02", 1)) * 60
    assert (
        facts(
            [replace(e, source=replace(e.source, uri=f"photo:{n}")) for n, e in enumerate(same)],
            FactName.HABIT,
        )
        == []
    )
