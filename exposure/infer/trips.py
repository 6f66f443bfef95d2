"""Trips: runs of located moments far from home that span a night, and what was posted during them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import NamedTuple

from exposure.infer.places import Spot, metres

FAR = 50_000.0
"""Metres from home."""
LIVE = timedelta(hours=12)
"""Posted within so long after it was taken counts as posted on the spot."""


class Moment(NamedTuple):
    """A located moment and when it was posted.

    Attributes:
        spot: Where and when (local).
        posted: When it was published, on the same clock, or None if unknown.
        number: The caller's own for it.
    """

    spot: Spot
    posted: datetime | None
    number: int


class Trip(NamedTuple):
    """A time away from home.

    Attributes:
        start: The first day seen away.
        end: The last one.
        live: The moments that were posted while still away.
        closed: Something nearer to home came after it.
    """

    start: date
    end: date
    live: tuple[Moment, ...]
    closed: bool


def trips(moments: Iterable[Moment], home: tuple[float, float]) -> Iterator[Trip]:
    """Yield trips from a home at (latitude, longitude), earliest first."""
    ordered = sorted(moments, key=lambda m: (m.spot, m.number))
    runs = [(away, list(run)) for away, run in groupby(ordered, key=lambda m: _far(m, home))]
    for i, (away, run) in enumerate(runs):
        start, end = run[0].spot.when, run[-1].spot.when
        if away and start.date() < end.date():
            closed = i + 1 < len(runs)
            yield Trip(start.date(), end.date(), tuple(_live(run, closed=closed)), closed)


def _far(moment: Moment, home: tuple[float, float]) -> bool:
    return metres(moment.spot[1:], home) > FAR


def _live(run: Sequence[Moment], *, closed: bool) -> Iterator[Moment]:
    """Yield what was posted soon after it was taken and, if the trip is over, before its last moment."""
    last = run[-1].spot.when
    for moment in run:
        taken, posted = moment.spot.when, moment.posted
        if posted and timedelta(0) <= posted - taken <= LIVE and (posted <= last or not closed):
            yield moment
