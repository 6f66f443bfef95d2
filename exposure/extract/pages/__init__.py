"""Pages of any sort: whatever they state for programs, and what their words give away."""

from collections.abc import Iterator
from dataclasses import replace

from exposure.extract import mhtml
from exposure.extract.pages import owner
from exposure.extract.pages.contract import Syntax
from exposure.extract.pages.gather import Gather
from exposure.extract.pages.page import Page
from exposure.model import Document, Outcome, Reading, Words
from exposure.plugins import discover

_STATUS = {
    401: Outcome.LOGIN_WALL,
    403: Outcome.BLOCKED,
    404: Outcome.NOT_FOUND,
    410: Outcome.NOT_FOUND,
    429: Outcome.RATE_LIMITED,
    451: Outcome.BLOCKED,
}


def syntaxes() -> tuple[Syntax, ...]:
    """Return all page syntaxes, the most trusted first."""
    return tuple(sorted(discover(__name__, "SYNTAX", Syntax), key=lambda s: (s.trust, s.name)))


def read(document: Document) -> Reading:
    """Return what a page gives, by every syntax; the same value is reported once, by the most trusted.

    Raises:
        ParseError: It cannot be read as HTML.
    """
    if document.status != 200:
        return Reading(outcome=_STATUS.get(document.status, Outcome.PARTIAL), notes=tuple(_status(document)))
    if document.media_type in mhtml.MEDIA_TYPES:
        document = mhtml.page(document)
    return gathered(Page.of(document))


def gathered(page: Page) -> Reading:
    """Return what a page that was parsed gives, as for ``read``."""
    gather = Gather(page)
    for syntax in syntaxes():
        for item in syntax.read(page):
            gather.add(item, syntax.name)
    found = gather.reading()
    if not found.evidence:
        note = Words.of("Nothing on the page says whose it is; it may be no profile.")
        found = replace(found, outcome=Outcome.PARTIAL, notes=(*found.notes, note))
    return replace(found, owner_texts=tuple(owner.texts(page)), pictures=tuple(owner.pictures(page)))


def _status(document: Document) -> Iterator[Words]:
    if document.status not in _STATUS:
        yield Words.of("The site answered with status {status}.", status=document.status)
