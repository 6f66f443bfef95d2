"""Words beside a place that call it home."""

from datetime import datetime, timedelta

import pytest

from exposure.infer import infer
from exposure.infer.said import calls_home
from exposure.model import Evidence, FactName, GeoPoint, Kind, Level
from tests.infer.test_home import HOME, OFFICE, off
from tests.people import NOW, PICTURES, evidence, near, photos


@pytest.mark.parametrize(
    "words",
    ["Home", "home sweet home", "back home at last", "sunday in my kitchen", "Zuhause", "wieder zu hause",
     "meine Küche, mein Chaos", "chez moi", "dans ma chambre", "por fin en casa", "no meu quarto"],
)  # fmt: skip
def test_words_that_call_a_place_home(words):
    assert calls_home(words)


@pytest.mark.parametrize(
    "words",
    ["on my way home", "going home soon", "home game tonight", "my hometown", "Home Depot", "homework",
     "auf dem weg nach hause", "the home page", "somewhere", "", "Casa Milà"],
)  # fmt: skip
def test_words_that_do_not(words):
    assert not calls_home(words)


def both(at: GeoPoint, words: str) -> list[Evidence]:
    """Three evenings at home and three at a friend's, of which one place's tags have words."""
    friend = near(HOME, 2_500, 4)
    first = datetime(2026, 3, 2, 20, 0)
    found = [
        *photos(HOME, [first + timedelta(days=6 * n) for n in range(3)], account=PICTURES),
        *photos(friend, [first + timedelta(days=6 * n + 3) for n in range(3)], account=PICTURES),
    ]
    tags = [
        evidence(Kind.PLACE_TAG, words, account=PICTURES, uri=e.source.uri, when=e.when)
        for e in found
        if e.point
        and abs(e.point.latitude - at.latitude) < 0.001
        and abs(e.point.longitude - at.longitude) < 0.001
    ]
    assert len(tags) == 3
    return [*found, *tags]


def test_of_two_places_that_look_alike_the_one_called_home_is_home():
    for place in (HOME, near(HOME, 2_500, 4)):
        (fact,) = [f for f in infer(both(place, "home sweet home"), now=NOW) if f.name is FactName.HOME]
        assert off(fact, place) < 50
        assert fact.level is Level.LIKELY
    (fact,) = [f for f in infer(both(HOME, "a good evening"), now=NOW) if f.name is FactName.HOME]
    assert fact.level is Level.HINT


def test_an_office_that_is_called_home_once_does_not_become_it():
    joke = datetime(2026, 3, 4, 11, 0)
    found = photos(OFFICE, [joke + timedelta(days=n) for n in range(3)], account=PICTURES)
    found += photos(HOME, [joke.replace(hour=22) + timedelta(days=2 * n) for n in range(8)], account=PICTURES)
    found.append(evidence(Kind.PLACE_TAG, "home", account=PICTURES, uri=found[0].source.uri, when=joke))
    (fact,) = [f for f in infer(found, now=NOW) if f.name is FactName.HOME]
    assert off(fact, HOME) < 50
