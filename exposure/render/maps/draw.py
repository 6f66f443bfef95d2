"""A map as SVG: land, streets, names, a grid, circles to scale, numbered marks. Classes for colour."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from markupsafe import Markup

from exposure.model import GeoPoint
from exposure.redact import visible
from exposure.render.maps.frame import Frame, round_number
from exposure.render.maps.globe import Globe
from exposure.render.maps.ground import AREAS, Ground, Layer
from exposure.render.maps.labels import placed
from exposure.render.maps.outlines import land
from exposure.render.maps.shapes import Box, Line, box_of, clipped, path, pieces, simplified
from exposure.render.maps.towns import towns
from exposure.render.values import length_words

TYPE = 13
"""Size of a map's letters, in units of the picture."""
PIN = 10
"""Radius of a numbered mark."""
DOTS = 150
"""Photos and posts that are drawn as dots, at most."""
WIDE = 30_000.0
"""Metres from side to side from which only roads and rivers are drawn."""
ROOM = 9_000
"""Characters that the streets of one map may take; small ones are left out before large ones."""


class Mark(NamedTuple):
    """A place that is numbered on the map.

    Attributes:
        number: As in the table.
        point: Where, with the radius of its circle.
    """

    number: int
    point: GeoPoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a map shows.

    Attributes:
        title: What it is, in words.
        marks: The places, numbered.
        circles: Circles without a number.
        dots: Where single photos and posts are.
        ground: What the person gave to be drawn under it.
        coast: Draw the land of the earth.
        grid: Metres between the lines of a grid, or 0.
        names: How many named places at most.
    """

    title: str
    marks: Sequence[Mark] = ()
    circles: Sequence[GeoPoint] = ()
    dots: Iterable[GeoPoint] = ()
    ground: Ground = field(default_factory=Ground)
    coast: bool = True
    grid: int = 0
    names: int = 8


def drawn(frame: Frame, content: Content) -> Markup:
    """Return a map."""
    box = (frame.width, frame.height)
    parts = [
        Markup(
            '<svg class="map" viewBox="0 0 {} {}" role="img"><title>{}</title>'
            '<path class="sea" d="M0 0H{}V{}H0z"/>'
        ).format(*box, content.title, *box),
        _land(frame) if content.coast else Markup(""),
        *(_layer(frame, content.ground, layer) for layer in AREAS_FIRST),
        _grid(frame, content.grid),
        *_streets(frame, content.ground),
        _dots(frame, content.dots),
        _circles(frame, (*content.circles, *(mark.point for mark in content.marks))),
        *(_names(frame, content) if content.names else ()),
        *_pins(frame, content.marks),
        _scale(frame),
        Markup("</svg>"),
    ]
    return Markup("").join(parts)


AREAS_FIRST = tuple(layer for layer in Layer if layer in AREAS)


def _path(name: str, data: str) -> Markup:
    return Markup('<path class="{}" d="{}"/>').format(name, data) if data else Markup("")


def _land(frame: Frame) -> Markup:
    wide = _grown(frame.paper, 3)
    rings = (clipped(frame.line(ring), wide) for ring in land("near", frame.degrees))
    return _path("land", path((simplified(r, 0.7) for r in rings if len(r) > 3), closed=True))


def _grown(box: Box, by: float) -> Box:
    return Box(box.left - by, box.low - by, box.right + by, box.high + by)


def _layer(frame: Frame, ground: Ground, layer: Layer) -> Markup:
    """Return the areas of one layer."""
    wide = _grown(frame.paper, 3)
    rings = (clipped(_near(frame, s.line), wide) for s in ground.inside(layer, frame.degrees))
    return _path(str(layer), path((simplified(r, 0.6) for r in rings if len(r) > 2), closed=True))


def _near(frame: Frame, line: Line) -> Line:
    return [frame.at(x, y) for x, y in line]


def _streets(frame: Frame, ground: Ground) -> list[Markup]:
    """Return the lines of the ground, large ones last; the smallest go where there are too many."""
    room, out = ROOM, []
    small = () if frame.span > WIDE else (Layer.STREET, Layer.PATH)
    for layer in (Layer.ROAD, Layer.STREAM, *small):
        shapes = ground.inside(layer, frame.degrees)
        lines = (part for s in shapes for part in pieces(_near(frame, s.line), frame.paper))
        data = path((simplified(line, 0.6) for line in lines), closed=False)
        if len(data) <= room:
            room -= len(data)
            out.append(_path(str(layer), data))
    return out[::-1]


def _grid(frame: Frame, metres: int) -> Markup:
    """Return lines so many metres apart, around the middle."""
    if not metres:
        return Markup("")
    step = metres * frame.metre
    xs = (frame.width / 2 + n * step for n in range(-40, 41))
    ys = (frame.height / 2 + n * step for n in range(-40, 41))
    data = "".join(f"M{x:.0f} 0v{frame.height}" for x in xs if 0 < x < frame.width)
    data += "".join(f"M0 {y:.0f}h{frame.width}" for y in ys if 0 < y < frame.height)
    return _path("grid", data)


def _dots(frame: Frame, dots: Iterable[GeoPoint]) -> Markup:
    spots = {tuple(map(round, frame.at(p.longitude, p.latitude))): None for p in dots if frame.holds(p)}
    return _path("dots", "".join(f"M{x} {y}h0" for x, y in list(spots)[:DOTS]))


def _circles(frame: Frame, points: Iterable[GeoPoint]) -> Markup:
    """Return the circles to scale; one too small to be seen becomes a spot."""
    out: dict[Markup, None] = {}
    for point in points:
        x, y = frame.at(point.longitude, point.latitude)
        radius = max(3.0, point.radius * frame.metre)
        if frame.holds(point):
            circle = Markup('<circle class="reach" cx="{:.0f}" cy="{:.0f}" r="{:.0f}"/>')
            out[circle.format(x, y, radius)] = None
    return Markup("").join(out)


def _pins(frame: Frame, marks: Iterable[Mark]) -> list[Markup]:
    """Return the numbered marks, each above its place; those that would lie on one another share one."""
    out = []
    for (x, y), numbers in spots(frame, marks):
        label = " ".join(map(str, numbers))
        wide = PIN + 7.5 * (len(label) - 1) / 2
        flag = "M{:.0f} {:.0f}l-4-6h{:.0f}a{r} {r} 0 0 1 0-{d}h{:.0f}a{r} {r} 0 0 1 0 {d}h{:.0f}z".format(
            x, y - 5, PIN + 4 - wide, 2 * wide - 2 * PIN, PIN + 4 - wide, r=PIN, d=2 * PIN
        )
        out.append(
            Markup(
                '<g><path class="pin" d="{}"/><text class="no" x="{:.0f}" y="{:.0f}">{}</text></g>'
            ).format(flag, x, y - PIN - 6.5, label)
        )
    return out


def spots(frame: Frame, marks: Iterable[Mark]) -> list[tuple[tuple[float, float], list[int]]]:
    """Return where numbered marks go: those that would lie on one another together."""
    out: list[tuple[tuple[float, float], list[int]]] = []
    for mark in marks:
        if not frame.holds(mark.point):
            continue
        x, y = frame.at(mark.point.longitude, mark.point.latitude)
        same = next((s for s in out if abs(s[0][0] - x) < 2 * PIN and abs(s[0][1] - y) < 2 * PIN), None)
        if same:
            same[1].append(mark.number)
        else:
            out.append(((x, y), [mark.number]))
    return out


def _names(frame: Frame, content: Content) -> list[Markup]:
    """Return the names that find room: those of the ground first, then towns by their people."""
    marks = [Box(x - 16, y - 32, x + 16, y + 8) for (x, y), _n in spots(frame, content.marks)]
    scale = Box(0, frame.height - 34, 150, frame.height)
    given = [
        (visible(s.name, keep=""), frame.at(*s.line[0]))
        for s in content.ground.inside(Layer.PLACE, frame.degrees)
    ]
    known = [(place.name, frame.at(place.longitude, place.latitude)) for place in towns(frame)]
    out = []
    names = placed((*given, *known), (*marks, scale), frame.paper, size=TYPE, most=content.names)
    for label in names:
        x, y = label.spot
        out.append(
            Markup(
                '<circle class="town" cx="{:.0f}" cy="{:.0f}" r="2"/>'
                '<text class="{}" x="{:.0f}" y="{:.0f}">{}</text>'
            ).format(x, y, label.anchor[0], label.x, label.y, label.text)
        )
    return out


def _scale(frame: Frame) -> Markup:
    """Return a scale bar of a round length, at the lower left."""
    metres = round_number(110 / frame.metre)
    y, end = frame.height - 12, 12 + metres * frame.metre
    return Markup(
        '<path class="scale" d="M12 {}v5H{:.0f}v-5"/><text class="s" x="12" y="{}">{}</text>'
    ).format(y - 5, end, y - 10, length_words(metres))


def globe_drawn(middle: GeoPoint, others: Iterable[GeoPoint], *, title: str, size: int = 260) -> Markup:
    """Return the earth from far away, with a light at a place, and smaller ones at others.

    Args:
        middle: The place in its middle.
        others: Further places; those on the far side are not seen.
        title: What it is, in words.
        size: Of the picture, in units.
    """
    half = size / 2
    globe = Globe(middle, half - 8)
    shore = path(globe.land(step=1.8), closed=True)
    lights = [p for p, seen in (globe.at(o.longitude, o.latitude) for o in others) if seen]
    dots = "".join(f"M{x:.0f} {y:.0f}h0" for x, y in dict.fromkeys(lights))
    return Markup(
        '<svg class="map globe" viewBox="{0} {0} {1} {1}" role="img"><title>{2}</title>'
        '<circle class="sea" r="{3}"/><path class="land" d="{4}"/><circle class="limb" r="{3}"/>{5}'
        '<circle class="reach" r="14"/><circle class="light" r="4.5"/></svg>'
    ).format(f"{-half:.0f}", size, title, f"{half - 8:.0f}", shore, _path("dots", dots))


def far_apart(points: Sequence[GeoPoint]) -> bool:
    """Whether places lie so far apart that one is seen beside the other from far away."""
    if len(points) < 2:
        return False
    box = box_of([(p.longitude, p.latitude) for p in points])
    return box.right - box.left > 3 or box.high - box.low > 3
