"""When the owner publishes: ``dt-published`` of h-entries, and ``time`` in articles.

Format: https://microformats.org/wiki/h-entry (known by heart, not read again for this).
"""

from collections.abc import Iterator
from itertools import islice

from bs4 import NavigableString, Tag

from exposure.extract import find
from exposure.extract.pages.contract import Detail, Item, Syntax
from exposure.extract.pages.page import Page, attribute, names
from exposure.extract.posts.moment import Moment, moment
from exposure.model import Css, Kind

MAX_ENTRIES = 200
MAX_WORDS = 50
"""Parts of a date in words."""
MAX_INSIDE = 1000
"""Elements of one entry that are looked through for its date."""


def read(page: Page) -> Iterator[Item]:
    """Yield the time of each entry that has one, down to the minute."""
    for tag in islice((t for t in page.tags if is_entry(t)), MAX_ENTRIES):
        found = published(page, tag) if page.owned(tag) else None
        if found:
            yield Detail(Kind.POST_TIME, found[0].posted.isoformat(), found[1], moment=found[0])


def is_entry(tag: Tag) -> bool:
    """Return whether an element is one post."""
    return tag.name == "article" or "h-entry" in names(tag)


def published(page: Page, entry: Tag) -> tuple[Moment, Css] | None:
    """Return when an entry was published, and where that stands."""
    marked = page.order.first(entry, page.called("dt-published"), MAX_INSIDE)
    if marked is None:
        inside = page.order.below(entry, MAX_INSIDE)
        marked = next((tag for tag in inside if tag.name == "time" and tag.has_attr("datetime")), None)
    if marked is None:
        return None
    attr = next((a for a in ("datetime", "title", "value") if marked.has_attr(a)), None)
    found = moment(attribute(marked, attr) if attr else _words(marked))
    at = page.at(marked, attr) if found else None
    return (found, at) if found and at else None


def _words(tag: Tag) -> str:
    """Return the first words of an element, shown or not."""
    return "".join(node for node in islice(find.below(tag), MAX_WORDS) if type(node) is NavigableString)


SYNTAX = Syntax(name="hentry", trust=22, read=read)
