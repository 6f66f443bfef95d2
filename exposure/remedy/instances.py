"""Which fixes a person can make, and which evidence each of them takes away.

A fix makes one instance for each account where it takes something away, or one for the person.
Supports of one fact that the same fixes close, at the same cap, are alike; everything after this
module looks at kinds of supports, so its work does not grow with the amount of evidence.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from exposure.model import Account, Evidence, Fact, FixType, Kind, Level, Scope, SourceType, Support
from exposure.remedy.catalogue import FIXES

YEAR = timedelta(days=365)


class Instance(NamedTuple):
    """A fix at one account, or for the person.

    Attributes:
        fix: Its index in the catalogue.
        account: The account's canonical form, or empty.
    """

    fix: int
    account: str

    @property
    def type(self) -> FixType:
        """What it is."""
        return FIXES[self.fix]


Closers = frozenset[Instance]
"""The instances of which any one takes a support away."""


class Seen(NamedTuple):
    """A way in which a unit is seen: how much it can carry, and what takes it away."""

    cap: Level
    closers: Closers


@dataclass(slots=True)
class Inventory:
    """What there is to take away.

    Attributes:
        units: For each fact's key, how many units are seen in the same ways.
        evidence: For each instance, the identities of the details it takes away.
        places: For each instance, the accounts where it does so, by canonical form.
        accounts: By canonical form.
        kinds: For each account, how many supports of each fact and kind it has; tells accounts
            apart without their names.
    """

    units: dict[str, Counter[frozenset[Seen]]] = field(default_factory=dict)
    evidence: dict[Instance, set[int]] = field(default_factory=lambda: defaultdict(set))
    places: dict[Instance, set[str]] = field(default_factory=lambda: defaultdict(set))
    accounts: dict[str, Account] = field(default_factory=dict)
    kinds: dict[str, Counter[tuple[str, str]]] = field(default_factory=lambda: defaultdict(Counter))

    def order(self, account: str) -> tuple[object, ...]:
        """Return by what accounts are ordered: what they show, and only then their names."""
        if account not in self.accounts:
            return ()
        shows = sorted(self.kinds[account].items())
        return (self.accounts[account].platform, -sum(self.kinds[account].values()), shows, account)


def take_stock(facts: Iterable[Fact], now: datetime) -> Inventory:
    """Return what the facts rest on, and which instances take it away.

    Args:
        facts: What was concluded.
        now: The time of the audit, aware; a year before it, posts are old.
    """
    stock = Inventory()
    closing = _Closing(now)
    for fact in facts:
        ways: dict[Hashable, frozenset[Seen]] = {}
        for support in fact.support:
            closers = closing.of(support)
            before = ways.get(support.unit, frozenset())
            ways[support.unit] = closing.joined(before, Seen(support.cap, closers))
            identity = id(support.evidence)
            for instance in closers:
                stock.evidence[instance].add(identity)
            for evidence in (support.evidence, *support.also):
                account = evidence.source.account
                canonical = closing.name(account)
                stock.accounts.setdefault(canonical, account)
                stock.kinds[canonical][fact.key, support.kind.value] += 1
                for instance in closers:
                    stock.places[instance].add(canonical)
        stock.units[fact.key] = Counter(frozenset(_strongest(seen)) for seen in ways.values())
    return stock


def _strongest(seen: frozenset[Seen]) -> Iterator[Seen]:
    """Yield the ways that no other outlives with at least the same cap."""
    for way in seen:
        if not any(o != way and o.cap >= way.cap and o.closers <= way.closers for o in seen):
            yield way


class _Closing:
    """Tells which instances take a support away; each sort of support is worked out once."""

    def __init__(self, now: datetime) -> None:
        self._old = now - YEAR
        self._names: dict[Account, str] = {}
        self._known: dict[tuple[Account, Kind, bool], Closers] = {}
        self._joined: dict[tuple[frozenset[Seen], Seen], frozenset[Seen]] = {}

    def name(self, account: Account) -> str:
        """Return the account's canonical form."""
        if account not in self._names:
            self._names[account] = account.canonical
        return self._names[account]

    def joined(self, seen: frozenset[Seen], way: Seen) -> frozenset[Seen]:
        """Return some ways and one more; the same ways are one object, however many units have them."""
        if way in seen:
            return seen
        key = seen, way
        if key not in self._joined:
            self._joined[key] = seen | {way}
        return self._joined[key]

    def of(self, support: Support) -> Closers:
        """Return what takes a support away, or what has to stand with it."""
        closers = self._at(support.evidence, support.kind)
        for other in support.also:
            same = other.kind is support.evidence.kind
            closers |= self._at(other, support.kind) if same else self._ends(other)
        return closers

    def _at(self, evidence: Evidence, kind: Kind) -> Closers:
        key = (evidence.source.account, closes_as(evidence, kind), self._is_old(evidence))
        if key not in self._known:
            self._known[key] = frozenset(self._closers(*key))
        return self._known[key]

    def _ends(self, evidence: Evidence) -> Closers:
        """Return what takes away everything of the account, whatever the detail is."""
        closers = self._at(evidence, evidence.kind)
        return frozenset(i for i in closers if i.type.everything)

    def _closers(self, account: Account, kind: Kind, old: bool) -> Iterator[Instance]:  # noqa: FBT001 (a key)
        for index, fix in enumerate(FIXES):
            takes = fix.everything or kind in fix.removes
            if takes and applies(fix, account.platform) and (old or not fix.only_old):
                yield Instance(index, "" if fix.scope is Scope.PERSON else self.name(account))

    def _is_old(self, evidence: Evidence) -> bool:
        if evidence.posted:
            return evidence.posted < self._old
        return evidence.when is not None and evidence.when < self._old.replace(tzinfo=None)


def closes_as(evidence: Evidence, kind: Kind) -> Kind:
    """Return the kind by which a detail is taken away.

    Words in a profile stay public when an account is made private and when posts are deleted: only a
    shorter profile takes them away, whatever they are about.
    """
    said = kind in {Kind.MENTION, Kind.HASHTAG} or kind.startswith("text_")
    return Kind.BIO_INTEREST if said and evidence.source.type is SourceType.PROFILE else kind


def applies(fix: FixType, platform: str) -> bool:
    """Return whether a fix is to be had on a platform."""
    return platform not in fix.but_not and (not fix.platforms or platform in fix.platforms)


def columns(units: Mapping[str, Counter[frozenset[Seen]]]) -> dict[Instance, frozenset[Hashable]]:
    """Return, for each instance, the ways of units that it closes."""
    found: dict[Instance, set[Hashable]] = defaultdict(set)
    for key, classes in units.items():
        for ways in classes:
            for way in ways:
                for instance in way.closers:
                    found[instance].add((key, ways, way))
    return {instance: frozenset(closed) for instance, closed in found.items()}


def worth_making(stock: Inventory) -> tuple[Instance, ...]:
    """Return the instances that take something away, in catalogue order.

    Of those that take away the same, only the quickest is kept; of equally quick ones the first.
    """

    def first(instance: Instance) -> tuple[object, ...]:
        return instance.fix, stock.order(instance.account)

    best: dict[frozenset[Hashable], Instance] = {}
    for instance, closed in sorted(columns(stock.units).items(), key=lambda item: first(item[0])):
        before = best.get(closed)
        if before is None or instance.type.minutes < before.type.minutes:
            best[closed] = instance
    return tuple(sorted(best.values(), key=first))
