"""From a PDF file to its blocks: properties, packets of XMP, photos inside it, people who commented on it.

Standards: ISO 32000-1, 7.5.8 (trailers as streams), 12.5.6 (annotations), 12.8 (signatures), 14.3
(metadata); XMP specification part 3, 2.1; Photoshop's private data in PDF, which is not published.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

from exposure.extract.photos.containers import embedded, named, photoshop
from exposure.extract.photos.contract import Block, BlockKind
from exposure.extract.photos.pdf.file import MAX_STREAM, File
from exposure.extract.photos.pdf.lock import Lock, opened
from exposure.extract.photos.pdf.told import date, text
from exposure.extract.photos.pdf.values import Ref

MAX_PACKETS = 6
MAX_PHOTOS = 6
MAX_VERSIONS = 4
MAX_PEOPLE = 50
MAX_WANTED = 10_000
"""Most objects looked into; a long form has some thousands of fields."""
MAX_HELD = 20_000
"""Most objects looked at inside others."""

_WANTED = re.compile(
    rb"/(?:Metadata|XML|EmbeddedFile|ObjStm|XRef|DCTDecode|DCT|Author|Producer)\b|8BIM|/T\s{0,4}[(<]|/ByteRange"
)
_PERSONAL = re.compile(rb"/T\s{0,4}[(<]|/ByteRange")
_HEAD = 1200
"""Bytes of an object that are looked at to tell whether more of it is."""
_PROPERTIES: Mapping[str, str] = {
    "Title": "title",
    "Author": "author",
    "Subject": "description",
    "Creator": "software",
    "Producer": "software",
    "Company": "company",
    "Manager": "author",
    "CreationDate": "create-date",
    "ModDate": "modify-date",
    "SourceModified": "modify-date",
}
_KEYWORDS = frozenset({"Keywords", "AAPL:Keywords"})
_TOLD = frozenset({"Author", "Producer"})
_MARKED = frozenset(
    {"Text", "FreeText", "Highlight", "Underline", "Squiggly", "StrikeOut", "Stamp", "Caret", "Ink", "Line"}
) | {"Square", "Circle", "Polygon", "PolyLine", "FileAttachment", "Sound"}
_SIGNED = {"Name": "author", "ContactInfo": "contact", "Location": "place", "M": "create-date"}
_PHOTO_MARKS = (b"Exif\0", b"http://ns.adobe.com/xap/1.0/\0", b"Photoshop 3.0\0")


class _Held(NamedTuple):
    """A dictionary, the number of its object, and where its stream begins and ends (0 without one)."""

    entries: Mapping[str, Any]
    number: int
    generation: int
    start: int
    stop: int


def _bare(entries: Mapping[str, Any]) -> _Held:
    """Return a dictionary that is not locked, because it stands in a trailer or a stream of objects."""
    return _Held(entries, 0, 0, 0, 0)


class _Walk:
    """One walk through a file; what it finds is kept by kind."""

    def __init__(self, file: File) -> None:
        self.file = file
        self.trailers = list(file.trailers())
        self.metadata: list[_Held] = []
        self.photos: list[_Held] = []
        self.resources: list[_Held] = []
        self.packed: list[_Held] = []
        self.told: list[_Held] = []
        self.signed: list[_Held] = []
        wanted = (
            span
            for span in file.spans
            if _WANTED.search(file.content, span[2], min(span[3], span[2] + _HEAD))
        )
        for number, generation, place, _ in islice(wanted, MAX_WANTED):
            self._sort(number, generation, place)
        self.lock = self._opened()

    def _sort(self, number: int, generation: int, place: int) -> None:
        """Keep an object by what it is."""
        entries, end = self.file.at(place)
        if not isinstance(entries, dict):
            return
        start, stop = self.file.span(entries, end)
        held = _Held(entries, number, generation, start, stop)
        filters, kind = str(entries.get("Filter")), entries.get("Type")
        if start == stop:
            self.told.append(held)
        elif kind == "XRef":
            self.trailers.append(entries)
        elif kind == "ObjStm":
            self.packed.append(held)
        elif kind == "Metadata" or entries.get("Subtype") == "XML":
            self.metadata.append(held)
        elif "c2pa" in str(entries.get("Subtype")):
            self.signed.append(held)
        elif "DCT" in filters:
            self.photos.append(held)
        elif self.file.content.startswith(b"8BIM", start):
            self.resources.append(held)

    def _opened(self) -> Lock | None:
        known = self.file.known
        for trailer in self.trailers:
            entries = known(trailer.get("Encrypt"))
            if isinstance(entries, dict):
                identity = known(trailer.get("ID"))
                first = identity[0] if isinstance(identity, list) and identity else b""
                return opened(
                    {k: known(v) for k, v in entries.items()}, first if isinstance(first, bytes) else b""
                )
        return None

    def objects(self, numbers: set[int]) -> Iterator[_Held]:
        """Yield the dictionaries of these numbers, all versions of them."""
        for number, generation, place, _ in self.file.spans:
            if number in numbers:
                entries, _ = self.file.at(place)
                if isinstance(entries, dict):
                    yield _Held(entries, number, generation, 0, 0)

    def stream(self, held: _Held) -> bytes:
        """Return a stream, unlocked and unpacked."""
        raw = self.file.content[held.start : min(held.stop, held.start + MAX_STREAM)]
        hidden = held.entries.get("Type") != "Metadata" or (self.lock and self.lock.metadata)
        if self.lock and hidden:
            raw = self.lock.stream(raw, held.number, held.generation)
        return self.file.unpacked(dict(held.entries), raw)

    def texts(self, held: _Held, names: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield the entries of a dictionary that are texts, by the wanted names."""
        for name in names:
            raw = self.file.known(held.entries.get(name))
            if isinstance(raw, bytes):
                if self.lock and held.number:
                    raw = self.lock.string(raw, held.number, held.generation)
                yield name, text(raw)


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of a PDF file.

    Raises:
        ValueError: It is locked with a password; what is not locked in it has been given.
    """
    walk = _Walk(File(content))
    info = {t["Info"].number for t in walk.trailers if isinstance(t.get("Info"), Ref)}
    inner = list(_inner(walk, info))
    properties = [_bare(t["Info"]) for t in walk.trailers if isinstance(t.get("Info"), dict)]
    properties += walk.objects(info) if info else [h for h in walk.told if _TOLD & set(h.entries)]
    properties += [held for number, held in inner if number in info]
    for held in islice(reversed(properties), MAX_VERSIONS):
        yield from named.block(_properties(walk, held), "Info")
    yield from named.block(_people(walk, [*walk.told, *(held for _, held in inner)]), "Annot")
    yield from _packets(walk)
    for held in islice(reversed(walk.signed), 1):
        yield Block(BlockKind.JUMBF, walk.stream(held), "EmbeddedFile/C2PA")
    for held in islice(reversed(walk.resources), 1):
        body = content[held.start : min(held.stop, held.start + MAX_STREAM)]
        yield from photoshop.blocks(body, "PieceInfo/8BIM")
    for held in islice((h for h in walk.photos if _is_photo(content, h)), MAX_PHOTOS):
        yield from embedded.within(content, held.start, held.stop - held.start)
    if walk.lock and not walk.lock.opens:
        raise ValueError("a PDF file that is locked with a password")


def _is_photo(content: bytes, held: _Held) -> bool:
    head = content[held.start : min(held.stop, held.start + (1 << 16))]
    return head.startswith(b"\xff\xd8") and any(mark in head for mark in _PHOTO_MARKS)


def _properties(walk: _Walk, held: _Held) -> Iterator[tuple[str, str]]:
    """Yield a document's properties."""
    for name, said in walk.texts(held, held.entries):
        if name in _KEYWORDS:
            parts = re.split(r"[,;]", said) if re.search("[,;]", said) else said.split()
            yield from (("keywords", part) for part in parts[:100])
        elif name in _PROPERTIES:
            key = _PROPERTIES[name]
            yield key, date(said) if key.endswith("-date") else said


