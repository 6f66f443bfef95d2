"""What evidence says together: one rule a fact, counting days rather than items.

This room imports the model and the plug-in finder alone. It joins nothing whose ownership is not
proven, never guesses at health, faith, politics, love or origin, and names no place.
"""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from exposure.infer.contract import Draft, Rule
from exposure.infer.doubts import doubts
from exposure.infer.scene import Scene
from exposure.model import Evidence, Fact, FactName, GeoPoint, Level
from exposure.plugins import discover

__all__ = ["RULES", "Rule", "doubts", "infer"]

RULES: tuple[Rule, ...] = tuple(
    sorted(discover("exposure.infer", "RULE", Rule), key=lambda rule: list(FactName).index(rule.fact))
)
"""All rules, in the order of the catalogue of facts."""
MOST = 3
"""How many facts of one name are kept."""


def infer(evidence: Sequence[Evidence], *, now: datetime, kept: Sequence[GeoPoint] = ()) -> tuple[Fact, ...]:
    """Return what a stranger could conclude, in the order of the catalogue, best first of each name.

    Details without a value, of sources not proven, and that only the owner can see are left out; so
    are facts that reach no level. Order and repeats of the input change nothing.

    Args:
        evidence: What was found. ``text_hard_time`` counts if it is there: whoever calls leaves it
            out unless the owner asked for it.
        now: The time of the audit, aware.
        kept: Circles that the owner drew around places to be kept private.
    """
    with _uncollected():
        scene = Scene(evidence, now, kept)
        return tuple(fact for rule in RULES for fact in _facts(rule, scene))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Stop the search for rings of garbage meanwhile: none are made, and it takes a quarter of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _facts(rule: Rule, scene: Scene) -> Iterator[Fact]:
    """Yield a rule's facts that reach a level, ranked."""
    found = [_fact(rule, draft) for draft in rule.derive(rule, scene)]
    found = [fact for fact in found if fact.level > Level.NONE]
    found.sort(key=lambda fact: (-fact.level, -fact.count))
    for rank, fact in enumerate(found[:MOST]):
        yield Fact(
            name=fact.name,
            value=fact.value,
            because=fact.because,
            support=fact.support,
            steps=fact.steps,
            rank=rank,
        )


def _fact(rule: Rule, draft: Draft) -> Fact:
    return Fact(
        name=rule.fact, value=draft.value, because=draft.because, support=draft.support, steps=rule.steps
    )
