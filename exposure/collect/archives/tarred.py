"""Tar archives, packed with gzip or not: read from front to back, a chunk at a time.

Format: POSIX.1-2017, ``pax`` interchange format (ustar headers and extended headers), and GNU's long
names; RFC 1952 (gzip).
"""

import zlib
from collections.abc import Callable, Iterator
from io import FileIO
from pathlib import Path

from exposure.collect.archives.member import (
    BROKEN,
    CHUNK,
    MANY,
    MAX_ENTRIES,
    MAX_RATIO,
    MIB,
    TRICK,
    DamagedError,
    Member,
    too_large,
    unsafe,
)
from exposure.collect.files.opening import regular
from exposure.collect.files.unread import LeftOutError
from exposure.model import Words

BLOCK = 512
MAX_HEADER = 1 << 16
"""Bytes of a long name or an extended header."""
MAX_RECORDS = 200
"""Records of an extended header that are looked at; writers make fewer than 20."""
MAX_EMPTY = 1_000
"""Gzip members with nothing in them."""
RATIO_FROM = 1024 * MIB
"""From here on the whole archive is held against ``MAX_RATIO``."""
_ONE = Words(
    "This is one file packed with gzip, and no owner's copy that this version knows. "
    "Unpack it, and scan what comes out."
)
_FILE = frozenset({b"0", b"\0", b"7"})
LONGEST = 20
"""Digits of a size; more would be more bytes than there are anywhere."""
_LONG, _EXTENDED, _GLOBAL = b"L", b"x", b"g"


