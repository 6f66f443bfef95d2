"""Documents to evidence. One function, called inside the worker; each family is loaded when it is met."""

from dataclasses import replace

from exposure.errors import ParseError
from exposure.model import Account, Document, Reading, Source, SourceType

POSTS = "application/x-posts"
"""The media type of a posts file."""


_FIRST = b"<!doctype html><html lang=en><title>Ana</title><p>Off to Porto with my sister on Friday!</html>"
"""A page about nobody."""


def warm() -> None:
    """Load what pages and words need, once and before any of them is there: that takes longer than most."""
    from exposure.extract import exports, photos, posts, tracks  # noqa: F401, PLC0415 (as below)

    photos.warm()
    source = Source(type=SourceType.PAGE, uri="page:", account=Account(platform="page"))
    read(Document(source=source, content=_FIRST, media_type="text/html", page="saved", status=200))


def read(document: Document) -> Reading:
    """Return what a document gives.

    Photos go to the photo standards, pieces of an owner's copy to its export, tracks and posts files to
    their readers, pages of an account to its platform, and any other page to the general page syntaxes.

    Raises:
        ParseError: It is broken, or of a kind that nothing here reads. Nothing else is raised.
    """
    from exposure.extract import mhtml  # noqa: PLC0415 (importing this package must stay cheap; so below)

    if document.media_type == POSTS:
        from exposure.extract import posts  # noqa: PLC0415

        return posts.read(document)
    if document.source.type is SourceType.EXPORT:
        from exposure.extract import exports  # noqa: PLC0415

        return exports.read(document)
    if document.source.type is SourceType.TRACK:
        from exposure.extract import tracks  # noqa: PLC0415

        return tracks.read(document)
    if document.source.type is SourceType.PHOTO:
        from exposure.extract import photos  # noqa: PLC0415

        return _with_picture(photos.read(document), document, None)
    if document.media_type in mhtml.MEDIA_TYPES:
        page = mhtml.page(document)
        return _with_picture(_page(page), document, page)
    return _page(document)


def _with_picture(reading: Reading, document: Document, page: Document | None) -> Reading:
    """Return a reading with the number of the picture that an account shows of itself.

    A picture in a folder belongs to no account, and what it shares with one nobody else can see.
    """
    if page is None and not document.source.account.host:
        return reading
    from exposure.extract import alike  # noqa: PLC0415 (as above)

    found = alike.of_page(document, page) if page else alike.of_picture(document)
    return replace(reading, evidence=(*reading.evidence, *found))


def _page(document: Document) -> Reading:
    """Return what a page gives.

    Raises:
        ParseError: As ``read``.
    """
    if document.page:
        from exposure.extract import platforms  # noqa: PLC0415

        return platforms.read(document)
    if document.media_type in {"text/html", "application/xhtml+xml"}:
        from exposure.extract import pages  # noqa: PLC0415

        return pages.read(document)
    raise ParseError("content of a kind that nothing here reads")


def read_codes(document: Document) -> Reading:
    """Return the same, and what the codes in a picture say (extra ``[codes]``).

    Raises:
        ParseError: As ``read``.
    """
    reading = read(document)
    if document.source.type is not SourceType.PHOTO or not document.media_type.startswith("image/"):
        return reading
    from exposure.extract import codes  # noqa: PLC0415 (as above)

    return replace(reading, evidence=(*reading.evidence, *codes.read(document)))
