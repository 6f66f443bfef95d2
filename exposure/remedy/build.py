"""The what-if of one person: facts and scenarios as functions of the fixes taken, exactly."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from exposure.model import AllOf, AnyOf, Case, Fact, Needs, Recipe
from exposure.model.case import CaseFact, CaseScenario, EvidenceClass, Way
from exposure.remedy.instances import Instance, Inventory, Seen


def name_all(instances: Sequence[Instance]) -> dict[Instance, str]:
    """Return an identifier for each: the fix's name, numbered where there are several of it."""
    many = Counter(i.fix for i in instances)
    seen: Counter[int] = Counter()
    names = {}
    for instance in instances:
        seen[instance.fix] += 1
        number = f".{seen[instance.fix]}" if many[instance.fix] > 1 else ""
        names[instance] = f"{instance.type.name}{number}"
    return names


def build(
    facts: Iterable[Fact], recipes: Iterable[Recipe], stock: Inventory, instances: Sequence[Instance]
) -> Case:
    """Return the case of these facts and of the recipes that they fulfil.

    Args:
        facts: What was concluded.
        recipes: The scenarios that hold at least at a hint.
        stock: What the facts rest on.
        instances: The fixes worth making; others are as if they did not exist.
    """
    names, index = name_all(instances), {instance: i for i, instance in enumerate(instances)}
    known = list(facts)
    keys: dict[str, list[str]] = defaultdict(list)
    for fact in known:
        keys[fact.name].append(fact.key)
    return Case(
        fixes=tuple((names[i], i.type.minutes) for i in instances),
        facts={f.key: CaseFact(classes=_classes(stock.units[f.key], index), steps=f.steps) for f in known},
        scenarios={r.slug: CaseScenario(points=r.points, needs=by_key(r.needs, keys)) for r in recipes},
    )


def _classes(
    units: Mapping[frozenset[Seen], int], index: Mapping[Instance, int]
) -> tuple[EvidenceClass, ...]:
    """Return the classes of a fact, in an order that does not depend on its evidence's."""
    counts: Counter[tuple[Way, ...]] = Counter()
    for seen, count in units.items():
        counts[_ways(seen, index)] += count
    classes = [EvidenceClass(count=n, ways=ways) for ways, n in counts.items()]
    return tuple(sorted(classes, key=lambda c: (_rank(c.ways), c.count)))


def _ways(seen: Iterable[Seen], index: Mapping[Instance, int]) -> tuple[Way, ...]:
    ways = {Way(cap=s.cap, closed_by=tuple(sorted(index[i] for i in s.closers if i in index))) for s in seen}
    return tuple(sorted(ways, key=lambda w: _rank((w,))))


def _rank(ways: Iterable[Way]) -> list[tuple[int, tuple[int, ...]]]:
    return [(-w.cap, w.closed_by) for w in ways]


def by_key(needs: Needs, keys: Mapping[str, Sequence[str]]) -> Needs:
    """Return a formula over the keys of facts: of several facts of a name, any one does."""
    if isinstance(needs, str):
        found = tuple(keys.get(needs, (needs,)))
        return found[0] if len(found) == 1 else AnyOf(found)
    parts = tuple(by_key(part, keys) for part in needs.parts)
    return AnyOf(parts) if isinstance(needs, AnyOf) else AllOf(parts)
