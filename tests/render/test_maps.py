"""Maps: land, frames, names, circles to scale, what a person hands in, and the wide region."""

import json
import random
import re
from dataclasses import replace
from itertools import pairwise
from math import hypot

import pytest
from bs4 import BeautifulSoup

from exposure.demo.ground import ground_of
from exposure.errors import RefusedError, UsageError
from exposure.model import GeoPoint, Settings
from exposure.render import check_share, private, read_ground, sensitive, share, share_view, summary
from exposure.render.maps.draw import Content, Mark, drawn, spots
from exposure.render.maps.frame import Frame, around, round_number
from exposure.render.maps.globe import Globe
from exposure.render.maps.ground import Layer
from exposure.render.maps.labels import placed
from exposure.render.maps.outlines import LEVELS, land
from exposure.render.maps.region import REACHES, STEP, Region, region_drawn, region_of
from exposure.render.maps.shapes import Box, clipped, path, pieces, simplified
from exposure.render.maps.towns import towns
from exposure.render.values import metres
from tests.render.people import Maker, adult, student

SECRET = b"a local secret of the owner"


def point(latitude: float, longitude: float, radius: float = 0) -> GeoPoint:
    return GeoPoint(latitude=latitude, longitude=longitude, radius=radius)


def inside(ring: list[tuple[float, float]], x: float, y: float) -> bool:
    """Whether a spot is in a ring, by counting the crossings of a ray."""
    hits = 0
    for (x1, y1), (x2, y2) in pairwise(ring):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            hits += 1
    return hits % 2 == 1


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(
    ("latitude", "longitude", "dry"),
    [
        (48.0, 15.0, True), (-25.0, 135.0, True), (66.0, -175.0, True), (-80.0, 0.0, True), (0.0, 25.0, True),
        (0.0, -30.0, False), (45.0, -40.0, False), (-40.0, 180.0, False), (0.0, -160.0, False),
    ],
)  # fmt: skip
def test_land_is_where_land_is(level: str, latitude: float, longitude: float, dry: bool) -> None:
    box = Box(longitude - 1, latitude - 1, longitude + 1, latitude + 1)
    assert any(inside(ring, longitude, latitude) for ring in land(level, box)) is dry


@pytest.mark.parametrize("level", LEVELS)
def test_no_line_of_land_jumps_over_the_map(level: str) -> None:
    for ring in land(level, Box(-180, -60, 180, 84)):
        steps = [abs(x2 - x1) for (x1, y1), (x2, y2) in pairwise(ring) if y1 > -89 and y2 > -89]
        assert max(steps) < 90


def test_a_ring_is_cut_to_a_box() -> None:
    ring = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]
    cut = clipped(ring, Box(5, 5, 20, 20))
    assert {(5, 5), (10, 5), (10, 10), (5, 10)} == set(cut)
    assert clipped(ring, Box(20, 20, 30, 30)) == []


def test_an_open_line_is_cut_into_pieces() -> None:
    line = [(0.0, 0.0), (5.0, 0.0), (50.0, 0.0), (50.0, 50.0), (5.0, 50.0), (5.0, 5.0)]
    assert len(pieces(line, Box(0, 0, 10, 10))) == 2


def test_a_simpler_line_stays_near() -> None:
    rng = random.Random(3)
    line = [(n * 1.0, rng.uniform(-3, 3)) for n in range(400)]
    simple = simplified(line, 2.0)
    assert simple[0] == line[0]
    assert simple[-1] == line[-1]
    assert len(simple) < len(line)
    assert set(simple) <= set(line)


def test_a_path_walks_back_to_the_same_points() -> None:
    line = [(0.0, 0.0), (10.0, -3.0), (9.0, 4.0), (9.0, 4.2), (30.0, 4.0)]
    data = path([line], closed=True)
    numbers = [int(n) for n in re.findall(r"-?\d+", data)]
    at, walked = (numbers[0], numbers[1]), []
    for dx, dy in zip(numbers[2::2], numbers[3::2], strict=True):
        at = at[0] + dx, at[1] + dy
        walked.append(at)
    assert walked == [(10, -3), (9, 4), (30, 4)]
    assert data.endswith("z")


