"""The report as the sections of the private copy see it: counted once, sorted once."""

from collections import Counter
from collections.abc import Collection, Hashable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from heapq import nlargest

from exposure.model import (
    Evidence,
    Fact,
    FactName,
    Fix,
    Kind,
    Level,
    Ownership,
    Question,
    Report,
    Scenario,
    Support,
    Tone,
    answers,
)
from exposure.model.case import fact_level, scenario_levels
from exposure.render.maps.ground import Ground
from exposure.render.values import may_be_shown
from exposure.render.young import is_young

TOP = 12
"""Pieces of evidence shown for the first fact of a name; the data file has the rest."""
FEW = 3
"""The same for its further facts, and for each kind that no fact counts."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One piece of evidence as it is shown.

    Attributes:
        support: The first of those that say the same.
        times: How many there are.
    """

    support: Support
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One fact with what is said of it.

    Attributes:
        fact: The fact.
        level: Its level, reckoned once.
        count: Its distinct units.
        top: Its strongest different supports, newest first among equals, at most ``TOP``.
        more: How many supports are not shown, neither by themselves nor by one that says the same.
        kinds: How many supports of each kind, most first.
        fixes: Places in ``Case.fixes`` of the fixes that take some of it away.
    """

    fact: Fact
    level: Level
    count: int
    top: tuple[Shown, ...]
    more: int
    kinds: tuple[tuple[Kind, int], ...]
    fixes: tuple[int, ...]

    @property
    def name(self) -> FactName:
        """Which fact."""
        return self.fact.name

    @property
    def key(self) -> str:
        """The fact's key: catalogue name and rank, no value."""
        return self.fact.key


@dataclass(kw_only=True)
class View:
    """A report, ready for the sections.

    Attributes:
        report: What the audit found.
        ground: What the person gave to be drawn under the maps.
        told: Its facts, reckoned and in order.
        linked: Addresses that the page has named in full so far.
        explained: For the steps that it has told so far: at which fix they stand.
    """

    report: Report
    ground: Ground = field(default_factory=Ground)
    told: tuple[Told, ...] = field(init=False)
    linked: set[str] = field(default_factory=set, repr=False)
    explained: dict[tuple[str, ...], int] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        """Reckon what every section needs."""
        order = {name: place for place, name in enumerate(FactName)}
        told = [self._tell(fact) for fact in self.report.facts]
        told = [t for t in told if t.level > Level.NONE]
        self.told = tuple(sorted(told, key=lambda t: (-t.level, order[t.name], t.fact.rank)))

    def _tell(self, fact: Fact) -> Told:
        level = fact.level
        case_fact = self.report.plan.case.facts.get(fact.key)
        fixes = {i for c in case_fact.classes for w in c.ways for i in w.closed_by} if case_fact else set()
        top = _strongest(fact)
        return Told(
            fact=fact,
            level=level,
            count=fact.count,
            top=top,
            more=len(fact.support) - sum(shown.times for shown in top),
            kinds=tuple(Counter(s.kind for s in fact.support).most_common()),
            fixes=tuple(sorted(fixes)),
        )

    @cached_property
    def gentler(self) -> dict[str, str]:
        """Other words for what was posted, by the words as posted; each is taken out where it is told."""
        return {x.quote: x.words for x in self.report.gentler}

    @cached_property
    def young(self) -> bool:
        """Whether the words are for a young reader."""
        return is_young(self.report)

    @property
    def tone(self) -> Tone:
        """For whom the words are."""
        return Tone.TEEN if self.young else Tone.ADULT

    @cached_property
    def answers(self) -> Mapping[Question, Level]:
        """Each question's level."""
        return answers(self.report.scenarios)

    @property
    def answered(self) -> int:
        """How many questions stand at likely or more."""
        return standing(self.answers.values())

    @cached_property
    def fixes(self) -> Mapping[str, Fix]:
        """The fix instances by identifier."""
        return {fix.id: fix for fix in self.report.plan.fixes}

    @cached_property
    def fix_places(self) -> Mapping[str, int]:
        """The place of each fix in the what-if."""
        return {fix_id: i for i, (fix_id, _) in enumerate(self.report.plan.case.fixes)}

    @cached_property
    def account_numbers(self) -> Mapping[str, int]:
        """The number of each account among several of one platform; the only one has none."""
        seen: dict[str, list[str]] = {}
        looked = [look.account for look in self.report.looked]
        for account in (*looked, *(fix.account for fix in self.report.plan.fixes if fix.account)):
            known = seen.setdefault(account.platform, [])
            if account.canonical not in known:
                known.append(account.canonical)
        several = (names for names in seen.values() if len(names) > 1)
        return {name: at for names in several for at, name in enumerate(names, start=1)}

    @cached_property
    def front_pages(self) -> frozenset[str]:
        """The addresses of what was looked at; an account's name says as much."""
        looked = (look.source.uri for look in self.report.looked)
        return frozenset(uri for uri in looked if uri.startswith("http"))

    def facts_named(self, *names: FactName) -> list[Told]:
        """Return the facts of these names, in the order of the names, then by rank."""
        found = [t for t in self.told if t.name in names]
        return sorted(found, key=lambda t: (names.index(t.name), t.fact.rank))

    def answers_after(self, done: Collection[int]) -> Mapping[Question, Level]:
        """Return each question's level when the fixes ``done`` are taken."""
        levels = scenario_levels(self.report.plan.case, done)
        left = dict.fromkeys(Question, Level.NONE)
        for s in self.report.scenarios:
            question = s.recipe.question
            left[question] = max(left[question], levels.get(s.recipe.slug, Level.NONE))
        return left

    def facts_after(self, done: Collection[int]) -> Mapping[str, Level]:
        """Return each fact's level when the fixes ``done`` are taken, by key."""
        return {key: fact_level(fact, done) for key, fact in self.report.plan.case.facts.items()}

    @cached_property
    def situations(self) -> tuple[Scenario, ...]:
        """The situations, surest first, then by points."""
        by_level = sorted(self.report.scenarios, key=lambda s: (-s.level, -s.recipe.points))
        return tuple(by_level)

    @cached_property
    def uncounted(self) -> tuple[Evidence, ...]:
        """The owner's evidence that no fact counts."""
        support = [s for fact in self.report.facts for s in fact.support]
        used = {id(e) for s in support for e in (s.evidence, *s.also)}
        return tuple(
            e
            for e in self.report.evidence
            if id(e) not in used and e.source.ownership is not Ownership.UNPROVEN
        )


