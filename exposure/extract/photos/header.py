"""ExifRead's reader, bounded.

ExifRead 3.5 reads number by number from a file, writes a log line for each tag, and believes every count: a
maker note in a file of 120 bytes can keep it busy for hours. Here its methods read from memory, a
directory and an array at a time, cut counts to the bytes that are there, refuse directories of more than
``tiff.MAX_ENTRIES`` entries, enter no directory twice, and look at the wanted tags only. Names and
tables are ExifRead's. That leans on names which are private to it, so its version is pinned and a test
holds the values against those of the plain reader; should a name be missing, that gets the checked block,
without maker notes.

Standards: TIFF 6.0; CIPA DC-008 (Exif 2.32 and 3.0).
"""

import io
import logging
import struct
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

import exifread
from exifread.tags.exif import EXIF_TAGS

from exposure.extract.photos import tiff
from exposure.extract.photos.decode import plain

MAX_ITEMS = 8192
"""Longest value read, in items; a UserComment is the longest wanted."""

_MAIN = frozenset(
    (
        *(0x000B, 0x010D, 0x010E, 0x010F, 0x0110, 0x0131, 0x0132, 0x013B, 0x013C, 0x8298, 0x8769, 0x8825),
        *(0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x927C, 0x9286, 0x9290, 0x9291, 0x9292),
        *(0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F, 0xA420, 0xA430, 0xA431, 0xA434, 0xA435),
        *(0xA436, 0xA437, 0xA438, 0xA439, 0xA43A, 0xA43B, 0xA43C, 0xFDE8, 0xFDE9, 0xFDEA),
        *(0xC614, 0xC62F, 0xC634, 0xC65D, 0xC68B, 0xC6D2, 0xC6D3),  # Adobe's DNG and Panasonic
    )
)
_WANTED: Mapping[str, frozenset[int]] = {
    "Image": _MAIN,
    "EXIF": _MAIN,  # some programs put the one's tags into the other
    "GPS": frozenset({1, 2, 3, 4, 5, 6, 7, 0x11, 0x1C, 0x1D}),
    "Thumbnail": frozenset({0x0201, 0x0202}),
}
_CODES = ("", "B", "", "H", "I", "", "b", "B", "h", "i", "", "f", "d", "I")
_RATIOS = {5: "II", 10: "ii"}
_UNPACK = {
    order: {
        (kind, count): struct.Struct(order + code * count).unpack_from
        for kind, code in enumerate(_CODES)
        for count in range(1, 3)
    }
    for order in "<>"
}
"""For the few items that nearly all tags have."""
_PAIRS = {
    (order, kind): struct.Struct(order + code).iter_unpack for order in "<>" for kind, code in _RATIOS.items()
}
_ASCII = 2
_NOTES = frozenset({0x927C, 0xC634})
"""A maker note, and where DNG keeps it."""
_NO_FILE = io.BytesIO()
_SIZES = tiff.SIZES
_KINDS = len(_SIZES)
_BYTES = frozenset({1, 7})
_STORED = frozenset({0x8298, 0x9286})
"""Copyright and UserComment: zeros within them part them, so they come as bytes."""
_USED = ("dump_ifd", "s2n", "_process_field")

Values = str | bytes | Sequence[Any]
_Plain: Any = getattr(exifread, "ExifHeader", object)
BOUNDED = all(hasattr(_Plain, name) for name in _USED)
"""Whether this ExifRead has the names that the bounds need."""

logging.getLogger("exifread").disabled = True  # its lines hold the photo's values


class _Wanted(NamedTuple):
    """A wanted tag: ExifRead's name with its directory before it, and the directory it points to."""

    name: str
    inner: str


@cache
def _wanted(ifd_name: str) -> Mapping[int, _Wanted]:
    """Return the wanted tags of a directory by ExifRead's tables."""
    gps: Any = EXIF_TAGS[0x8825][1]
    table: Mapping[int, Any] = gps[1] if ifd_name == "GPS" else EXIF_TAGS
    found = {}
    for tag in _WANTED.get(ifd_name, ()):
        name, more = table[tag][:2] if tag in table else (f"Tag 0x{tag:04X}", None)
        found[tag] = _Wanted(f"{ifd_name} {name}", more[0] if isinstance(more, tuple) else "")
    return found


