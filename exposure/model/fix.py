"""The changes that close what was found, and the shortest list of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from exposure.model.case import Case
from exposure.model.kind import Kind
from exposure.model.scenario import Question
from exposure.model.source import Account


class Scope(StrEnum):
    """What one instance of a fix is for."""

    ACCOUNT = "account"
    PERSON = "person"
    PHONE = "phone"
    HABIT = "habit"


@dataclass(frozen=True, slots=True, kw_only=True)
class FixType:
    """A fix as the catalogue has it.

    Attributes:
        name: Its key.
        title: Verb first.
        minutes: For one account; estimated.
        removes: The evidence it takes away; empty if it only changes what comes.
        everything: It takes away all evidence of its account.
        only_old: It takes away only what is older than a year.
        scope: What one instance is for.
        where: On what kind of site it applies.
        note: Its limit, in a sentence, or empty.
        platforms: Adapters it applies to; empty for all.
        but_not: Adapters that have nothing of the kind.
    """

    name: str
    title: str
    minutes: int
    removes: frozenset[Kind]
    everything: bool = False
    only_old: bool = False
    scope: Scope
    where: str
    note: str = ""
    platforms: frozenset[str] = frozenset()
    but_not: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """How to do a fix on one platform.

    Attributes:
        steps: What to press or write, in order, in plain words.
        url: The platform's own settings or help page, or empty.
        past: Whether it also covers what is already posted: ``yes``, ``no``, ``partly`` or
            ``unknown``.
        checked_on: When the steps were last read, ISO date.
        sure: The platform's own page was read; else the page says "look for ...".
    """

    steps: tuple[str, ...]
    url: str = ""
    past: str = "unknown"
    checked_on: str
    sure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """A fix for one account, or for the person.

    Attributes:
        id: ``name`` or ``name.N`` in catalogue order; holds no value.
        type: What it is.
        account: Where, or None for person, phone and habit.
        takes_away: How many pieces of evidence it takes away.
        how: How to do it there, where that is known.
    """

    id: str
    type: FixType
    account: Account | None = field(default=None, repr=False)
    takes_away: int = 0
    how: How | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the plan: one fix, or two or three that only work together.

    Attributes:
        fixes: Identifiers.
        minutes: Of all of them.
        exposure: 0 to 100, after this step.
        standing: Situations at likely or more that are left after this step.
        questions: Questions at likely or more that are left after this step.
        left: Which questions these are.
        through: Identifiers of the fixes, for an account each, that could still take something away of what
            is left: it still stands through these accounts.
    """

    fixes: tuple[str, ...]
    minutes: int
    exposure: int
    standing: int
    questions: int
    left: tuple[Question, ...] = ()
    through: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FixSet:
    """The fixes that close something, all of them together.

    Attributes:
        fixes: Identifiers; empty if there is nothing to close.
        minutes: Of all of them.
        exact: It is the cheapest set; else "there may be a shorter list".
        closes: After it, nothing at likely or more is left of what it is for; False where no set
            of fixes can do that.
    """

    fixes: tuple[str, ...]
    minutes: int
    exact: bool = True
    closes: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to do, in which order, and what it changes.

    Attributes:
        fixes: Every instance that would change something, and the habits worth keeping.
        steps: Do these first: the largest fall in points a minute, then the next.
        by_question: The cheapest set that closes each answered question.
        everything: The cheapest set that closes all at likely or more.
        quarter_hour: The fixes that leave the fewest points within 15 minutes.
        case: The what-if.
        exposure: 0 to 100, before any fix.
    """

    fixes: tuple[Fix, ...]
    steps: tuple[Step, ...]
    by_question: Mapping[Question, FixSet]
    everything: FixSet
    quarter_hour: FixSet
    case: Case
    exposure: int