def _people(walk: _Walk, dictionaries: Iterable[_Held]) -> Iterator[tuple[str, str]]:
    """Yield who commented on the document, and who signed it."""
    seen = set[tuple[str, str]]()
    for held in dictionaries:
        entries = held.entries
        if entries.get("Subtype") in _MARKED and "T" in entries:
            found = [("reviewer", said) for _, said in walk.texts(held, ("T",))]
        elif entries.get("Type") == "Sig" or ("ByteRange" in entries and "Contents" in entries):
            found = [(_SIGNED[n], date(s) if n == "M" else s) for n, s in walk.texts(held, _SIGNED)]
        else:
            continue
        for pair in found:
            if pair not in seen and len(seen) < MAX_PEOPLE:
                seen.add(pair)
                yield pair


def _packets(walk: _Walk) -> Iterator[Block]:
    """Yield packets of XMP, the last written first, each once."""
    seen = set[bytes]()
    for held in islice(reversed(walk.metadata), 8 * MAX_PACKETS):
        packet = walk.stream(held)
        if packet and packet not in seen and len(seen) < MAX_PACKETS:
            seen.add(packet)
            yield Block(BlockKind.XMP, packet, "Metadata")


def _inner(walk: _Walk, info: set[int]) -> Iterator[tuple[int, _Held]]:
    """Yield the wanted dictionaries inside streams of objects, with their numbers."""
    left = MAX_HELD
    for held in walk.packed:
        body = walk.stream(held)
        first, count = (held.entries.get(name) for name in ("First", "N"))
        if not isinstance(first, float) or not isinstance(count, float):
            continue
        numbers = [int(n) for n in body[: int(first)].split()[: 2 * int(count)] if n.isdigit()]
        starts = [int(first) + at for at in numbers[1::2]]
        for number, start, end in zip(numbers[::2], starts, [*starts[1:], len(body)], strict=False):
            left -= 1
            if left < 0:
                return
            if number in info or _PERSONAL.search(body, start, end):
                entries, _ = walk.file.value(body, start)
                if isinstance(entries, dict):
                    yield number, _bare(entries)
