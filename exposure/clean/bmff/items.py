"""Still pictures: which items of a file make up its main picture, and where they are.

The main picture, those it is put together from, and its transparency stay. Exif and XMP go, and so do
thumbnails, depth maps, masks and other pictures: they may show what the main one does not.

Standards: ISO/IEC 14496-12, 8.11; ISO/IEC 23008-12, 6 (items, references, properties).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from exposure.clean.bmff.boxes import Box, Changes, Inside, Nest, Numbers, Span, merged, outside
from exposure.clean.bmff.tracks import handler
from exposure.clean.contract import BrokenError

MAX_ITEMS = 20_000
MAX_PIECES = 100_000
_PICTURES = frozenset(b"hvc1 hvc2 av01 avc1 vvc1 evc1 jpeg j2k1 unci mski grid iovl iden tmap".split())
_ALPHA = frozenset({b"urn:mpeg:hevc:2015:auxid:1", b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha"})
_PROPERTIES: Inside = dict.fromkeys(
    b"hvcC lhvC av1C avcC vvcC evcC jpgC j2kH cmpd uncC cmpC icef cpat sbpm snuc splz ispe pixi pasp colr "
    b"clap irot imir iscl auxC clli mdcv cclv amve ndwt a1op a1lx lsel tols oinf rloc rref".split()
)
"""Properties that say how to decode a picture and show it."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """An item as ``iinf`` names it: its type stands at ``typed``, its name behind that."""

    kind: bytes
    typed: int
    box: Box


@dataclass(slots=True)
class Picture:
    """A file's main picture.

    Attributes:
        spans: Where its bytes are in the file.
        in_idat: Where they are in ``idat``, counted from its beginning.
        one_tone: It has no tone map, which would be a second picture for brighter screens.
    """

    spans: list[Span] = field(default_factory=list)
    in_idat: list[Span] = field(default_factory=list)
    one_tone: bool = False

    def meta(self, changes: Changes, box: Box) -> None:
        """Go through a picture's ``meta``.

        Raises:
            BrokenError: It has no main picture, or one of a kind that is not known here.
        """
        inside: dict[bytes, Box] = {}
        for one in Changes(changes.content).within(box, box.start + 4):
            inside.setdefault(one.kind, one)
        if not inside.keys() >= {b"pitm", b"iinf", b"iloc", b"iprp"}:
            raise BrokenError("a file without a main picture")
        entries = dict(_entries(changes, inside[b"iinf"]))
        kept = _kept(changes.content, inside, entries)
        for number, entry in entries.items():
            _forget(changes, entry, kept=number in kept)
        self.one_tone = all(entries[number].kind != b"tmap" for number in kept)
        self._locate(changes.content, inside[b"iloc"], kept)
        changes.keep(box, {**_META, b"idat": self._idat}, skip=4)
        _essential(changes, inside[b"iprp"], kept)

    def _idat(self, changes: Changes, box: Box) -> None:
        """Let what is not of the main picture become zeros."""
        kept = merged((box.start + a, box.end if b == 0 else box.start + b) for a, b in self.in_idat)
        for start, end in outside(kept, box.start, box.end):
            changes.zero(start, end, box.shift)

    def _locate(self, content: bytes, box: Box, kept: frozenset[int]) -> None:
        """Find where the kept items are (``iloc``, 8.11.3)."""
        for number, method, pieces in _places(content, box):
            if number not in kept:
                continue
            if method > 1:
                raise BrokenError("an item that is kept within another")
            for start, length in pieces:
                if method:
                    self.in_idat.append((start, start + length if length else 0))
                else:
                    self.spans.append((start, start + length if length else 1 << 62))


def _entries(changes: Changes, box: Box) -> Iterator[tuple[int, _Entry]]:
    """Yield the items by number (``iinf``, 8.11.6)."""
    head = 4 + (2 if Numbers(changes.content, box).take(1) == 0 else 4)
    for entry in changes.within(box, box.start + head):
        body = Numbers(changes.content, entry)
        version = body.take(4) >> 24
        if entry.kind != b"infe" or version < 2:
            raise BrokenError("an item of an old form")
        number = body.take(2 if version == 2 else 4)
        body.take(2)
        typed = body.position
        yield number, _Entry(body.take(4).to_bytes(4, "big"), typed, entry)


def _forget(changes: Changes, entry: _Entry, *, kept: bool) -> None:
    """Take an item's name away, and its type too if it is not kept."""
    if kept and entry.kind not in _PICTURES:
        raise BrokenError("a picture of an unknown kind")
    if not kept and entry.kind != b"free":
        changes.put(entry.typed, b"free", entry.box.shift)
    changes.zero(entry.typed + 4, entry.box.end, entry.box.shift)


