"""A case made quick to ask: sets of fixes are whole numbers with a bit for each, answers are kept.

It says the same as the functions of ``model.case``, which a test compares it with. What is kept is
each fact's level after the fixes that concern it, and what stands for each combination of levels:
there are few of those, however many fixes there are.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from exposure.model import AllOf, Case, Level, Needs, Question, Recipe
from exposure.model.case import CaseFact
from exposure.model.scenario import facts_of

Fixes = int
"""A set of fixes: bit ``i`` stands for the fix with index ``i``."""
_Formula = Callable[[tuple[int, ...]], int]


def bits(fixes: Fixes) -> list[int]:
    """Return the indices in a set, ascending."""
    found = []
    while fixes:
        lowest = fixes & -fixes
        found.append(lowest.bit_length() - 1)
        fixes ^= lowest
    return found


def as_set(indices: Iterable[int]) -> Fixes:
    """Return the set of these indices."""
    return sum(1 << i for i in set(indices))


class _Left(NamedTuple):
    """What is left of the scenarios at some levels of the facts."""

    levels: tuple[int, ...]
    quarters: int
    standing: Fixes


class Engine:
    """Answers what still stands after a set of fixes.

    Attributes:
        minutes: Of each fix, by index.
        every: All fixes.
        slugs: The scenarios, in the order of the case.
        questions: Each scenario's question.
    """

    def __init__(self, case: Case, recipes: Iterable[Recipe]) -> None:
        """Turn the case into numbers."""
        by_slug: Mapping[str, Recipe] = {r.slug: r for r in recipes}
        self.minutes = [minutes for _, minutes in case.fixes]
        self.every: Fixes = (1 << len(case.fixes)) - 1
        self.slugs = tuple(case.scenarios)
        self.questions: tuple[Question, ...] = tuple(by_slug[slug].question for slug in self.slugs)
        self._known = {key: _Fact(fact) for key, fact in case.facts.items()}
        self._score({slug: (s.points, s.needs) for slug, s in case.scenarios.items()})

    def _score(self, scenarios: Mapping[str, tuple[int, Needs]]) -> None:
        """Answer for these scenarios, and look at the facts that they need only."""
        self._scenarios = scenarios
        needed = set().union(*(facts_of(needs) for _, needs in scenarios.values()))
        keys = [key for key in self._known if key in needed]
        self._facts = [self._known[key] for key in keys]
        index = {key: i for i, key in enumerate(keys)}
        self._points = [points for points, _ in scenarios.values()]
        self._formulas = [_formula(needs, index) for _, needs in scenarios.values()]
        self._left: dict[tuple[int, ...], _Left] = {}

    def only(self, scenarios: Fixes) -> "Engine":
        """Return an engine for some of the scenarios, which keep their order."""
        part = object.__new__(Engine)
        part.minutes, part.every, part._known = self.minutes, self.every, self._known
        kept = bits(scenarios)
        part.slugs = tuple(self.slugs[i] for i in kept)
        part.questions = tuple(self.questions[i] for i in kept)
        part._score({slug: self._scenarios[slug] for slug in part.slugs})
        return part

    def _after(self, done: Fixes) -> _Left:
        facts = []
        for fact in self._facts:
            level = fact.known.get(done & fact.fixes)
            facts.append(fact.level(done) if level is None else level)
        at = tuple(facts)
        return self._left.get(at) or self._work_out(at)

    def _work_out(self, facts: tuple[int, ...]) -> _Left:
        levels = tuple(formula(facts) for formula in self._formulas)
        quarters = sum(p * _QUARTERS[level] for p, level in zip(self._points, levels, strict=True))
        standing = as_set(i for i, level in enumerate(levels) if level >= Level.LIKELY)
        self._left[facts] = left = _Left(levels, quarters, standing)
        return left

    def levels(self, done: Fixes) -> tuple[int, ...]:
        """Return each scenario's level after the fixes ``done``."""
        return self._after(done).levels

    def quarters(self, done: Fixes) -> int:
        """Return the points that stand after ``done``, in quarters of a point."""
        return self._after(done).quarters

    def standing(self, done: Fixes) -> Fixes:
        """Return the set of scenarios that stand at likely or more after ``done``."""
        return self._after(done).standing

    def columns(self, done: Fixes = 0, able: Fixes | None = None) -> dict[int, int]:
        """Return what each of the fixes ``able`` would still close after ``done``.

        It is a set with a bit for each way of each class of a fact that a scenario needs; a fix that
        closes nothing is left out.
        """
        able = self.every if able is None else able
        found: dict[int, int] = {}
        way = 1
        for fact in self._facts:
            for closers in fact.open(done):
                for i in bits(closers & able):
                    found[i] = found.get(i, 0) | way
                way <<= 1
        return dict(sorted(found.items()))


_QUARTERS = tuple(level.quarters for level in Level)


class _Fact:
    """A fact in numbers; remembers the levels it has worked out.

    Attributes:
        fixes: The ones that take away something of it.
        known: Its level after some of them.
    """

    def __init__(self, fact: CaseFact) -> None:
        self._classes = [
            (c.count, [(int(w.cap), as_set(w.closed_by)) for w in sorted(c.ways, key=lambda w: -w.cap)])
            for c in fact.classes
        ]
        self._steps = [(needed, int(level)) for needed, level in fact.steps]
        self.known: dict[Fixes, int] = {}
        self.fixes: Fixes = 0
        for _, ways in self._classes:
            for _, closers in ways:
                self.fixes |= closers

    def level(self, done: Fixes) -> int:
        done &= self.fixes
        total = cap = 0
        for count, ways in self._classes:
            for most, closers in ways:
                if not closers & done:
                    total += count
                    cap = max(cap, most)
                    break
        step = max((level for needed, level in self._steps if total >= needed), default=0)
        self.known[done] = level = min(step, cap)
        return level

    def open(self, done: Fixes) -> list[Fixes]:
        """Return what closes each of the ways that still live."""
        return [closers for _, ways in self._classes for _, closers in ways if not closers & done]


def _formula(needs: Needs, keys: Mapping[str, int]) -> _Formula:
    """Return a function of the facts' levels."""
    if isinstance(needs, str):
        if needs not in keys:
            return lambda _: 0
        index = keys[needs]
        return lambda levels: levels[index]
    parts = [_formula(part, keys) for part in needs.parts]
    if isinstance(needs, AllOf):
        return lambda levels: min((part(levels) for part in parts), default=0)
    return lambda levels: max((part(levels) for part in parts), default=0)
