"""The units that a language's frames need, held small: words and pairs of words as numbers."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import blake2b

SHIFT = 16
"""Bits of a word's number; the number of a pair holds those of both."""


@dataclass(slots=True, eq=False)
class Index:
    """Which sets of units a unit is in; equal sets are one.

    Attributes:
        numbers: The number of each word and mark that is in a unit, from 1.
        sets: For each word's or pair's number, the numbers of the sets it is in, ascending from 0.
        leads: The numbers of the words that a pair begins with.
    """

    numbers: dict[str, int] = field(default_factory=dict)
    sets: dict[int, tuple[int, ...]] = field(default_factory=dict)
    leads: set[int] = field(default_factory=set)
    _known: dict[bytes, int] = field(default_factory=dict)

    def add(self, units: Iterable[str]) -> int:
        """Return the number of a set of units, and keep it if it is new."""
        numbered = sorted(set(map(self._number, units)))
        key = blake2b(array("Q", numbered).tobytes(), digest_size=16).digest()
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = len(self._known)
            longer: dict[tuple[int, ...], tuple[int, ...]] = {}  # one tuple for all units that are alike
            for number in numbered:
                before = self.sets.get(number, ())
                if before not in longer:
                    longer[before] = (*before, found)
                self.sets[number] = longer[before]
        return found

    def done(self) -> None:
        """Let go of what only ``add`` needs."""
        self._known.clear()

    def _number(self, unit: str) -> int:
        first, _, second = unit.partition(" ")
        number = self.numbers.setdefault(first, len(self.numbers) + 1)
        if not second:
            return number
        self.leads.add(number)
        return number << SHIFT | self.numbers.setdefault(second, len(self.numbers) + 1)
