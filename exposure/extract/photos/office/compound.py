"""Compound files, as Word, Excel and PowerPoint wrote them until 2007: a small file system in a file.

Standard: [MS-CFB], 2.1 to 2.6.
"""

import struct
from codecs import lookup
from collections.abc import Iterator, Mapping

MARK = bytes.fromhex("d0cf11e0a1b11ae1")
MAX_SECTORS = 20_000
"""Most sectors of one stream."""
MAX_TABLE = 4096
"""Most sectors of the table that links sectors."""
MAX_STREAM = 1024 * 1024

_LAST = 0xFFFFFFFA
"""Numbers from this on are no sectors."""
_SMALL = 4096
"""Streams shorter than this stand in a stream of their own, in pieces of 64 bytes."""
_MINI = 64
_CODES = {
    1200: "utf-8",
    65001: "utf-8",
    10000: "mac_roman",
    10006: "mac_greek",
    10007: "mac_cyrillic",
    10029: "mac_latin2",
    10079: "mac_iceland",
    10081: "mac_turkish",
}
"""Encodings whose numbers are not their names here."""


class Compound:
    """A compound file."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        (shift,) = struct.unpack_from("<H", content, 30)
        self._size = 1 << min(max(shift, 7), 16)
        table = self._table()
        self._links = struct.unpack(f"<{len(table) // 4}I", table[: len(table) // 4 * 4])
        directory, _, _, mini = struct.unpack_from("<IIII", content, 48)
        self._entries = dict(self._named(self._chain(directory, MAX_STREAM)))
        links = self._chain(mini, MAX_STREAM)
        self._mini = struct.unpack(f"<{len(links) // 4}I", links[: len(links) // 4 * 4])
        start, _ = next(iter(self._entries.values()), (_LAST, 0))  # the root, whatever its name
        self._pool = self._chain(start, 4 * MAX_STREAM)

    def stream(self, name: str) -> bytes:
        """Return a stream, at most ``MAX_STREAM`` bytes of it; empty if it is not there."""
        start, size = self._entries.get(name, (_LAST, 0))
        size = min(size, MAX_STREAM)
        if size >= _SMALL:
            return self._chain(start, size)[:size]
        return b"".join(self._pieces(start, size))[:size]

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        return self._content[start : start + self._size]

    def _table(self) -> bytes:
        """Return the table of links: the header names its first 109 sectors, others name the rest."""
        numbers = list(struct.unpack_from("<109I", self._content, 76))
        (more,) = struct.unpack_from("<I", self._content, 68)
        seen = set[int]()
        while more < _LAST and more not in seen and len(numbers) < MAX_TABLE:
            seen.add(more)
            row = self._sector(more)
            *others, more = struct.unpack(f"<{len(row) // 4}I", row[: len(row) // 4 * 4]) or (_LAST,)
            numbers += others
        return b"".join(self._sector(n) for n in numbers[:MAX_TABLE] if n < _LAST)

    def _chain(self, start: int, limit: int) -> bytes:
        """Return the bytes of a chain of sectors, at most about ``limit``."""
        parts, number, left = list[bytes](), start, min(limit // self._size + 1, MAX_SECTORS)
        while number < len(self._links) and left:
            parts.append(self._sector(number))
            number, left = self._links[number], left - 1
        return b"".join(parts)

    def _pieces(self, start: int, size: int) -> Iterator[bytes]:
        """Yield the pieces of a short stream."""
        number = start
        for _ in range(size // _MINI + 1):
            if number >= len(self._mini):
                return
            yield self._pool[number * _MINI : (number + 1) * _MINI]
            number = self._mini[number]

    @staticmethod
    def _named(directory: bytes) -> Iterator[tuple[str, tuple[int, int]]]:
        """Yield name, first sector and size of each stream."""
        for at in range(0, len(directory) - 127, 128):
            letters, start, size = struct.unpack_from("<64xH50xII", directory, at)
            if 2 <= letters <= 64 or not at:
                yield directory[at : at + max(letters - 2, 0)].decode("utf-16-le", "replace"), (start, size)


def properties(body: bytes) -> Iterator[Mapping[int, object]]:
    """Yield the sets of properties in a stream: texts, and times as seconds since 1601.

    Standard: [MS-OLEPS], 2.21 and 2.20.
    """
    (count,) = struct.unpack_from("<I", body, 24)
    for i in range(min(count, 2)):
        (at,) = struct.unpack_from("<16xI", body, 28 + 20 * i)
        yield dict(_set(body, at))


def _set(body: bytes, at: int) -> Iterator[tuple[int, object]]:
    _, count = struct.unpack_from("<II", body, at)
    rows = [struct.unpack_from("<II", body, at + 8 + 8 * i) for i in range(min(count, 200))]
    code = next((_code(body, at + place) for number, place in rows if number == 1), "cp1252")
    for number, place in rows:
        kind, size = struct.unpack_from("<II", body, at + place)
        start = at + place + 8
        if kind == 0x1E:
            yield number, body[start : start + min(size, 4096)].split(b"\0")[0].decode(code, "replace")
        elif kind == 0x1F:
            text = body[start : start + min(2 * size, 8192)].decode("utf-16-le", "replace")
            yield number, text.split("\0")[0]
        elif kind == 0x40:
            yield number, struct.unpack_from("<Q", body, start - 4)[0] // 10_000_000
        elif kind == 0x47:
            yield number, size


def _code(body: bytes, place: int) -> str:
    """Return the encoding of texts, by the number that Windows gives it."""
    number = struct.unpack_from("<4xH", body, place)[0]
    name = _CODES.get(number, f"cp{number}")
    try:
        lookup(name)
    except LookupError:
        return "cp1252"
    return name
