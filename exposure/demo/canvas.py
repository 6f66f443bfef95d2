"""A small canvas: convex shapes with soft edges, gradients and glows, drawn row by row."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

from exposure.demo.baseline import Plane

Colour = tuple[int, int, int]
"""Red, green and blue, each 0 to 255."""
Point = tuple[float, float]
"""Across from the left, down from the top; 1 is the canvas's height in both, so circles are round."""
Shape = Callable[[float], tuple[float, float] | None]
"""Where a shape begins and ends at a height, in pixels; None where it is not."""

_FINE = 4
"""Lines looked at in one row of pixels, for soft edges."""


@dataclass(frozen=True, slots=True)
class Gradient:
    """From one colour at a shape's top to another at its bottom."""

    top: Colour
    bottom: Colour


Paint = Colour | Gradient


def mix(a: Colour, b: Colour, share: float) -> Colour:
    """Return the colour that lies ``share`` (0 to 1) of the way from ``a`` to ``b``."""
    return (
        round(a[0] + (b[0] - a[0]) * share),
        round(a[1] + (b[1] - a[1]) * share),
        round(a[2] + (b[2] - a[2]) * share),
    )


class Canvas:
    """A picture while it is being drawn.

    Attributes:
        width: In pixels.
        height: In pixels.
        right: The place of its right edge, in heights.
    """

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height, self.right = width, height, width / height
        self._rows = [[bytearray(width) for _ in range(3)] for _ in range(height)]

    def box(
        self, left: float, top: float, right: float, bottom: float, paint: Paint, *, alpha: float = 1
    ) -> None:
        """Fill an upright rectangle."""
        self.polygon(((left, top), (right, top), (right, bottom), (left, bottom)), paint, alpha=alpha)

    def polygon(self, points: Sequence[Point], paint: Paint, *, alpha: float = 1) -> None:
        """Fill a convex polygon."""
        corners = [(x * self.height, y * self.height) for x, y in points]
        edges = list(zip(corners, [*corners[1:], corners[0]], strict=True))

        def across(y: float) -> tuple[float, float] | None:
            cuts = [
                x0 + (y - y0) * (x1 - x0) / (y1 - y0)
                for (x0, y0), (x1, y1) in edges
                if min(y0, y1) <= y < max(y0, y1)
            ]
            return (min(cuts), max(cuts)) if cuts else None

        heights = [y for _, y in corners]
        self._fill(across, min(heights), max(heights), paint, alpha)

    def ellipse(self, centre: Point, wide: float, high: float, paint: Paint, *, alpha: float = 1) -> None:
        """Fill an ellipse, given its half width and half height."""
        x0, y0, a, b = (v * self.height for v in (*centre, wide, high))

        def across(y: float) -> tuple[float, float] | None:
            inside = 1 - ((y - y0) / b) ** 2
            reach = a * math.sqrt(inside) if inside > 0 else 0.0
            return (x0 - reach, x0 + reach) if reach else None

        self._fill(across, y0 - b, y0 + b, paint, alpha)

    def glow(self, centre: Point, radius: float, colour: Colour, *, alpha: float) -> None:
        """Lighten a disc towards ``colour``, most in its middle (by ``alpha``, 0 to 1)."""
        x0, y0, r = (v * self.height for v in (*centre, radius))
        for y in range(max(0, int(y0 - r)), min(self.height, math.ceil(y0 + r))):
            reach = math.sqrt(max(0.0, r * r - (y - y0) ** 2))
            for x in range(max(0, int(x0 - reach)), min(self.width, math.ceil(x0 + reach))):
                away = ((x - x0) ** 2 + (y - y0) ** 2) / (r * r)
                if away < 1:
                    self._touch(y, x, colour, alpha * (1 - away) ** 2)

    def planes(self) -> tuple[Plane, Plane, Plane]:
        """Return the picture as Y, and Cb and Cr at half the size (JFIF 1.02, 7)."""
        luma = [
            [(19595 * r + 38470 * g + 7471 * b + 32768) >> 16 for r, g, b in zip(*row, strict=True)]
            for row in self._rows
        ]
        small = [self._halved(y) for y in range(0, self.height, 2)]
        blue = [[((-11059 * r - 21709 * g + 32768 * b) >> 16) + 128 for r, g, b in row] for row in small]
        red = [[((32768 * r - 27439 * g - 5329 * b) >> 16) + 128 for r, g, b in row] for row in small]
        return luma, _held(blue), _held(red)

    def _halved(self, y: int) -> list[Colour]:
        """Return every second pixel of a row: the scenes are calm enough for that."""
        red, green, blue = self._rows[y]
        return list(zip(red[::2], green[::2], blue[::2], strict=True))

    def _fill(self, shape: Shape, top: float, bottom: float, paint: Paint, alpha: float) -> None:
        for y in range(max(0, math.floor(top)), min(self.height, math.ceil(bottom))):
            spans = [s for k in range(_FINE) if (s := shape(y + (k + 0.5) / _FINE))]
            if spans:
                share = min(1.0, max(0.0, (y + 0.5 - top) / max(bottom - top, 1)))
                self._row(y, spans, _at(paint, share), alpha)

    def _row(self, y: int, spans: Sequence[tuple[float, float]], colour: Colour, alpha: float) -> None:
        """Paint one row: softly where only some of its lines are inside, at once where all are."""
        first, last = (
            max(0, math.floor(min(a for a, _ in spans))),
            min(self.width, math.ceil(max(b for _, b in spans))),
        )
        left, right = math.ceil(max(a for a, _ in spans)), math.floor(min(b for _, b in spans))
        if len(spans) < _FINE or left >= right:
            left = right = last
        for x in chain(range(first, min(left, last)), range(max(right, first), last)):
            inside = sum(max(0.0, min(b, x + 1) - max(a, x)) for a, b in spans) / _FINE
            self._touch(y, x, colour, alpha * inside)
        if max(0, left) < min(self.width, right):
            self._run(y, max(0, left), min(self.width, right), colour, alpha)

    def _run(self, y: int, left: int, right: int, colour: Colour, alpha: float) -> None:
        for channel, value in zip(self._rows[y], colour, strict=True):
            if alpha >= 1:
                channel[left:right] = bytes((value,)) * (right - left)
            else:
                channel[left:right] = channel[left:right].translate(_blend(value, alpha))

    def _touch(self, y: int, x: int, colour: Colour, alpha: float) -> None:
        for channel, value in zip(self._rows[y], colour, strict=True):
            channel[x] += round((value - channel[x]) * alpha)


def _at(paint: Paint, share: float) -> Colour:
    return mix(paint.top, paint.bottom, share) if isinstance(paint, Gradient) else paint


def _blend(value: int, alpha: float) -> bytes:
    """Return what each brightness becomes when ``value`` is laid over it."""
    return bytes(round(old + (value - old) * alpha) for old in range(256))


def _held(plane: Sequence[Sequence[int]]) -> Plane:
    return [[min(255, max(0, v)) for v in row] for row in plane]
