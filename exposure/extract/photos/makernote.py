"""Maker notes: the few tags in them that name a camera, its owner, or the picture.

Only the tags of ``makers`` are read, never the whole note.
"""

import struct
from collections.abc import Iterator
from functools import cache

from exposure.extract.photos import tiff
from exposure.extract.photos.contract import Detail
from exposure.extract.photos.makers import Directory, Maker, Note, Tag, Tags, Value, known
from exposure.model import ExifTag, Kind, Subject

MAX_VALUE = 4096
_SMALLEST_PICTURE = 100
"""Bytes: no JPEG that shows anything is shorter."""
_UNDEFINED = 7
_JPEG = b"\xff\xd8\xff"
_RICOH = b"[Ricoh Camera Info]\0"


_place = cache(ExifTag)
"""The locator of a tag; their names are those of ``makers``."""


def details(note: Note) -> Iterator[Detail]:
    """Yield the wanted details of a maker note; nothing for one of an unknown form.

    Raises:
        ValueError: A directory claims too many entries, or a header is missing.
        struct.error: The block ends within a header.
    """
    if note.part(0, 3) == _JPEG and note.size >= _SMALLEST_PICTURE:
        yield Detail(Kind.PREVIEW, note.size, ExifTag("MakerNote PreviewImage"))
        return
    maker = known(note)
    if maker is None:
        return
    for tag, raw in maker.bare(note):
        yield _detail(tag, Value(raw, note.order, note))
    if maker.where:
        place = maker.where(note)
        yield from _wanted(note, place, maker, maker.tags, inside=False)
        if maker.preview:
            yield from _preview(note.block, place, maker.preview)


def _detail(tag: Tag, value: Value) -> Detail:
    about = Subject.OTHER if tag.kind is Kind.PERSON else Subject.OWNER
    return Detail(tag.kind, tag.read(value), _place(f"MakerNote {tag.name}"), level=tag.level, subject=about)


def _wanted(note: Note, place: Directory, maker: Maker, tags: Tags, *, inside: bool) -> Iterator[Detail]:
    """Yield the wanted tags of a directory, and those of the directories inside it."""
    block, order = note.block, place.order
    wanted = {*tags, *(tag for pair in maker.pictures for tag in pair)} if inside else maker.wanted
    numbers: dict[int, int] = {}
    for entry in tiff.entries(block, place.at, order, wanted, base=place.base):
        number = entry.tag
        for tag in tags.get(number, ()):
            raw = block[entry.place : entry.place + min(entry.size, MAX_VALUE)]
            yield _detail(tag, Value(raw, order, note))
        if number in maker.inner and not inside:
            inner = _inner(block, entry, place)
            yield from _wanted(note, inner, maker, maker.inner[number], inside=True)
        elif number in maker.shown and not inside:
            yield from _picture(block, place, entry.place - place.base, entry.size)
        elif entry.size == 4:
            numbers[number] = _first(block, entry, order)
    for at, size in maker.pictures:
        if at in numbers and size in numbers:
            yield from _picture(block, place, numbers[at], numbers[size])


def _inner(block: bytes, entry: tiff.Entry, place: Directory) -> Directory:
    """Return the directory that an entry is or points to."""
    if block.startswith(_RICOH, entry.place):
        return Directory(entry.place + len(_RICOH), 0, ">")
    at = entry.place if entry.kind == _UNDEFINED else place.base + _first(block, entry, place.order)
    return place._replace(at=at)


def _preview(block: bytes, place: Directory, tag: int) -> Iterator[Detail]:
    """Yield the size of a preview that a directory of the note points to, if it is there."""
    for pointer in tiff.entries(block, place.at, place.order, {tag}, base=place.base):
        at = place.base + _first(block, pointer, place.order)
        found = {
            e.tag: _first(block, e, place.order)
            for e in tiff.entries(block, at, place.order, {0x0201, 0x0202}, base=place.base)
        }
        yield from _picture(block, place, found.get(0x0201, 0), found.get(0x0202, 0))


def _picture(block: bytes, place: Directory, at: int, size: int) -> Iterator[Detail]:
    """Yield the size of a picture whose place counts from the note's own base, or from the block."""
    for start in (place.base + at, at):
        whole = _SMALLEST_PICTURE <= size <= len(block) - start
        if at and whole and block[start : start + 3] == _JPEG:
            yield Detail(Kind.PREVIEW, size, ExifTag("MakerNote PreviewImage"))
            return


def _first(block: bytes, entry: tiff.Entry, order: str) -> int:
    """Return an entry's number, 0 where it is not a LONG."""
    return int(struct.unpack_from(order + "I", block, entry.place)[0]) if entry.size >= 4 else 0
