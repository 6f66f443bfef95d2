"""TIFF, and the raw formats that are one: DNG, NEF, CR2, ARW, PEF, ORF, RW2 and others.

Standards: TIFF 6.0, section 2; Adobe's TIFF technical note 1 (SubIFDs) and DNG 1.7.1; XMP specification
part 3, 1.1.7; ExifTool's documentation of raw formats (exiftool.org/TagNames, read 2026-11-24).

The whole file is an Exif block; a directory behind the first is another one if it has words of its own.
"""

import struct
from collections.abc import Iterator, Mapping

from exposure.extract.photos import tiff
from exposure.extract.photos.containers import embedded, named, photoshop
from exposure.extract.photos.contract import MAX_BLOCK, Block, BlockKind, Container
from exposure.extract.photos.makers import Note, Value, bare
from exposure.extract.photos.tiff import Entry
from exposure.model import Kind

MAX_DIRECTORIES = 64
MAX_PAGES = 7
"""Most directories whose words are read, besides the first."""

_MARKS = (b"II*\0", b"MM\0*", b"IIU\0", b"IIRO", b"IIRS", b"MMOR")
_PANASONIC = b"IIU\0"
_DIGITAL_BACKS = (b"IIII", b"MMMM")
_NAMES = {Kind.SERIAL: "serial", Kind.SOFTWARE: "software", Kind.LENS: "lens"}
_ASCII = 2
_LONG = 4
_SUBTYPE, _COMPRESSION, _STRIPS, _SIZES, _INNER = 0x00FE, 0x0103, 0x0111, 0x0117, 0x014A
_PREVIEW, _PREVIEW_SIZE, _RAW_JPEG = 0x0201, 0x0202, 0x002E
_XMP, _IPTC, _PHOTOSHOP, _CLAIM, _PRIVATE = 0x02BC, 0x83BB, 0x8649, 0xCD41, 0xC634
_MAKE, _MODEL = 0x010F, 0x0110
_ADOBE, _PENTAX = b"Adobe\0", (b"PENTAX \0", b"SAMSUNG\0")
_JPEG = frozenset({6, 7, 34892})

Directory = Mapping[int, Entry]
"""A directory's entries by tag."""


def claims(head: bytes) -> bool:
    """Return whether this is a TIFF file or a raw one that is made like it."""
    return head.startswith(_MARKS)


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of a TIFF file.

    Raises:
        EOFError: The file ends before its first directory.
        ValueError: A directory has too many entries, or there are too many; the rest has been given.
        struct.error: The file ends within its header.
    """
    order, seen = tiff.order(content), set[tuple[bytes, ...]]()
    (first,) = struct.unpack_from(order + "I", content, 4)
    if first + 2 > len(content):
        raise EOFError("a TIFF file that ends before its first directory")
    yield Block(BlockKind.EXIF, content, "IFD0")
    if content[8:12] in _DIGITAL_BACKS:
        yield from _digital_back(content)
    for number, (at, name) in enumerate(_directories(content, order)):
        entries = {e.tag: e for e in tiff.entries(content, at, order, range(0x10000))}
        words = tuple(_bytes(content, e) for e in entries.values() if e.kind == _ASCII)
        if number and words and words not in seen and len(seen) <= MAX_PAGES:
            yield Block(BlockKind.EXIF, content, name, at=at)
        seen.add(words)
        yield from _standards(content, entries, name)
        yield from _pictures(content, entries, order, name)


def _digital_back(content: bytes) -> Iterator[Block]:
    """Yield what Phase One's digital backs write behind the header; its places count from there."""
    note = Note(content, 8, len(content) - 8, tiff.order(content))
    found = [(_NAMES[tag.kind], tag.read(Value(raw, note.order, note))) for tag, raw in bare.phase_one(note)]
    yield from named.block(found, "PhaseOne")


def _directories(content: bytes, order: str) -> Iterator[tuple[int, str]]:
    """Yield place and name of each directory: the chain from the first, each with those inside it.

    Raises:
        ValueError: There are too many.
    """
    (first,) = struct.unpack_from(order + "I", content, 4)
    waiting, seen, chain = [(first, "IFD0", 0)], set[int](), 0
    while waiting:
        at, name, depth = waiting.pop(0)
        if at in seen or not 8 <= at < len(content) - 2:
            continue
        if len(seen) == MAX_DIRECTORIES:
            raise ValueError("a TIFF file with too many directories")
        seen.add(at)
        yield at, name
        if depth < 3:
            inner = _inner(content, at, order)
            waiting += [(place, f"{name}/SubIFD{i}", depth + 1) for i, place in enumerate(inner)]
        if not depth:
            chain += 1
            waiting.append((tiff.following(content, at, order), f"IFD{chain}", 0))


