"""Elements by CSS selector, without asking every element of a large page about every selector.

Only those are asked that have the name, id, class or attribute of the selector's last part.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice

from bs4 import Tag
from bs4.css import CSS

from exposure.extract import find
from exposure.extract.order import Order

MOST_ASKED = 5_000
"""Elements that are asked about one selector, of those that are called as its last part says."""
_PLAIN = re.compile(r"""(?:[^,"'()]|"[^"]*"|'[^']*')+""")
"""A selector of one alternative, without functions."""
_PARTS = re.compile(r"""(?:[^,"']|"[^"]*"|'[^']*')+""")
_LAST = re.compile(r"""(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\]|[^\s>+~\[])+\Z""")
_NAMED = re.compile(r"[a-zA-Z][\w-]*")
_EQUAL = re.compile(r"""\[([\w-]+)=(?:"([^"\\]*)"|'([^'\\]*)')\]""")


@dataclass(slots=True, eq=False)
class Elements:
    """The elements of a page or of a part of one, sorted by what they are called.

    Attributes:
        root: What they are all below.
        order: The page's.
    """

    root: Tag = field(repr=False)
    order: Order = field(repr=False)
    _sorted: dict[str, list[int]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, root: Tag, order: Order) -> "Elements":
        """Return those of a page: all that can have a path (``find.MAX_DEPTH``).

        Matching walks up to the root each time, so what is nested without end would not end.
        """
        made = cls(root, order)
        for number, tag in enumerate(order.tags):
            if order.depths[number] <= find.MAX_DEPTH:
                for mark in _marks(tag):
                    made._sorted.setdefault(mark, []).append(number)
        return made

    def within(self, tag: Tag) -> "Elements":
        """Return those below one of them."""
        return Elements(tag, self.order, self._sorted)

    def select(self, selector: str, limit: int) -> list[Tag]:
        """Return the elements that a selector matches, in order, at most ``limit``."""
        asked = _asked(selector)
        if asked is None:
            return list(self.root.select(selector, limit=limit))
        called = islice((tag for tag in self._called(asked) if _can(tag, asked)), MOST_ASKED)
        return list(islice((tag for tag in called if matches(tag, selector)), limit))

    def _called(self, asked: "Sequence[_Asked]") -> Iterator[Tag]:
        """Yield the elements here that are called as one of the alternatives says, in order."""
        start, end = self.order.inside(self.root)
        slices = []
        for mark, _ in asked:
            numbers = self._sorted.get(mark, [])
            slices.append(numbers[bisect_left(numbers, start) : bisect_left(numbers, end)])
        found = slices[0] if len(slices) == 1 else sorted(set().union(*slices))
        return (self.order.tags[number] for number in found)


_Asked = tuple[str, tuple[str, str] | None]
"""What every element that a selector matches is called by, and an attribute that it must have."""


def _can(tag: Tag, asked: Sequence[_Asked]) -> bool:
    """Return whether an element has the attribute of one of the alternatives, as far as that is plain."""
    for _, equal in asked:
        value = tag.attrs.get(equal[0]) if equal else None
        if equal is None or not isinstance(value, str) or value == equal[1]:
            return True
    return False


@cache
def _asked(selector: str) -> tuple[_Asked, ...] | None:
    """Return by what a selector's alternatives are known; None where that is not plain."""
    parts = [part.strip() for part in _PARTS.findall(selector)] if "(" not in selector else [selector]
    marks = [_mark(part) for part in parts]
    if not marks or None in marks:
        return None
    return tuple((mark, _equal(part)) for mark, part in zip(marks, parts, strict=True) if mark)


def _equal(selector: str) -> tuple[str, str] | None:
    last = _LAST.search(selector)
    match = _EQUAL.search(last[0]) if last else None
    return (match[1].lower(), match[2] or match[3] or "") if match else None


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
