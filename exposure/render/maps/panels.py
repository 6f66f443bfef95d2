"""The panels of the section Where: the earth, the region, the neighbourhood."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from exposure.model import GeoPoint
from exposure.render.maps.draw import Content, Mark, drawn, far_apart, globe_drawn
from exposure.render.maps.frame import around, round_number
from exposure.render.maps.ground import Ground
from exposure.render.tongue import _, n_
from exposure.render.values import length_words

REGION, NEAR = (480, 260), (640, 400)
"""Sizes of the pictures, in their units."""
SMALL = 2_000.0
"""Metres: a circle larger than this is for the map of the region."""
WALK = 80
"""Metres a minute on foot."""
SQUARES = 9
"""Squares of the grid from side to side, about."""


@dataclass(frozen=True, slots=True)
class Panel:
    """One map with the sentence that goes with it.

    Attributes:
        name: ``globe``, ``region`` or ``near``.
        title: Its heading.
        picture: The SVG.
        sentence: What it shows.
    """

    name: str
    title: str
    picture: Markup
    sentence: str


def panels(marks: Sequence[Mark], dots: Sequence[GeoPoint], ground: Ground) -> list[Panel]:
    """Return the panels for numbered places, the surest first; none without a place."""
    if not marks:
        return []
    return [_globe(marks, dots), _region(marks, dots, ground), _near(marks, dots, ground)]


def _globe(marks: Sequence[Mark], dots: Sequence[GeoPoint]) -> Panel:
    middle = marks[0].point
    far = [p for p in dots if far_apart((middle, p))]
    title = str(_("On the earth"))
    one, many = "{n} photo or post is from far away.", "{n} photos or posts are from far away."
    sentence = n_(one, many, len(far)) if far else _("The ring shows where most of it lies.")
    return Panel("globe", title, globe_drawn(middle, far, title=title), str(sentence))


def _region(marks: Sequence[Mark], dots: Sequence[GeoPoint], ground: Ground) -> Panel:
    points = [mark.point for mark in marks]
    frame = around([*points, *dots], *REGION, least=120_000, most=600_000)
    title = str(_("In the region"))
    picture = drawn(frame, Content(title=title, marks=marks, dots=dots, ground=ground, names=9))
    wide = round(frame.span / 10_000) * 10
    return Panel("region", title, picture, str(_("North is up. The map is {n} km wide.", n=wide)))


def _near(marks: Sequence[Mark], dots: Sequence[GeoPoint], ground: Ground) -> Panel:
    small = [mark for mark in marks if mark.point.radius <= SMALL] or list(marks)
    frame = around([mark.point for mark in small], *NEAR, least=2_400, most=24_000)
    grid = max(100, round_number(frame.span / SQUARES * 1.4))
    title = str(_("Close by"))
    content = Content(
        title=title, marks=small, dots=dots, ground=ground, coast=frame.span > 12_000, grid=grid, names=8
    )
    minutes = max(1, round(grid / WALK))
    sentence = n_(
        "Each square is {length} wide: {n} minute on foot.",
        "Each square is {length} wide: {n} minutes on foot.",
        minutes,
        length=length_words(grid),
    )
    return Panel("near", title, drawn(frame, content), str(sentence))
