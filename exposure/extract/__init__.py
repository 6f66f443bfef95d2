"""Documents to evidence. One function, called inside the worker; each family is loaded when it is met."""

from dataclasses import replace

from exposure.errors import ParseError
from exposure.model import Document, Reading, SourceType

POSTS = "application/x-posts"
"""The media type of a posts file."""


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

        return photos.read(document)
    if document.media_type in mhtml.MEDIA_TYPES:
        document = mhtml.page(document)
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
