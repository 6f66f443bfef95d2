"""What an answer is made of: data or markup, read by the same places and always with their locator."""

from __future__ import annotations  # parsers are named in types, and loaded only when used

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from exposure.extract import find
from exposure.extract.platforms.shape import Place
from exposure.model import Css, JsonPointer, Locator, TextSpan

if TYPE_CHECKING:
    from bs4 import Tag

    from exposure.extract.pages.page import Page
    from exposure.extract.select import Elements

MOST = 500
"""The most places that are read for one pattern."""
DEEPEST = 3
"""Elements that stand in so many others of one pattern are still read: a post that is quoted in a post."""
MOST_BESIDE = 50
"""The most elements before one among which another is looked for."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that was found.

    Attributes:
        at: Its locator.
        raw: What stands there.
        tree: What stands below it.
    """

    at: Locator = field(repr=False)
    raw: Any = field(repr=False)
    tree: Tree = field(repr=False)


@dataclass(frozen=True, slots=True)
class Data:
    """Parsed JSON.

    Attributes:
        data: The value.
        base: Where it stands in its document, as a JSON Pointer.
        of: What holds that document, where it is embedded in a page.
    """

    data: Any = field(repr=False)
    base: str = ""
    of: Css | TextSpan | None = None

    def each(self, place: Place) -> Iterator[Spot]:
        """Yield what a place names, in order. A place for markup names nothing."""
        if isinstance(place, JsonPointer):
            for at, value in islice(find.each(self.data, place), MOST):
                below = Data(value, self.base + at.path, self.of)
                yield Spot(JsonPointer(below.base, self.of), value, below)

    def beside(self, spot: Spot, place: Place) -> Any:
        """Return what stands beside a spot; entries of lists are those in which the spot is."""
        if not isinstance(place, JsonPointer) or not isinstance(spot.at, JsonPointer):
            return None
        inside = JsonPointer(spot.at.path.removeprefix(self.base))
        return find.json_at(self.data, find.beside(inside, place))

    def anchors(self, spot: Spot) -> list[Tag]:
        """Return the links in a value that is markup."""
        if isinstance(spot.raw, str) and "<a" in spot.raw:
            return _anchors(find.fragment(spot.raw))
        return []

    @property
    def escaped(self) -> bool:
        """Whether markup in it is written as text: in data it always is."""
        return True


@dataclass(frozen=True, slots=True, eq=False)
class Markup:
    """An element of a page, or the page itself.

    Attributes:
        page: The page, parsed once.
        elements: Those below it.
        tag: The element; None for the page itself.
    """

    page: Page = field(repr=False)
    elements: Elements = field(repr=False)
    tag: Tag | None = field(default=None, repr=False)

    @classmethod
    def of(cls, page: Page) -> Markup:
        """Return a whole page."""
        from exposure.extract.select import Elements  # noqa: PLC0415 (an address is understood without it)

        return cls(page, Elements.of(page.soup, page.order))

    def each(self, place: Place) -> Iterator[Spot]:
        """Yield what a place names, in order. A place in data names nothing; ``:scope`` is the element."""
        if not isinstance(place, Css):
            return
        if place.selector == ":scope" and self.tag is not None:
            tags = [self.tag]
        else:
            tags = list(self._apart(self.elements.select(place.selector, MOST)))
        for number, tag in enumerate(tags):
            first = self.tag is None and number == 0
            at = Css(place.selector, place.attr) if first else self.page.at(tag, place.attr)
            if at is not None:
                raw = self._value(tag, place.attr)
                yield Spot(at, raw, Markup(self.page, self.elements.within(tag), tag))

    def _value(self, tag: Tag, attr: str | None) -> str | None:
        """Return an attribute of an element or its words (``find.value_of``)."""
        words = attr is None and tag.name != "script"
        return self.page.text(tag) if words else find.value_of(tag, attr)

    def _apart(self, tags: list[Tag]) -> Iterator[Tag]:
        """Yield elements without those that stand in too many of the others: all these hold their words."""
        open_: list[int] = []  # the ends of those before, in which the next may stand
        for tag in tags:
            start, end = self.page.order.inside(tag)
            while open_ and open_[-1] < start:
                open_.pop()
            if len(open_) <= DEEPEST:
                yield tag
            open_.append(end)

    def beside(self, spot: Spot, place: Place) -> Any:
        """Return the visible text of the nearest element before a spot that a selector matches."""
        tag = spot.tree.tag if isinstance(spot.tree, Markup) else None
        if tag is None or not isinstance(place, Css):
            return None
        from bs4 import Tag  # noqa: PLC0415 (as above)

        from exposure.extract.select import matches  # noqa: PLC0415 (as above)

        near = islice((b for b in tag.previous_siblings if isinstance(b, Tag)), MOST_BESIDE)
        before = (b for b in near if matches(b, place.selector))
        return next(map(self.page.text, before), "")

    def anchors(self, spot: Spot) -> list[Tag]:
        """Return the links in an element."""
        tag = spot.tree.tag if isinstance(spot.tree, Markup) else None
        if tag is None:
            return []
        return _anchors(find.fragment(str(spot.raw or ""))) if self.escaped else _anchors(tag)

    @property
    def escaped(self) -> bool:
        """Whether markup in it is written as text, as it is in XML."""
        return bool(self.page.soup.is_xml)


Tree = Data | Markup


def _anchors(tag: Tag) -> list[Tag]:
    """Return the web addresses linked in a piece of markup, without those of people and hashtags named."""
    return list(tag.select("a[href]:not(.mention, .hashtag)", limit=MOST))
