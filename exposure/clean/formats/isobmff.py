"""HEIC, AVIF, MP4 and MOV: the same boxes at the same places, and only media that is to be seen or heard.

Standards: ISO/IEC 14496-12 (box files), ISO/IEC 23008-12 (pictures in them), Apple QuickTime file format.
"""

from collections.abc import Iterator

from exposure.clean.bmff.boxes import Box, Changes, merged, outside, top
from exposure.clean.bmff.items import Picture
from exposure.clean.bmff.tracks import FRAGMENT, Film
from exposure.clean.contract import BrokenError, Format
from exposure.clean.pieces import Piece
from exposure.model import Document

_STILL = frozenset({"image/heic", "image/avif"})
_KEPT = frozenset({b"ftyp", b"styp", b"sidx", b"ssix", b"mfra", b"pdin"})


def rewrite(document: Document) -> Iterator[Piece]:
    """Yield the pieces of a clean copy, of the same length.

    Raises:
        BrokenError: It ends early, holds no picture or film, or something that cannot be left out.
    """
    changes = Changes(document.content)
    film, picture = Film(), Picture()
    media: list[Box] = []
    end = 0
    found = list(top(document))
    film.in_parts = any(box.kind == b"moof" for box in found)
    for box in found:
        end = box.end + box.shift
        _top(changes, box, film, picture, media, still=document.media_type in _STILL)
    if not picture.spans and not picture.in_idat and not film.tracks:
        raise BrokenError("no picture and no film")
    _media(changes, film, picture, media)
    for box in found:
        if box.kind == b"ftyp" and picture.one_tone:
            _one_tone(changes, box)
    yield from changes.pieces(end)


def _one_tone(changes: Changes, box: Box) -> None:
    """Take back that the file also has a picture for brighter screens, which is left out."""
    for start in range(box.start, box.end - 3, 4):
        if changes.content[start : start + 4] == b"tmap":
            changes.put(start, b"mif1", box.shift)


def _top(changes: Changes, box: Box, film: Film, picture: Picture, media: list[Box], *, still: bool) -> None:
    """Go through one box of the file."""
    match box.kind:
        case b"mdat":
            media.append(box)
        case b"moov":
            film.movie(changes, box)
        case b"moof":
            changes.keep(box, FRAGMENT)
        case b"meta" if still and not picture.spans and not picture.in_idat:
            picture.meta(changes, box)
        case kind if kind not in _KEPT:
            changes.free(box)


def _media(changes: Changes, film: Film, picture: Picture, media: list[Box]) -> None:
    """Let the media data that no picture and no track points to become zeros."""
    bodies = [(box.start + box.shift, box.end + box.shift) for box in media]
    if film.in_parts:
        if film.dropped:
            raise BrokenError("a film in fragments that has data between its pictures")
        return
    ends = [end for _, end in bodies]
    spans = [*film.spans(ends), *picture.spans]
    kept = merged((a, min(b, _end_of(a, bodies)) if b >= 1 << 62 else b) for a, b in spans)
    whole = merged(bodies)
    if any(True for a, b in kept for _ in outside(whole, a, b)):
        raise BrokenError("media that is not in the file's media data")
    for start, end in bodies:
        for a, b in outside(kept, start, end):
            changes.zero(a, b)


def _end_of(start: int, bodies: list[tuple[int, int]]) -> int:
    return next((b for a, b in bodies if a <= start < b), start)


FORMAT = Format(
    name="HEIC, AVIF, MP4 or MOV",
    media_types=_STILL | {"video/mp4", "video/quicktime"},
    rewrite=rewrite,
)
