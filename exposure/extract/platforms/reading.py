"""Read what a platform answered about an account. Nothing but ``ParseError`` leaves this room."""

from exposure.errors import ParseError
from exposure.extract import find
from exposure.extract.platforms import fields, outcome, stream
from exposure.extract.platforms.claims import platform
from exposure.extract.platforms.contract import Form, Page
from exposure.extract.platforms.gathered import Gathered
from exposure.extract.platforms.keys import taken
from exposure.extract.platforms.tree import Data
from exposure.model import Audience, Document, Outcome, Reading

SAVED = "saved"
"""The name of the page that an owner saved."""


def read(document: Document) -> Reading:
    """Return what a document of an account gives.

    Args:
        document: ``source.account.platform`` names the platform and ``page`` which of its pages it
            is, or ``saved`` for a page that its owner saved.

    Raises:
        ParseError: It is broken, or no platform has such a page.
    """
    what = f"{document.source.account.platform} {document.page}".strip()
    try:
        return _read(document)
    except ParseError:
        raise
    except Exception as error:  # what strangers wrote makes parsers raise whatever they trip over
        fault = type(error).__name__
        raise ParseError(f"{what}: broken data ({fault})") from error


def _read(document: Document) -> Reading:
    from exposure.extract.platforms import saved  # noqa: PLC0415 (it needs the page syntaxes, live pages do not)

    if document.page == SAVED:
        return saved.read(document)
    found = platform(document.source.account.platform)
    page = found.page(document.page) if found else None
    if found is None or page is None:
        raise ParseError("a page that no platform has")
    told = outcome.by_status(document, page)
    if told is not None:
        return told
    if page.read is not None:
        return page.read(document)
    match page.form:
        case Form.JSON:
            return outcome.no_data(document) or _data(document, page, found.name)
        case Form.FEED:
            from exposure.extract.platforms import feed  # noqa: PLC0415 (few pages are feeds)

            return feed.read(document, page, found.name)
        case _:
            return _markup(document, page, found.name)


def _markup(document: Document, page: Page, found_by: str) -> Reading:
    """Read an answer in HTML or XML."""
    from exposure.extract.pages.page import Page as Html  # noqa: PLC0415 (as above)
    from exposure.extract.platforms import markup  # noqa: PLC0415 (as above)

    into = Gathered(document=document, found_by=found_by, audience=Audience.ANYONE)
    return markup.read(Html.of(document), page, into)


def _data(document: Document, page: Page, found_by: str) -> Reading:
    """Read an answer in JSON."""
    data = find.load_json(document.content, document.charset)
    told = outcome.by_shape(data, document, page)
    if told is not None:
        return told
    into = Gathered(document=document, found_by=found_by, audience=Audience.ANYONE)
    tree = Data(data)
    fields.read(tree, page.fields, into)
    for posts in (page.posts, page.comments):
        if posts:
            stream.read(tree, posts, into)
    tells = outcome.also_told(tree, page.tells, document)
    into.notes += [t.note for t in tells if t.note]
    return into.reading(next((t.outcome for t in tells), Outcome.OK), tuple(taken(tree, page.keys)))
