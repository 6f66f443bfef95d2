"""Elements by CSS selector, without asking every element of a large page about every selector.

Only those are asked that have the name, id, class or attribute of the selector's last part.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from bs4 import Tag
from bs4.css import CSS

from exposure.extract import find

_PLAIN = re.compile(r"""(?:[^,"'()]|"[^"]*"|'[^']*')+""")
"""A selector of one alternative, without functions."""
_LAST = re.compile(r"""(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\]|[^\s>+~\[])+\Z""")
_NAMED = re.compile(r"[a-zA-Z][\w-]*")


@dataclass(slots=True, eq=False)
class Elements:
    """The elements of a page or of a part of one, sorted by what they are called.

    Attributes:
        root: What they are all below.
    """

    root: Tag = field(repr=False)
    _sorted: dict[str, list[Tag]] = field(default_factory=dict, repr=False)
    _made: bool = field(default=False, repr=False)

    @classmethod
    def of(cls, root: Tag, tags: Iterable[Tag]) -> "Elements":
        """Return those of a page whose elements are known, in its order."""
        made = cls(root)
        made._sort(tags)
        return made

    def select(self, selector: str, limit: int) -> list[Tag]:
        """Return the elements that a selector matches, in order, at most ``limit``."""
        mark = _mark(selector)
        if mark is None:
            return list(self.root.select(selector, limit=limit))
        if not self._made:
            self._sort(node for node in find.below(self.root) if isinstance(node, Tag))
        asked = self._sorted.get(mark, [])
        return list(islice((tag for tag in asked if matches(tag, selector)), limit))

    def _sort(self, tags: Iterable[Tag]) -> None:
        """Sort those that can have a path (``find.MAX_DEPTH``).

        Matching walks up to the root each time, so what is nested without end would not end.
        """
        self._made = True
        depths = {id(self.root): _depth(self.root)}
        for tag in tags:
            depth = depths.get(id(tag.parent), find.MAX_DEPTH + 2) + 1
            if depth > find.MAX_DEPTH + 1:
                continue
            depths[id(tag)] = depth
            for mark in _marks(tag):
                self._sorted.setdefault(mark, []).append(tag)


def _depth(tag: Tag) -> int:
    """Return in how many others an element stands; one more than can have a path where it is in more."""
    count = 0
    while tag.parent is not None and count < find.MAX_DEPTH + 2:
        tag, count = tag.parent, count + 1
    return count


def matches(tag: Tag, selector: str) -> bool:
    """Return whether a selector matches an element."""
    return bool(CSS(tag).match(selector))


def _mark(selector: str) -> str | None:
    """Return what every element that a selector matches is called by; None where that is not plain."""
    last = _LAST.search(selector) if _PLAIN.fullmatch(selector) and ":scope" not in selector else None
    if last is None or "|" in last[0]:
        return None
    words = re.sub(r"\[[^\]]*\]", "", last[0])
    if match := re.search(r"#([\w-]+)", words):
        return f"#{match[1]}"
    if match := re.search(r"\.([\w-]+)", words):
        return f".{match[1]}"
    if match := re.search(r"\[([\w-]+)", last[0]):
        return f"[{match[1].lower()}"
    name = _NAMED.match(last[0])
    return name[0].lower() if name else None


def _marks(tag: Tag) -> Iterator[str]:
    yield tag.name.lower()
    for name, value in tag.attrs.items():
        yield f"[{name.lower()}"
        if name == "id":
            yield f"#{value}"
        elif name == "class":
            words = value if isinstance(value, list) else str(value).split()
            yield from (f".{word}" for word in dict.fromkeys(words))
