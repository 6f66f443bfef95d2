"""What each place is like: the six signs by which home is told from the place of the weekdays."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from exposure.infer.places import Place, Spot
from exposure.model import Level

NIGHT = frozenset({22, 23, 0, 1, 2, 3, 4})
OFFICE = frozenset(range(9, 17))
DAY_ENDS = 4
"""The hour at which a day ends: what happens at 3 belongs to the evening before."""
HOME = {"days": 0.5, "nights": 1.1, "office": -0.6, "reach": 2.0, "last": 0.9, "said": 1.5}
DAY_PLACE = {"days": 2.3, "office": 1.2, "weekend": -2.5}
SURE = 0.7
"""What makes a guess likely: its share among all places."""
AHEAD, APART = 2.6, 3.8
"""What makes a home likely, besides, and strong: how far its score is above the next place's.

Cross-validated by person on check-ins, with home's own taken out for half of the cases: at 3.8 and 5 days
1.5 of 100 people who never posted from home were told another place for it, and what was said was the
right area for 97 of 100. At a share of 0.9, the rule before, it was 6.2 and 92 of 100. At 2.6, 10 of
100 who never posted from home are told another place at likely or more, by the share alone 20 of 100;
what is said of those who did is the right area for 92 of 100 instead of 89. Further signs (nights,
hours, shares of days, a logistic fit or trees over 14 of them) told the two apart no better.
"""
STAY = 21
"""Days: all of a place's days within so few are a holiday or a visit, if the record is longer."""
RECORD = 84
"""Days: a record that is long enough to tell a stay from a home."""


@dataclass(slots=True)
class Signs:
    """What was seen at a place.

    Attributes:
        days: Distinct days, as ordinals.
        nights: Of these, the ones with something between 22 and 5.
        office: Working days with something between 9 and 17.
        weekend: Saturdays and Sundays.
        reach: Distinct pairs of a three-hour block and working day or weekend, at most 16.
        last: How often it was the last place of the day.
        said: The days on which words beside it called it home.
    """

    days: set[int] = field(default_factory=set)
    nights: set[int] = field(default_factory=set)
    office: set[int] = field(default_factory=set)
    weekend: set[int] = field(default_factory=set)
    reach: set[tuple[int, bool]] = field(default_factory=set)
    last: int = 0
    said: set[int] = field(default_factory=set)

    def score(self, weights: Mapping[str, float]) -> float:
        """Return the weighted sum of the logarithms of 1 + each count."""
        return sum(weight * math.log1p(self._count(name)) for name, weight in weights.items())

    def _count(self, name: str) -> int:
        return self.last if name == "last" else len(getattr(self, name))


@dataclass(frozen=True, slots=True)
class Guess:
    """The best place for something.

    Attributes:
        index: Which place.
        share: Its softmax share among all places, 0 to 1.
        level: What the share, the distance to the next place and the days allow.
        above: How far its score is above the next place's, or above 0 without one.
    """

    index: int
    share: float
    level: Level
    above: float


def day_of(spot: Spot) -> int:
    """Return the ordinal of the day a spot belongs to; a day ends at 04:00."""
    return spot.when.toordinal() - (spot.when.hour < DAY_ENDS)


def signs(spots: Sequence[Spot], places: Sequence[Place], said: Collection[int] = frozenset()) -> list[Signs]:
    """Return each place's signs. The order of ``spots`` does not matter.

    Args:
        spots: Where somebody was.
        places: Their places.
        said: Indices of the spots whose own words call the place home.
    """
    found = []
    last: dict[int, tuple[Spot, int]] = {}
    for index, place in enumerate(places):
        here = [spots[i] for i in place.members]
        days = [day_of(spot) for spot in here]
        found.append(_seen(here, days))
        found[-1].said = {day for i, day in zip(place.members, days, strict=True) if i in said}
        for spot, day in zip(here, days, strict=True):
            before = last.get(day)
            if before is None or before < (spot, index):
                last[day] = spot, index
    for _, index in last.values():
        found[index].last += 1
    return found


def _seen(spots: Sequence[Spot], days: Sequence[int]) -> Signs:
    seen = Signs()
    for spot, day in zip(spots, days, strict=True):
        hour = spot.when.hour
        weekend = (day + 6) % 7 >= 5
        seen.days.add(day)
        seen.reach.add((hour // 3, weekend))
        if hour in NIGHT:
            seen.nights.add(day)
        if weekend:
            seen.weekend.add(day)
        elif hour in OFFICE:
            seen.office.add(day)
    return seen


def guess_home(found: Sequence[Signs]) -> Guess | None:
    """Return the place that looks most like home, or None without any place."""
    guess = _best(found, HOME, without=frozenset())
    if not guess:
        return None
    best = found[guess.index]
    if (guess.above < AHEAD and not best.said) or _stay(found, best):
        return replace(guess, level=min(guess.level, Level.HINT))
    return guess


def guess_day(found: Sequence[Signs], home: int) -> Guess | None:
    """Return the place that looks most like where the weekdays go, home left out."""
    return _best(found, DAY_PLACE, without=frozenset({home}))


def _best(found: Sequence[Signs], weights: Mapping[str, float], without: frozenset[int]) -> Guess | None:
    scores = {i: s.score(weights) for i, s in enumerate(found) if i not in without}
    if not scores:
        return None
    best = max(scores, key=lambda i: (scores[i], -i))
    share = 1 / sum(math.exp(s - scores[best]) for s in scores.values())
    above = scores[best] - max((s for i, s in scores.items() if i != best), default=0.0)
    return Guess(best, share, level_of(share, above, len(found[best].days)), above)


def level_of(share: float, above: float, days: int) -> Level:
    """Return the level that a guess can carry.

    Args:
        share: Of all places, 0 to 1.
        above: How far its score is above the next best place's, or above 0 if there is none.
        days: Distinct days there.
    """
    if above >= APART and days >= 5:
        return Level.STRONG
    if share >= SURE and days >= 3:
        return Level.LIKELY
    return Level.HINT


def _stay(found: Sequence[Signs], place: Signs) -> bool:
    """Whether a place was seen in three weeks at most, of a record of three months or more."""
    every = set().union(*(s.days for s in found))
    return max(every) - min(every) >= RECORD and max(place.days) - min(place.days) <= STAY
