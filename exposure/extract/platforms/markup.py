"""Pages for people, live and saved: their elements, and the data that stands in them."""

from __future__ import annotations  # parsers are named in types, and loaded only when used

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from exposure.extract.platforms import fields, outcome, stream
from exposure.extract.platforms.embedded import Blocks
from exposure.extract.platforms.fields import asked_for, handle_of
from exposure.extract.platforms.gathered import Gathered
from exposure.extract.platforms.keys import taken
from exposure.extract.platforms.others import agreed
from exposure.extract.platforms.shape import Embedded, Field, Page, Posts
from exposure.extract.platforms.tree import Data, Markup, Tree
from exposure.model import Css, Evidence, Kind, Outcome, Reading, TextSpan

if TYPE_CHECKING:
    from exposure.extract.pages.page import Page as Html


@dataclass(slots=True, kw_only=True)
class Look:
    """A look at a page through one layout.

    Attributes:
        own: Something was found that only a profile of the platform has.
        ended: What the page is instead, or None.
        missing: Places in which something was expected.
        keys: What later pages need.
        outcome: What signs say about an account that can be read.
    """

    own: bool = False
    ended: Reading | None = None
    missing: list[str] = field(default_factory=list)
    keys: list[tuple[str, str]] = field(default_factory=list)
    outcome: Outcome = Outcome.OK


def look(markup: Markup, layout: Page, into: Gathered) -> Look:
    """Read a page through a layout; what is found goes into ``into``."""
    seen = Look()
    document = into.document
    seen.ended = outcome.by_tells(markup, layout.tells, document)
    if seen.ended is None and not outcome.is_asked(markup, layout.names, document):
        seen.ended = outcome.somebody_else()
    if seen.ended is not None:
        return seen
    blocks = Blocks(markup)
    for wanted in layout.embedded:
        found = blocks.meant(wanted, document.source.account.handle)
        counted = wanted
        if not wanted.names and any(field.owner for field in wanted.fields):
            counted = replace(wanted, fields=agreed(blocks.alike(wanted), wanted.fields))
        for data in found:
            _in_data(data, counted, into, seen)
            if seen.ended is not None:
                return seen
    _told(markup, layout, into, seen)
    before = len(into.evidence) + len(into.owner_texts)
    _take(markup, layout.fields, (layout.posts, layout.comments), into)
    seen.keys += taken(markup, layout.keys)
    seen.own = seen.own or len(into.evidence) + len(into.owner_texts) > before
    seen.missing += outcome.absent(markup, layout.expects)
    seen.own = seen.own or bool(layout.expects and not seen.missing)
    return seen


def _in_data(data: Data, wanted: Embedded, into: Gathered, seen: Look) -> None:
    """Read embedded data that was found."""
    document = into.document
    seen.ended = outcome.by_tells(data, wanted.tells, document)
    if seen.ended is None and (missing := outcome.absent(data, wanted.expects)):
        seen.ended = outcome.changed(missing, document, data)
    if seen.ended is None and not outcome.is_asked(data, wanted.names, document):
        seen.ended = outcome.somebody_else()
    if seen.ended is not None:
        return
    before = len(into.evidence) + len(into.owner_texts)
    into.notes += [wanted.note] if wanted.note else []
    _told(data, wanted, into, seen)
    _take(data, wanted.fields, wanted.posts, into)
    marked = bool(wanted.root or wanted.has or wanted.expects)
    seen.own = seen.own or marked or len(into.evidence) + len(into.owner_texts) > before
    seen.keys += taken(data, wanted.keys)


def _told(tree: Tree, part: Page | Embedded, into: Gathered, seen: Look) -> None:
    for tell in outcome.also_told(tree, part.tells, into.document):
        into.notes += [tell.note] if tell.note else []
        seen.outcome = tell.outcome


def _take(tree: Tree, wanted: tuple[Field, ...], lists: Iterable[Posts | None], into: Gathered) -> None:
    fields.read(tree, wanted, into)
    for posts in lists:
        if posts is not None:
            stream.read(tree, posts, into)


def read(html: Html, page: Page, into: Gathered) -> Reading:
    """Return what a live page gives, and what the page syntaxes add to it."""
    seen = look(Markup.of(html), page, into)
    if seen.ended is not None:
        return seen.ended
    if page.expects and seen.missing:
        return outcome.changed(seen.missing, into.document)
    if html.soup.is_xml:
        return into.reading(seen.outcome, tuple(seen.keys)) if seen.own else _nothing(into)
    reading = merged(into, html, seen)
    return reading if seen.own or reading.evidence else _nothing(into)


def _nothing(into: Gathered) -> Reading:
    return outcome.changed(("the data of the page",), into.document)


def merged(into: Gathered, html: Html, seen: Look) -> Reading:
    """Return what the platform's own fields gave, and what the page syntaxes add to it.

    Only the platform's fields can hold proof words or the owner's own links, and of the words on the
    page only theirs are read: the rest of such a page is also written by others.
    """
    from exposure.extract import pages  # noqa: PLC0415 (answers in data do without it)

    general = pages.gathered(html)
    known = {e.kind for e in into.evidence}
    for evidence in general.evidence:
        if _adds(evidence, known, into):
            into.add(evidence)
    for link in general.links:
        into.link(link.address, rel_me=link.rel_me, owner=False)
    if not into.evidence and not seen.own:
        into.notes += [note for note in general.notes if note not in into.notes]
    into.notes += [note for note in html.notes if note not in into.notes]
    result = seen.outcome if seen.own else Outcome.PARTIAL
    return replace(into.reading(result, tuple(seen.keys)), pictures=general.pictures)


def _adds(evidence: Evidence, known: set[Kind], into: Gathered) -> bool:
    """Return whether what a page syntax found is the account's, and more than its own fields say.

    What stands in the running text, and when something was posted, may be anybody's; the words of the
    head repeat what the site's own field says, with the account's own name in them.
    """
    at = evidence.locator
    if evidence.kind is Kind.POST_TIME or (evidence.kind is Kind.PROFILE_NAME and evidence.kind in known):
        return False
    if isinstance(at, TextSpan) and isinstance(at.of, Css) and (at.of.attr is None or into.owner_texts):
        return False
    own = into.document.source.account.handle
    return evidence.kind is not Kind.MENTION or handle_of(evidence.value) not in asked_for(own)
