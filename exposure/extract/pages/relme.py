"""``rel="me"``: links by which the owner says "this is me, too", and all other links of the page.

Format: https://microformats.org/wiki/rel-me; ``rel`` is a set of words (``rel="nofollow me"``).
"""

from collections.abc import Iterator
from itertools import islice

from bs4 import Tag

from exposure.extract import find
from exposure.extract.pages.contract import Detail, Item, Syntax
from exposure.extract.pages.page import MAX_LINKS, Page, attribute, chain_of
from exposure.extract.pages.visitors import written_by_others
from exposure.model import Kind, Link


def read(page: Page) -> Iterator[Item]:
    """Yield the links of the page; those with ``rel="me"`` are evidence and, on a site, the owner's."""
    site = page.document.source.account.platform == "site"
    for tag in islice(page.named("link", "a", "area"), MAX_LINKS):
        address = page.absolute(attribute(tag, "href")) if tag.has_attr("href") else ""
        if not address.startswith(("http://", "https://")):
            continue
        me = marked(tag) and page.owned(tag)
        if me or tag.name != "link":
            yield Link(address=address, rel_me=me, owner=me and site and _own(tag))
        at = page.at(tag, "href") if me else None
        if at:
            yield Detail(Kind.REL_ME, address, at)


def marked(tag: Tag) -> bool:
    """Return whether ``rel`` holds ``me``."""
    return "me" in attribute(tag, "rel").lower().split()


def _own(tag: Tag) -> bool:
    """Return whether the owner set a link: not hidden, not marked as a user's, in no block of visitors."""
    if "ugc" in attribute(tag, "rel").lower().split() or written_by_others(tag):
        return False
    return not any(find.concealed(node) or node.name in {"template", "noscript"} for node in chain_of(tag))


SYNTAX = Syntax(name="relme", trust=5, read=read)
