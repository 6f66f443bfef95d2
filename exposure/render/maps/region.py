"""The wide region of a share copy: a circle on a fixed grid, large enough to hide in (``safety.md`` 3.3)."""

from dataclasses import dataclass
from math import floor

from markupsafe import Markup

from exposure.gazetteer.nearest import metres_to
from exposure.gazetteer.table import table
from exposure.model import GeoPoint
from exposure.render.maps.draw import Content, drawn
from exposure.render.maps.frame import Frame
from exposure.render.maps.towns import rows_in
from exposure.render.tongue import _

STEP = 0.5
"""Degrees between the lines of the grid: 56 km of latitude."""
REACHES = (50, 75, 100, 150, 200, 300, 400)
"""Kilometres: the sizes that a circle can have. The least holds the whole cell that it stands for."""
PEOPLE = 200_000
"""So many people live inside at least, by the gazetteer: twice what is promised, since it counts quarters
again with their city."""
ROWS, COLUMNS = round(180 / STEP), round(360 / STEP)


@dataclass(frozen=True, slots=True)
class Region:
    """A cell of the grid.

    Attributes:
        row: From the south pole, 0 to 359.
        column: From 180 degrees west, 0 to 719.
    """

    row: int
    column: int

    @property
    def middle(self) -> GeoPoint:
        """The middle of the cell."""
        return GeoPoint(
            latitude=(self.row + 0.5) * STEP - 90, longitude=(self.column + 0.5) * STEP - 180, radius=0
        )

    @property
    def reach(self) -> int | None:
        """Kilometres of its circle; None if too few people live far around."""
        known, middle = table(), self.middle
        wide = Frame(middle, 100, 100, 2_000 * REACHES[-1])
        people = [(metres_to(known, row, middle), known.population[row]) for row in rows_in(wide.degrees)]
        inside = (km for km in REACHES if sum(n for far, n in people if far <= km * 1000) >= PEOPLE)
        return next(inside, None)


def region_of(point: GeoPoint) -> Region:
    """Return the cell of a place."""
    row = min(ROWS - 1, floor((point.latitude + 90) / STEP))
    return Region(row, floor((point.longitude + 180) / STEP) % COLUMNS)


def region_drawn(region: Region) -> Markup:
    """Return the map of a region: land and a circle, no name; nothing where too few people live."""
    reach = region.reach
    if reach is None:
        return Markup("")
    middle = GeoPoint(
        latitude=region.middle.latitude, longitude=region.middle.longitude, radius=1000.0 * reach
    )
    title = str(_("A wide region"))
    frame = Frame(middle, 480, 260, 8_000 * reach)
    picture = drawn(frame, Content(title=title, circles=(middle,), names=0))
    return Markup(
        '<figure class="maps region"><div data-region="{}-{}">{}</div>'
        "<figcaption><b>{}</b> {}</figcaption></figure>"
    ).format(
        region.row,
        region.column,
        picture,
        title,
        _(
            "Somewhere in a circle that reaches {n} km. At least 100,000 people live in it.",
            n=reach,
        ),
    )