def _inner(content: bytes, at: int, order: str) -> tuple[int, ...]:
    for entry in tiff.entries(content, at, order, {_INNER}):
        count = min(entry.items, MAX_DIRECTORIES)
        return struct.unpack_from(f"{order}{count}I", content, entry.place) if entry.size >= 4 else ()
    return ()


def _standards(content: bytes, entries: Directory, name: str) -> Iterator[Block]:
    """Yield the blocks of other standards in a directory."""
    if _XMP in entries:
        yield Block(BlockKind.XMP, _bytes(content, entries[_XMP]), f"{name}/XMP")
    if _IPTC in entries:
        yield Block(BlockKind.IPTC, _iptc(content, entries[_IPTC]), f"{name}/IPTC")
    if _PHOTOSHOP in entries:
        yield from photoshop.blocks(_bytes(content, entries[_PHOTOSHOP]), f"{name}/8BIM")
    if _PRIVATE in entries:
        yield from _adobe(content, _bytes(content, entries[_PRIVATE]), entries, name)
    if _CLAIM in entries and b"c2pa" in _bytes(content, entries[_CLAIM])[:128]:
        yield Block(BlockKind.JUMBF, _bytes(content, entries[_CLAIM]), f"{name}/C2PA")


def _adobe(content: bytes, private: bytes, entries: Directory, name: str) -> Iterator[Block]:
    """Yield the maker note that Adobe's converter keeps in a DNG, with where it stood before."""
    words = (_bytes(content, entries[tag]).split(b"\0")[0] for tag in (_MAKE, _MODEL) if tag in entries)
    head = b"\0".join(words) + b"\0"
    if private.startswith(_PENTAX):
        yield Block(BlockKind.NOTE, head + b"\0" * 6 + private, f"{name}/DNGPrivateData")
    position = len(_ADOBE)
    while private.startswith(_ADOBE) and position + 8 <= len(private):
        size = int.from_bytes(private[position + 4 : position + 8], "big")
        body = private[position + 8 : position + 8 + size]
        if private[position : position + 4] == b"MakN":
            yield Block(BlockKind.NOTE, head + body, f"{name}/DNGPrivateData")
        position += 8 + size + size % 2


def _iptc(content: bytes, entry: Entry) -> bytes:
    """Return IPTC data sets; programs that took them for numbers have turned every four around."""
    body = _bytes(content, entry)
    if entry.kind == _LONG and body[:1] != b"\x1c" and body[3:4] == b"\x1c":
        return b"".join(body[i : i + 4][::-1] for i in range(0, len(body), 4))
    return body


def _pictures(content: bytes, entries: Directory, order: str, name: str) -> Iterator[Block]:
    """Yield the pictures besides the main one; Panasonic's holds all the metadata that there is."""
    raw = entries.get(_RAW_JPEG) if content.startswith(_PANASONIC) else None
    if raw:
        yield from embedded.picture(content, raw.place, raw.size, f"{name}/JpgFromRaw")
        yield from embedded.within(content, raw.place, raw.size)
    number = {
        tag: _number(content, entries[tag], order) for tag in (_PREVIEW, _PREVIEW_SIZE) if tag in entries
    }
    if len(number) == 2 and name != "IFD1":  # there it is the thumbnail of the Exif block
        yield from embedded.picture(
            content, number[_PREVIEW], number[_PREVIEW_SIZE], f"{name}/JPEGInterchangeFormat"
        )
    strips, sizes, packed = (entries.get(tag) for tag in (_STRIPS, _SIZES, _COMPRESSION))
    if strips and sizes and packed and strips.items == sizes.items == 1:
        reduced = _SUBTYPE not in entries or _number(content, entries[_SUBTYPE], order) != 0
        if reduced and _number(content, packed, order) in _JPEG:
            at, size = (_number(content, entry, order) for entry in (strips, sizes))
            yield from embedded.picture(content, at, size, f"{name}/StripOffsets")


def _bytes(content: bytes, entry: Entry) -> bytes:
    return content[entry.place : entry.place + min(entry.size, MAX_BLOCK)]


def _number(content: bytes, entry: Entry, order: str) -> int:
    """Return the first number of a SHORT, LONG or IFD entry, 0 of others."""
    code = {3: "H", 4: "I", 13: "I"}.get(entry.kind)
    return int(struct.unpack_from(order + code, content, entry.place)[0]) if code else 0


CONTAINER = Container(name="tiff", claims=claims, blocks=blocks)
