"""A language's frames, and how those are found that a text may match; each is made when it is first asked."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.built import BUILT, kept_of, needs_of
from exposure.extract.text.grammar import Frame, framed, parted, said_in
from exposure.extract.text.index import Builder, Index
from exposure.extract.text.packed import Needs, told, unpacked


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """A language's frames.

    Attributes:
        language: Whose they are.
        index: The units that they need.
        lines: The frames as written.
        needs: For each, the numbers of the sets that it needs, the rarest first.
        firsts: The numbers of the first sets.
        first: The places in ``lines`` of the frames, by the number of the first set that they need.
    """

    language: Language
    index: Index
    lines: Sequence[str]
    needs: Needs
    first: Mapping[int, Sequence[int]]
    firsts: frozenset[int]
    _made: dict[int, Frame] = field(default_factory=dict)

    def fitting(self, there: set[int]) -> list[Frame]:
        """Return the frames whose sets are all there, in their order."""
        first, needs = self.first, self.needs
        nearly = [at for number in self.firsts & there for at in first[number]]
        return [self.frame(at) for at in sorted(at for at in nearly if there.issuperset(needs[at]))]

    def frame(self, at: int) -> Frame:
        """Return the frame of a line."""
        if at not in self._made:
            self._made[at] = framed(self.lines[at], self.language, at)
        return self._made[at]

    def all(self) -> Collection[Frame]:
        """Return all frames that can be asked."""
        return [self.frame(at) for listed in self.first.values() for at in listed]


@cache
def frames(language: Language) -> Known:
    """Return the language's frames by what a text must hold."""
    lines = said_in(language.code)
    kept = unpacked(BUILT / f"{language.code}.bin", told(lines, language))
    index, needs = kept or worked_out(lines, language)
    first = defaultdict[int, list[int]](list)
    for at, sets in enumerate(needs):
        if sets:
            first[sets[0]].append(at)
    return Known(language, index, lines, needs, dict(first), frozenset(first))


def worked_out(lines: Sequence[str], language: Language) -> tuple[Index, Needs]:
    """Return the index of frames, and what each needs, worked out anew where that was not done before."""
    builder, kept = Builder(), kept_of(language.code)
    needs = tuple(tuple(map(builder.add, needs_of(parted(line)[1], language, kept))) for line in lines)
    return builder.index(), needs
