"""Tracks and places as files of their own: GPX, TCX, KML, FIT, GeoJSON and tables.

Who can see a track is not in the file, so that stays unknown. Of each track both ends are kept, and a
fix every ten minutes: enough for ways and habits, and no more.
"""

from collections.abc import Callable, Iterator

from exposure.errors import ParseError
from exposure.extract.tracks.fix import Fix, evidence
from exposure.model import Document, Outcome, Reading

MEDIA_TYPES = frozenset(
    {
        "application/gpx+xml",
        "application/vnd.garmin.tcx+xml",
        "application/vnd.google-earth.kml+xml",
        "application/vnd.garmin.fit",
        "application/geo+json",
        "text/csv",
    }
)


def read(document: Document) -> Reading:
    """Return what a file of tracks or places gives.

    Raises:
        ParseError: It is broken, or holds no place. Nothing else is raised.
    """
    try:
        found = tuple(evidence(_fixes(document), document, "tracks"))
    except ParseError:
        raise
    except Exception as error:  # whatever a broken file makes a reader trip over
        raise ParseError(f"a broken file of tracks ({type(error).__name__})") from error
    if not found:
        raise ParseError("a file of tracks without a place in it")
    return Reading(outcome=Outcome.OK, evidence=found)


def fixes(content: bytes, media_type: str) -> Iterator[Fix]:
    """Yield the fixes in a file.

    Raises:
        ParseError: It is of no kind that is read here, or broken.
    """
    from exposure.extract.tracks import xml  # noqa: PLC0415 (one of these is needed at a time; so below)
    from exposure.extract.tracks.fit import fit  # noqa: PLC0415
    from exposure.extract.tracks.geojson import geojson  # noqa: PLC0415
    from exposure.extract.tracks.table import table  # noqa: PLC0415

    if media_type == "application/vnd.garmin.fit":
        return fit(content)
    readers: dict[str, Callable[[str], Iterator[Fix]]] = {
        "application/gpx+xml": xml.gpx,
        "application/vnd.garmin.tcx+xml": xml.tcx,
        "application/vnd.google-earth.kml+xml": xml.kml,
        "application/geo+json": geojson,
        "text/csv": table,
    }
    if media_type not in readers:
        raise ParseError("a file of tracks of a kind that nothing here reads")
    return readers[media_type](_text(content))


def _fixes(document: Document) -> Iterator[Fix]:
    return fixes(document.content, document.media_type)


def _text(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    return content.decode("utf-8-sig", "replace")
