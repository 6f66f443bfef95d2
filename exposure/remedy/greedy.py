"""What to do first: the largest fall in points a minute, then the next."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations

from exposure.model import FactName
from exposure.remedy.budget import Budget, SpentError
from exposure.remedy.cheapest import left_out, useful
from exposure.remedy.engine import Engine, Fixes, as_set, bits

F = FactName
WORK_ORDER: Sequence[Sequence[FactName]] = (
    (F.PLAN, F.AWAY),
    (F.HERE_NOW, F.KEPT_PRIVATE),
    (F.HOME, F.ADDRESS, F.TOWN, F.HOUSE_FRONT, F.GOODS),
    (F.CONTACT, F.OPEN_DOOR, F.CODE),
    (F.DAY_PLACE, F.AGE),
    (F.HABIT, F.WAY, F.SLEEP, F.ZONE),
    (F.PEOPLE, F.FAMILY),
    (F.ACCOUNTS, F.NAME, F.BIRTHDATE, F.PICTURE),
    (F.ANSWERS, F.QUESTIONS_ON),
    (F.INTERESTS, F.WISH, F.HARD_TIME),
)
"""Ties are broken by what is closed: what is still to come first, what can be talked about last."""
TOGETHER = 3
"""How many fixes are tried together where no single one helps."""


def in_order(
    engine: Engine, done: Fixes, able: Fixes, ranks: Mapping[int, int], budget: Budget
) -> Iterator[Fixes]:
    """Yield the sets to take one after the other: single fixes, or two or three that only work together.

    Args:
        engine: What the fixes do.
        done: What is taken already.
        able: What may be taken.
        ranks: Each fix's place in the order of work, for ties.
        budget: How much to think about pairs and triples.
    """
    while engine.quarters(done):
        try:
            best = _best(engine, done, able, ranks, budget)
        except SpentError:
            return
        if not best:
            return
        yield best
        done |= best


def _best(engine: Engine, done: Fixes, able: Fixes, ranks: Mapping[int, int], budget: Budget) -> Fixes:
    """Return the set with the largest fall in points a minute; empty if none helps."""
    tried = useful(engine.columns(done, able), engine.minutes)
    before = engine.quarters(done)
    for size in range(1, TOGETHER + 1):
        best: tuple[float, int, int, tuple[int, ...]] | None = None
        for fixes in _tried_together(engine, done, tried, size, budget):
            budget.spend()
            fall = before - engine.quarters(done | fixes)
            if fall:
                chosen = tuple(bits(fixes))
                minutes = sum(engine.minutes[i] for i in chosen)
                rank = (-fall / max(minutes, 1), min(ranks.get(i, 99) for i in chosen), -fall, chosen)
                best = rank if best is None else min(best, rank)
        if best:
            return as_set(best[3])
    return 0


def _tried_together(
    engine: Engine, done: Fixes, tried: Sequence[int], size: int, budget: Budget
) -> Collection[Fixes]:
    """Return the sets of so many fixes that may help where no smaller set does.

    Such a set lowers some scenario, and so does none of its parts: all of it concerns that scenario.
    """
    if size == 1:
        return [1 << i for i in tried]
    found: set[Fixes] = set()
    for number, level in enumerate(engine.levels(done)):
        if level:
            one = engine.only(1 << number)
            concerned = list(one.columns(done, as_set(tried)))
            found.update(_lowering(one, done, concerned, size, budget))
    return found


def _lowering(one: Engine, done: Fixes, able: Sequence[int], size: int, budget: Budget) -> Iterator[Fixes]:
    """Yield every set of so many fixes that may lower a scenario, and some that do not.

    A set that lowers it has one of each of the fixes without which it keeps its level even if all
    others are taken; where there are more of those than fixes wanted, none does.
    """
    before = one.quarters(done)

    def stands(fixes: Fixes) -> bool:
        return one.quarters(done | fixes) == before

    if not stands(as_set(able)):
        for fixes in _meeting(left_out(stands, 0, able, budget), able, size, 0):
            budget.spend()
            yield fixes


def _meeting(sets: Sequence[Fixes], able: Sequence[int], size: int, chosen: Fixes) -> Iterator[Fixes]:
    """Yield ``chosen`` with so many more fixes that meet each of some disjoint sets; some more than once."""
    if len(sets) > size:
        return
    if not sets:
        yield from (chosen | as_set(more) for more in combinations(able, size))
        return
    for i in bits(sets[0]):
        yield from _meeting(sets[1:], able, size - 1, chosen | 1 << i)


def within(steps: Sequence[Fixes], engine: Engine, minutes: int) -> Fixes:
    """Return the first steps that fit into the time, leaving out the ones that do not."""
    taken: Fixes = 0
    for step in steps:
        cost = sum(engine.minutes[i] for i in bits(step))
        if cost <= minutes:
            taken, minutes = taken | step, minutes - cost
    return taken
