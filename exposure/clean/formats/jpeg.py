"""JPEG, and the first picture of an MPO: the picture's own segments, and what it takes to show them right.

Standards: ITU-T T.81 annex B; JFIF 1.02; ICC.1:2022 annex B.4 (profiles in APP2); ITU-T T.872, 6.5.3
(Adobe's APP14); CIPA DC-008, 4.7.2 (Exif in APP1).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from exposure.clean.contract import BrokenError, Format
from exposure.clean.icc import is_profile
from exposure.clean.pieces import Copy, Piece, Put
from exposure.clean.tiff import UPRIGHT, only_orientation, orientation
from exposure.model import Document

_MARKER = re.compile(rb"\xff([^\x00\xff])", re.DOTALL)
_AFTER_SCAN = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])", re.DOTALL)
_TABLES = frozenset({0xC4, 0xCC, 0xDB, 0xDC, 0xDD})
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_LEFT_OUT = frozenset({*range(0xE0, 0xF0), 0xFE})
_SCAN, _END = 0xDA, 0xD9
_JFIF = b"\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
_EXIF = b"Exif\0\0"
_PROFILE = b"ICC_PROFILE\0"


class _Segment(NamedTuple):
    marker: int
    start: int
    """Where its marker is."""
    body: int
    end: int


@dataclass(slots=True)
class _Parts:
    """What a file holds that its copy needs."""

    jfif: bool = False
    adobe: int | None = None
    turned: int | None = None
    profile: list[_Segment] = field(default_factory=list)
    picture: list[Piece] = field(default_factory=list)


def rewrite(document: Document) -> Iterator[Piece]:
    """Yield the pieces of a clean copy, up to the end of the first picture.

    Raises:
        BrokenError: It ends within the picture, or has segments of no JPEG picture.
    """
    content = document.content
    parts = _parts(content)
    yield Put(b"\xff\xd8")
    if parts.jfif:
        yield Put(_JFIF)
    if parts.adobe is not None:
        yield Put(b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0" + bytes((parts.adobe,)))
    if (parts.turned or UPRIGHT) != UPRIGHT:
        yield Put(b"\xff\xe1\0\x22" + _EXIF + only_orientation(parts.turned or UPRIGHT))
    if _is_whole(content, parts.profile):
        yield from (Copy(segment.start, segment.end) for segment in parts.profile)
    yield from parts.picture
    yield Put(b"\xff\xd9")


def _parts(content: bytes) -> _Parts:
    parts = _Parts()
    frame = scan = False
    for segment in _segments(content):
        body = content[segment.body : segment.end] if segment.marker in _LEFT_OUT else b""
        if segment.marker == _SCAN or segment.marker in _TABLES | _FRAMES:
            frame, scan = frame or segment.marker in _FRAMES, scan or segment.marker == _SCAN
            parts.picture.append(Copy(segment.start, segment.end))
        elif segment.marker not in _LEFT_OUT:
            raise BrokenError("a segment of an unknown kind")
        elif not scan:
            _note(parts, segment, body)
    if not (frame and scan):
        raise BrokenError("no picture")
    return parts


def _note(parts: _Parts, segment: _Segment, body: bytes) -> None:
    """Keep what an application segment says about how to show the picture."""
    number = segment.marker - 0xE0
    if number == 0 and body.startswith(b"JFIF\0") and len(body) >= 14:
        parts.jfif = True
    elif number == 14 and body.startswith(b"Adobe") and len(body) >= 12:
        parts.adobe = body[11]
    elif number == 1 and body.startswith(_EXIF) and parts.turned is None:
        parts.turned = orientation(body)
    elif number == 2 and body.startswith(_PROFILE):
        parts.profile.append(segment)


def _is_whole(content: bytes, segments: list[_Segment]) -> bool:
    """Return whether segments hold one colour profile: each has its number and their count before it."""
    head = len(_PROFILE)
    bodies = [content[s.body + head : s.end] for s in segments]
    numbers = sorted(body[0] for body in bodies if len(body) > 2)
    if numbers != list(range(1, len(bodies) + 1)) or any(body[1] != len(bodies) for body in bodies):
        return False
    return is_profile(b"".join(body[2:] for body in sorted(bodies, key=lambda b: b[0])))


def _segments(content: bytes) -> Iterator[_Segment]:
    """Yield the segments up to the picture's end; a scan's segment has its coded data with it.

    Raises:
        BrokenError: The file ends before the picture does.
    """
    position = 2
    while match := _MARKER.search(content, position):
        marker, start = match[1][0], match.start()
        if marker == _END:
            return
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:
            position = match.end()
            continue
        length = int.from_bytes(content[match.end() : match.end() + 2], "big")
        end = match.end() + length
        if length < 2 or end > len(content):
            break
        if marker == _SCAN:
            after = _AFTER_SCAN.search(content, end)
            if not after:
                break
            end = after.start()
        yield _Segment(marker, start, match.end() + 2, end)
        position = end
    raise BrokenError("the file ends within the picture")


FORMAT = Format(name="JPEG", media_types=frozenset({"image/jpeg"}), rewrite=rewrite)
