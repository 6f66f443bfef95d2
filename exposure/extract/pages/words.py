"""The words that a reader sees: the main text, paragraph by paragraph, without menus and visitors' blocks."""

from collections.abc import Iterator

from bs4 import NavigableString, Tag

from exposure.extract.languages.contract import bag
from exposure.extract.pages.contract import Item, Prose, Syntax
from exposure.extract.pages.hentry import is_entry, published
from exposure.extract.pages.page import MAX_DEPTH, Page, attribute, chain_of, names
from exposure.extract.posts.moment import Moment

MAX_PARAGRAPHS = 400
MAX_CHARS = 20_000
"""Characters of one paragraph that are read; a longer one is not prose."""
_BLOCKS = bag(
    """
    address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
    h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul
    """
)
_LEFT_OUT = bag(
    "nav aside form script style template noscript head svg math iframe object select button textarea"
)
_OWN_SYNTAX = frozenset({"p-note", "e-note"})


def read(page: Page) -> Iterator[Item]:
    """Yield the paragraphs of the main text; those of a dated entry with its date."""
    root = next(page.named("main"), None) or next(page.named("body"), None)
    if root is None:
        return
    dated: dict[int, Moment | None] = {}
    for tag, _ in zip(_paragraphs(page, root), range(MAX_PARAGRAPHS), strict=False):
        text, at = page.text(tag), page.at(tag)
        if at and 3 <= len(text) <= MAX_CHARS:
            yield Prose(text, at, moment=_moment(page, tag, dated))


def _paragraphs(page: Page, root: Tag) -> Iterator[Tag]:
    """Yield the innermost blocks with text of their own, in the order of the page."""
    stack = [(root, 0)]
    while stack:
        tag, depth = stack.pop()
        if depth > MAX_DEPTH or not _read(page, tag):
            continue
        blocks = [c for c in tag.children if isinstance(c, Tag) and _holds_block(c, MAX_DEPTH - depth)]
        if not blocks or (_has_words(tag) and not _mixed(page, tag)):
            yield tag
        else:
            stack += [(c, depth + 1) for c in reversed(blocks)]


def _holds_block(tag: Tag, depth: int) -> bool:
    """Return whether an element is a block or has one inside it, as far down as is read."""
    if tag.name in _BLOCKS:
        return True
    return depth > 0 and any(_holds_block(c, depth - 1) for c in tag.children if isinstance(c, Tag))


def _read(page: Page, tag: Tag) -> bool:
    hidden = tag.has_attr("hidden") or "display:none" in attribute(tag, "style").replace(" ", "").lower()
    return tag.name not in _LEFT_OUT and not hidden and not names(tag) & _OWN_SYNTAX and page.owned(tag)


def _has_words(tag: Tag) -> bool:
    """Return whether an element has more than a word of text that stands in no block inside it."""
    return any(
        isinstance(c, NavigableString) and type(c) is NavigableString and len(c.strip()) > 2
        for c in tag.children
    )


def _mixed(page: Page, tag: Tag) -> bool:
    """Return whether there is something inside that must not be read as its owner's words."""
    return any(not _read(page, inner) for inner in tag.find_all(limit=300))


def _moment(page: Page, tag: Tag, dated: dict[int, Moment | None]) -> Moment | None:
    entry = next((t for t in chain_of(tag) if is_entry(t)), None)
    if entry is None:
        return None
    if id(entry) not in dated:
        found = published(page, entry)
        dated[id(entry)] = found[0] if found else None
    return dated[id(entry)]


SYNTAX = Syntax(name="words", trust=90, read=read)
