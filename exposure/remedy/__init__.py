"""How to close what was found: which fixes, in which order, and the shortest list for each question.

Everything here works on a ``Case``: units of evidence that live while one of their ways is not
closed. A what-if keeps the places, shares and habits of the audit; the next audit looks again.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from exposure.model import Fact, Fix, Plan, Recipe, Scenario, Scope
from exposure.remedy.build import build, name_all
from exposure.remedy.catalogue import FIXES
from exposure.remedy.habits import habits
from exposure.remedy.how import how
from exposure.remedy.instances import Instance, Inventory, take_stock, worth_making
from exposure.remedy.solve import Solver

__all__ = ["FIXES", "plan"]


def plan(
    facts: Iterable[Fact], scenarios: Iterable[Scenario], *, recipes: Sequence[Recipe], now: datetime
) -> Plan:
    """Return what to do about what could happen.

    Args:
        facts: What was concluded.
        scenarios: What could happen at least at a hint.
        recipes: All recipes, whose points make 100.
        now: The time of the audit, aware.
    """
    known = tuple(facts)
    holding = {s.recipe.slug for s in scenarios}
    stock = take_stock(known, now)
    instances = worth_making(stock)
    case = build(known, (r for r in recipes if r.slug in holding), stock, instances)
    total = sum(r.points for r in recipes)
    last = [i for i, instance in enumerate(instances) if instance.type.everything]
    accounts = [i for i, instance in enumerate(instances) if instance.type.scope is Scope.ACCOUNT]
    solver = Solver(case, recipes, total, last, accounts)
    return Plan(
        fixes=_fixes(stock, instances, known),
        steps=solver.steps,
        by_question=solver.by_question(),
        everything=solver.everything(),
        quarter_hour=solver.quarter_hour(),
        case=case,
        exposure=solver.exposure,
    )


def _fixes(stock: Inventory, instances: Sequence[Instance], facts: Iterable[Fact]) -> tuple[Fix, ...]:
    """Return the instances and the habits worth keeping, in catalogue order."""
    names = name_all(instances)
    made = [_fix(stock, instance, names[instance]) for instance in instances]
    found = sorted([*made, *habits(facts)], key=lambda fix: _NUMBER[fix.type.name])
    return tuple(found)


_NUMBER = {fix.name: number for number, fix in enumerate(FIXES)}


def _fix(stock: Inventory, instance: Instance, name: str) -> Fix:
    concerned = [stock.accounts[a] for a in sorted(stock.places[instance])]
    account = None if instance.type.scope is Scope.PERSON else stock.accounts[instance.account]
    return Fix(
        id=name,
        type=instance.type,
        account=account,
        takes_away=len(stock.evidence[instance]),
        how=how(instance.type, account, concerned),
    )
