"""Zip archives: the directory is checked before anything is opened, and members are streams.

Format: PKWARE APPNOTE 6.3.10, 4.3 (structure), 4.4 (fields) and 4.5.3 (zip64); read 2026-11-24.
"""

import stat
import struct
import zlib
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedReader, FileIO
from pathlib import Path
from typing import NamedTuple

from exposure.collect.archives.member import (
    BROKEN,
    CHUNK,
    LOCKED,
    MANY,
    MAX_ENTRIES,
    MAX_MEMBER,
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

_END, _END64, _LOCATOR = struct.Struct("<4s4H2LH"), struct.Struct("<4sQ2H2L4Q"), struct.Struct("<4sLQL")
_ENTRY, _LOCAL = struct.Struct("<4s2B5H3L5H2L"), struct.Struct("<4s5H3L2H")
_TAIL = 65_557
"""The end record and the longest comment behind it."""
MAX_DIRECTORY = 256 * MIB
"""Bytes of the list of entries; those of 200,000 honest ones are 40 MiB."""
_LOCKED = 0x1 | 0x40 | 0x2000
_UTF8 = 0x800
_STORED, _DEFLATED = 0, 8
_ODD = Words("A file in this archive is packed in a way that services do not use, so it was not opened.")
_FULL, _FULL16 = 0xFFFFFFFF, 0xFFFF


class _Entry(NamedTuple):
    """One entry of the directory."""

    raw: bytes
    name: str
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    mode: int


@dataclass(frozen=True, slots=True)
class _Directory:
    """Where the directory lies and what it says of itself."""

    start: int
    size: int
    entries: int


class Zipped:
    """An opened zip archive; nothing of it is held in memory but the entries asked for."""

    def __init__(self, path: Path) -> None:
        self._file, self._size = regular(path, named=True)
        try:
            self._directory = self._find()
            self._check()
        except (OSError, struct.error) as error:
            self.close()
            raise LeftOutError(BROKEN) from error
        except LeftOutError:
            self.close()
            raise

    def close(self) -> None:
        """Close it."""
        self._file.close()

    def members(self) -> Iterator[Member]:
        """Yield all its files (``Archive.members``)."""
        for entry in self._entries():
            if _is_file(entry) and not unsafe(entry.name):
                yield Member(name=entry.name, size=entry.size, fault=_fault(entry))

    def read(self, wanted: Callable[[str], bool]) -> Iterator[tuple[Member, Iterator[bytes]]]:
        """Yield the members wanted (``Archive.read``)."""
        chosen = [e for e in self._entries() if _is_file(e) and not unsafe(e.name) and wanted(e.name)]
        for entry in chosen:
            fault = _fault(entry)
            member = Member(name=entry.name, size=entry.size, fault=fault)
            yield member, iter(()) if fault else self._stream(entry)

    def _at(self, offset: int, size: int) -> bytes:
        """Return ``size`` bytes from ``offset``.

        Raises:
            LeftOutError: The file ends before.
        """
        self._file.seek(offset)
        parts = []
        while size > 0 and (part := self._file.read(size)):
            parts.append(part)
            size -= len(part)
        if size:
            raise LeftOutError(BROKEN)
        return b"".join(parts)

    def _find(self) -> _Directory:
        """Find the directory by the record at the end.

        Raises:
            LeftOutError: There is none, or it does not lie right before its end record.
        """
        tail = self._at(max(0, self._size - _TAIL), min(self._size, _TAIL))
        at = tail.rfind(b"PK\x05\x06")
        if at < 0 or len(tail) - at < _END.size:
            raise LeftOutError(BROKEN)
        _, _, _, _, entries, size, start, _ = _END.unpack_from(tail, at)
        end = self._size - len(tail) + at
        if _FULL in (size, start) or entries == _FULL16:
            entries, size, start, end = self._find64(end)
        if entries > MAX_ENTRIES:
            raise LeftOutError(MANY)
        if size > MAX_DIRECTORY:
            raise LeftOutError(TRICK)
        if start + size != end:
            raise LeftOutError(TRICK if start + size < end else BROKEN)
        return _Directory(start, size, entries)

    def _find64(self, end: int) -> tuple[int, int, int, int]:
        """Return the same from the longer record of large archives."""
        if end < _LOCATOR.size + _END64.size:
            raise LeftOutError(BROKEN)
        mark, _, at, _ = _LOCATOR.unpack(self._at(end - _LOCATOR.size, _LOCATOR.size))
        if mark != b"PK\x06\x07" or at > end - _LOCATOR.size - _END64.size:
            raise LeftOutError(BROKEN)
        fields = _END64.unpack(self._at(at, _END64.size))
        if fields[0] != b"PK\x06\x06":
            raise LeftOutError(BROKEN)
        return fields[7], fields[8], fields[9], at

    def _entries(self) -> Iterator[_Entry]:
        """Yield the directory's entries.

        Raises:
            LeftOutError: It is broken.
        """
        self._file.seek(self._directory.start)
        lines = BufferedReader(self._file, CHUNK)
        try:
            for _ in range(self._directory.entries):
                yield _entry(lines)
        finally:
            lines.detach()

    def _check(self) -> None:
        """Refuse what no service makes: two of one name, entries that share bytes, locks.

        Raises:
            LeftOutError: It is such an archive, or broken.
        """
        names: set[int] = set()
        spans = array("Q")
        total = 0
        for entry in self._entries():
            total += _ENTRY.size + len(entry.raw)
            if entry.flags & _LOCKED:
                raise LeftOutError(LOCKED)
            names.add(hash(entry.raw))
            stop = entry.offset + _LOCAL.size + len(entry.raw) + entry.packed
            if stop > self._directory.start:
                raise LeftOutError(BROKEN)
            spans.extend((entry.offset, stop))
        if len(names) != self._directory.entries:
            raise LeftOutError(TRICK)
        if total > self._directory.size:
            raise LeftOutError(BROKEN)
        end = 0
        for start, stop in sorted(zip(spans[::2], spans[1::2], strict=True)):
            if start < end:
                raise LeftOutError(TRICK)
            end = stop

    def _stream(self, entry: _Entry) -> Iterator[bytes]:
        """Yield a member's bytes.

        Raises:
            DamagedError: It is broken, or other than the directory says.
        """
        try:
            start = self._data(entry)
        except (LeftOutError, OSError, struct.error) as error:
            raise DamagedError from error
        left, count, crc = entry.packed, 0, 0
        inflate = zlib.decompressobj(-15) if entry.method == _DEFLATED else None
        while left > 0:
            try:
                self._file.seek(start + entry.packed - left)
                raw = self._file.read(min(left, CHUNK)) or b""
            except OSError as error:
                raise DamagedError from error
            if not raw:
                raise DamagedError
            left -= len(raw)
            for chunk in _inflated(inflate, raw) if inflate else (raw,):
                count += len(chunk)
                crc = zlib.crc32(chunk, crc)
                if count > entry.size or count > MAX_MEMBER:
                    raise DamagedError
                yield chunk
        if inflate:
            rest = inflate.flush()
            count, crc = count + len(rest), zlib.crc32(rest, crc)
            yield rest
        if count != entry.size or crc != entry.crc:
            raise DamagedError

    def _data(self, entry: _Entry) -> int:
        """Return where a member's bytes begin.

        Raises:
            DamagedError: What stands before them names another file.
        """
        mark, _, flags, method, _, _, _, _, _, name, extra = _LOCAL.unpack(
            self._at(entry.offset, _LOCAL.size)
        )
        same = self._at(entry.offset + _LOCAL.size, name) == entry.raw
        if mark != b"PK\x03\x04" or not same or method != entry.method or flags & _LOCKED:
            raise DamagedError
        return int(entry.offset + _LOCAL.size + name + extra)


def _inflated(inflate: "zlib._Decompress", raw: bytes) -> Iterator[bytes]:
    """Yield unpacked bytes, never more than a chunk at a time.

    Raises:
        DamagedError: They are no deflate stream.
    """
    try:
        while raw:
            chunk = inflate.decompress(raw, CHUNK)
            raw = inflate.unconsumed_tail
            if chunk:
                yield chunk
            elif inflate.eof:
                return
    except zlib.error as error:
        raise DamagedError from error


def _entry(lines: "BufferedReader[FileIO]") -> _Entry:
    """Read one entry of the directory.

    Raises:
        LeftOutError: There is none.
    """
    head = lines.read(_ENTRY.size)
    if len(head) != _ENTRY.size or head[:4] != b"PK\x01\x02":
        raise LeftOutError(BROKEN)
    (
        _,
        _,
        system,
        _,
        flags,
        method,
        _,
        _,
        crc,
        packed,
        size,
        names,
        extras,
        comments,
        _,
        _,
        outer,
        offset,
    ) = _ENTRY.unpack(head)
    raw, extra = lines.read(names), lines.read(extras)
    if len(raw) != names or len(extra) != extras or len(lines.read(comments)) != comments:
        raise LeftOutError(BROKEN)
    if _FULL in (size, packed, offset):
        size, packed, offset = _wide(extra, size, packed, offset)
    mode = outer >> 16 if system in {3, 19} else 0
    return _Entry(raw, _decoded(raw, flags), flags, method, crc, packed, size, offset, mode)


def _wide(extra: bytes, *numbers: int) -> tuple[int, int, int]:
    """Return sizes and offset with those that stand in the zip64 field.

    Raises:
        LeftOutError: It is missing.
    """
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, at)
        if kind == 1:
            body = iter(struct.unpack_from(f"<{length // 8}Q", extra[: at + 4 + length], at + 4))
            found = [next(body, -1) if n == _FULL else n for n in numbers]
            if min(found) >= 0:
                return found[0], found[1], found[2]
        at += 4 + length
    raise LeftOutError(BROKEN)


def _decoded(raw: bytes, flags: int) -> str:
    """Return a name as text: UTF-8 where it is that, else the set of old archives."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("utf-8", "replace") if flags & _UTF8 else raw.decode("cp437")


def _is_file(entry: _Entry) -> bool:
    """Whether an entry is a file, and no folder, link or device."""
    return not entry.name.endswith("/") and stat.S_IFMT(entry.mode) in {0, stat.S_IFREG}


def _fault(entry: _Entry) -> Words | None:
    """Return why a member is not opened, or None."""
    if entry.method not in {_STORED, _DEFLATED}:
        return _ODD
    return too_large(entry.size, entry.packed)
