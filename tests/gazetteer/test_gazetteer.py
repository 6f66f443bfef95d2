"""The gazetteer: nearest places, places by name, countries. Towns are public; nobody lives in a test."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.gazetteer import country_code, country_name, named, nearest, warm
from exposure.gazetteer.fold import fold
from exposure.gazetteer.nearest import METRES, metres_to
from exposure.gazetteer.table import SCALE, Table, table
from exposure.model import GeoPoint


@pytest.mark.parametrize(
    ("text", "name", "country", "zone"),
    [
        ("München", "Munich", "DE", "Europe/Berlin"),
        ("Muenchen", "Munich", "DE", "Europe/Berlin"),
        ("MUNICH", "Munich", "DE", "Europe/Berlin"),
        ("Wien", "Vienna", "AT", "Europe/Vienna"),
        ("Nova Iorque", "New York City", "US", "America/New_York"),
        ("Lisboa", "Lisbon", "PT", "Europe/Lisbon"),
        ("Florence", "Florence", "IT", "Europe/Rome"),
        ("sao paulo", "São Paulo", "BR", "America/Sao_Paulo"),
        ("London", "London", "GB", "Europe/London"),
        ("London, Ontario", "London", "CA", "America/Toronto"),
        ("Springfield, IL", "Springfield", "US", "America/Chicago"),
        ("Springfield Illinois", "Springfield", "US", "America/Chicago"),
        ("Washington, D.C.", "Washington", "US", "America/New_York"),
        ("Kreuzberg, Berlin", "Kreuzberg", "DE", "Europe/Berlin"),
        ("Camden Town, London", "Camden Town", "GB", "Europe/London"),
        ("St. Petersburg, Florida", "St. Petersburg", "US", "America/New_York"),
        ("Köln, Deutschland", "Köln", "DE", "Europe/Berlin"),
        ("Saint Étienne", "Saint-Étienne", "FR", "Europe/Paris"),
        ("Paris, baby", "Paris", "FR", "Europe/Paris"),
    ],
)
def test_a_place_is_found_by_the_names_people_use(text: str, name: str, country: str, zone: str) -> None:
    best = named(text)[0]
    assert (best.name, best.country, best.zone) == (name, country, zone)


@pytest.mark.parametrize(
    "text", ["", ",,,", "Hogwarts", "the moon", "Xyzzyqu", "i live in a town", "y" * 500]
)
def test_what_names_no_place_gives_none(text: str) -> None:
    assert named(text) == ()


def test_the_largest_of_one_name_comes_first_and_few_are_given() -> None:
    found = named("Springfield")
    assert 1 < len(found) <= 10
    assert [p.population for p in found] == sorted((p.population for p in found), reverse=True)


def test_a_name_of_its_own_goes_before_another_name_of_a_larger_place() -> None:
    assert named("Monaco")[0].country == "MC"


@pytest.mark.parametrize(
    ("latitude", "longitude", "name", "country"),
    [
        (52.5, 13.4, "Kreuzberg", "DE"),
        (64.1, -21.9, "Kópavogur", "IS"),
        (-33.86, 151.21, "The Rocks", "AU"),
    ],
)
def test_the_nearest_place_is_found(latitude: float, longitude: float, name: str, country: str) -> None:
    near = nearest(GeoPoint(latitude=latitude, longitude=longitude))
    assert near is not None
    assert (near.place.name, near.place.country) == (name, country)
    assert near.distance < 3000


def test_the_date_line_is_no_wall() -> None:
    west, east = (nearest(GeoPoint(latitude=-16.78, longitude=x)) for x in (179.999, -179.999))
    assert west is not None
    assert east is not None
    assert west.place == east.place


@pytest.mark.parametrize("point", [(0.0, 0.0), (90.0, 0.0), (-90.0, 180.0), (30.0, -45.0)])
def test_far_from_everything_no_place_is_said(point: tuple[float, float]) -> None:
    assert nearest(GeoPoint(latitude=point[0], longitude=point[1])) is None


def test_a_town_of_some_size_can_be_asked_for() -> None:
    near = nearest(GeoPoint(latitude=47.6, longitude=9.9), least=15_000)
    assert near is not None
    assert near.place.population >= 15_000


def _by_hand(known: Table, point: GeoPoint) -> float:
    return min(
        metres_to(known, row, point)
        for row in range(len(known.latitude))
        if abs(known.latitude[row] / SCALE - point.latitude) * METRES < 201_000
    )


@pytest.mark.parametrize("seed", range(6))
def test_the_search_finds_what_looking_at_every_row_finds(seed: int) -> None:
    rnd = random.Random(seed)
    point = GeoPoint(latitude=rnd.uniform(-55, 68), longitude=rnd.uniform(-180, 180))
    near, least = nearest(point), _by_hand(table(), point)
    assert near is None if least > 200_000 else near is not None and near.distance == least


@given(st.floats(-90, 90), st.floats(-180, 180), st.sampled_from([0, 1000, 100_000]))
def test_any_point_on_earth_has_an_answer(latitude: float, longitude: float, least: int) -> None:
    near = nearest(GeoPoint(latitude=latitude, longitude=longitude), least=least)
    assert near is None or (near.distance <= 200_000 and near.place.population >= least)


@given(st.text(max_size=100))
def test_any_text_has_an_answer(text: str) -> None:
    assert len(named(text)) <= 10


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once


def test_every_own_name_leads_to_its_place() -> None:
    known, rnd = table(), random.Random(7)
    for row in rnd.sample(range(len(known.latitude)), 300):
        region = known.regions[known.region[row]]
        text = f"{known.name(row).replace(',', ' ')}, {region.country}"
        assert any(p.country == region.country for p in named(text)), region


@pytest.mark.parametrize(
    ("text", "code"),
    [("Germany", "DE"), ("Deutschland", "DE"), ("alemania", "DE"), ("DEU", "DE"), ("de", "DE"), ("UK", "GB"),
     ("England", "GB"), ("États-Unis", "US"), ("Narnia", ""), ("", "")],
)  # fmt: skip
def test_a_country_is_known_by_names_and_codes(text: str, code: str) -> None:
    assert country_code(text) == code


def test_a_code_gives_the_english_name() -> None:
    assert country_name("de") == "Germany"
    assert country_name("xx") == ""


def test_a_file_that_is_no_table_is_refused(tmp_path) -> None:
    path = tmp_path / "places.bin"
    path.write_bytes(b"something else altogether")
    with pytest.raises(ValueError, match="not a table"):
        Table(path)


def test_warming_needs_nothing_more() -> None:
    warm()
    assert table() is table()


def test_a_place_shows_no_value_when_it_is_logged() -> None:
    assert "Berlin" not in repr(named("Berlin")[0])
