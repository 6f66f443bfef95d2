"""Places to be kept private, as lines and as GeoJSON, and what comes of them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.errors import UsageError
from exposure.infer import infer
from exposure.model import FactName, GeoPoint, Kind, Level, Subject
from exposure.sources.circles import LEAST, MOST, circles
from tests.people import BLOG, NOW, days, evidence, near, photos

CLUB = GeoPoint(latitude=41.123456, longitude=-31.234567, radius=200.0)


@pytest.fixture
def write(tmp_path):
    def one(text: str):
        path = tmp_path / "kept.txt"
        path.write_text(text, encoding="utf-8")
        return path

    return one


def test_lines_and_geojson_say_the_same(write):
    lines = write("# mine\n41.123456, -31.234567, 200\n\n41.5 -31.5  # without a distance\n")
    assert circles(lines) == (CLUB, GeoPoint(latitude=41.5, longitude=-31.5, radius=150.0))
    point = {"type": "Point", "coordinates": [-31.234567, 41.123456]}
    feature = {"type": "Feature", "geometry": point, "properties": {"radius": 200}}
    plain = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [-31.5, 41.5, 12]},
        "properties": None,
    }
    wanted = circles(lines)
    assert circles(write(json.dumps({"type": "FeatureCollection", "features": [feature, plain]}))) == wanted
    assert circles(write(json.dumps(feature))) == wanted[:1]


def test_an_area_is_kept_by_the_circle_around_it(write):
    corners = [[-31.0, 41.0], [-31.0, 41.002], [-30.998, 41.002], [-30.998, 41.0], [-31.0, 41.0]]
    (circle,) = circles(write(json.dumps({"type": "Polygon", "coordinates": [corners]})))
    assert (circle.latitude, circle.longitude) == pytest.approx((41.001, -30.999))
    assert 130 < circle.radius < 145


@pytest.mark.parametrize(
    "text",
    [
        *("", "# nothing", "41.1", "91, 0", "0, 181", "41.1, -31.2, 3", "41.1, -31.2, 90000", "home"),
        *("{", "{}", '{"type":"Point","coordinates":[1]}', '{"type":"LineString","coordinates":[[1,2]]}'),
        *('{"type":"Point","coordinates":[1e999,2]}', '{"type":"FeatureCollection","features":7}'),
        '{"type":"Polygon","coordinates":[[[0,0],[90,45]]]}',
        "41.123456, -31.234567\n" * 201,
    ],
)
def test_what_is_no_place_is_refused_without_saying_it_again(write, text):
    with pytest.raises(UsageError) as refused:
        circles(write(text))
    assert "41." not in str(refused.value)
    assert "home" not in str(refused.value)


@given(st.text(max_size=80) | st.binary(max_size=80).map(lambda b: b.decode("latin-1")))
def test_any_file_gives_circles_or_a_plain_refusal(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("kept") / "kept.txt"
    path.write_text(text, encoding="utf-8")
    try:
        found = circles(path)
    except UsageError:
        return
    assert all(LEAST <= c.radius <= MOST for c in found)


def kept(found, *drawn):
    return next((f for f in infer(found, now=NOW, kept=drawn) if f.name is FactName.KEPT_PRIVATE), None)


def test_what_was_posted_inside_a_circle_counts_by_days_and_closes_like_any_place():
    there = photos(CLUB, days("2026-03-02", 4, every=7, hour=19))
    tag = evidence(Kind.PLACE_TAG, near(CLUB, 90, 1), posted=NOW, account=BLOG, uri="https://x.example/1")
    elsewhere = photos(near(CLUB, 400, 2), days("2026-03-02", 9, hour=10))
    fact = kept([*there, tag, *elsewhere], CLUB)
    assert fact
    assert (fact.count, fact.level, fact.value) == (5, Level.STRONG, 5)
    assert {s.kind for s in fact.support} == {Kind.PHOTO_PLACE_MARKED, Kind.PLACE_TAG_MARKED}
    assert kept(elsewhere, CLUB) is None
    assert kept([*there, tag]) is None


def test_safety_4_anothers_place_in_a_circle_is_not_the_owners():
    other = evidence(Kind.PLACE_TAG, CLUB, posted=NOW, subject=Subject.OTHER)
    assert kept([other], CLUB) is None
