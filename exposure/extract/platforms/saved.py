"""Pages that their owner saved: whose they are by what they name, and what they show.

Browsers write the address into what they save: a comment before the root element (HTML, SingleFile),
``Snapshot-Content-Location`` (MHTML). Else the page's own canonical link or ``og:url`` names it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from exposure.extract import find
from exposure.extract.platforms import outcome
from exposure.extract.platforms.claims import Claim, claim
from exposure.extract.platforms.contract import Platform, Rank
from exposure.extract.platforms.elsewhere import elsewhere, site_of
from exposure.extract.platforms.gathered import Gathered
from exposure.extract.platforms.markup import Look, look, merged
from exposure.extract.platforms.tree import Markup
from exposure.model import Document, Outcome, Reading, Words

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

    from exposure.extract.pages.page import Page

MOST_COMMENTS = 20
"""Comments among which the browser's word is looked for."""
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)", re.IGNORECASE)
_CHALLENGE = Words.of(
    "This saved page is a check for robots, not your profile. Open your profile in the browser, wait until "
    "you see it, and save that page."
)
_EMPTY = Words.of(
    "This saved page does not show your profile; it may be the page for signing in. Open your profile, wait "
    "until you see your name and what you wrote about yourself, and save that page."
)
_LOGIN = re.compile(
    r"\b(?:log ?in|sign ?in|sign ?up|anmelden|einloggen|iniciar sesi[oó]n|se connecter|entrar"
    r"|connexion)\b",  # codespell:ignore connexion
    re.IGNORECASE,
)
_SINGLE_FILE = re.compile(r"Page saved with SingleFile\s+url:\s*(\S+)", re.IGNORECASE)


def read(document: Document) -> Reading:
    """Return what a saved page gives; ``keys`` name the account that it is of.

    Raises:
        ParseError: It is no readable HTML.
    """
    from exposure.extract import pages  # noqa: PLC0415 (an address is understood without it)
    from exposure.extract.pages.page import Page  # noqa: PLC0415 (as above)

    page = Page.of(document)
    if outcome.is_challenge(document):
        return Reading(outcome=Outcome.BLOCKED, notes=(_CHALLENGE,))
    found = saved_platform(page.soup)
    if found is None:
        general = pages.gathered(page)
        notes = (*general.notes, *_no_profile(page))
        links = tuple(replace(k, owner=False) for k in general.links)
        return replace(general, owner_texts=(), links=links, notes=notes)
    whose, named = found
    page.document = replace(document, source=replace(document.source, account=named.account))
    if whose.rank is Rank.REST:
        general = pages.gathered(page)
        return replace(general, keys=general.keys + _keys(named))
    return _of_platform(page, whose, named)


def _of_platform(page: "Page", whose: Platform, named: Claim) -> Reading:
    """Read a page by every layout that its platform has for saved pages."""
    document = page.document
    into = Gathered(document=document, found_by=whose.name, audience=document.source.audience)
    markup, seen = Markup.of(page), Look()
    for layout in whose.layouts:
        one = look(markup, layout, into)
        if one.ended is not None and not seen.own:
            return replace(one.ended, keys=_keys(named))
        seen.own = seen.own or one.own
        seen.outcome = one.outcome if one.own else seen.outcome
    if not seen.own and (told := outcome.by_words(document, whose.saved_tells)):
        return replace(told, keys=_keys(named))
    seen.keys = list(_keys(named))
    reading = merged(into, page, seen)
    if seen.own or reading.evidence:
        return reading
    return replace(reading, outcome=_missed(page), notes=(_EMPTY,))


def _missed(page: "Page") -> Outcome:
    """Return what a page that shows nothing of its account is, by its title."""
    title = page.soup.title
    return Outcome.LOGIN_WALL if title is not None and _LOGIN.search(title.get_text()) else Outcome.PARTIAL


def _no_profile(page: "Page") -> Iterator[Words]:
    """Yield what to do about a page of a known site that is no profile."""
    for address in _addresses(page.soup):
        if site := site_of(address):
            yield elsewhere(site, address)
            return


def saved_platform(tree: "BeautifulSoup") -> tuple[Platform, Claim] | None:
    """Return whose page it is, by the first address that it names.

    Returns:
        None where it names none, or where another of its addresses names another account of a
        platform: such a page proves nothing for either. (``numbered`` platforms name one account twice.)
    """
    named = [found for address in _addresses(tree) if (found := claim(address))]
    if not named:
        return None
    whose = named[0].platform
    said = [
        c for c in named if c.platform.rank is not Rank.REST and not (whose.numbered and c.platform is whose)
    ]
    if {c.account.canonical for c in said} - {named[0].account.canonical}:
        return None
    return whose, named[0]


def _addresses(tree: "BeautifulSoup") -> Iterator[str]:
    """Yield the addresses that a page names as its own, the browser's word first."""
    from bs4 import Comment  # noqa: PLC0415 (as in find)

    comments: list[str] = []
    named: dict[str, str] = {}
    for node in find.below(tree):
        if isinstance(node, Comment) and len(comments) < MOST_COMMENTS:
            comments.append(node)
        elif getattr(node, "name", None) in {"link", "meta"} and _in_head(node):
            if node.name == "link" and "canonical" in node.get_attribute_list("rel"):
                named.setdefault("canonical", str(node.get("href") or ""))
            elif node.name == "meta" and node.get("property") == "og:url":
                named.setdefault("og:url", str(node.get("content") or ""))
    by_browser = (_SAVED_FROM.search(c) or _SINGLE_FILE.search(c) for c in comments)
    first = next(filter(None, by_browser), None)
    yield from [first[1]] if first else []
    yield from filter(None, (named.get(name, "") for name in ("canonical", "og:url")))


def _in_head(tag: "Tag") -> bool:
    return tag.parent is not None and tag.parent.name == "head"


def _keys(named: Claim) -> tuple[tuple[str, str], ...]:
    account = named.account
    return (
        ("account.platform", account.platform),
        ("account.host", account.host),
        ("account.handle", account.handle),
    )
