"""A case made quick to ask: sets of fixes are whole numbers with a bit for each, answers are kept.

It says the same as the functions of ``model.case``, which a test compares it with.
"""

from collections.abc import Callable, Iterable, Mapping

from exposure.model import AllOf, Case, Level, Needs, Question, Recipe
from exposure.model.case import CaseFact
from exposure.model.scenario import facts_of

Fixes = int
"""A set of fixes: bit ``i`` stands for the fix with index ``i``."""
_Formula = Callable[[list[int]], int]


def bits(fixes: Fixes) -> list[int]:
    """Return the indices in a set, ascending."""
    return [i for i in range(fixes.bit_length()) if fixes >> i & 1]


def as_set(indices: Iterable[int]) -> Fixes:
    """Return the set of these indices."""
    return sum(1 << i for i in set(indices))


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
        keys = {key: i for i, key in enumerate(case.facts)}
        self._facts = [_Fact(fact) for fact in case.facts.values()]
        self._points = [s.points for s in case.scenarios.values()]
        self._formulas = [_formula(s.needs, keys) for s in case.scenarios.values()]
        self._needed = [
            frozenset(keys[k] for k in facts_of(s.needs) if k in keys) for s in case.scenarios.values()
        ]
        self._levels: dict[Fixes, tuple[int, ...]] = {}

    def levels(self, done: Fixes) -> tuple[int, ...]:
        """Return each scenario's level after the fixes ``done``."""
        known = self._levels.get(done)
        if known is None:
            facts = [fact.level(done) for fact in self._facts]
            known = tuple(formula(facts) for formula in self._formulas)
            self._levels[done] = known
        return known

    def quarters(self, done: Fixes) -> int:
        """Return the points that stand after ``done``, in quarters of a point."""
        share = _QUARTERS
        return sum(p * share[level] for p, level in zip(self._points, self.levels(done), strict=True))

    def standing(self, done: Fixes) -> Fixes:
        """Return the set of scenarios that stand at likely or more after ``done``."""
        return as_set(i for i, level in enumerate(self.levels(done)) if level >= Level.LIKELY)

    def rests_on(self, scenarios: Fixes) -> frozenset[int]:
        """Return the facts, by index, that some scenarios may rest on."""
        return frozenset().union(*(self._needed[i] for i in bits(scenarios)))

    def columns(
        self, done: Fixes = 0, able: Fixes | None = None
    ) -> dict[int, frozenset[tuple[int, int, int]]]:
        """Return what each of the fixes ``able`` would still close after ``done``: fact, class and way."""
        able = self.every if able is None else able
        found: dict[int, set[tuple[int, int, int]]] = {}
        for number, fact in enumerate(self._facts):
            for at in fact.open(done):
                for i in bits(fact.closers(at) & able):
                    found.setdefault(i, set()).add((number, *at))
        return {i: frozenset(closed) for i, closed in sorted(found.items())}


_QUARTERS = tuple(level.quarters for level in Level)


class _Fact:
    """A fact in numbers; remembers the levels it has worked out."""

    def __init__(self, fact: CaseFact) -> None:
        self._classes = [
            (c.count, [(int(w.cap), as_set(w.closed_by)) for w in sorted(c.ways, key=lambda w: -w.cap)])
            for c in fact.classes
        ]
        self._steps = [(needed, int(level)) for needed, level in fact.steps]
        self._known: dict[Fixes, int] = {}
        self.fixes: Fixes = 0
        for _, ways in self._classes:
            for _, closers in ways:
                self.fixes |= closers

    def level(self, done: Fixes) -> int:
        done &= self.fixes
        known = self._known.get(done)
        if known is None:
            known = self._known[done] = self._count(done)
        return known

    def _count(self, done: Fixes) -> int:
        total = cap = 0
        for count, ways in self._classes:
            for most, closers in ways:
                if not closers & done:
                    total += count
                    cap = max(cap, most)
                    break
        step = max((level for needed, level in self._steps if total >= needed), default=0)
        return min(step, cap)

    def open(self, done: Fixes) -> list[tuple[int, int]]:
        """Return class and way of everything that still lives."""
        return [
            (c, w)
            for c, (_, ways) in enumerate(self._classes)
            for w, (_, closers) in enumerate(ways)
            if not closers & done
        ]

    def closers(self, at: tuple[int, int]) -> Fixes:
        return self._classes[at[0]][1][at[1]][1]


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
