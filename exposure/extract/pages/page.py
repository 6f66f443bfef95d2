"""A page as a tree, parsed once for all syntaxes, with the selector of each element."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from heapq import merge
from itertools import islice
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from exposure.extract import find
from exposure.extract.languages.contract import bag
from exposure.extract.order import Order
from exposure.extract.shown import Shown
from exposure.model import Css, Document, Words

MAX_BYTES = 5 * 1024 * 1024
MAX_TAGS = 100_000
"""Tags, opening and closing, that are parsed: about two seconds of work."""
MAX_DEPTH = 64
"""Elements that are nested deeper are not read: nobody writes so, and selectors would not end."""
MAX_LINKS = 2000
MAX_ADDRESS = 2048
_OTHERS = bag(
    """
    comment comments commentlist comment-list comment-body comment-content respond reply replies guestbook
    h-cite p-comment u-comment webmention webmentions mentions disqus_thread disqus responses testimonial
    testimonials likes reposts
    """
)
"""Classes and ids of blocks in which visitors write, or are quoted."""
_QUOTES = frozenset({"blockquote", "q", "cite", "iframe", "object", "svg", "math"})


_NOTHING: frozenset[str] = frozenset()


@dataclass(slots=True, eq=False)
class Page:
    """A page.

    Attributes:
        document: What it was made of.
        soup: Its tree.
        base: The address that its links are relative to; empty if it has none.
        order: All its elements, in order. Searching the tree itself is fifty times slower.
        notes: What was cut.
    """

    document: Document
    soup: BeautifulSoup = field(repr=False)
    base: str = field(repr=False)
    order: Order = field(repr=False)
    notes: list[Words] = field(default_factory=list)
    _places: dict[int, dict[int, int]] = field(default_factory=dict, repr=False)
    _owned: dict[int, bool] = field(default_factory=dict, repr=False)
    _named: dict[str, list[int]] = field(default_factory=dict, repr=False)
    _called: dict[str, list[int]] = field(default_factory=dict, repr=False)
    _shown: Shown | None = field(default=None, repr=False)

    @classmethod
    def of(cls, document: Document) -> "Page":
        """Parse a page; a very large one only up to a limit.

        Raises:
            ParseError: It cannot be read as HTML.
        """
        content, notes = _cut(document.content)
        soup = find.soup(replace(document, content=content))
        order = Order.of(soup)
        return cls(document, soup, _base(order.tags, document.source.uri), order, notes)

    @property
    def tags(self) -> tuple[Tag, ...]:
        """All elements, in order."""
        return self.order.tags

    @property
    def host(self) -> str:
        """The page's own host name, or empty."""
        return urlsplit(self.document.source.uri).hostname or ""

    def absolute(self, address: str) -> str:
        """Return an address of the page, made absolute; empty if it is broken or too long."""
        try:
            joined = urljoin(self.base, address.strip())
            urlsplit(joined)  # refuses some that joining lets pass
        except ValueError:
            return ""
        return joined if len(joined) <= MAX_ADDRESS else ""

    def inside(self, address: str) -> bool:
        """Return whether an address is of the page's own site; for a part of a host, below that part."""
        try:
            parts = urlsplit(address)
            host, path = (parts.hostname or "").lower(), unquote(parts.path)
        except ValueError:
            return False
        below = "/" + self.document.source.account.handle.strip("/")
        part = path == below or path.startswith(below.rstrip("/") + "/")
        return host == self.host and (part or self.document.source.account.platform != "site")

    def named(self, *wanted: str) -> Iterator[Tag]:
        """Yield the elements of some names, in order."""
        if not self._named:
            for number, tag in enumerate(self.tags):
                self._named.setdefault(tag.name, []).append(number)
        return (self.tags[number] for number in merge(*(self._named.get(name, ()) for name in set(wanted))))

    def called(self, name: str) -> Sequence[int]:
        """Return the numbers of the elements with a class or an id, in lower case, in order."""
        if not self._called:
            self._called[""] = []
            for number, tag in enumerate(self.tags):
                for word in names(tag):
                    self._called.setdefault(word, []).append(number)
        return self._called.get(name, ())

    def text(self, tag: Tag) -> str:
        """Return the text of an element as a reader sees it (``find.visible``)."""
        if self._shown is None:
            self._shown = Shown.of(self.soup)
        return self._shown.text(tag)

    def at(self, tag: Tag, attr: str | None = None) -> Css | None:
        """Return the locator of an element or its attribute; None if it is nested too deeply."""
        steps: list[str] = []
        if self.order.depth(tag) >= MAX_DEPTH:
            return None
        node: Tag | None = tag
        while node is not None and node.parent is not None:
            steps.append(self._step(node))
            node = node.parent
        return Css(" > ".join(reversed(steps)), attr)

    def _step(self, tag: Tag) -> str:
        name = tag.name if tag.name.isascii() and tag.name.replace("-", "").isalnum() else ""
        parent = tag.parent
        if parent is None or parent.parent is None:
            return name or ":root"
        places = self._places.get(id(parent))
        if places is None:
            places = {id(c): n for n, c in enumerate((c for c in parent.children if isinstance(c, Tag)), 1)}
            self._places[id(parent)] = places
        return f"{name}:nth-child({places[id(tag)]})"

    def links(self) -> Iterator[tuple[Tag, str]]:
        """Yield the elements with an address and the address as written, outside of visitors' blocks."""
        for tag in islice(self.named("a", "area"), MAX_LINKS):
            href = attribute(tag, "href").strip()
            if href and self.owned(tag):
                yield tag, href

    def owned(self, tag: Tag) -> bool:
        """Return whether the owner wrote what stands at an element: no quotation, no visitors' block."""
        if self.order.depth(tag) >= MAX_DEPTH:
            return False
        chain: list[int] = []
        verdict = True
        for node in chain_of(tag):
            if id(node) in self._owned:
                verdict = self._owned[id(node)]
                break
            chain.append(id(node))
            if node.name in _QUOTES or _OTHERS & names(node):
                verdict = False
                break
        self._owned.update(dict.fromkeys(chain, verdict))  # what is below a visitors' block is theirs
        return verdict


