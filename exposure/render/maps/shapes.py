"""Lines and rings on a plane: cut to a box, made simpler, written as an SVG path."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

Point = tuple[float, float]
Line = list[Point]


class Box(NamedTuple):
    """A box with its sides along the axes."""

    left: float
    low: float
    right: float
    high: float

    def meets(self, other: "Box") -> bool:
        """Whether the two have anything in common."""
        apart = self.left > other.right or self.right < other.left or self.low > other.high
        return not (apart or self.high < other.low)


def box_of(line: Iterable[Point]) -> Box:
    """Return the box around points, of which there is at least one."""
    xs, ys = zip(*line, strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))


def clipped(ring: Sequence[Point], box: Box) -> Line:
    """Return a ring cut to a box (Sutherland and Hodgman, 1974); empty if nothing is inside."""
    out = list(ring)
    sides: tuple[tuple[int, float, int], ...] = (
        (0, box.left, 1), (0, box.right, -1), (1, box.low, 1), (1, box.high, -1),
    )  # fmt: skip
    for axis, limit, sign in sides:
        inside: Callable[[Point], bool] = lambda p, a=axis, at=limit, s=sign: s * (p[a] - at) >= 0  # type: ignore[misc]  # noqa: E731
        before, out = out, []
        for at, point in enumerate(before):
            last = before[at - 1]
            if inside(point) != inside(last):
                out.append(_crossing(last, point, axis, limit))
            if inside(point):
                out.append(point)
    return out


def _crossing(a: Point, b: Point, axis: int, limit: float) -> Point:
    share = (limit - a[axis]) / (b[axis] - a[axis])
    return a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])


def pieces(line: Sequence[Point], box: Box) -> list[Line]:
    """Return the pieces of an open line that lie in a box, with one point beyond its edge at each end."""
    out: list[Line] = []
    going = False
    for a, b in pairwise(line):
        if box_of((a, b)).meets(box):
            if not going:
                out.append([a])
            out[-1].append(b)
            going = True
        else:
            going = False
    return out


def simplified(line: Sequence[Point], step: float) -> Line:
    """Return a line that is nowhere more than ``step`` away (Douglas and Peucker, 1973)."""
    if len(line) < 3:
        return list(line)
    keep = {0, len(line) - 1}
    stack = [(0, len(line) - 1)]
    while stack:
        first, last = stack.pop()
        far, at = step * step, 0
        for n in range(first + 1, last):
            apart = _apart(line[n], line[first], line[last])
            if apart > far:
                far, at = apart, n
        if at:
            keep.add(at)
            stack += [(first, at), (at, last)]
    return [line[n] for n in sorted(keep)]


def _apart(p: Point, a: Point, b: Point) -> float:
    """Return the square of the distance of a point from a piece of line."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    share = 0.0 if not length else max(0.0, min(1.0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length))
    return (p[0] - a[0] - share * dx) ** 2 + (p[1] - a[1] - share * dy) ** 2


def path(lines: Iterable[Sequence[Point]], *, closed: bool) -> str:
    """Return lines as the data of an SVG path in whole units, each step relative to the last."""
    out = []
    for line in lines:
        whole = [(round(x), round(y)) for x, y in line]
        (x, y), *rest = whole
        part, last = f"M{x} {y}", ""
        for nx, ny in rest:
            if (nx, ny) != (x, y):
                step = f"{nx - x}{'' if ny < y else ' '}{ny - y}"
                part += ("l" if not last else "" if step.startswith("-") else " ") + step
                last, x, y = step, nx, ny
        if last:
            out.append(part + ("z" if closed else ""))
    return "".join(out)
