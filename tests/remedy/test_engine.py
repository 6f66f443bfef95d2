"""The engine equals an item-by-item recount, and its sets equal trying everything."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure.assess import RECIPES, assess
from exposure.model import Case, Level, Question, Recipe
from exposure.model.case import quarter_points, scenario_levels
from exposure.remedy import plan
from exposure.remedy.budget import Budget
from exposure.remedy.cheapest import cheapest
from exposure.remedy.engine import Engine, as_set, bits
from exposure.remedy.hitting import cheapest_hitting
from exposure.remedy.solve import Solver
from tests.cases import random_case, random_facts
from tests.people import NOW
from tests.remedy import recount

seeds = st.integers(0, 10**6)
few = settings(max_examples=60, deadline=None)


def recipes_of(case: Case) -> tuple[Recipe, ...]:
    questions = list(Question)
    return tuple(
        Recipe(
            slug=slug,
            title=slug,
            question=questions[n % len(questions)],
            points=s.points,
            needs=s.needs,
            at_risk="",
            why="",
        )
        for n, (slug, s) in enumerate(case.scenarios.items())
    )


def plainly(case: Case) -> tuple[int, ...]:
    """Return the fixes of a case in which fixes change anything."""
    every = range(len(case.fixes))
    return tuple(every) if quarter_points(case, every) < quarter_points(case, ()) else ()


def some(rng: random.Random, fixes: int) -> tuple[int, ...]:
    return tuple(sorted(rng.sample(range(fixes), rng.randint(0, fixes))))


@pytest.mark.parametrize("hundred", range(24))
def test_random_cases_equal_a_unit_by_unit_recount(hundred):
    for seed in range(100 * hundred, 100 * hundred + 100):
        case, rng = random_case(seed), random.Random(seed)
        engine = Engine(case, recipes_of(case))
        for done in (some(rng, len(case.fixes)), some(rng, len(case.fixes))):
            counted = recount.case_levels(case, done)
            exact = {slug: _by_key(s.needs, counted) for slug, s in case.scenarios.items()}
            assert scenario_levels(case, done) == exact
            assert dict(zip(engine.slugs, engine.levels(as_set(done)), strict=True)) == exact
            assert engine.quarters(as_set(done)) == quarter_points(case, done)
            likely = [n for n, slug in enumerate(engine.slugs) if exact[slug] >= Level.LIKELY]
            assert bits(engine.standing(as_set(done))) == likely
            half = engine.only(as_set(range(0, len(engine.slugs), 2)))
            assert half.levels(as_set(done)) == engine.levels(as_set(done))[::2]


def _by_key(needs, levels):
    if isinstance(needs, str):
        return levels.get(needs, Level.NONE)
    parts = [_by_key(part, levels) for part in needs.parts]
    return min(parts) if type(needs).__name__ == "AllOf" else max(parts)


@pytest.mark.parametrize("seed", range(60))
def test_a_persons_case_equals_an_item_by_item_recount_of_the_facts(seed):
    facts, rng = random_facts(seed, accounts=1 + seed % 5), random.Random(seed)
    scenarios = assess(facts)
    made = plan(facts, scenarios, recipes=RECIPES, now=NOW)
    by_id = {fix.id: fix for fix in made.fixes}
    index = [by_id[name] for name, _ in made.case.fixes]
    for _ in range(5):
        done = some(rng, len(index))
        levels = recount.fact_levels(facts, [index[i] for i in done])
        assert quarter_points(made.case, done) == recount.quarters(RECIPES, levels)
        left = scenario_levels(made.case, done)
        for scenario in scenarios:
            assert left[scenario.recipe.slug] is recount.formula(scenario.recipe.needs, levels)


@few
@given(seeds)
def test_a_fix_never_raises_anything(seed):
    case, rng = random_case(seed), random.Random(seed)
    engine = Engine(case, recipes_of(case))
    done = as_set(some(rng, len(case.fixes)))
    more = done | 1 << rng.randrange(len(case.fixes))
    assert all(b <= a for a, b in zip(engine.levels(done), engine.levels(more), strict=True))
    assert engine.quarters(more) <= engine.quarters(done)


@few
@given(
    st.lists(st.sets(st.integers(0, 8), min_size=1), max_size=8),
    st.lists(st.integers(1, 20), min_size=9, max_size=9),
)
def test_the_cheapest_hitting_set_equals_trying_all(sets, costs):
    wanted = [as_set(s) for s in sets]
    found = cheapest_hitting(wanted, costs, Budget())
    assert all(found & one for one in wanted)
    best = min(
        sum(costs[i] for i in chosen)
        for chosen in recount.subsets(range(9))
        if all(as_set(chosen) & one for one in wanted)
    )
    assert sum(costs[i] for i in bits(found)) == best


@pytest.mark.parametrize("seed", range(150))
def test_closing_sets_equal_trying_all(seed):
    case = random_case(seed, fixes=9)
    recipes = recipes_of(case)
    solver = Solver(case, recipes, sum(r.points for r in recipes))
    minutes = dict(case.fixes)
    everyone = tuple(range(len(case.fixes)))
    likely = {slug for slug, level in scenario_levels(case, ()).items() if level >= Level.LIKELY}
    stuck = {slug for slug, level in scenario_levels(case, everyone).items() if level >= Level.LIKELY}

    def check(closing, wanted):
        targets = wanted - stuck
        options = [
            chosen
            for chosen in recount.subsets(everyone)
            if not any(scenario_levels(case, chosen)[slug] >= Level.LIKELY for slug in targets)
        ]
        best = min((sum(case.fixes[i][1] for i in chosen), len(chosen)) for chosen in options)
        assert closing.exact
        assert (closing.minutes, len(closing.fixes)) == best
        assert sum(minutes[name] for name in closing.fixes) == closing.minutes
        assert closing.closes is not bool(wanted & stuck)

    check(solver.everything(), likely)
    for question, closing in solver.by_question().items():
        check(closing, {r.slug for r in recipes if r.question is question} & likely)


@pytest.mark.parametrize("seed", range(150))
def test_the_best_quarter_of_an_hour_equals_trying_all(seed):
    case = random_case(seed, fixes=10)
    recipes = recipes_of(case)
    found = Solver(case, recipes, sum(r.points for r in recipes)).quarter_hour()
    index = {name: i for i, (name, _) in enumerate(case.fixes)}

    def rank(chosen):
        return quarter_points(case, chosen), sum(case.fixes[i][1] for i in chosen), len(chosen)

    fitting = [c for c in recount.subsets(range(len(case.fixes))) if rank(c)[1] <= 15]
    assert found.exact
    assert rank(tuple(index[name] for name in found.fixes)) == min(rank(c) for c in fitting)


@pytest.mark.parametrize("seed", range(60))
def test_each_first_step_is_the_largest_fall_a_minute(seed):
    case = random_case(seed, fixes=12)
    recipes = recipes_of(case)
    total = sum(r.points for r in recipes)
    index = {name: i for i, (name, _) in enumerate(case.fixes)}
    done: set[int] = set()
    for step in Solver(case, recipes, total).steps:
        before = quarter_points(case, done)
        taken = {index[name] for name in step.fixes}
        fall = before - quarter_points(case, done | taken)
        for size in range(1, len(taken) + 1):
            for other in recount.subsets(range(len(case.fixes))):
                if len(other) == size:
                    gain = before - quarter_points(case, done | set(other))
                    cost = sum(case.fixes[i][1] for i in other)
                    assert gain == 0 if size < len(taken) else gain * step.minutes <= fall * cost
        done |= taken
    if len(case.fixes) <= 3:
        assert quarter_points(case, done) == quarter_points(case, range(len(case.fixes)))


def test_a_spent_budget_gives_a_good_set_and_says_so():
    case = next(c for c in map(random_case, range(99)) if len(plainly(c)) > 20)
    engine = Engine(case, recipes_of(case))
    reachable = engine.quarters(engine.every)

    def stands(fixes):
        return engine.quarters(fixes) > reachable

    hasty = cheapest(stands, engine.columns(), engine.minutes, Budget(1))
    assert not hasty.exact
    assert not stands(hasty.fixes)
    assert all(stands(hasty.fixes & ~(1 << i)) for i in bits(hasty.fixes))


def test_the_same_case_gives_the_same_plan():
    facts = random_facts(11, accounts=5)
    first, second = (plan(facts, assess(facts), recipes=RECIPES, now=NOW) for _ in range(2))
    assert first == second
