"""The units that a language's frames need, held small: words and pairs of words as numbers."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import accumulate

SHIFT = 16
"""Bits of a word's number; the number of a pair holds those of both."""


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """Which sets of units a unit is in; equal sets are one.

    Attributes:
        numbers: The number of each word and mark that is in a unit, from 1.
        leads: For each such number from 0, 1 if a pair begins with the word, else 0.
        units: The numbers of words and pairs, ascending (type ``Q``).
        starts: Where the sets of each unit begin in ``sets``, and their end (type ``I``).
        sets: The numbers of the sets that each unit is in, from 0 (type ``H``).
    """

    numbers: Mapping[str, int]
    leads: bytes
    units: "array[int]"
    starts: "array[int]"
    sets: "array[int]"

    def of(self, unit: int) -> Sequence[int]:
        """Return the numbers of the sets that a word or a pair is in."""
        at = bisect_left(self.units, unit)
        if at == len(self.units) or self.units[at] != unit:
            return ()
        return self.sets[self.starts[at] : self.starts[at + 1]]


@dataclass(slots=True, eq=False)
class Builder:
    """An index in the making."""

    _numbers: dict[str, int] = field(default_factory=dict)
    _sets: dict[int, list[int]] = field(default_factory=dict)
    _leads: set[int] = field(default_factory=set)
    _known: dict[bytes, int] = field(default_factory=dict)

    def add(self, units: Iterable[str]) -> int:
        """Return the number of a set of units, and keep it if it is new."""
        numbered = sorted(set(map(self._number, sorted(units))))
        key = blake2b(array("Q", numbered).tobytes(), digest_size=16).digest()
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = len(self._known)
            for number in numbered:
                self._sets.setdefault(number, []).append(found)
        return found

    def index(self) -> Index:
        """Return the index of what was added."""
        listed = [self._sets[unit] for unit in sorted(self._sets)]
        return Index(
            numbers=self._numbers,
            leads=bytes(number in self._leads for number in range(len(self._numbers) + 1)),
            units=array("Q", sorted(self._sets)),
            starts=array("I", (0, *accumulate(map(len, listed)))),
            sets=array("H", (number for numbers in listed for number in numbers)),
        )

    def _number(self, unit: str) -> int:
        first, _, second = unit.partition(" ")
        number = self._numbers.setdefault(first, len(self._numbers) + 1)
        if not second:
            return number
        self._leads.add(number)
        return number << SHIFT | self._numbers.setdefault(second, len(self._numbers) + 1)