def test_a_frame_is_true_to_scale() -> None:
    rng = random.Random(5)
    for _ in range(50):
        middle = point(rng.uniform(-65, 65), rng.uniform(-180, 180))
        frame = Frame(middle, 640, 400, rng.uniform(2_000, 300_000))
        box = frame.degrees
        other = point(rng.uniform(box.low, box.high), (rng.uniform(box.left, box.right) + 540) % 360 - 180)
        (x1, y1), (x2, y2) = (frame.at(p.longitude, p.latitude) for p in (middle, other))
        drawn_metres = hypot(x2 - x1, y2 - y1) / frame.metre
        assert drawn_metres == pytest.approx(metres(middle, other), rel=0.06, abs=5)


def test_a_frame_has_room_for_places_that_lie_near_one_another() -> None:
    rng = random.Random(8)
    for _ in range(60):
        first = point(rng.uniform(-70, 70), rng.uniform(-180, 180))
        near = [
            point(
                first.latitude + rng.uniform(-0.03, 0.03),
                (first.longitude + rng.uniform(-0.03, 0.03) + 540) % 360 - 180,
            )
            for _ in range(4)
        ]
        frame = around([first, *near], 640, 400, least=2_400, most=60_000)
        assert all(frame.holds(p, margin=5) for p in (first, *near))
    assert around([first, point(-first.latitude, 0)], 640, 400, least=2_400, most=24_000).holds(first)


@pytest.mark.parametrize(
    ("most", "expected"), [(0.2, 1), (1, 1), (1.9, 1), (2, 2), (9, 5), (10, 10), (4_999, 2_000)]
)
def test_scale_bars_are_round(most: float, expected: int) -> None:
    assert round_number(most) == expected


def test_the_scale_bar_and_the_circle_have_the_length_they_say() -> None:
    frame = Frame(point(50, 10), 640, 400, 8_000)
    svg = str(drawn(frame, Content(title="x", marks=(Mark(1, point(50, 10, 500)),), coast=False)))
    end = re.search(r'class="scale" d="M12 \d+v5H(\d+)v-5"', svg)
    assert (int(end[1]) - 12) / frame.metre == pytest.approx(1_000, rel=0.02)
    assert "1 km" in svg
    assert int(re.search(r'class="reach"[^>]* r="(\d+)"', svg)[1]) / frame.metre == pytest.approx(
        500, rel=0.03
    )


def test_marks_that_would_lie_on_one_another_share_one() -> None:
    frame = Frame(point(50, 10), 640, 400, 8_000)
    marks = [Mark(1, point(50, 10)), Mark(2, point(50.0001, 10)), Mark(3, point(50.01, 10.02))]
    assert [numbers for _, numbers in spots(frame, marks)] == [[1, 2], [3]]


def test_names_do_not_lie_on_one_another_or_over_the_edge() -> None:
    rng = random.Random(2)
    names = [("Longish Name", (rng.uniform(0, 480), rng.uniform(0, 260))) for _ in range(80)]
    found = list(placed(names, [], Box(0, 0, 480, 260), size=13, most=40))
    assert 3 < len(found) <= 40
    wide = len("Longish Name") * 0.56 * 13
    lefts = {"start": 0.0, "middle": wide / 2, "end": wide}
    boxes = [Box(n.x - lefts[n.anchor], n.y - 13, n.x - lefts[n.anchor] + wide, n.y) for n in found]
    for at, box in enumerate(boxes):
        assert box.left >= 0
        assert box.right <= 480
        assert not any(box.meets(other) for other in boxes[:at])


def test_a_map_of_a_known_country_names_its_largest_towns() -> None:
    found = [town.name for town in towns(Frame(point(48.0, 15.0), 480, 260, 500_000))]
    assert "Vienna" in found[:4]
    assert len(found) == 60