class Found(NamedTuple):
    """What an Exif block holds.

    Attributes:
        tags: Values by ExifRead's names, the directory before them: text as text, bytes and text that zeros
            part as bytes, ratios as a list of numbers (None over zero), other numbers as a tuple. A maker
            note has its place and length.
        whole: Whether all of it could be read; else a directory was left out for its size.
    """

    tags: Mapping[str, Values]
    whole: bool


class Header(_Plain):  # type: ignore[misc] # its type is unknown where it is missing
    """An Exif block being read; ``tags`` fills with values by ExifRead's names.

    Attributes:
        refused: A directory was left out for its size.
    """

    def __init__(self, block: bytes) -> None:
        self._block, self._order, self._seen = block, tiff.order(block), set[int]()
        self._end = len(block)
        self.refused = False
        super().__init__(_NO_FILE, "I" if self._order == "<" else "M", 0, 0, strict=False)

    def s2n(self, offset: int, length: int, signed: bool = False) -> int:  # noqa: FBT001, FBT002 (its signature)
        """Return a whole number of the block, 0 if it lies outside."""
        part = self._block[offset : offset + length] if offset >= 0 else b""
        if len(part) < length:
            return 0
        return int.from_bytes(part, "little" if self._order == "<" else "big", signed=signed)

    def dump_ifd(
        self,
        ifd: int,
        ifd_name: str,
        tag_dict: Mapping[int, Any] | None = None,
        relative: int = 0,
        stop_tag: str = "",
    ) -> None:
        """Read the wanted tags of one directory, once, and the directories they point to."""
        del tag_dict, relative, stop_tag  # known by the directory's name
        if not ifd or ifd in self._seen:
            return
        self._seen.add(ifd)
        wanted = _wanted(ifd_name)
        try:
            rows = tiff.rows(self._block, ifd, self._order)
        except ValueError:
            self.refused = True
            return
        for at, (tag, kind, count, place) in rows:
            if tag in wanted and 0 < kind < _KINDS:
                name, inner = wanted[tag]
                start = at + 8 if count * _SIZES[kind] <= 4 else place
                self.tags[name] = values = self._process_field(tag, count, kind, start)
                if inner and values and isinstance(values[0], int):
                    self.dump_ifd(values[0], inner)

    def _process_field(self, tag: int, count: int, kind: int, start: int) -> Values:
        """Return the values of a tag, in the form that ``Found`` tells."""
        size = _SIZES[kind]
        if tag in _NOTES:
            return start, count * size
        if kind == _ASCII and tag not in _STORED:
            return plain(self._block[start : start + min(count, MAX_ITEMS)])
        if count > MAX_ITEMS or start + count * size > self._end:
            count = min(MAX_ITEMS, max(0, self._end - start) // size)
        if not count:
            return b""
        if kind in _BYTES or kind == _ASCII:
            return self._block[start : start + count]
        if kind in _RATIOS:
            pairs = _PAIRS[self._order, kind](self._block[start : start + count * size])
            return [above / below if below else None for above, below in pairs]
        unpack = _UNPACK[self._order].get((kind, count))
        if unpack is None:
            unpack = struct.Struct(f"{self._order}{count}{_CODES[kind]}").unpack_from
        return unpack(self._block, start)


def tags(block: bytes, at: int = 0) -> Found:
    """Return the wanted tags of an Exif block.

    Args:
        block: The block.
        at: Where the first directory is, 0 for the place that the block's header names.

    Raises:
        ValueError: The block is no TIFF.
    """
    if not BOUNDED:
        tiff.check(block)
        return Found({} if at else _plainly(block), whole=True)
    header = Header(block)
    first = at or header.s2n(4, 4)
    header.dump_ifd(first, "Image")
    pointer = header.tags.get("Image ExifOffset")
    if isinstance(pointer, tuple):
        header.dump_ifd(pointer[0], "EXIF")
    if not at:
        header.dump_ifd(tiff.following(block, first, tiff.order(block)), "Thumbnail")
    return Found(header.tags, not header.refused)


def _plainly(block: bytes) -> Mapping[str, Values]:
    """Return the tags that plain ExifRead finds in a block that was checked."""
    read = exifread.process_file(io.BytesIO(block), details=False, extract_thumbnail=False)
    return {name: _values(tag.values) for name, tag in read.items() if hasattr(tag, "values")}


def _values(values: Any) -> Values:
    """Return plain ExifRead's values, whose ratios over zero keep their denominator, in our form."""
    if isinstance(values, str | bytes) or not any(hasattr(v, "den") for v in values):
        return values if isinstance(values, str | bytes) else tuple(values)
    return [float(v) if v.den else None for v in values]
