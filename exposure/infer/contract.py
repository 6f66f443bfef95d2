"""What a rule is: a fact, what it takes, how surely, and how it is found."""

import re
import unicodedata
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from exposure.infer.scene import Scene
from exposure.model import (
    Evidence,
    FactName,
    Kind,
    Level,
    Question,
    Steps,
    Subject,
    Support,
    Words,
)
from exposure.model.fact import FactValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A fact before it is known whether its count reaches a level.

    Attributes:
        value: What it says.
        because: Why, in a sentence with numbers only.
        support: What it rests on.
    """

    value: FactValue = field(repr=False)
    because: Words
    support: tuple[Support, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One fact of the catalogue. Pure: same evidence, same facts, in any order.

    Attributes:
        fact: Its name.
        question: The card of the report that it belongs to.
        steps: Units needed for each level.
        caps: The kinds that count, and the highest level each can carry.
        derive: Yields drafts; those that reach no level are dropped.
        also: Kinds that the catalogue does not count, and as which of ``caps`` they do.
        others: Details about other people count too.
    """

    fact: FactName
    question: Question
    steps: Steps
    caps: Mapping[Kind, Level]
    derive: "Callable[[Rule, Scene], Iterable[Draft]]"
    also: Mapping[Kind, Kind] = field(default_factory=dict)
    others: bool = False

    def evidence(self, scene: Scene) -> Iterator[tuple[Evidence, Kind]]:
        """Yield what may count, and as what."""
        for e in scene.of({*self.caps, *self.also}):
            if self.others or e.subject is not Subject.OTHER:
                yield e, self.also.get(e.kind, e.kind)

    def support(
        self, evidence: Evidence, kind: Kind, unit: Hashable, *, most: Level = Level.STRONG
    ) -> Support:
        """Return a detail as it counts: never more than its kind, its own sureness and ``most`` allow."""
        return Support(
            evidence=evidence, kind=kind, cap=min(self.caps[kind], evidence.level, most), unit=unit
        )


def fold(value: object) -> str:
    """Return a text as it is compared: NFKC, without case, punctuation and repeated spaces."""
    text = unicodedata.normalize("NFKC", str(value)).casefold()
    return " ".join(re.sub(r"[^\w\s]", " ", text).split())
