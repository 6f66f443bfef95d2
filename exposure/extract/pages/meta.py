"""Plain ``meta`` elements: author, description, place."""

from collections.abc import Iterator

from exposure.extract.pages.contract import Detail, Item, Prose, Syntax
from exposure.extract.pages.metas import metas
from exposure.extract.pages.page import Page
from exposure.extract.pages.values import pair
from exposure.model import Kind, Level

_WORDS = {
    "author": (Kind.PROFILE_NAME, Level.STRONG),
    "dc.creator": (Kind.PROFILE_NAME, Level.LIKELY),
    "geo.placename": (Kind.BIO_TOWN, Level.STRONG),
    "fediverse:creator": (Kind.BIO_LINK, Level.STRONG),
}


def read(page: Page) -> Iterator[Item]:
    """Yield the author, the place (``geo.position``, ``ICBM``), the Fediverse account and the description."""
    found = metas(page)
    for name, (kind, level) in _WORDS.items():
        if name in found and not found[name].content.startswith(("http:", "https:")):
            yield Detail(kind, found[name].content, found[name].at, level)
    for name in ("geo.position", "icbm"):
        place = pair(found[name].content) if name in found else None
        if place:
            yield Detail(Kind.PLACE_TAG, place, found[name].at)
    if "description" in found:
        yield Prose(found["description"].content, found["description"].at, bio=True)


SYNTAX = Syntax(name="meta", trust=64, read=read)
