"""What somebody could do with facts: one recipe a file, a formula over the names of facts.

A recipe says an outcome, why it matters and to whom; never how it is done.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from exposure.model import AnyOf, Fact, Level, Needs, Recipe, Scenario
from exposure.model.case import needs_level
from exposure.plugins import discover

__all__ = ["RECIPES", "assess"]

RECIPES: tuple[Recipe, ...] = tuple(
    sorted(discover("exposure.assess", "RECIPE", Recipe), key=lambda recipe: (recipe.number, recipe.slug))
)
"""All recipes, in the order of the catalogue; their points add up to 126."""


def assess(facts: Iterable[Fact]) -> tuple[Scenario, ...]:
    """Return what could happen at least at a hint, most points first, then in catalogue order.

    Any fact of a name counts, whatever its rank.
    """
    known = tuple(facts)
    scenarios = [found for recipe in RECIPES if (found := _scenario(recipe, known)) is not None]
    return tuple(sorted(scenarios, key=lambda s: -s.quarter_points))


def _scenario(recipe: Recipe, facts: Iterable[Fact]) -> Scenario | None:
    """Return a recipe applied to facts, or None where it does not even hold at a hint."""
    by_name: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if not (recipe.unless and isinstance(fact.value, tuple) and recipe.unless in fact.value):
            by_name[fact.name].append(fact)
    levels = {name: max(fact.level for fact in found) for name, found in by_name.items()}
    level = needs_level(recipe.needs, levels)
    if level is Level.NONE:
        return None
    return Scenario(recipe=recipe, level=level, facts=_carried_by(recipe.needs, levels, by_name))


def _carried_by(
    needs: Needs, levels: Mapping[str, Level], by_name: Mapping[str, list[Fact]]
) -> tuple[Fact, ...]:
    """Return the facts that carry a formula, strongest first."""
    facts = [fact for name in _carriers(needs, levels) for fact in by_name[name]]
    found = {fact.key: fact for fact in facts if fact.level > Level.NONE}
    return tuple(sorted(found.values(), key=lambda fact: -fact.level))


def _carriers(needs: Needs, levels: Mapping[str, Level]) -> list[str]:
    """Return the names that make a formula hold: all parts of *all*, the parts of *any* that hold."""
    if isinstance(needs, str):
        return [needs] if levels.get(needs, Level.NONE) else []
    held = [part for part in needs.parts if needs_level(part, levels)]
    if not isinstance(needs, AnyOf) and len(held) < len(needs.parts):
        return []
    return [name for part in held for name in _carriers(part, levels)]
