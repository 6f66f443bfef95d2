"""Maker notes: the few tags in them that name a camera, its owner, or the picture.

Only the tags of ``makers`` are read, never the whole note.
"""

import re
import struct
from collections.abc import Iterator, Mapping

from exposure.extract.photos import tiff
from exposure.extract.photos.contract import Detail
from exposure.extract.photos.makers import EQUIPMENT, MAKERS, Directory, Note, Tag
from exposure.model import ExifTag, Kind, Subject

_SMALLEST_PICTURE = 100
"""Bytes: no JPEG that shows anything is shorter."""


def details(note: Note, make: str) -> Iterator[Detail]:
    """Yield the wanted details of a maker note; nothing for one of an unknown form.

    Args:
        note: The note.
        make: The camera's maker.

    Raises:
        ValueError: A directory claims too many entries, or a header is missing.
        struct.error: The block ends within a header.
    """
    head = note.block[note.at : note.at + min(note.size, 16)]
    for maker in MAKERS:
        if re.match(maker.mark, head, re.DOTALL) and make.strip().lower().startswith(maker.make):
            place = maker.where(note)
            yield from _wanted(note.block, place, maker.tags, maker.equipment)
            if maker.preview:
                yield from _preview(note.block, place, maker.preview)
            return


def _preview(block: bytes, place: Directory, tag: int) -> Iterator[Detail]:
    """Yield the size of a preview that a directory of the note points to, if it is there."""
    for pointer in tiff.entries(block, place.at, place.order, {tag}, base=place.base):
        at = place.base + _first(block, pointer, place.order)
        found = {
            e.tag: _first(block, e, place.order)
            for e in tiff.entries(block, at, place.order, {0x0201, 0x0202}, base=place.base)
        }
        start, size = place.base + found.get(0x0201, 0), found.get(0x0202, 0)
        whole = _SMALLEST_PICTURE <= size <= len(block) - start
        if whole and block[start : start + 2] == b"\xff\xd8":
            yield Detail(Kind.PREVIEW, size, ExifTag("MakerNote PreviewImage"))


def _first(block: bytes, entry: tiff.Entry, order: str) -> int:
    """Return an entry's number, 0 where it is not a LONG."""
    return int(struct.unpack_from(order + "I", block, entry.place)[0]) if entry.size >= 4 else 0


def _wanted(
    block: bytes, place: Directory, tags: Mapping[int, Tag], inner: Mapping[int, Tag]
) -> Iterator[Detail]:
    """Yield the wanted tags of a directory, and those of its equipment directory."""
    wanted = {*tags, EQUIPMENT} if inner else tags
    for entry in tiff.entries(block, place.at, place.order, wanted, base=place.base):
        if entry.tag in tags:
            tag = tags[entry.tag]
            text = tag.read(block[entry.place : entry.place + min(entry.size, 1024)], place.order)
            about = Subject.OTHER if tag.kind is Kind.PERSON else Subject.OWNER
            yield Detail(tag.kind, text, ExifTag(f"MakerNote {tag.name}"), subject=about)
        else:
            (pointer,) = struct.unpack_from(place.order + "I", block, entry.place)
            at = entry.place if entry.kind == 7 else place.base + pointer
            yield from _wanted(block, place._replace(at=at), inner, {})
