"""Pictures of numbers, as SVG made in Python: classes for colour, real text, no script."""

from collections.abc import Mapping

from markupsafe import Markup

from exposure.render.tongue import _, weekday

STEPS = 5
_CELL, _GAP, _LEFT, _TOP = 22, 2, 42, 22


def bar(value: int, top: int) -> Markup:
    """Return a bar of ``value`` on a scale up to ``top``."""
    width = max(2, round(200 * value / max(top, 1)))
    return Markup(
        '<svg class="bar" viewBox="0 0 200 12" aria-hidden="true" preserveAspectRatio="none">'
        '<rect class="track" width="200" height="12" rx="3"/>'
        '<rect class="fill" width="{}" height="12" rx="3"/></svg>'
    ).format(width)


def pips(left: int, total: int) -> Markup:
    """Return how many of ``total`` are left, as a row of dots: full ones are left."""
    lit, ring = "m12 0h0" * left, "m12 0h0" * (total - left)
    return Markup(
        '<svg class="pips" viewBox="0 0 {w} 12" aria-hidden="true"><path d="M-6 6{lit}"/>'
        '<path class="o" d="M{at} 6{ring}"/></svg>'
    ).format(w=12 * total, lit=lit, at=12 * left - 6, ring=ring)


def shade(count: int, top: int) -> int:
    """Return one of the ``STEPS`` shades above none for a count."""
    return 0 if count <= 0 else min(STEPS, 1 + (count * STEPS - 1) // max(top, 1))


def week_chart(grid: Mapping[tuple[int, int], int]) -> Markup:
    """Return the week by hours: seven rows, twenty-four columns.

    Args:
        grid: How many items by weekday (0 is Monday) and hour.
    """
    top = max(grid.values(), default=1)
    step = _CELL + _GAP
    wide, high = _LEFT + 24 * step, _TOP + 7 * step
    parts = [
        Markup('<svg class="week" viewBox="0 0 {} {}" role="img"><title>{}</title>').format(
            wide, high, _("Your week by hours: the stronger the colour, the more")
        )
    ]
    parts += [
        Markup('<text x="{}" y="14">{}</text>').format(_LEFT + hour * step, hour) for hour in range(0, 24, 3)
    ]
    cells: dict[int, list[str]] = {}
    for day in range(7):
        y = _TOP + day * step
        parts.append(Markup('<text x="0" y="{}">{}</text>').format(y + 16, weekday(day)[:3]))
        for hour in range(24):
            cell = f"M{_LEFT + hour * step} {y}h{_CELL}v{_CELL}h-{_CELL}z"
            cells.setdefault(shade(grid.get((day, hour), 0), top), []).append(cell)
    parts += [
        Markup('<path class="s{}" d="{}"/>').format(level, "".join(cells[level])) for level in sorted(cells)
    ]
    return Markup("").join(parts) + Markup("</svg>")
