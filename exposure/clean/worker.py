"""Inside the sandbox: what a copy is made of, and whether one is clean."""

from dataclasses import replace

from exposure.clean.bmff.boxes import top
from exposure.clean.contract import Format
from exposure.clean.pieces import to_keys
from exposure.errors import ParseError
from exposure.extract import photos
from exposure.model import Document, Outcome, Reading
from exposure.plugins import discover


def formats() -> dict[str, Format]:
    """Return the formats by media type."""
    found = discover("exposure.clean.formats", "FORMAT", Format)
    return {media_type: one for one in found for media_type in one.media_types}


def rewrite(document: Document) -> Reading:
    """Return the pieces of a file's clean copy, in ``Reading.keys``.

    Raises:
        ParseError: It is broken, or cannot be cleaned without changing how it looks.
    """
    try:
        return Reading(keys=to_keys(formats()[document.media_type].rewrite(document)))
    except Exception as error:  # whatever a broken file makes the walk trip over
        raise ParseError("this cannot be taken apart") from error


def check(document: Document) -> Reading:
    """Return what our own reader finds in a copy, and the pieces that the copy itself is made of.

    The outcome is ``OK`` only where the reader finds nothing and has read all.

    Raises:
        ParseError: The copy is broken.
    """
    pieces = rewrite(document)
    found = photos.read(document if document.complete else _without_media(document))
    outcome = Outcome.PARTIAL if found.notes or found.evidence else found.outcome
    return Reading(outcome=outcome, keys=pieces.keys)


def _without_media(document: Document) -> Document:
    """Return a film without its ``mdat`` boxes, whose bodies were not read."""
    parts = [document.content[box.head : box.end] for box in top(document) if box.kind != b"mdat"]
    return replace(document, content=b"".join(parts), complete=True, size=0)
