"""Random what-ifs, for comparing the engine with slow recounts and the page's script with Python."""

import random
from collections.abc import Sequence
from datetime import timedelta

from exposure.model import Account, AllOf, AnyOf, Case, Fact, FactName, Level, Needs, Support
from exposure.model.case import CaseFact, CaseScenario, EvidenceClass, Way
from tests.people import NOW, RULE_OF, evidence, fact

LEVELS = (Level.HINT, Level.LIKELY, Level.STRONG)
NETWORKS = (
    "mastodon",
    "bluesky",
    "github",
    "gitlab",
    "hackernews",
    "gravatar",
    "site",
    "photos",
    "posts",
    "clips",
)


def random_case(seed: int, *, fixes: int = 40, facts: int = 8, scenarios: int = 10) -> Case:
    """Return a made-up case: up to so many fixes, facts and scenarios, the same for a seed.

    It has what real ones have and more: units seen in several ways, units nothing closes, facts no
    scenario needs, scenarios that need facts nobody has, and more than 32 fixes.
    """
    rng = random.Random(seed)
    many = rng.randint(1, fixes)
    keys = [f"fact{n}" if n % 3 else f"fact{n}.2" for n in range(rng.randint(1, facts))]
    return Case(
        fixes=tuple((f"fix.{n}", rng.choice((2, 3, 3, 4, 5, 5, 6, 8, 10, 15, 20))) for n in range(many)),
        facts={key: CaseFact(classes=_classes(rng, many), steps=_steps(rng)) for key in keys},
        scenarios={
            f"scenario{n}": CaseScenario(points=rng.randint(1, 9), needs=_needs(rng, [*keys, "nobody"], 3))
            for n in range(rng.randint(1, scenarios))
        },
    )


def _classes(rng: random.Random, fixes: int) -> tuple[EvidenceClass, ...]:
    def way() -> Way:
        closers = rng.sample(range(fixes), min(fixes, rng.choice((0, 1, 1, 2, 2, 3, 4))))
        return Way(cap=rng.choice(LEVELS), closed_by=tuple(sorted(closers)))

    return tuple(
        EvidenceClass(
            count=rng.choice((1, 1, 2, 3, 5, 30)), ways=tuple(way() for _ in range(rng.choice((1, 1, 2, 3))))
        )
        for _ in range(rng.randint(1, 4))
    )


def _steps(rng: random.Random) -> tuple[tuple[int, Level], ...]:
    levels = sorted(rng.sample(LEVELS, rng.randint(1, 3)))
    needed = sorted(rng.sample((1, 2, 3, 4, 5, 8, 20, 30), len(levels)))
    return tuple(zip(needed, levels, strict=True))


def _needs(rng: random.Random, keys: Sequence[str], depth: int) -> Needs:
    if depth == 0 or rng.random() < 0.4:
        return rng.choice(keys)
    parts = tuple(_needs(rng, keys, depth - 1) for _ in range(rng.randint(1, 3)))
    return AnyOf(parts) if rng.random() < 0.5 else AllOf(parts)


def random_facts(seed: int, *, accounts: int = 3) -> tuple[Fact, ...]:
    """Return the facts of a made-up person with so many accounts, the same for a seed."""
    rng = random.Random(seed)
    known = [
        Account(platform=rng.choice(NETWORKS), host=f"host{n}.example", handle=f"handle{n}")
        for n in range(accounts)
    ]
    facts = []
    for name in FactName:
        if rng.random() < 0.55:
            support = _support(rng, name, known)
            facts.append(fact(name, *support))
            if name is FactName.HABIT and rng.random() < 0.5:
                facts.append(fact(name, *_support(rng, name, known), rank=1))
    return tuple(f for f in facts if f.level)


def _support(rng: random.Random, name: FactName, accounts: Sequence[Account]) -> list[Support]:
    rule, support = RULE_OF[name], []
    units = rng.choice((1, 2, 3, 5, 6, rule.steps[-1][0], rule.steps[-1][0] + 3))
    for unit in range(units):
        for _ in range(rng.choice((1, 1, 1, 2, 3))):
            kind, cap = rng.choice(sorted(rule.caps.items()))
            posted = NOW - timedelta(days=rng.choice((10, 100, 500)))
            detail = evidence(
                kind,
                f"{name} {unit}",
                account=rng.choice(accounts),
                uri=f"https://x.example/{unit}",
                posted=posted,
            )
            support.append(Support(evidence=detail, kind=kind, cap=cap, unit=unit))
    return support