def _kept(content: bytes, inside: Mapping[bytes, Box], entries: Mapping[int, _Entry]) -> frozenset[int]:
    """Return the numbers of the items that make up the main picture."""
    main = Numbers(content, inside[b"pitm"])
    version = main.take(4) >> 24
    kept = {main.take(4 if version else 2)}
    if not kept <= entries.keys():
        raise BrokenError("a file without a main picture")
    links = list(_links(content, inside[b"iref"])) if b"iref" in inside else []
    if any(item not in entries for _, *both in links for item in both):
        raise BrokenError("a reference to an item that is not there")
    alpha = _alpha(content, inside[b"iprp"])
    while more := set(_more(links, kept, alpha)) - kept:
        kept |= more
    if any(kind == b"thmb" and start in kept and end not in kept for kind, start, end in links):
        raise BrokenError("a main picture that is a smaller copy of another")
    return frozenset(kept)


def _more(links: list[tuple[bytes, int, int]], kept: set[int], alpha: frozenset[int]) -> Iterator[int]:
    """Yield what the kept items are put together from, and their transparency."""
    for kind, start, end in links:
        if kind == b"dimg" and start in kept:
            yield end
        elif kind == b"auxl" and end in kept and start in alpha:
            yield start


def _links(content: bytes, box: Box) -> Iterator[tuple[bytes, int, int]]:
    """Yield kind, from and to of each reference (``iref``, 8.11.12)."""
    wide = 4 if Numbers(content, box).take(1) else 2
    for link in Changes(content).within(box, box.start + 4):
        body = Numbers(content, link)
        start = body.take(wide)
        for _ in range(body.take(2)):
            yield link.kind, start, body.take(wide)


def _alpha(content: bytes, box: Box) -> frozenset[int]:
    """Return the items whose property says that they are transparency."""
    properties = list(_properties(content, box))
    says = {
        i for i, one in enumerate(properties, 1)
        if one.kind == b"auxC" and content[one.start + 4 : one.end].split(b"\0", 1)[0] in _ALPHA
    }  # fmt: skip
    return frozenset(item for item, index, _ in _associations(content, box) if index in says)


def _properties(content: bytes, box: Box) -> Iterator[Box]:
    for one in Changes(content).within(box):
        if one.kind == b"ipco":
            yield from Changes(content).within(one)


def _associations(content: bytes, box: Box) -> Iterator[tuple[int, int, bool]]:
    """Yield item, number of a property (from 1), and whether it is essential (``ipma``, 9.3)."""
    for one in Changes(content).within(box):
        if one.kind != b"ipma":
            continue
        body = Numbers(content, one)
        head = body.take(4)
        for _ in range(min(body.take(4), MAX_ITEMS)):
            item = body.take(4 if head >> 24 else 2)
            for _ in range(body.take(1)):
                index = body.take(2 if head & 1 else 1)
                top = 0x8000 if head & 1 else 0x80
                yield item, index & (top - 1), bool(index & top)


def _essential(changes: Changes, box: Box, kept: frozenset[int]) -> None:
    """Make sure that no picture that stays needs a property that goes."""
    properties = list(_properties(changes.content, box))
    for item, index, needed in _associations(changes.content, box):
        known = not 0 < index <= len(properties) or properties[index - 1].kind in _PROPERTIES
        if needed and item in kept and not known:
            raise BrokenError("a picture that needs a property of an unknown kind")


def _places(content: bytes, box: Box) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """Yield number, method (0 in the file, 1 in ``idat``) and pieces (start, length) of each item."""
    body = Numbers(content, box)
    version, sizes = body.take(4) >> 24, body.take(2)
    offset, length, base, index = (sizes >> shift & 15 for shift in (12, 8, 4, 0))
    wide, left = 4 if version == 2 else 2, MAX_PIECES
    for _ in range(min(body.take(wide), MAX_ITEMS)):
        number = body.take(wide)
        method = body.take(2) & 15 if version else 0
        if body.take(2):
            raise BrokenError("media data in another file")
        start, count = body.take(base), body.take(2)
        left -= count
        if left < 0:
            raise BrokenError("far too many pieces")
        pieces = []
        for _ in range(count):
            body.take(index if version else 0)
            pieces.append((start + body.take(offset), body.take(length)))
        yield number, method, pieces


_META: Inside = {
    b"hdlr": handler,
    b"pitm": None,
    b"iloc": None,
    b"iinf": None,
    b"iref": None,
    b"iprp": Nest({b"ipco": Nest(_PROPERTIES), b"ipma": None}),
}
