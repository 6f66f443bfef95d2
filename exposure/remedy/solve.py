"""The lists of a plan: what to do first, the shortest list for each question, and a quarter of an hour."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from exposure.model import Case, FixSet, Question, Recipe, Step
from exposure.model.case import exposure
from exposure.remedy.budget import Budget
from exposure.remedy.cheapest import cheapest
from exposure.remedy.engine import Engine, Fixes, as_set, bits
from exposure.remedy.greedy import WORK_ORDER, in_order, within
from exposure.remedy.within import best_within

QUARTER_HOUR = 15
_SHARE = 0.4
"""Of the thinking that is left, for one search; the last one may have the rest."""


class Solver:
    """Works out the lists of one case.

    Attributes:
        exposure: 0 to 100, before any fix.
        steps: Do these first.
    """

    def __init__(
        self,
        case: Case,
        recipes: Sequence[Recipe],
        total: int,
        last: Collection[int] = frozenset(),
        accounts: Collection[int] = frozenset(),
    ) -> None:
        """Work out the order; the other lists are made when asked for.

        Args:
            case: The what-if.
            recipes: All recipes.
            total: The points of all of them.
            last: Fixes, by index, that are taken only for what no others close: to close an account
                is quick and closes much, but most accounts are wanted.
            accounts: Fixes, by index, that are for one account.
        """
        self._ids = [name for name, _ in case.fixes]
        self._total = total
        self._engine = Engine(case, recipes)
        self.exposure = exposure(self._engine.quarters(0), total)
        self._usual = self._engine.every & ~as_set(last)
        self._accounts = as_set(accounts)
        self._budget = Budget()
        self._taken = list(self._in_order(_ranks(case)))
        self.steps = tuple(self._steps())

    def _in_order(self, ranks: Mapping[int, int]) -> Iterator[Fixes]:
        """Yield the usual fixes as long as they help, then those that close accounts."""
        done: Fixes = 0
        budget = self._budget.part(_SHARE)
        for able in (self._usual, self._engine.every):
            for fixes in in_order(self._engine, done, able, ranks, budget):
                done |= fixes
                yield fixes

    def _steps(self) -> list[Step]:
        steps, done = [], 0
        for fixes in self._taken:
            done |= fixes
            left = {self._engine.questions[i] for i in bits(self._engine.standing(done))}
            steps.append(
                Step(
                    fixes=self._names(fixes),
                    minutes=self._minutes(fixes),
                    exposure=exposure(self._engine.quarters(done), self._total),
                    standing=self._engine.standing(done).bit_count(),
                    questions=len(left),
                    left=tuple(q for q in Question if q in left),
                    through=self._through(done),
                )
            )
        return steps

    def _through(self, done: Fixes) -> tuple[str, ...]:
        """Return the fixes for one account each that would still take away some of what stands."""
        standing = self._engine.only(self._engine.standing(done))
        return self._names(as_set(standing.columns(done, self._usual & self._accounts & ~done)))

    def by_question(self) -> Mapping[Question, FixSet]:
        """Return the cheapest set for each question that is answered at likely or more."""
        questions = self._engine.questions
        standing = bits(self._engine.standing(0))
        return {
            q: self._closing(as_set(i for i in standing if questions[i] is q))
            for q in Question
            if any(questions[i] is q for i in standing)
        }

    def everything(self) -> FixSet:
        """Return the cheapest set that closes all at likely or more that can be closed."""
        return self._closing(self._engine.standing(0))

    def quarter_hour(self) -> FixSet:
        """Return the set that leaves the fewest points within 15 minutes."""
        usual = [fixes for fixes in self._taken if not fixes & ~self._usual]
        start = within(usual, self._engine, QUARTER_HOUR)
        best = best_within(self._engine, self._usual, QUARTER_HOUR, start, self._budget)
        return self._set(best.fixes, exact=best.exact, closes=not self._engine.standing(best.fixes))

    def _closing(self, scenarios: Fixes) -> FixSet:
        """Return the cheapest set after which, of these scenarios, only the ones that no fix closes stand."""
        stuck = scenarios & self._engine.standing(self._engine.every)
        engine = self._engine.only(scenarios & ~stuck)
        able = self._usual if not engine.standing(self._usual) else engine.every

        def stands(fixes: Fixes) -> bool:
            return bool(engine.standing(fixes))

        best = cheapest(stands, engine.columns(able=able), engine.minutes, self._budget.part(_SHARE))
        return self._set(best.fixes, exact=best.exact, closes=not stuck)

    def _set(self, fixes: Fixes, *, exact: bool, closes: bool) -> FixSet:
        return FixSet(fixes=self._names(fixes), minutes=self._minutes(fixes), exact=exact, closes=closes)

    def _names(self, fixes: Fixes) -> tuple[str, ...]:
        return tuple(self._ids[i] for i in bits(fixes))

    def _minutes(self, fixes: Fixes) -> int:
        return sum(self._engine.minutes[i] for i in bits(fixes))


def _ranks(case: Case) -> dict[int, int]:
    """Return each fix's place in the order of work: that of the first thing it closes."""
    place = {str(name): n for n, names in enumerate(WORK_ORDER) for name in names}
    ranks: dict[int, int] = {}
    for key, fact in case.facts.items():
        at = place.get(key.split(".")[0], len(WORK_ORDER))
        for i in {i for c in fact.classes for way in c.ways for i in way.closed_by}:
            ranks[i] = min(at, ranks.get(i, at))
    return ranks
