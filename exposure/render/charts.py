"""Pictures of numbers, as SVG made in Python: classes for colour, real text, no script."""

from collections.abc import Mapping, Sequence
from math import cos, pi, sin, sqrt

from markupsafe import Markup

from exposure.render.rhythm import Gap, Span
from exposure.render.tongue import _, weekday

STEPS = 5
_CELL, _STEP, _LEFT, _TOP = 22, 24, 84, 22
_WIDE, _HIGH, _SLOTS = 640, 120, 16
"""Size of the strip of the years, and for how many spans it has room at least."""


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


def week_chart(grid: Mapping[tuple[int, int], int], quiet: Sequence[Gap] = ()) -> Markup:
    """Return the week by hours: seven rows, twenty-four columns, the quiet hours with a line around them.

    Args:
        grid: How many items by weekday (0 is Monday) and hour.
        quiet: Hours that are named in words beside it.
    """
    top = max(grid.values(), default=1)
    middle = _TOP + _CELL // 2
    parts = [
        Markup('<svg class="week" viewBox="0 0 {} {}" role="img"><title>{}</title>').format(
            _LEFT + 24 * _STEP, _TOP + 7 * _STEP, _("Your week by hours: the stronger the colour, the more")
        )
    ]
    parts += [
        Markup('<text x="{}" y="14">{}</text>').format(_LEFT + hour * _STEP, hour) for hour in range(0, 24, 3)
    ]
    cells: dict[int, str] = {0: ""}
    for day in range(7):
        y = middle + day * _STEP
        parts.append(Markup('<text x="0" y="{}">{}</text>').format(y + 5, weekday(day)))
        cells[0] += f"M{_LEFT} {y}h{24 * _STEP}"
        for hour in range(24):
            level = shade(grid.get((day, hour), 0), top)
            if level:
                cells[level] = cells.get(level, "") + f"M{_LEFT + hour * _STEP} {y}h{_CELL}"
    parts += [Markup('<path class="s{}" d="{}"/>').format(level, cells[level]) for level in sorted(cells)]
    parts += [_outline(gap) for gap in quiet]
    return Markup("").join(parts) + Markup("</svg>")


def _outline(gap: Gap) -> Markup:
    """Return a line around quiet hours; around both ends where they run over midnight."""
    high = len(gap.days) * _STEP
    until = gap.start + gap.length
    pieces = [(gap.start, min(24, until))] + ([(0, until - 24)] if until > 24 else [])
    data = "".join(
        f"M{_LEFT + begin * _STEP - 1} {_TOP - 1}h{(end - begin) * _STEP}v{high}h-{(end - begin) * _STEP}z"
        for begin, end in pieces
    )
    return Markup('<path class="quiet" d="{}"/>').format(data)


def years_chart(found: Sequence[Span]) -> Markup:
    """Return what is dated by month, or by longer spans: posts from the line up, photos on top of them.

    Args:
        found: At least one span.
    """
    top = max(span.posts + span.photos for span in found)
    step, floor = _WIDE / max(_SLOTS, len(found)), _HIGH - 22
    bars = {"posts": "", "photos": ""}
    years: dict[int, float] = {}
    for n, span in enumerate(found):
        x, low = n * step + 1, float(floor)
        years.setdefault(span.first.year, x)
        for name, count in (("posts", span.posts), ("photos", span.photos)):
            high = count * (floor - 8) / top
            bars[name] += (
                f"M{x:.0f} {low:.0f}h{max(1, step - 2):.0f}V{low - high:.0f}H{x:.0f}z" if count else ""
            )
            low -= high
    labels = [
        Markup('<text x="{:.0f}" y="{}">{}</text>').format(x, _HIGH - 5, year) for year, x in years.items()
    ]
    return Markup(
        '<svg class="years" viewBox="0 0 {} {}" role="img"><title>{}</title><path class="axis" d="M0 {}H{}"/>'
        '<path class="posts" d="{}"/><path class="photos" d="{}"/>{}</svg>'
    ).format(
        _WIDE,
        _HIGH,
        _("What is dated, over the years"),
        floor + 0.5,
        _WIDE,
        bars["posts"],
        bars["photos"],
        Markup("").join(labels),
    )


def ring_chart(days: Sequence[int]) -> Markup:
    """Return people around the one they are close to: the more days, the nearer and the larger.

    Args:
        days: Of each person, most first; at most ten. They are called A, B, C.
    """
    top, half = max(days, default=1), 150
    lines, people = "", Markup("")
    for n, count in enumerate(days):
        angle = 2 * pi * n / len(days) - pi / 5
        far = 62 + 62 * (1 - sqrt(count / top))
        x, y, radius = far * cos(angle), far * sin(angle), 13 + 9 * sqrt(count / top)
        lines += f"M0 0L{x:.0f} {y:.0f}"
        people += Markup('<circle class="someone" cx="{:.0f}" cy="{:.0f}" r="{:.0f}"/>').format(x, y, radius)
        people += Markup('<text x="{:.0f}" y="{:.0f}">{}</text>').format(x, y + 5, "ABCDEFGHIJ"[n])
    return Markup(
        '<svg class="people-ring" viewBox="-{half} -{half} {all} {all}" role="img"><title>{title}</title>'
        '<path d="{lines}"/>{people}<circle class="you" r="26"/><text class="me" y="5">{you}</text></svg>'
    ).format(
        half=half,
        all=2 * half,
        title=_("You in the middle: the nearer somebody is, the more often they come up"),
        lines=lines,
        people=people,
        you=_("you"),
    )
