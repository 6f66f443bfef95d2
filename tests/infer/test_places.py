import random
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from exposure.infer.places import REACH, Place, Spot, clusters, metres

START = datetime(2026, 5, 4, 9, 0)
LATITUDE, LONGITUDE = 41.0, -31.0
DEGREE = 111_195.0


def spots(*offsets: tuple[float, float]) -> list[Spot]:
    """Spots at so many metres north and east of one point."""
    return [
        Spot(START + timedelta(hours=n), LATITUDE + north / DEGREE, LONGITUDE + east / DEGREE / 0.7547)
        for n, (north, east) in enumerate(offsets)
    ]


def middles(places: list[Place]) -> list[tuple[float, float, int]]:
    return [(p.latitude, p.longitude, len(p.members)) for p in places]


somewhere = st.lists(
    st.tuples(st.floats(-400, 400, width=32), st.floats(-400, 400, width=32)), min_size=1, max_size=60
)


def test_two_crowds_are_two_places_and_the_fuller_one_comes_first():
    places = clusters(spots((0, 0), (5, 5), *((400.0 + n, 0.0) for n in range(12))))
    assert [len(p.members) for p in places] == [12, 2]


def test_a_row_of_points_is_not_chained_into_one_place():
    row = spots(*((n * 40.0, 0.0) for n in range(40)))
    for place in clusters(row):
        assert max(metres(place[:2], row[i][1:]) for i in place.members) <= 2 * REACH


def test_a_crowd_on_the_border_of_four_cells_is_one_place():
    border = spots(*(((n % 2) * 8.0 - 4, (n // 2 % 2) * 8.0 - 4) for n in range(40)))
    assert len(clusters(border)) == 1


@given(somewhere)
def test_every_spot_belongs_to_one_place(offsets):
    found = [i for p in clusters(spots(*offsets)) for i in p.members]
    assert sorted(found) == list(range(len(offsets)))


@given(somewhere, st.integers(0, 10_000))
def test_the_order_of_spots_changes_nothing(offsets, seed):
    mixed = spots(*offsets)
    random.Random(seed).shuffle(mixed)
    assert middles(clusters(mixed)) == middles(clusters(spots(*offsets)))


@given(somewhere)
def test_repeating_every_spot_moves_no_place(offsets):
    once = clusters(spots(*offsets))
    twice = clusters(spots(*offsets) * 2)
    assert [p[:2] for p in twice] == [p[:2] for p in once]


def test_what_a_place_leaves_of_the_cell_it_began_in_is_not_lost():
    """A place may move away from a part of its first cell."""
    row = spots(*([(0.0, 0.0)] * 3), (0.0, 47.0), *([(42.0, 0.0)] * 3), (100.0, 0.0))
    assert sorted(i for p in clusters(row) for i in p.members) == list(range(8))


def test_distances_hold_across_the_date_line():
    assert round(metres((0.0, 179.9995), (0.0, -179.9995))) == 111