def test_the_globe_shows_this_side_only() -> None:
    globe = Globe(point(48, 15), 100)
    assert globe.at(15, 48)[0] == pytest.approx((0, 0), abs=1e-9)
    assert globe.at(-165, -48)[1] is False
    for latitude in (-90, -48, 0, 48, 90):
        for longitude in (-120, 15, 179):
            lines = Globe(point(latitude, longitude), 100).land(step=1)
            assert lines
            assert all(hypot(x, y) <= 100.001 for line in lines for x, y in line)


def geojson(*features: tuple[str, object, dict[str, object]]) -> str:
    return json.dumps(
        {
            "type": "FeatureCollection",
            "features": [
                {"type": "Feature", "geometry": {"type": kind, "coordinates": spots}, "properties": facts}
                for kind, spots, facts in features
            ],
        }
    )


def test_a_geojson_file_is_drawn_under_the_maps() -> None:
    line = [[20.54, 10.12], [20.55, 10.13]]
    text = geojson(
        ("LineString", line, {"highway": "residential", "name": "Invented Street"}),
        ("LineString", line, {"highway": "primary"}),
        ("MultiLineString", [line, line], {"highway": "footway"}),
        ("Polygon", [[*line, [20.55, 10.12], line[0]]], {"natural": "water"}),
        ("Polygon", [[*line, [20.55, 10.12], line[0]]], {"leisure": "park"}),
        ("LineString", line, {"waterway": "river"}),
        ("Point", [20.545, 10.127], {"place": "quarter", "name": "Old Quay"}),
        ("Point", [20.545, 10.127], {"shop": "yes", "name": "A shop"}),
        ("LineString", [[999, 0], [0, 0]], {"highway": "primary"}),
        ("LineString", "nonsense", {"highway": "primary"}),
    )
    ground = read_ground(text)
    layers = [s.layer for s in ground.shapes]
    assert layers.count(Layer.PATH) == 2
    assert {Layer.STREET, Layer.ROAD, Layer.WATER, Layer.GREEN, Layer.STREAM, Layer.PLACE} <= set(layers)
    assert len(layers) == 8
    html = private(adult(), ground=ground)
    maps = str(BeautifulSoup(html, "lxml").select_one(".maps"))
    for name in ("street", "road", "water", "green", "stream"):
        assert f'class="{name}"' in maps
    assert "Old Quay" in maps
    assert "A shop" not in maps
    assert "Streets and names are from the file you gave." in html
    assert "from the file you gave" not in private(adult())


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"features": 3}', '{"features": [1, {}, null]}', "[" * 200_000]
)
def test_a_file_that_cannot_be_drawn_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(UsageError, match="--basemap"):
        read_ground(text)


def test_safety_8_1_names_of_a_file_become_no_markup() -> None:
    name = "</text></svg><script>alert(1)</script>\u202e"
    html = private(
        adult(), ground=read_ground(geojson(("Point", [20.545, 10.127], {"place": "town", "name": name})))
    )
    assert "<script>alert" not in html
    assert "&lt;/text&gt;" in html
    assert "\u202e" not in html


def test_streets_take_a_bounded_room() -> None:
    rng = random.Random(4)
    lines = [
        (
            "LineString",
            [[20.5 + rng.random() / 10, 10.1 + rng.random() / 10] for _ in range(9)],
            {"highway": kind},
        )
        for kind in ("footway", "residential", "primary") * 900
    ]
    html = private(adult(), ground=read_ground(geojson(*lines)))
    assert len(html.encode()) < 200_000
    assert 'class="path"' not in html


def test_made_up_people_live_on_an_invented_island() -> None:
    places = [point(30.4, -71.2), point(30.42, -71.18)]
    text = ground_of(places, seed="x")
    assert text == ground_of(places, seed="x")
    assert text != ground_of(places, seed="y")
    ground = read_ground(text)
    coast = next(s for s in ground.shapes if s.layer is Layer.LAND)
    assert all(inside(coast.line, p.longitude, p.latitude) for p in places)


