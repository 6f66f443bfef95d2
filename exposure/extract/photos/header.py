"""ExifRead's reader, bounded.

ExifRead 3.5 reads number by number from a file, writes a log line for each tag, and believes every count: a
maker note in a file of 120 bytes can keep it busy for hours. Here its methods read from memory, a
directory and an array at a time, cut counts to the bytes that are there, refuse directories of more than
``tiff.MAX_ENTRIES`` entries, enter no directory twice, and look at the wanted tags only. Names, tables
and tags are ExifRead's. That leans on names which are private to it, so its version is pinned and a test
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
from exifread.core.ifd_tag import IfdTag
from exifread.tags.exif import EXIF_TAGS
from exifread.tags.fields import FieldType

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
        *(0xC614, 0xC62F, 0xC65D, 0xC68B, 0xC6D2, 0xC6D3),  # Adobe's DNG and Panasonic
    )
)
_WANTED: Mapping[str, frozenset[int]] = {
    "Image": _MAIN,
    "EXIF": _MAIN,  # some programs put the one's tags into the other
    "GPS": frozenset({1, 2, 3, 4, 5, 6, 7, 0x11, 0x1C, 0x1D}),
    "Thumbnail": frozenset({0x0201, 0x0202}),
}
_CODES = ("", "B", "", "H", "I", "II", "b", "B", "h", "i", "ii", "f", "d", "I")
_UNPACK = {
    order: {
        (kind, count): struct.Struct(order + code * count).unpack_from
        for kind, code in enumerate(_CODES)
        for count in range(1, 5)
    }
    for order in "<>"
}
"""For the few items that nearly all tags have."""
_ASCII = 2
_NO_FILE = io.BytesIO()
_KINDS = len(tiff.SIZES)
_TYPES = tuple(map(FieldType, range(_KINDS)))
_BYTES = frozenset({1, 7})
_RATIOS = frozenset({5, 10})
_USED = ("dump_ifd", "s2n", "_process_field", "_process_tag")

_Plain: Any = getattr(exifread, "ExifHeader", object)
BOUNDED = all(hasattr(_Plain, name) for name in _USED)
"""Whether this ExifRead has the names that the bounds need."""

logging.getLogger("exifread").disabled = True  # its lines hold the photo's values


class _Wanted(NamedTuple):
    """A wanted tag: ExifRead's name, that with its directory before it, and the directory it points to."""

    name: str
    full: str
    inner: str


@cache
def _wanted(ifd_name: str) -> Mapping[int, _Wanted]:
    """Return the wanted tags of a directory by ExifRead's tables."""
    gps: Any = EXIF_TAGS[0x8825][1]
    table: Mapping[int, Any] = gps[1] if ifd_name == "GPS" else EXIF_TAGS
    found = {}
    for tag in _WANTED.get(ifd_name, ()):
        name, more = table[tag][:2] if tag in table else (f"Tag 0x{tag:04X}", None)
        found[tag] = _Wanted(name, f"{ifd_name} {name}", more[0] if isinstance(more, tuple) else "")
    return found


class Header(_Plain):  # type: ignore[misc] # its type is unknown where it is missing
    """An Exif block being read; ``tags`` fills with ExifRead's tags by ExifRead's names.

    Attributes:
        refused: A directory was left out for its size.
    """

    def __init__(self, block: bytes) -> None:
        self._block, self._order, self._seen = block, tiff.order(block), set[int]()
        self._end, self._unpack = len(block), _UNPACK[self._order]
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
            found = {
                row[0]: (at, row) for at, row in tiff.rows(self._block, ifd, self._order) if row[0] in wanted
            }
        except ValueError:
            self.refused = True
            return
        for tag, (at, row) in found.items():
            if 0 < row[1] < _KINDS:
                self._process_tag(at, row, wanted[tag])

    def _process_tag(self, at: int, row: tuple[int, int, int, int], wanted: _Wanted) -> None:
        """Keep a tag; a value of more than 4 bytes stands elsewhere in the block."""
        tag, kind, count, start = row
        name, full, inner = wanted
        size = tiff.SIZES[kind]
        length = count * size
        if length <= 4:
            start = at + 8
        values: Any
        if kind == _ASCII:
            values = plain(self._block[start : start + min(count, MAX_ITEMS)])
        else:
            values = self._process_field(name, count, kind, size, start)
        self.tags[full] = IfdTag("", tag, _TYPES[kind], values, start, length, False)  # noqa: FBT003 (its signature)
        if inner and values and isinstance(values[0], int):
            self.dump_ifd(values[0], inner)

    def _process_field(
        self, tag_name: str, count: int, field_type: int, type_length: int, offset: int
    ) -> Sequence[Any]:
        """Return bytes as bytes, ratios as numbers (None over zero), other numbers as they are."""
        count = min(count, MAX_ITEMS, max(0, self._end - offset) // type_length)
        if count <= 0 or tag_name == "MakerNote":
            return b""
        if field_type in _BYTES:
            return self._block[offset : offset + count]
        unpack = self._unpack.get((field_type, count))
        if unpack is None:
            code = _CODES[field_type]
            unpack = struct.Struct(f"{self._order}{count * len(code)}{code[0]}").unpack_from
        numbers = unpack(self._block, offset)
        if field_type not in _RATIOS:
            return numbers
        return [a / b if b else None for a, b in zip(numbers[::2], numbers[1::2], strict=True)]


def tags(block: bytes, at: int = 0) -> tuple[Mapping[str, Any], bool]:
    """Return ExifRead's tags of an Exif block by its names, and whether all of it could be read.

    Args:
        block: The block.
        at: Where the first directory is, 0 for the place that the block's header names.

    Raises:
        ValueError: The block is no TIFF.
    """
    if not BOUNDED:
        tiff.check(block)
        if at:
            return {}, True
        return exifread.process_file(io.BytesIO(block), details=False, extract_thumbnail=False), True
    header = Header(block)
    first = at or header.s2n(4, 4)
    header.dump_ifd(first, "Image")
    pointer = header.tags.get("Image ExifOffset")
    if pointer and isinstance(pointer.values, tuple):
        header.dump_ifd(pointer.values[0], "EXIF")
    if not at:
        header.dump_ifd(tiff.following(block, first, tiff.order(block)), "Thumbnail")
    return header.tags, not header.refused
