"""Towns by name and by photos; the towns are public, the points in them are made up."""

import pytest

from exposure.infer import infer
from exposure.model import Evidence, Fact, FactName, GeoPoint, Kind, Level
from tests.people import BLOG, CLIPS, NOW, PICTURES, days, evidence, photos

PARK = GeoPoint(latitude=48.141357, longitude=11.592468)  # in Munich
MEADOW = GeoPoint(latitude=47.512345, longitude=-35.234567)  # in the Atlantic


def towns(found: list[Evidence]) -> list[Fact]:
    return [f for f in infer(found, now=NOW) if f.name is FactName.TOWN]


def bio(words: str, **more: object) -> Evidence:
    return evidence(Kind.BIO_TOWN, words, **more)  # type: ignore[arg-type]


def lived(place: GeoPoint) -> list[Evidence]:
    return photos(place, [*days("2026-03-02", 8, every=3, hour=22), *days("2026-03-02", 8, every=3, hour=7)])


@pytest.mark.parametrize("other", ["Munich", "MUENCHEN", "Munich, Germany", "münchen 🇩🇪"])
def test_a_town_is_one_whatever_it_is_called(other):
    (fact,) = towns([bio("München"), bio(other, account=CLIPS, uri="https://clips.example/a")])
    assert fact.count == 2


@pytest.mark.parametrize("words", ["Germany", "España", "UK", "USA"])
def test_a_country_is_no_town(words):
    assert not towns([bio(words)])


@pytest.mark.parametrize("words", ["Singapore", "Monaco", "Luxembourg"])
def test_a_country_that_is_a_town_is_one(words):
    assert towns([bio(words)])


def test_a_town_that_no_table_knows_is_still_one():
    (fact,) = towns([bio("Exampleton")])
    assert fact.level is Level.LIKELY


def test_photos_around_home_name_the_nearest_town():
    (fact,) = towns(lived(PARK))
    assert fact.value == "Munich, Germany"
    assert fact.level is Level.LIKELY
    assert "Munich" not in str(fact.because)


def test_photos_far_from_any_town_name_none():
    (fact,) = towns(lived(MEADOW))
    assert isinstance(fact.value, GeoPoint)


def test_photos_and_words_that_agree_are_one_fact():
    (fact,) = towns(
        [*lived(PARK), bio("München"), bio("Munich", account=CLIPS, uri="https://clips.example/a")]
    )
    assert (fact.count, fact.level) == (3, Level.STRONG)
    assert {s.kind for s in fact.support} == {Kind.BIO_TOWN, Kind.PHOTO_PLACE_TOWN}


def test_photos_and_words_that_disagree_are_two():
    facts = towns([*lived(PARK), bio("Hamburg", account=PICTURES), *photos(PARK, [], account=BLOG)])
    assert {f.value for f in facts} == {"Hamburg", "Munich, Germany"}
