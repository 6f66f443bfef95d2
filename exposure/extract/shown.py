"""The words of a page as a reader sees them, found out once for all of its elements.

An element is often asked for beside those that it stands in: each of them reading all that is below it again
would not end where elements are nested without end.
"""

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any

from bs4 import NavigableString, Tag

from exposure.extract import find

MAX_CHARS = 300_000
"""Characters of one element that are shown; no field and no post has so many."""


@dataclass(slots=True, eq=False)
class Shown:
    """The texts of a tree in its order, and which of them stand in an element."""

    _pieces: list[str] = field(default_factory=list, repr=False)
    _sizes: list[int] = field(default_factory=lambda: [0], repr=False)
    _spans: dict[int, tuple[int, int]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, root: Tag) -> "Shown":
        """Return what is shown of a tree."""
        made = cls()
        apart: list[Tag] = [root]
        while apart:
            made._walk(apart.pop(), apart)
        return made

    def text(self, tag: Tag) -> str:
        """Return the text of an element, as ``find.visible``; empty for what is hidden.

        Of more than 300,000 characters it is the beginning, by whole texts.
        """
        start, end = self._spans.get(id(tag), (0, 0))
        most = bisect_right(self._sizes, self._sizes[start] + MAX_CHARS) - 1
        return find.lines("".join(self._pieces[start : min(end, most)]))

    def _add(self, piece: str) -> None:
        self._pieces.append(piece)
        self._sizes.append(self._sizes[-1] + len(piece))

    def _walk(self, root: Tag, apart: list[Tag]) -> None:
        """Note what is below an element; what has words only for those who ask for it is left for later."""
        stack: list[tuple[Any, int]] = [(root, -1)]
        while stack:
            node, start = stack.pop()
            if start >= 0:
                self._spans[id(node)] = (start, len(self._pieces))
                if node is not root and node.name in find.BREAKS:
                    self._add("\n")
            elif type(node) is NavigableString:  # comments and scripts are of its subclasses
                self._add(find.spaced(node))
            elif isinstance(node, Tag) and not find.concealed(node):
                if node is not root and node.name in find.UNSEEN:
                    apart.append(node)
                    continue
                if node is not root and node.name in find.BREAKS:
                    self._add("\n")
                stack.append((node, len(self._pieces)))
                stack += [(below, -1) for below in reversed(node.contents)]
