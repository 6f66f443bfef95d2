"""A PDF file: its objects, found where they stand, those of earlier versions too.

Standard: ISO 32000-1, 7.3.8 (streams), 7.5 (file structure), 7.5.7 (object streams).

The table of places is not used: it is often broken, and leaves out what was saved over but is still there.
"""

import re
import zlib
from base64 import a85decode
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from exposure.extract.photos.pdf.values import MAX_ITEMS, Name, Reader, Ref

MAX_OBJECTS = 100_000
MAX_STREAM = 4 * 1024 * 1024
"""Most bytes taken of one stream, packed or not."""
MAX_INFLATED = 16 * 1024 * 1024
"""Most bytes unpacked in one file."""
MAX_VALUES = 50_000
"""Most values read in one file."""
MAX_SEARCHED = 64 * 1024 * 1024
"""Most bytes searched for the ends of streams whose length is wrong."""
MAX_TRAILERS = 64

_HEAD = re.compile(rb"(\d{1,9})[\0\t\n\f\r ]{1,9}(\d{1,5})[\0\t\n\f\r ]{1,9}$")
_STREAM = re.compile(rb"[\0\t\n\f\r ]*stream(?:\r\n|\n|\r)?")
_END = re.compile(rb"\s{0,4}endstream")


class File:
    """A PDF file.

    Attributes:
        content: Its bytes.
        places: Where the bodies of objects begin, by number, in the order of the file.
        spans: Number, generation, begin and end of each object's body.
    """

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.places: dict[int, list[int]] = defaultdict(list)
        self.spans: list[tuple[int, int, int, int]] = []
        self._room, self._values, self._searched = MAX_INFLATED, MAX_VALUES, MAX_SEARCHED
        found = list(_objects(content))
        ends = [place for _, _, place in found[1:]]
        for (number, generation, place), end in zip(found, [*ends, len(content)], strict=False):
            self.places[number].append(place)
            self.spans.append((number, generation, place, end))

    def trailers(self) -> Iterator[dict[str, Any]]:
        """Yield the dictionaries behind the word ``trailer``, the last first."""
        at = len(self.content)
        for _ in range(MAX_TRAILERS):
            at = self.content.rfind(b"trailer", 0, at)
            if at < 0:
                return
            found = self.at(at + 7)[0]
            if isinstance(found, dict):
                yield found

    def at(self, place: int) -> tuple[Any, int]:
        """Return the value at a place and where it ends; None for what is no value."""
        return self.value(self.content, place)

    def value(self, content: bytes, place: int) -> tuple[Any, int]:
        """Return the value at a place of a stream of this file, as above; None once there were too many."""
        most = min(MAX_ITEMS, self._values)
        reader = Reader(content, place, most)
        try:
            return reader.value(), reader.position
        except ValueError:
            return None, place
        finally:
            self._values -= most - reader.left

    def known(self, value: Any) -> Any:
        """Return what a pointer points to, once; other values as they are."""
        if isinstance(value, Ref) and value.number in self.places:
            return self.at(self.places[value.number][-1])[0]
        return value

    def span(self, entries: dict[str, Any], end: int) -> tuple[int, int]:
        """Return where the bytes of a stream begin and end, whose dictionary ends at ``end``."""
        match = _STREAM.match(self.content, end)
        if not match:
            return end, end
        start, length = match.end(), self.known(entries.get("Length"))
        stop = start + int(length) if isinstance(length, float) and 0 <= length < 1 << 32 else 0
        if not stop or not _END.match(self.content, stop):
            reach = min(len(self.content), start + max(0, min(MAX_STREAM, self._searched)))
            found = self.content.find(b"endstream", start, reach)
            stop = found if found >= 0 else reach
            self._searched -= stop - start
        return start, stop

    def unpacked(self, entries: dict[str, Any], packed: bytes) -> bytes:
        """Return a stream's bytes without its filters, as far as they are known and there is room."""
        for name in _filters(self.known(entries.get("Filter"))):
            packed = self._without(name, packed)
        return packed

    def _without(self, name: str, packed: bytes) -> bytes:
        match name:
            case "FlateDecode" | "Fl":
                return self._inflated(packed)
            case "ASCIIHexDecode" | "AHx":
                digits = b"".join(packed.partition(b">")[0].split()).decode("latin-1")
                return bytes.fromhex(digits[: len(digits) // 2 * 2])
            case "ASCII85Decode" | "A85":
                return a85decode(packed.partition(b"~>")[0], adobe=False)
            case "Crypt":
                return packed
        return b""

    def _inflated(self, packed: bytes) -> bytes:
        unpacker, limit = zlib.decompressobj(), min(MAX_STREAM, self._room)
        if limit <= 0:
            return b""
        parts, left = list[bytes](), limit
        try:
            for start in range(0, len(packed), 1 << 16):
                parts.append(unpacker.decompress(packed[start : start + (1 << 16)], left))
                left -= len(parts[-1])
                if left <= 0 or unpacker.eof:
                    break
        except zlib.error:
            pass  # what came before the damage is kept
        self._room -= limit - left
        return b"".join(parts)


def _filters(value: Any) -> tuple[str, ...]:
    if isinstance(value, Name):
        return (value,)
    return tuple(v for v in value[:4] if isinstance(v, Name)) if isinstance(value, list) else ()


def _objects(content: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield number, generation and place of the body of each object."""
    at = 0
    for _ in range(2 * MAX_OBJECTS):
        at = content.find(b"obj", at)
        if at < 0:
            return
        head = _HEAD.search(content[max(0, at - 24) : at])
        at += 3
        if head:
            yield int(head[1]), int(head[2]), at
