"""ExifRead's reader, bounded.

ExifRead 3.5 reads number by number from a file and believes every count: a maker note in a file of
120 bytes can keep it busy for hours. Here its methods read from memory, cut counts to the bytes that
are there, refuse directories of more than ``tiff.MAX_ENTRIES`` entries, enter no directory twice, and
look at the wanted tags only. That leans on names which are private to it, so its version is pinned;
should they be missing, its plain reader gets the checked block, without maker notes.

Standards: TIFF 6.0; CIPA DC-008 (Exif 2.32 and 3.0).
"""

import io
import logging
import struct
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

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
        *(0xC614, 0xC62F, 0xC65D, 0xC68B, 0xC6D2, 0xC6D3),  # Adobe's DNG and Panasonic
    )
)
_WANTED: Mapping[str, frozenset[int]] = {
    "Image": _MAIN,
    "EXIF": _MAIN,  # some programs put the one's tags into the other
    "GPS": frozenset({1, 2, 3, 4, 5, 6, 7, 0x11, 0x1C, 0x1D}),
    "Thumbnail": frozenset({0x0201, 0x0202}),
}
_CODES = ("", "B", "B", "H", "I", "I", "b", "B", "h", "i", "i", "f", "d", "I")
_WHOLE = {
    order: {
        (size, signed): struct.Struct(order + (code.lower() if signed else code)).unpack_from
        for size, code in ((1, "B"), (2, "H"), (4, "I"), (8, "Q"))
        for signed in (False, True)
    }
    for order in "<>"
}
_NO_FILE = io.BytesIO()
_BYTES = frozenset({1, 7})
_RATIOS = frozenset({5, 10})
_REPLACED = ("s2n", "_process_field", "_process_ascii_field", "_get_printable_for_field", "dump_ifd")
_USED = ("_process_tag", *_REPLACED)

_Plain: Any = getattr(exifread, "ExifHeader", object)
BOUNDED = all(hasattr(_Plain, name) for name in _USED)
"""Whether this ExifRead has the names that the bounds need."""

logging.getLogger("exifread").disabled = True  # its lines hold the photo's values


@cache
def _names(ifd_name: str) -> Mapping[int, tuple[Any, str]]:
    """Return ExifRead's entry and name of each wanted tag of a directory."""
    gps: Any = EXIF_TAGS[0x8825][1]
    table: Mapping[int, Any] = gps[1] if ifd_name == "GPS" else EXIF_TAGS
    return {
        tag: (table.get(tag), table[tag][0] if tag in table else f"Tag 0x{tag:04X}")
        for tag in _WANTED.get(ifd_name, ())
    }


class _Kept(dict[str, Any]):
    """Tags by name. ExifRead asks for each again, to write it into a log: that gets nothing."""

    def __getitem__(self, _name: str) -> str:
        return ""


class Header(_Plain):  # type: ignore[misc] # its type is unknown where it is missing
    """An Exif block being read; ``tags`` fills with ExifRead's tags by ExifRead's names.

    Attributes:
        refused: A directory was left out for its size.
    """

    def __init__(self, block: bytes) -> None:
        self._block, self._order, self._seen = block, tiff.order(block), set[int]()
        self._end, self._whole = len(block), _WHOLE[self._order]
        self.refused = False
        super().__init__(_NO_FILE, "I" if self._order == "<" else "M", 0, 0, strict=False)
        self.tags = _Kept()

    def s2n(self, offset: int, length: int, signed: bool = False) -> int:  # noqa: FBT001, FBT002 (its signature)
        """Return a whole number of the block, 0 if it lies outside."""
        try:
            number: int = self._whole[length, signed](self._block, offset)[0]
        except struct.error:
            return 0
        return number if offset >= 0 else 0

    def dump_ifd(
        self,
        ifd: int,
        ifd_name: str,
        tag_dict: Mapping[int, Any] | None = None,
        relative: int = 0,
        stop_tag: str = "",
    ) -> None:
        """Read the wanted tags of one directory, once."""
        del tag_dict  # the names of the wanted tags are known
        if not ifd or ifd in self._seen:
            return
        self._seen.add(ifd)
        names = _names(ifd_name)
        try:
            found = {row[0]: at for at, row in tiff.rows(self._block, ifd, self._order) if row[0] in names}
        except ValueError:
            self.refused = True
            return
        for tag, at in found.items():
            known, name = names[tag]
            self._process_tag(ifd, ifd_name, known, at, tag, name, relative, stop_tag)

    def _process_field(
        self, tag_name: str, count: int, field_type: int, type_length: int, offset: int
    ) -> Sequence[Any]:
        """Return bytes as bytes, ratios as numbers (None over zero), other numbers as they are."""
        count = min(count, MAX_ITEMS, max(0, self._end - offset) // type_length)
        if count <= 0 or tag_name == "MakerNote":
            return b""
        if field_type in _BYTES:
            return self._block[offset : offset + count]
        if field_type not in _RATIOS:
            return struct.unpack_from(f"{self._order}{count}{_CODES[field_type]}", self._block, offset)
        numbers = struct.unpack_from(f"{self._order}{count * 2}{_CODES[field_type]}", self._block, offset)
        return [a / b if b else None for a, b in zip(numbers[::2], numbers[1::2], strict=True)]

    def _process_ascii_field(self, _ifd_name: str, _tag_name: str, count: int, offset: int) -> str:
        return plain(self._block[offset : offset + min(count, MAX_ITEMS)])

    def _get_printable_for_field(
        self, _count: int, values: Any, _field_type: int, tag_entry: Any, _stop_tag: str
    ) -> tuple[str, bool]:
        """Follow a pointer to a directory; nothing is printed."""
        inner = tag_entry[1] if tag_entry else None
        if isinstance(inner, tuple) and values and isinstance(values[0], int):
            self.dump_ifd(values[0], inner[0], inner[1])
        return "", False


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
    return dict(header.tags), not header.refused
