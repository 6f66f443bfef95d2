"""What somebody could do with facts."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from exposure.model.fact import Fact
from exposure.model.level import Level


class Question(StrEnum):
    """The eight questions of the report's cards, in their order."""

    WHO = "who"
    HOME = "home"
    WORK_OR_SCHOOL = "work or school"
    WHEN_OUT = "when out"
    PEOPLE = "people"
    CONTACT = "contact"
    WHERE_NEXT = "where next"
    TALK = "what to talk about"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """As strong as the strongest part."""

    parts: tuple["Needs", ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """As strong as the weakest part."""

    parts: tuple["Needs", ...]


Needs = str | AnyOf | AllOf
"""What a scenario needs: a fact's name, or a formula over them."""


def facts_of(needs: Needs) -> frozenset[str]:
    """Return the names in a formula."""
    if isinstance(needs, str):
        return frozenset({needs})
    return frozenset().union(*(facts_of(part) for part in needs.parts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """A scenario as the catalogue has it.

    Attributes:
        slug: Its name in addresses and JSON.
        title: "Someone could ...".
        question: The card it answers.
        points: 1 to 9, by harm to body and freedom first.
        needs: The facts it takes.
        at_risk: Who should look at it first.
        why: Why it matters, in sentences for a reader, with the source.
        number: Its place in the catalogue, from 1.
        unless: Facts whose value has this key do not count: nobody of 34 is told that they are young.
    """

    slug: str
    title: str
    question: Question
    points: int
    needs: Needs
    at_risk: str
    why: str
    number: int = 0
    unless: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A recipe applied to a person's facts.

    Attributes:
        recipe: What it is.
        level: How surely it could happen, at least ``HINT``.
        facts: The facts that carry it, strongest first.
    """

    recipe: Recipe
    level: Level
    facts: tuple[Fact, ...] = field(repr=False)

    @property
    def quarter_points(self) -> int:
        """Its points times the share of its level, in quarters of a point."""
        return self.recipe.points * self.level.quarters


def answers(scenarios: Iterable[Scenario]) -> dict[Question, Level]:
    """Return each question's best level; questions without a scenario are ``NONE``."""
    best = dict.fromkeys(Question, Level.NONE)
    for s in scenarios:
        best[s.recipe.question] = max(best[s.recipe.question], s.level)
    return best
