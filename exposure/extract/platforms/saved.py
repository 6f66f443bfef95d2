"""Pages that their owner saved: whose they are by what they name, and what they show.

Browsers write the address into what they save: a comment before the root element (HTML, SingleFile),
``Snapshot-Content-Location`` (MHTML). Else the page's own canonical link or ``og:url`` names it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from exposure.extract.platforms import fields
from exposure.extract.platforms.claims import Claim, claim
from exposure.extract.platforms.contract import Platform, Rank
from exposure.extract.platforms.gathered import Gathered
from exposure.model import Css, Document, Locator, Outcome, Reading, TextSpan

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"Page saved with SingleFile\s+url:\s*(\S+)", re.IGNORECASE)


def read(document: Document) -> Reading:
    """Return what a saved page gives; ``keys`` name the account that it is of.

    Raises:
        ParseError: It is no readable HTML.
    """
    from exposure.extract import pages  # noqa: PLC0415 (live pages of platforms do without it)
    from exposure.extract.pages.page import Page  # noqa: PLC0415 (as above)

    page = Page.of(document)
    found = saved_platform(page.soup)
    if found is None:
        general = pages.read(document)
        return replace(general, owner_texts=(), links=tuple(replace(k, owner=False) for k in general.links))
    whose, named = found
    document = replace(document, source=replace(document.source, account=named.account))
    general = pages.read(document)
    if whose.rank is Rank.REST:
        return replace(general, keys=general.keys + _keys(named))
    into = Gathered(document=document, found_by=whose.name, audience=document.source.audience)
    fields.read_page(page.soup, whose.saved, into)
    into.notes += page.notes
    return _merged(into, general, named)


def saved_platform(tree: "BeautifulSoup") -> tuple[Platform, Claim] | None:
    """Return whose page it is, by the first address that it names.

    Returns:
        None where it names none, or where another of its addresses names another account of a
        platform: such a page proves nothing for either.
    """
    named = [found for address in _addresses(tree) if (found := claim(address))]
    if not named:
        return None
    others = {c.account.canonical for c in named if c.platform.rank is not Rank.REST}
    if others - {named[0].account.canonical}:
        return None
    return named[0].platform, named[0]


def _addresses(tree: "BeautifulSoup") -> Iterator[str]:
    """Yield the addresses that a page names as its own, the browser's word first."""
    from bs4 import Comment  # noqa: PLC0415 (as in find)

    for comment in tree.find_all(string=lambda text: isinstance(text, Comment), limit=20):
        if match := _SAVED_FROM.search(comment) or _SINGLE_FILE.search(comment):
            yield match[1]
            break
    for selector, attr in (
        ('head > link[rel~="canonical"]', "href"),
        ('head > meta[property="og:url"]', "content"),
    ):
        tag = tree.select_one(selector)
        if tag is not None and tag.get(attr):
            yield str(tag[attr])


def _merged(into: Gathered, general: Reading, named: Claim) -> Reading:
    """Return what the platform's own fields gave, and what the page syntaxes add to it.

    Only the platform's fields can hold proof words or the owner's own links, and of the words on the
    page only theirs are read: the rest of such a page is also written by others.
    """
    own = bool(into.evidence or into.owner_texts)
    for evidence in general.evidence:
        if not _of_anybody(evidence.locator):
            into.add(evidence)
    for link in general.links:
        into.link(link.address, rel_me=link.rel_me, owner=False)
    if not into.evidence:
        into.notes += [note for note in general.notes if note not in into.notes]
    reading = into.reading(Outcome.OK if own else Outcome.PARTIAL, _keys(named))
    return replace(reading, pictures=general.pictures)


def _of_anybody(locator: Locator) -> bool:
    """Return whether something was read in the running text of a page."""
    return isinstance(locator, TextSpan) and isinstance(locator.of, Css) and locator.of.attr is None


def _keys(named: Claim) -> tuple[tuple[str, str], ...]:
    account = named.account
    return (
        ("account.platform", account.platform),
        ("account.host", account.host),
        ("account.handle", account.handle),
    )
