"""What evidence says together."""

from collections.abc import Hashable
from dataclasses import dataclass, field

from exposure.model.evidence import Evidence
from exposure.model.kind import FactName, Kind
from exposure.model.level import Level, Steps, reached
from exposure.model.place import GeoPoint
from exposure.model.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A habit: a place at an hour of a weekday.

    Attributes:
        place: Where.
        weekday: 0 is Monday.
        hour: The first of two hours, 0 to 23, local.
        days: Distinct days there in that slot.
        share: Of the days seen anywhere in that slot, the part spent there, 0 to 1.
    """

    place: GeoPoint = field(repr=False)
    weekday: int
    hour: int
    days: int
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A person whom the owner's own posts name.

    Attributes:
        handle: As written; shown covered in the private copy only, elsewhere "Person A".
        days: Distinct days on which they were named, tagged or answered.
    """

    handle: str = field(repr=False)
    days: int


FactValue = str | int | GeoPoint | Slot | tuple[Tie, ...] | tuple[str, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """One piece of evidence as it counts towards a fact.

    Attributes:
        evidence: The detail.
        kind: What it is *for this fact*: a photo's place becomes ``photo_place_home`` at home.
        cap: The highest level it can carry, 1 to 3.
        unit: What is counted: items with equal units count once (a day, an item, a weekday).
        also: What has to stand with it, such as the other account of a pair: taking any of them away
            takes this support away.
    """

    evidence: Evidence
    kind: Kind
    cap: Level
    unit: Hashable = field(repr=False)
    also: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What a stranger could conclude.

    Attributes:
        name: Which fact.
        value: What it says; shape by name. Several facts of one name are told apart by ``rank``.
        because: Why, in a sentence without values ("7 photos were taken there at night").
        support: What it rests on; never empty.
        steps: How many distinct units each level needs.
        rank: 0 for the best fact of this name, 1 for the next ...
    """

    name: FactName
    value: FactValue = field(repr=False)
    because: Words
    support: tuple[Support, ...] = field(repr=False)
    steps: Steps
    rank: int = 0

    @property
    def key(self) -> str:
        """``home``, or ``habit.2`` for the second fact of a name."""
        return f"{self.name}.{self.rank + 1}" if self.rank else str(self.name)

    @property
    def count(self) -> int:
        """Distinct units."""
        return len({s.unit for s in self.support})

    @property
    def level(self) -> Level:
        """The step that the count reaches, and never more than the strongest cap among its support."""
        return min(reached(self.count, self.steps), max((s.cap for s in self.support), default=Level.NONE))