def standing(levels: Collection[Level]) -> int:
    """Return how many levels are likely or more."""
    return sum(level >= Level.LIKELY for level in levels)


def happened(evidence: Evidence) -> datetime | None:
    """Return when a detail was published, or else happened, without its zone."""
    if evidence.posted:
        return evidence.posted.astimezone(UTC).replace(tzinfo=None)
    return evidence.when


def _strongest(fact: Fact) -> tuple[Shown, ...]:
    """Return a fact's strongest supports, those that say the same as one."""
    same: dict[Hashable, list[Support]] = {}
    for support in fact.support:
        same.setdefault(_says(support), []).append(support)
    most = FEW if fact.rank else TOP
    found = (Shown(max(alike, key=_weight), len(alike)) for alike in same.values())
    return tuple(nlargest(most, found, key=_rank))


def _rank(shown: Shown) -> tuple[Level, Level, int, datetime]:
    """Return what makes evidence worth showing first: how sure, how often, how new."""
    cap, level, new = _weight(shown.support)
    return cap, level, shown.times, new


def _says(support: Support) -> Hashable:
    """Return what makes a support different from others for a reader."""
    e = support.evidence
    if e.kind is Kind.POST_TIME:
        return support.kind, e.source.account.canonical
    if not isinstance(e.value, str) or not may_be_shown(e):
        return id(e)
    return support.kind, e.value.casefold(), e.source.account.canonical


def _weight(support: Support) -> tuple[Level, Level, datetime]:
    """Return what makes a support worth showing: its cap, its own level, and how new it is."""
    return support.cap, support.evidence.level, happened(support.evidence) or datetime.min  # noqa: DTZ901 (naive)
