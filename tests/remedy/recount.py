"""The same questions answered the slow way, without anything of the room under test."""

from collections.abc import Collection, Iterable, Mapping
from datetime import timedelta
from itertools import combinations

from exposure.model import (
    AllOf,
    Case,
    Evidence,
    Fact,
    Fix,
    Kind,
    Level,
    Needs,
    Recipe,
    Scope,
    SourceType,
    Support,
)
from tests.people import NOW

WORDS = {Kind.MENTION, Kind.HASHTAG, *(k for k in Kind if k.startswith("text_"))}
SHARE = {Level.NONE: 0, Level.HINT: 1, Level.LIKELY: 2, Level.STRONG: 4}


def takes(fix: Fix, support: Support) -> bool:
    """Whether a fix takes a support away, or what has to stand with it."""
    if support.evidence.source.type is SourceType.PROFILE and support.kind in WORDS:
        return _takes(fix, support.evidence, fix.type.name == "bio_short")
    if _takes(fix, support.evidence, support.kind in fix.type.removes):
        return True
    return any(
        _takes(fix, other, other.kind is support.evidence.kind and support.kind in fix.type.removes)
        for other in support.also
    )


def _takes(fix: Fix, evidence: Evidence, listed: bool) -> bool:
    account = evidence.source.account
    here = account.platform not in fix.type.but_not and (
        fix.type.scope is Scope.PERSON or fix.account == account
    )
    old = evidence.posted is not None and evidence.posted < NOW - timedelta(days=365)
    return here and (listed or fix.type.everything) and (old or not fix.type.only_old)


def fact_levels(facts: Iterable[Fact], done: Collection[Fix]) -> dict[str, Level]:
    """Count every item of every fact again."""
    levels = {}
    for fact in facts:
        left = [s for s in fact.support if not any(takes(fix, s) for fix in done)]
        count = len({s.unit for s in left})
        step = max((level for needed, level in fact.steps if count >= needed), default=Level.NONE)
        levels[fact.key] = min(step, max((s.cap for s in left), default=Level.NONE))
    return levels


def case_levels(case: Case, done: Collection[int]) -> dict[str, Level]:
    """Count a case again, unit by unit."""
    levels = {}
    for key, fact in case.facts.items():
        units = [c.ways for c in fact.classes for _ in range(c.count)]
        caps = [[w.cap for w in ways if not set(w.closed_by) & set(done)] for ways in units]
        alive = [max(cap) for cap in caps if cap]
        step = max((level for needed, level in fact.steps if len(alive) >= needed), default=Level.NONE)
        levels[key] = min(step, max(alive, default=Level.NONE))
    return levels


def formula(needs: Needs, levels: Mapping[str, Level]) -> Level:
    if isinstance(needs, str):
        same = [level for key, level in levels.items() if key == needs or key.split(".")[0] == needs]
        return max(same, default=Level.NONE)
    parts = [formula(part, levels) for part in needs.parts]
    return (min if isinstance(needs, AllOf) else max)(parts, default=Level.NONE)


def quarters(recipes: Iterable[Recipe], levels: Mapping[str, Level]) -> int:
    return sum(r.points * SHARE[formula(r.needs, levels)] for r in recipes)


def subsets(fixes: Collection[int]) -> Iterable[tuple[int, ...]]:
    for size in range(len(fixes) + 1):
        yield from combinations(sorted(fixes), size)
