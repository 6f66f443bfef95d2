"""The hard negatives that every rule is tested on, by their number; the others stand beside their rules.

1 to 5, 8, 11, 17, 18: ``test_home``; 7, 8: ``test_habits``; 9: ``test_home``, ``test_clock``;
10: ``test_laws`` and ``test_clock``; 13, 15, 16: ``test_stated``. Here is what no other module asks.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from exposure.infer import doubts, infer
from exposure.model import Evidence, Fact, FactName, Kind, Level, Subject
from tests.infer.test_home import HOME, OFFICE, home, off
from tests.people import CLIPS, NOW, PICTURES, days, evidence, near, photos


def facts(found: list[Evidence], name: FactName) -> list[Fact]:
    return [f for f in infer(found, now=NOW) if f.name is name]


def test_6_the_ward_of_a_night_shift_is_no_more_than_a_place_one_often_posts_from():
    """Asleep from 8 to 15, at work from 22 to 6: the nights are spent at the ward."""
    awake = [*days("2026-03-02", 30, every=2, hour=16), *days("2026-03-02", 30, every=2, hour=19)]
    ward = [t for t in days("2026-03-03", 30, every=2, hour=23) if t.weekday() in {2, 3, 4}]
    free = [t for t in days("2026-03-01", 20, every=3, hour=21) if t.weekday() in {5, 6, 0}]
    fact = home(
        photos(HOME, [*awake, *free, *days("2026-03-02", 15, every=4, hour=7)]) + photos(OFFICE, ward)
    )
    assert fact
    assert fact.level is Level.HINT or off(fact, HOME) < 100


def test_6_a_ward_that_is_all_there_is_is_not_surely_home():
    ward = [t for t in days("2026-03-03", 60, hour=23) if t.weekday() in {2, 3, 4}]
    cafe = photos(near(HOME, 700, 2), days("2026-03-02", 20, every=3, hour=17))
    gym = photos(near(HOME, 1_500, 5), days("2026-03-04", 14, every=4, hour=16))
    fact = home(photos(OFFICE, ward) + cafe + gym)
    assert fact is None or fact.level < Level.STRONG or off(fact, OFFICE) > 500


def test_7_a_webcam_that_posts_on_the_hour_is_no_habit():
    sharp = [t.replace(minute=0, second=0) for t in days("2026-03-02", 60, hour=9)]
    found = photos(OFFICE, sharp) + photos(HOME, days("2026-03-02", 30, every=2, hour=21))
    assert not facts(found, FactName.HABIT)


@pytest.mark.parametrize("first", ["2026-03-22", "2026-10-18"], ids=["to summer time", "from summer time"])
def test_10_the_change_of_clocks_moves_no_habit(first):
    mondays = [t for t in days(first, 36, hour=18) if t.weekday() == 0]
    club = near(HOME, 1_800, 7)
    found = photos(club, mondays, account=CLIPS) + photos(HOME, days(first, 36, hour=21))
    (fact,) = facts(found, FactName.HABIT)
    assert fact.count == len(mondays)


@pytest.mark.parametrize(
    "name", ["Example Ltd", "Ana Example Fans", "Official Ana News", "The Example School"]
)
def test_12_a_company_or_a_fan_account_is_nobodys_name(name):
    assert not facts([evidence(Kind.PROFILE_NAME, name)], FactName.NAME)


def test_12_a_parents_words_about_a_child_are_not_their_own_age_or_birthday():
    child = [
        evidence(kind, value, subject=Subject.OTHER, posted=NOW)
        for kind, value in (
            (Kind.TEXT_BIRTHDAY_AGE, "7"),
            (Kind.TEXT_BIRTHDAY, "2019-05-04"),
            (Kind.BIO_AGE, "7"),
        )
    ]
    found = infer(child, now=NOW)
    assert not {f.name for f in found} & {FactName.AGE, FactName.BIRTHDATE}


def test_12_an_account_that_two_share_is_asked_about():
    found = [evidence(Kind.BIO_NAME, n, uri=f"https://x.example/{n}") for n in ("Ana Example", "Ben Muster")]
    assert any("full names" in str(words) for words in doubts(infer(found, now=NOW), now=NOW))


def test_12_an_account_that_two_share_sleeps_at_no_hour():
    spread = [datetime(2026, 10, 1, tzinfo=UTC) + timedelta(minutes=151 * n) for n in range(400)]
    found = [evidence(Kind.POST_TIME, str(t), posted=t, uri=f"https://x.example/{t}") for t in spread]
    assert not facts(found, FactName.SLEEP)


@pytest.mark.parametrize(
    ("kind", "words", "name"),
    [
        (Kind.BIO_TOWN, "Hogwarts", FactName.TOWN),
        (Kind.BIO_TOWN, "the moon", FactName.TOWN),
        (Kind.BIO_SCHOOL, "Hogwarts", FactName.DAY_PLACE),
        (Kind.BIO_SCHOOL_YEAR, "Class of 1899", FactName.AGE),
    ],
)
def test_13_a_joke_in_a_bio_is_no_fact(kind, words, name):
    assert not facts([evidence(kind, words)], name)


def test_14_happy_birthday_to_somebody_else_or_a_pet_is_no_birthday():
    wishes = [
        evidence(Kind.TEXT_BIRTHDAY, "--05-04", subject=Subject.OTHER, uri="https://x.example/1", posted=NOW),
        evidence(Kind.GREETING, "happy birthday biscuit", subject=Subject.OTHER, posted=NOW),
    ]
    assert not facts(wishes, FactName.BIRTHDATE)


def test_14_one_greeting_is_nobodys_birthday():
    assert not facts([evidence(Kind.GREETING, "happy birthday", posted=NOW)], FactName.BIRTHDATE)


def test_15_a_brand_named_every_day_is_no_friend():
    found = [
        evidence(Kind.MENTION, "@acme_official", posted=NOW - timedelta(days=n), uri=f"https://x.example/{n}")
        for n in range(60)
    ]
    assert not facts(found, FactName.PEOPLE)


@pytest.mark.parametrize("handle", ["alex", "Max99", "anna", "user"])
def test_16_a_common_handle_on_two_accounts_joins_nothing(handle):
    accounts = replace(PICTURES, handle=handle), replace(CLIPS, handle=handle)
    assert not facts([evidence(Kind.PROFILE_NAME, "A", account=a) for a in accounts], FactName.ACCOUNTS)
