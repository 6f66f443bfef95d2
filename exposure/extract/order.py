"""Where the elements of a page stand in one another, found out once: asking the tree again is far slower."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from bs4 import Tag


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """The elements of a page.

    Attributes:
        tags: All of them, in the order of the page.
        depths: In how many others each stands; of the outermost, 0.
        ends: The number of the first element after each that does not stand in it.
        numbers: The place of each in ``tags``, by its ``id``.
    """

    tags: tuple[Tag, ...] = field(repr=False)
    depths: Sequence[int] = field(repr=False)
    ends: Sequence[int] = field(repr=False)
    numbers: dict[int, int] = field(repr=False)

    @classmethod
    def of(cls, root: Tag) -> "Order":
        """Return the elements below a root."""
        tags: list[Tag] = []
        parents: list[int] = []
        depths: list[int] = []
        numbers: dict[int, int] = {}
        for node in root.descendants:
            if isinstance(node, Tag):
                parent = numbers.get(id(node.parent), -1)
                numbers[id(node)] = len(tags)
                parents.append(parent)
                depths.append(depths[parent] + 1 if parent >= 0 else 0)
                tags.append(node)
        ends = list(range(1, len(tags) + 1))
        for number in range(len(tags) - 1, -1, -1):
            if parents[number] >= 0 and ends[number] > ends[parents[number]]:
                ends[parents[number]] = ends[number]
        return cls(tuple(tags), depths, ends, numbers)

    def depth(self, tag: Tag) -> int:
        """Return in how many elements one stands; 0 for what is none of the page's."""
        number = self.numbers.get(id(tag))
        return 0 if number is None else self.depths[number]

    def inside(self, tag: Tag) -> tuple[int, int]:
        """Return the numbers of the elements that stand in one: all for what is none of the page's."""
        number = self.numbers.get(id(tag))
        return (0, len(self.tags)) if number is None else (number + 1, self.ends[number])

    def below(self, tag: Tag, most: int) -> Sequence[Tag]:
        """Return the elements that stand in one, in order, at most so many."""
        number = self.numbers.get(id(tag))
        return () if number is None else self.tags[number + 1 : min(self.ends[number], number + 1 + most)]

    def first(self, tag: Tag, asked: Sequence[int], most: int) -> Tag | None:
        """Return the first of some elements, by their numbers in order, among the next that stand in one."""
        number = self.numbers.get(id(tag))
        if number is None:
            return None
        at = bisect_left(asked, number + 1)
        inside = at < len(asked) and asked[at] < min(self.ends[number], number + 1 + most)
        return self.tags[asked[at]] if inside else None