class Tarred:
    """A tar archive; it is read anew for each question."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: FileIO | None = None
        self._packed = False
        with self._begin() as _:
            first = next(self._headers(_Stream(self._chunks())), None)
        if first is None:
            raise LeftOutError(BROKEN)

    def _begin(self) -> FileIO:
        self.close()
        self._file, _ = regular(self._path, named=True)
        return self._file

    def close(self) -> None:
        """Close it."""
        if self._file:
            self._file.close()

    def _chunks(self) -> Iterator[bytes]:
        """Yield the archive's bytes without their gzip.

        Raises:
            LeftOutError: It is broken, or packed far too tightly.
        """
        file = self._file
        if file is None:
            return
        head = file.read(2)
        self._packed = head == b"\x1f\x8b"
        file.seek(0)
        raw = iter(lambda: file.read(CHUNK), b"")
        try:
            yield from gunzip(raw) if self._packed else raw
        except OSError as error:
            raise LeftOutError(BROKEN) from error

    def members(self) -> Iterator[Member]:
        """Yield all its files (``Archive.members``)."""
        with self._begin():
            for member, _ in self._headers(_Stream(self._chunks())):
                yield member

    def read(self, wanted: Callable[[str], bool]) -> Iterator[tuple[Member, Iterator[bytes]]]:
        """Yield the members wanted (``Archive.read``)."""
        with self._begin():
            stream = _Stream(self._chunks())
            for member, size in self._headers(stream):
                if wanted(member.name):
                    yield member, iter(()) if member.fault else _body(stream, size)

    def _headers(self, stream: "_Stream") -> Iterator[tuple[Member, int]]:
        """Yield files and their sizes; whatever of a body was not taken is passed over.

        Raises:
            LeftOutError: It is no tar archive, or a broken one.
        """
        known: dict[str, str] = {}
        for count in range(MAX_ENTRIES + 1):
            if count == MAX_ENTRIES:
                raise LeftOutError(MANY)
            block = stream.take(BLOCK)
            if not block.strip(b"\0"):
                return
            if len(block) < BLOCK or not _sound(block):
                raise LeftOutError(_ONE if count == 0 and self._packed else BROKEN)
            size, kind = _number(block[124:136]), block[156:157]
            if size < 0:
                raise LeftOutError(_ONE if count == 0 and self._packed else BROKEN)
            if kind in {_LONG, _EXTENDED, _GLOBAL}:
                known |= _said(stream, size, kind)
                continue
            said = known.get("size", "")
            size = int(said) if said.isdecimal() and len(said) < LONGEST else size
            name = (known.get("path") or _name(block)).removeprefix("./")
            known = {}
            end = stream.position + size + -size % BLOCK
            if kind in _FILE and not name.endswith("/") and not unsafe(name):
                yield Member(name=name, size=size, fault=too_large(size, size)), size
            stream.skip(end - stream.position)


def _said(stream: "_Stream", size: int, kind: bytes) -> dict[str, str]:
    """Return what a header says about the file behind it: a long name, a size.

    Raises:
        LeftOutError: It is far too long.
    """
    if size > MAX_HEADER:
        raise LeftOutError(TRICK)
    body = stream.take(size)
    stream.skip(-size % BLOCK)
    if kind == _GLOBAL:
        return {}
    return {"path": _text(body)} if kind == _LONG else _extended(body)


class _Stream:
    """Bytes that come in chunks of any size, taken in blocks.

    Attributes:
        position: Bytes taken so far.
    """

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._rest = b""
        self.position = 0

    def some(self, most: int) -> bytes:
        """Return some of the next bytes, at most ``most``; none at the end."""
        if not self._rest:
            self._rest = next(self._chunks, b"")
        part, self._rest = self._rest[:most], self._rest[most:]
        self.position += len(part)
        return part

    def take(self, size: int) -> bytes:
        """Return the next ``size`` bytes, or fewer at the end."""
        parts = []
        while size > 0 and (part := self.some(size)):
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def skip(self, size: int) -> None:
        """Pass over bytes."""
        while size > 0 and (part := self.some(min(size, CHUNK))):
            size -= len(part)


def _body(stream: _Stream, size: int) -> Iterator[bytes]:
    """Yield a member's bytes.

    Raises:
        DamagedError: The archive ends before.
    """
    while size > 0:
        part = stream.some(min(size, CHUNK))
        if not part:
            raise DamagedError
        size -= len(part)
        yield part


def gunzip(raw: Iterator[bytes]) -> Iterator[bytes]:
    """Yield what gzip packed, never more than a chunk at a time; several gzip members may follow each other.

    Raises:
        LeftOutError: It is broken, or packed far too tightly.
    """
    inflate = zlib.decompressobj(31)
    packed = count = empty = 0
    for part in raw:
        packed += len(part)
        rest = part
        while rest:
            if inflate.eof:
                rest = rest.lstrip(b"\0")  # padding
                if not rest:
                    break
                inflate = zlib.decompressobj(31)
            chunk = _unpacked(inflate, rest)
            # An ended stream keeps its old tail, which must not be given to the next one again.
            rest = inflate.unused_data if inflate.eof else inflate.unconsumed_tail
            count += len(chunk)
            empty += inflate.eof and not chunk
            if empty > MAX_EMPTY or (count > RATIO_FROM and count > MAX_RATIO * packed):
                raise LeftOutError(TRICK)
            if chunk:
                yield chunk
    while not inflate.eof and (chunk := _unpacked(inflate, b"")):
        yield chunk


def _unpacked(inflate: "zlib._Decompress", packed: bytes) -> bytes:
    try:
        return inflate.decompress(packed, CHUNK)
    except zlib.error as error:
        raise LeftOutError(BROKEN) from error


def _sound(block: bytes) -> bool:
    """Whether a header's checksum is right."""
    return sum(block[:148]) + sum(block[156:]) + 8 * 32 == _number(block[148:156])


def _number(field: bytes) -> int:
    """Return an octal number, or a binary one of GNU's; -1 if it is none."""
    if field[0] & 0x80:
        return int.from_bytes(field, "big") & ((1 << (8 * len(field) - 1)) - 1)
    digits = field.strip(b" \0")
    return int(digits, 8) if digits.isdigit() and not set(digits) & {56, 57} else 0 if not digits else -1


def _name(block: bytes) -> str:
    prefix = _text(block[345:500]) if block[257:262] == b"ustar" else ""
    name = _text(block[:100])
    return f"{prefix}/{name}" if prefix else name


def _text(raw: bytes) -> str:
    return raw.split(b"\0", 1)[0].decode("utf-8", "replace")


def _extended(body: bytes) -> dict[str, str]:
    """Return path and size out of an extended header's records: ``LENGTH KEY=VALUE`` and a line's end."""
    found = {}
    at = 0
    for _ in range(MAX_RECORDS):
        space = body.find(b" ", at, at + 7)
        length = body[at : max(at, space)]
        if not length.isdigit() or not 0 < int(length) <= len(body) - at:
            break
        key, _, value = body[space + 1 : at + int(length) - 1].partition(b"=")
        if key in {b"path", b"size"}:
            found[key.decode()] = value.decode("utf-8", "replace")
        at += int(length)
    return found