def chain_of(tag: Tag) -> Iterator[Tag]:
    """Yield an element and all that it stands in, from the inside."""
    node: Tag | None = tag
    while node is not None:
        yield node
        node = node.parent


def names(tag: Tag) -> frozenset[str]:
    """Return an element's classes and id, in lower case."""
    classes, name = tag.attrs.get("class"), tag.attrs.get("id")
    if classes is None and name is None:
        return _NOTHING
    listed = classes if isinstance(classes, list) else str(classes or "").split()
    return frozenset(x.lower() for x in (*listed, *([name] if isinstance(name, str) else ())))


def attribute(tag: Tag, name: str) -> str:
    """Return an attribute as text; empty if it is missing."""
    value = tag.get(name)
    return " ".join(value) if isinstance(value, list) else (value or "")


def _base(tags: Iterable[Tag], address: str) -> str:
    """Return what links are relative to: the page's address, and its ``base`` element."""
    if urlsplit(address).scheme not in {"http", "https"}:
        address = ""
    bases = (attribute(tag, "href") for tag in tags if tag.name == "base")
    try:
        return urljoin(address, next(filter(None, bases), ""))
    except ValueError:
        return address


def _cut(content: bytes) -> tuple[bytes, list[Words]]:
    """Return as much of a page as is parsed, and what to tell about the rest."""
    end = min(len(content), MAX_BYTES)
    if content.count(b"<", 0, end) > MAX_TAGS:
        at = -1
        for _ in range(MAX_TAGS):
            at = content.index(b"<", at + 1)
        end = at
    if end == len(content):
        return content, []
    return content[:end], [Words.of("The page is very large; only its first part was read.")]
