"""The what-if: everything needed to tell what still stands after some fixes, and nothing else.

The page of the report carries the same data and a twin of these functions in JavaScript; a test
compares them on random cases. It holds no evidence, no value and no place.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from exposure.model.level import Level, Steps, reached
from exposure.model.scenario import AnyOf, Needs


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a unit of evidence can be seen.

    Attributes:
        cap: The highest level it can carry.
        closed_by: Indices of the fixes of which any one takes it away.
    """

    cap: Level
    closed_by: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class EvidenceClass:
    """Units of a fact that share the ways in which they can be seen.

    Attributes:
        count: How many distinct units.
        ways: At least one. A unit is gone when every way is closed.
    """

    count: int
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class CaseFact:
    """A fact as the what-if counts it."""

    classes: tuple[EvidenceClass, ...]
    steps: Steps


@dataclass(frozen=True, slots=True)
class CaseScenario:
    """A scenario as the what-if scores it; ``needs`` names facts by their keys."""

    points: int
    needs: Needs


@dataclass(frozen=True, slots=True)
class Case:
    """A person's facts and scenarios as functions of the fixes taken.

    Attributes:
        fixes: Identifier and minutes of each fix instance; its place is its index.
        facts: By fact key.
        scenarios: By slug.
    """

    fixes: tuple[tuple[str, int], ...]
    facts: Mapping[str, CaseFact]
    scenarios: Mapping[str, CaseScenario]


def fact_level(fact: CaseFact, done: Collection[int]) -> Level:
    """Return a fact's level when the fixes ``done`` are taken."""
    count, cap = 0, Level.NONE
    for evidence in fact.classes:
        alive = [w.cap for w in evidence.ways if not any(i in done for i in w.closed_by)]
        if alive:
            count += evidence.count
            cap = max(cap, *alive)
    return min(reached(count, fact.steps), cap)


def needs_level(needs: Needs, levels: Mapping[str, Level]) -> Level:
    """Return a formula's level: *all* is its weakest part, *any* its strongest."""
    if isinstance(needs, str):
        return levels.get(needs, Level.NONE)
    parts = (needs_level(part, levels) for part in needs.parts)
    return max(parts, default=Level.NONE) if isinstance(needs, AnyOf) else min(parts, default=Level.NONE)


def scenario_levels(case: Case, done: Collection[int]) -> dict[str, Level]:
    """Return every scenario's level when the fixes ``done`` are taken, by slug."""
    levels = {key: fact_level(fact, done) for key, fact in case.facts.items()}
    return {slug: needs_level(s.needs, levels) for slug, s in case.scenarios.items()}


def quarter_points(case: Case, done: Collection[int]) -> int:
    """Return the points that still stand, in quarters of a point (whole numbers compare exactly)."""
    levels = scenario_levels(case, done)
    return sum(case.scenarios[slug].points * level.quarters for slug, level in levels.items())


def exposure(quarters: int, total_points: int) -> int:
    """Return points as a rounded share of all that can be had, 0 to 100; halves round up."""
    return (2 * 100 * quarters + 4 * total_points) // (2 * 4 * total_points)


def to_page(case: Case) -> dict[str, Any]:
    """Return the case in the page's data contract.

    ``{"fixes": [[id, minutes]], "facts": {key: [[[count, cap, [fix...]]...], [[needed, level]...]]},
    "scenarios": {slug: [points, needs]}}``. A class with further ways lists them after the third
    entry, each as ``[cap, [fix...]]``. A formula is a name or ``["any"|"all", part...]``.
    """

    def formula(needs: Needs) -> Any:
        if isinstance(needs, str):
            return needs
        return ["any" if isinstance(needs, AnyOf) else "all", *(formula(p) for p in needs.parts)]

    def units(c: EvidenceClass) -> list[Any]:
        first, *more = c.ways
        return [
            c.count,
            int(first.cap),
            list(first.closed_by),
            *([int(w.cap), list(w.closed_by)] for w in more),
        ]

    return {
        "fixes": [list(f) for f in case.fixes],
        "facts": {
            k: [[units(c) for c in f.classes], [[n, int(lv)] for n, lv in f.steps]]
            for k, f in case.facts.items()
        },
        "scenarios": {slug: [s.points, formula(s.needs)] for slug, s in case.scenarios.items()},
    }