def test_the_maps_say_where_and_the_table_says_the_same() -> None:
    page = BeautifulSoup(private(adult()), "lxml").select_one("#where")
    assert [f["class"][0] for f in page.select("figure")] == ["globe", "region", "near"]
    assert all(svg["role"] == "img" and svg.title.get_text() for svg in page.select("svg.map"))
    numbers = [li["value"] for li in page.select(".legend li")]
    assert numbers == [tr.td.get_text() for tr in page.select("tbody tr")]
    assert numbers == ["1", "2"]
    assert page.select_one("svg.map").find_parent(class_="cv") is not None


def test_safety_5_3_a_young_persons_maps_lift_by_their_own_control_only() -> None:
    lid = BeautifulSoup(private(student()), "lxml").select_one(".maps").find_parent(class_="cv")
    assert "one" in lid["class"]


# The wide region of the share copy.

HOME = (48.21, 16.37)
ON = Settings(region=True)


def sharing(maker: Maker) -> str:
    return share(share_view(summary(student(maker, settings=ON), secret=SECRET)))


def there(latitude: float, longitude: float, **more: object) -> Maker:
    maker = Maker(age="34", **more)
    maker.point = lambda lat, lon, radius=120.0: point(  # type: ignore[method-assign]
        lat - 10.1235 + latitude, lon - 20.5432 + longitude, radius
    )
    return maker


def test_safety_3_3_the_region_is_shown_only_if_it_was_switched_on() -> None:
    maker = there(*HOME)
    assert "A wide region" in sharing(maker)
    off = share(share_view(summary(student(maker, settings=Settings()), secret=SECRET)))
    assert "A wide region" not in off


def test_safety_3_3_everybody_in_a_cell_has_the_same_share_copy() -> None:
    rng = random.Random(6)
    cell = region_of(point(*HOME))
    low = cell.middle.latitude - STEP / 2, cell.middle.longitude - STEP / 2
    expected = sharing(there(*HOME))
    for _ in range(40):
        spot = low[0] + rng.uniform(0.001, 0.499), low[1] + rng.uniform(0.001, 0.499)
        assert sharing(there(*spot)) == expected


def test_safety_3_3_the_circle_holds_the_cell_and_enough_people() -> None:
    rng = random.Random(9)
    for _ in range(40):
        spot = point(rng.uniform(-60, 70), rng.uniform(-180, 180))
        region = region_of(spot)
        assert metres(region.middle, spot) < 1000 * REACHES[0]
        assert region.reach is None or region.reach in REACHES
    assert region_of(point(48.2, 16.4)).reach == REACHES[0]
    assert region_of(point(47.0, -107.5)).reach > 100
    assert Region(200, 300).reach is None


def test_safety_3_3_where_nobody_lives_there_is_no_region() -> None:
    assert region_drawn(region_of(point(30.4, -71.2))) == ""
    assert "A wide region" not in sharing(there(30.4, -71.2))


def test_safety_3_4_the_gate_leaves_out_the_map_of_the_cell_and_nothing_else() -> None:
    report = student(there(*HOME), settings=ON)
    html = sharing(there(*HOME))
    check_share(html, sensitive(report))
    planted = html.replace('class="reach"', 'class="reach" data-x="Quillfeather"', 1)
    with pytest.raises(RefusedError):
        check_share(planted, [*sensitive(report), "Quillfeather"])
    moved = html.replace("M0 0H480", "M4821637021 0H480", 1)
    with pytest.raises(RefusedError):
        check_share(moved, ["+48 216 370 21"])


@pytest.mark.parametrize("cell", [[1], ["a", "b"], [-1, 5], [9999, 5], "x", [1, 2, 3], {"a": 1}])
def test_safety_3_1_a_region_that_is_no_cell_does_not_get_through(cell: object) -> None:
    made = summary(adult(), secret=SECRET)
    made["settings"]["region"] = cell
    assert share_view(made).region is None
    assert share_view(made) == share_view(summary(replace(adult()), secret=SECRET))
