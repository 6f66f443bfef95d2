"""Twitter cards: ``<meta name="twitter:...">``. ``creator`` is the person, ``site`` the outlet."""

import re
from collections.abc import Iterator

from exposure.extract.pages.contract import Detail, Item, Prose, Syntax
from exposure.extract.pages.metas import metas
from exposure.extract.pages.page import Page
from exposure.model import Kind, Level

_HANDLE = re.compile(r"@?\w{1,30}")


def read(page: Page) -> Iterator[Item]:
    """Yield the creator's handle and the description."""
    found = metas(page)
    creator = found.get("twitter:creator")
    if creator and _HANDLE.fullmatch(creator.content):
        yield Detail(Kind.BIO_LINK, creator.content, creator.at, Level.LIKELY)
    description = found.get("twitter:description")
    if description:
        yield Prose(description.content, description.at, bio=True)


SYNTAX = Syntax(name="twitter", trust=62, read=read)
